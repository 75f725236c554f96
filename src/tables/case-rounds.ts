// The rounds of a case that are over: one line of the column reopened for each of them.
import type { Round } from '../domain/case/case-life';
import type { Cell } from '../domain/cell';
import { fold, squash } from '../domain/text';
import type { Instant } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { type CaseCareWords, caseCareWords } from '../i18n/case-care-words';
import { type LineReader, type Lines, lineMoment, linesOf, momentAfter } from './case-lines';

/** A round that is over, and when the next one began. */
export interface PastRound extends Omit<Round, 'startedAt'> {
  readonly reopenedAt: Instant;
}

const PARTS = ['replied', 'resolved', 'closed'] as const;
type Part = (typeof PARTS)[number];

const partNamed = (text: string): Part | undefined =>
  PARTS.find((part) =>
    (['en', 'zh'] as const).some((language) =>
      squash(text).startsWith(squash(caseCareWords(language).round[part])),
    ),
  );

/** A line as `roundLine` writes it; what the round had come to may be left out. */
const readRound = (line: string, reader: LineReader, floor: Instant): PastRound | null => {
  const [first = '', inside = ''] = fold(line)
    .replace(/\)\s*$/, '')
    .split('(');
  const times: Record<Part, Instant | null> = { replied: null, resolved: null, closed: null };
  for (const text of inside.split(/[;；,，]/).map((part) => part.trim())) {
    if (text === '') continue;
    const part = partNamed(text);
    const at = part === undefined ? null : momentAfter(reader, text.replace(/^\D+/, ''), floor);
    if (part === undefined || at === null) return null;
    times[part] = at;
  }
  const last = Math.max(floor, times.replied ?? 0, times.resolved ?? 0, times.closed ?? 0);
  const reopenedAt = momentAfter(reader, first, last as Instant);
  if (reopenedAt === null) return null;
  const { replied: firstReplyAt, resolved: resolvedAt, closed: closedAt } = times;
  return { firstReplyAt, resolvedAt: resolvedAt ?? closedAt, closedAt, reopenedAt };
};

/** Reads the rounds of a case that are over: one line for each time that it was reopened. */
export const readRounds = (
  cell: Cell | undefined,
  reader: LineReader,
  receivedAt: Instant,
): Lines<PastRound> => {
  const rounds: PastRound[] = [];
  for (const line of linesOf(cell)) {
    const round = readRound(line, reader, rounds[rounds.length - 1]?.reopenedAt ?? receivedAt);
    if (round === null) return { ok: false, received: line };
    rounds.push(round);
  }
  return { ok: true, value: rounds };
};

/** When it was reopened, and what the round before had come to, so that nothing is lost. */
export const roundLine = (
  { brackets, round: words }: CaseCareWords,
  zone: Zone,
  { firstReplyAt, resolvedAt, closedAt }: Round,
  reopenedAt: Instant,
): string => {
  const [open, between, close] = brackets;
  const times: Readonly<Record<Part, Instant | null>> = {
    replied: firstReplyAt,
    resolved: resolvedAt,
    closed: closedAt,
  };
  const parts = PARTS.flatMap((part) => {
    const at = times[part];
    return at === null ? [] : [`${words[part]} ${lineMoment(zone, at)}`];
  });
  const came = parts.length === 0 ? '' : `${open}${parts.join(between)}${close}`;
  return `${lineMoment(zone, reopenedAt)}${came}`;
};
