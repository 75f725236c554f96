// Cells of a case that hold one line for each time that something happened: waiting, hand-overs.
import type { Waiting } from '../domain/case/case-life';
import { type Cell, isDateCell } from '../domain/cell';
import { instantAfter, type ReadInstant } from '../domain/reading/instant';
import { receivedText } from '../domain/reading/received';
import { fold } from '../domain/text';
import { isoDate } from '../domain/time/civil-date';
import { dateOf, type Instant, minutesOf } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { clockText } from '../i18n/time-text';

/** A moment as such a line shows it: yyyy-mm-dd hh:mm, with seconds where there are any. */
export const lineMoment = (zone: Zone, at: Instant): string => {
  const wall = zone.wallTimeAt(at);
  return `${isoDate(dateOf(wall))} ${clockText(minutesOf(wall))}`;
};

/** A date cell is a line that Sheets has taken for a date. */
const textIn = (cell: Cell | undefined): string =>
  cell !== undefined && isDateCell(cell) && cell.minutes > 0
    ? `${isoDate(cell.on)} ${clockText(cell.minutes)}`
    : receivedText(cell ?? null);

export const linesOf = (cell: Cell | undefined): readonly string[] =>
  textIn(cell)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines of a cell with one more. */
export const withLine = (cell: Cell | undefined, line: string): string => {
  const text = textIn(cell).replace(/\s+$/, '');
  return text === '' ? line : `${text}\n${line}`;
};

export interface LineReader {
  readonly read: ReadInstant;
  readonly zone: Zone;
  /** Nothing has happened after it; without it nobody asks. */
  readonly now?: Instant;
}

/** What a cell holds, or the line that nobody can read. */
export type Lines<Value> =
  | { readonly ok: true; readonly value: readonly Value[] }
  | { readonly ok: false; readonly received: string };

/** The instant of a text that came after another; null when it cannot be read or came before it. */
export const momentAfter = (
  { read, zone }: LineReader,
  text: string,
  floor: Instant,
): Instant | null => {
  const moment = read(text);
  if (moment.kind !== 'known') return null;
  const at = instantAfter(zone, moment, floor);
  return at < floor ? null : at;
};

/** Any dash, to, 至; a hyphen only before a time, a year or the end, since dates have them too. */
const TO = /\s*(?:[\u2010-\u2015\u2212~\u301c至到]|\bto\b|-(?=\s*(?:\d{1,2}:|\d{4}|$)))\s*/;
const TIME_ONLY = /^\d{1,2}:\d{2}(:\d{2})?$/;

/**
 * Reads the waiting of a case: from–to, one a line; the last may go on.
 *
 * @param floor the receipt: nobody waits for the customer before it
 */
export const readWaiting = (
  cell: Cell | undefined,
  reader: LineReader,
  floor: Instant,
): Lines<Waiting> => {
  const lines = linesOf(cell);
  const waiting: Waiting[] = [];
  for (const [nth, line] of lines.entries()) {
    const text = fold(line);
    const cut = TO.exec(text);
    const [first, second] =
      cut === null
        ? [text, '']
        : [text.slice(0, cut.index), text.slice(cut.index + cut[0].length).trim()];
    const from = momentAfter(reader, first, waiting[nth - 1]?.to ?? floor);
    if (from === null) return { ok: false, received: line };
    if (second === '') {
      if (nth < lines.length - 1) return { ok: false, received: line };
      waiting.push({ from, to: null });
      continue;
    }
    const on = isoDate(dateOf(reader.zone.wallTimeAt(from)));
    const to = momentAfter(reader, TIME_ONLY.test(second) ? `${on} ${second}` : second, from);
    if (to === null) return { ok: false, received: line };
    waiting.push({ from, to });
  }
  return { ok: true, value: waiting };
};

export const waitingText = (zone: Zone, waiting: readonly Waiting[]): string =>
  waiting
    .map(({ from, to }) => `${lineMoment(zone, from)}–${to === null ? '' : lineMoment(zone, to)}`)
    .join('\n');

/** How often a case was handed over: one a line; a number that somebody typed counts as so many. */
export const countHandOvers = (cell: Cell | undefined): number =>
  linesOf(cell).reduce((sum, line) => sum + (/^\d{1,3}$/.test(line) ? Number(line) : 1), 0);
