// The life of a case from the cells of its row, which people may have filled themselves.
import { type CaseLife, type CaseState, type Round, stateOf } from '../domain/case/case-life';
import type { CaseColumn } from '../domain/case/register';
import type { Cell } from '../domain/cell';
import { instantAfter } from '../domain/reading/instant';
import { receivedText } from '../domain/reading/received';
import { failure, type Result, success } from '../domain/result';
import { type Instant, MINUTE_MS } from '../domain/time/instant';
import { countHandOvers, type LineReader, readWaiting } from './case-lines';
import { readRounds } from './case-rounds';

/** Why the life of a case cannot be told. */
export type CaseProblem =
  | {
      readonly code: 'not readable' | 'out of order' | 'in the future';
      readonly column: CaseColumn;
      readonly received: string;
    }
  | { readonly code: 'incomplete'; readonly column: CaseColumn }
  | {
      readonly code: 'state without its time';
      readonly column: CaseColumn;
      readonly state: CaseState;
    };

const RANKS: Readonly<Record<CaseState, number>> = {
  ...{ new: 0, reopened: 0, answered: 1, waiting: 1, resolved: 2, closed: 3 },
};
const TIME_OF: Readonly<Record<CaseState, CaseColumn>> = {
  new: 'received at',
  reopened: 'reopened',
  answered: 'first reply at',
  waiting: 'waiting',
  resolved: 'resolved at',
  closed: 'closed at',
};

/** Whoever types the time rounds it up. */
const ROUNDED_MS = 60 * MINUTE_MS;

/** Where a person wrote a state that the times do not know of: then nobody can tell since when. */
const withoutTime = (stated: CaseState | null, life: CaseLife): CaseProblem | null => {
  if (stated === null) return null;
  const told = stateOf(life);
  const waits = stated === 'waiting' && told !== 'waiting' && RANKS[told] <= RANKS.waiting;
  return waits || RANKS[stated] > RANKS[told]
    ? { code: 'state without its time', column: TIME_OF[stated], state: stated }
    : null;
};

/**
 * The life of a case, or the cell because of which it cannot be told.
 *
 * Rule: 2-rules §4, §8. A day alone counts from the start of that day, but never before the step that
 * came first. What is closed is resolved. What has not happened yet tells nothing: a case that is closed
 * next year is open. Of several cells that cannot be read the first is named.
 */
export const readLife = (
  cell: (column: CaseColumn) => Cell,
  reader: LineReader,
  stated: CaseState | null,
): Result<CaseLife, CaseProblem> => {
  const problems: CaseProblem[] = [];
  const wrong = (column: CaseColumn, received: string): null => {
    problems.push({ code: 'not readable', column, received });
    return null;
  };
  const timeIn = (column: CaseColumn, floor: Instant | null): Instant | null => {
    const moment = reader.read(cell(column));
    if (moment.kind === 'blank') return null;
    if (moment.kind === 'unknown') return wrong(column, moment.received);
    const at = floor === null ? moment.at : instantAfter(reader.zone, moment, floor);
    if (reader.now !== undefined && at > reader.now + ROUNDED_MS) {
      problems.push({ code: 'in the future', column, received: receivedText(cell(column)) });
    }
    if (floor !== null && at < floor) {
      problems.push({ code: 'out of order', column, received: receivedText(cell(column)) });
    }
    return at;
  };
  const receivedAt = timeIn('received at', null);
  if (receivedAt === null) {
    return failure(problems[0] ?? { code: 'incomplete', column: 'received at' });
  }
  const past = readRounds(cell('reopened'), reader, receivedAt);
  if (!past.ok) wrong('reopened', past.received);
  const waiting = readWaiting(cell('waiting'), reader, receivedAt);
  if (!waiting.ok) wrong('waiting', waiting.received);
  const rounds = past.ok ? past.value : [];
  const starts = [receivedAt, ...rounds.map(({ reopenedAt }) => reopenedAt)];
  const startedAt = starts[starts.length - 1] ?? receivedAt;
  const firstReplyAt = timeIn('first reply at', startedAt);
  const resolved = timeIn('resolved at', startedAt);
  const closedAt = timeIn('closed at', resolved ?? startedAt);
  const current: Round = {
    ...{ startedAt, firstReplyAt, closedAt },
    resolvedAt: resolved ?? closedAt,
  };
  const [first = current, ...others]: Round[] = [
    ...rounds.map(({ reopenedAt: _next, ...round }, nth) => ({
      ...round,
      startedAt: starts[nth] ?? receivedAt,
    })),
    current,
  ];
  const life: CaseLife = {
    rounds: [first, ...others],
    waiting: waiting.ok ? waiting.value : [],
    arrivedAt: timeIn('arrived at', receivedAt),
    handOvers: countHandOvers(cell('hand-overs')),
  };
  const problem = problems[0] ?? withoutTime(stated, life);
  return problem === null || problem === undefined ? success(life) : failure(problem);
};
