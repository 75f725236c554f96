// One line of the health panel: what it is about, how bad it is, a sentence, and what to press.

export type HealthCode =
  | 'set-up'
  | 'copy'
  | 'zones'
  | 'authorisation'
  | 'trigger'
  | 'last run'
  | 'job'
  | 'mails'
  | 'sheet'
  | 'rules'
  | 'protection'
  | 'size'
  | 'days';

export interface HealthFact {
  readonly code: HealthCode;
  readonly level: 'ok' | 'warn' | 'bad';
  readonly sentence: string;
  /** What to press or do; blank when all is well. */
  readonly press: string;
}

export const fact = (
  code: HealthCode,
  level: HealthFact['level'],
  sentence: string,
  press = '',
): HealthFact => ({ code, level, sentence, press });
