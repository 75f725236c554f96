// A line of the tab Alerts: what arose, who is told, and what became of each mail. Pure.
import { readStamp, stampText } from '../../config/stamp';
import { type Cell, isBlank } from '../../domain/cell';
import { receivedText } from '../../domain/reading/received';
import type { Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import { type AlertWords, alertWords, type MailState } from '../../i18n/alert-words';

/** A mail to one person: no address, which Staff has at the moment of sending. */
export interface MailLine {
  readonly name: string;
  readonly state: MailState;
  /** Until when it waits, or when it came into this state. */
  readonly at: Instant;
}

export interface AlertLine {
  /** By it nothing arises twice. */
  readonly key: string;
  /** Blank for what is not about a case. */
  readonly caseNo: string;
  readonly why: string;
  readonly since: Instant;
  readonly told: readonly string[];
  readonly text: string;
  readonly raisedAt: Instant;
  readonly mails: readonly MailLine[];
  /** The spreadsheet that it arose in: a copy mails nothing of it. */
  readonly file: string;
}

/** The level that the key names: `warn 80 %`, `promise`, `after 1`; blank for what is no alert. */
export const levelOf = ({ key, caseNo }: Pick<AlertLine, 'key' | 'caseNo'>): string => {
  if (caseNo === '') return '';
  const parts: unknown = JSON.parse(key);
  const level: unknown = Array.isArray(parts) ? parts[2] : '';
  return typeof level === 'string' ? level : '';
};

/** Where the mails stand in a line, and how many cells of it are ours. */
export const MAILS_COLUMN = 7;
export const ALERT_COLUMNS = 9;

const STATES = Object.keys(alertWords('en').mailStates) as MailState[];
const STATE_OF: ReadonlyMap<string, MailState> = new Map(
  (['en', 'zh'] as const).flatMap((language) =>
    STATES.map((state): [string, MailState] => [alertWords(language).mailStates[state], state]),
  ),
);
const BETWEEN = ' · ';

/** @example 林老师 · 等待至 · 2026-11-23 09:00:00 +08:00 */
export const mailsText = (mails: readonly MailLine[], words: AlertWords, zone: Zone): string =>
  mails
    .map(({ name, state, at }) =>
      [name, words.mailStates[state], stampText(at, zone)].join(BETWEEN),
    )
    .join('\n');

const mailsIn = (text: string, zone: Zone): readonly MailLine[] =>
  text.split('\n').flatMap((line): readonly MailLine[] => {
    const parts = line.split(BETWEEN);
    const at = readStamp(parts.pop(), zone);
    const state = STATE_OF.get(parts.pop() ?? '');
    return at === null || state === undefined ? [] : [{ name: parts.join(BETWEEN), state, at }];
  });

export const alertCells = (line: AlertLine, words: AlertWords, zone: Zone): readonly Cell[] => [
  ...[line.key, line.caseNo, line.why, stampText(line.since, zone)],
  ...[line.told.join(words.comma), line.text, stampText(line.raisedAt, zone)],
  ...[mailsText(line.mails, words, zone), line.file],
];

/** Undefined for a row that is no line of ours. */
const lineIn = (row: readonly Cell[], zone: Zone): AlertLine | undefined => {
  const text = (at: number): string => (isBlank(row[at]) ? '' : receivedText(row[at] ?? ''));
  const [since, raisedAt] = [readStamp(row[3], zone), readStamp(row[6], zone)];
  if (text(0) === '' || since === null || raisedAt === null) return undefined;
  return {
    ...{ key: text(0), caseNo: text(1), why: text(2), since },
    told: text(4)
      .split(/[、,，]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    ...{ text: text(5), raisedAt, mails: mailsIn(text(MAILS_COLUMN), zone), file: text(8) },
  };
};

/** The lines of the tab by their row, with its header in row 0. */
export const alertLines = (
  rows: readonly (readonly Cell[])[],
  zone: Zone,
): ReadonlyMap<number, AlertLine> => {
  const found = new Map<number, AlertLine>();
  rows.forEach((row, r) => {
    const line = r === 0 ? undefined : lineIn(row, zone);
    if (line !== undefined) found.set(r, line);
  });
  return found;
};
