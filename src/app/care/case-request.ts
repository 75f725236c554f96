// Reads what the panel sends about a case; everything that is wrong with it is said at once.
import type { CaseStep } from '../../domain/case/case-state';
import { addDays } from '../../domain/time/civil-date';
import type { CaseCareWords, CaseIssues } from '../../i18n/case-care-words';
import { caseCareWords } from '../../i18n/case-care-words';
import type { Now } from '../desk';
import { refuse } from './answer';
import type { CareFile } from './care-file';
import { type Fields, fieldsOf, readMoment } from './fields';
import { clockOf } from './moments';
import type { CaseStep as StepDraft, WireIssue } from './wire';

/** Clocks differ: a few minutes ahead is now. */
const AHEAD_MINUTES = 10;
/** Nobody waits for an answer for two years: a typing error in a year. */
const LONG_AGO_DAYS = 731;

export const caseIssue = (
  code: keyof CaseIssues,
  sentence: string,
  field: string | null = null,
): WireIssue => ({ code, field, sentence });

/** What decides the promise of a case. */
export interface CaseAsked {
  readonly customer: string;
  readonly kind: string;
  readonly severity: string;
  readonly owner: string;
  /** Null = now. */
  readonly receivedAt: Now | null;
}

const isAhead = (at: Now, now: Now): boolean => clockOf(at) > clockOf(now) + AHEAD_MINUTES;

const readAsked = (at: Fields, words: CaseCareWords, now: Now, kindNeeded: boolean): CaseAsked => {
  const receivedAt = at.optional('receivedAt', 'not a time', readMoment);
  const wrong = (code: 'received in the future' | 'received long ago'): void => {
    at.issues.push(caseIssue(code, words.issues[code], 'receivedAt'));
  };
  if (receivedAt !== null && isAhead(receivedAt, now)) wrong('received in the future');
  if (receivedAt !== null && receivedAt.on < addDays(now.on, -LONG_AGO_DAYS)) {
    wrong('received long ago');
  }
  return {
    customer: at.line('customer', true),
    kind: at.line('kind', kindNeeded),
    severity: at.line('severity'),
    owner: at.line('owner'),
    receivedAt,
  };
};

/** Of a case that is being entered: the kind may still be missing. */
export const readPromiseRequest = (
  request: unknown,
  { care, settings, now }: CareFile,
): CaseAsked => {
  const at = fieldsOf(request, care);
  const asked = readAsked(at, caseCareWords(settings.language), now, false);
  return at.issues.length > 0 ? refuse(...at.issues) : asked;
};

export interface CaseToLog extends CaseAsked {
  readonly key: string;
  readonly text: string;
  readonly by: string;
}

export const readCaseRequest = (request: unknown, { care, settings, now }: CareFile): CaseToLog => {
  const at = fieldsOf(request, care);
  const draft: CaseToLog = {
    key: at.key('key'),
    ...readAsked(at, caseCareWords(settings.language), now, true),
    text: at.text('text'),
    by: at.line('by'),
  };
  const known = at.issues.some(({ field }) => field === null || field === 'text');
  const isSaid = draft.text.trim() !== '' || known;
  if (!isSaid) at.wrong('text', 'missing', care.issues.missing);
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};

export interface StepToTake {
  readonly key: string;
  readonly caseNo: string;
  readonly step: StepDraft['step'];
  /** Null = now. */
  readonly at: Now | null;
  readonly text: string;
  readonly by: string;
}

const STEPS: readonly (StepDraft['step'] & CaseStep)[] = [
  ...(['reply', 'arrive', 'wait', 'resume', 'hand over', 'resolve', 'close', 'reopen'] as const),
];

export const readStepRequest = (
  request: unknown,
  { care, settings, now }: CareFile,
): StepToTake => {
  const { issues: say } = caseCareWords(settings.language);
  const at = fieldsOf(request, care);
  const draft: StepToTake = {
    key: at.key('key'),
    caseNo: at.line('caseNo', true),
    step: at.oneOf('step', STEPS),
    at: at.optional('at', 'not a time', readMoment),
    text: at.text('text'),
    by: at.line('by'),
  };
  if (draft.at !== null && isAhead(draft.at, now)) {
    at.issues.push(caseIssue('in the future', say['in the future'], 'at'));
  }
  if (draft.step === 'hand over' && draft.text.trim() === '' && at.issues.length === 0) {
    at.issues.push(caseIssue('to whom', say['to whom'], 'text'));
  }
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};
