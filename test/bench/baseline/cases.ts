// REPLYDUE, ACTBY and CASESTATUS by hand for one school with five promises.
import { cellAt, isEmpty, isErrorCell, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { DAY } from './dates';
import { readMoment } from './moments';
import { tierNamed } from './tier-names';
import { addWorked, dateAtWall, lastWorked, wallOf, workedBetween } from './working-time';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** Which row of the rules decides. */
export type Promised = 'question' | 'key repair' | 'repair' | 'complaint' | 'any';

export interface CaseByHand {
  readonly received: Date;
  readonly promise: Date;
  readonly by: Promised;
}

const URGENT = /^\s*(紧急|特急|非常紧急|urgent|critical)\s*$/i;

const promisedFor = (kind: RawCell, tier: string, severity: RawCell): Promised => {
  switch (String(kind).trim()) {
    case '咨询':
      return 'question';
    case '投诉':
      return 'complaint';
    case '报修':
      if (!URGENT.test(String(severity))) return 'any';
      return tier === '重点' ? 'key repair' : 'repair';
    default:
      return 'any';
  }
};

const promiseOf = (received: Date, by: Promised): Date => {
  switch (by) {
    case 'question':
      return new Date(received.getTime() + 60 * SECOND);
    case 'complaint':
      return dateAtWall(addWorked(wallOf(received), 4 * HOUR));
    case 'key repair':
      return dateAtWall(addWorked(wallOf(received), HOUR));
    case 'repair':
      return dateAtWall(addWorked(wallOf(received), 2 * HOUR));
    case 'any':
      return new Date(received.getTime() + 24 * HOUR);
  }
};

/** A case with its promise, or what its cell says instead. */
export const caseByHand = (
  receivedCell: RawCell,
  kind: RawCell,
  tier: RawCell,
  severity: RawCell,
): CaseByHand | string | null => {
  if (isEmpty(receivedCell) && isEmpty(kind) && isEmpty(tier) && isEmpty(severity)) return null;
  if (isErrorCell(tier) || isErrorCell(kind) || isErrorCell(severity)) return NEEDS_DATA;
  const name = tierNamed(tier);
  if (name.startsWith('?')) return name;
  const received = readMoment(receivedCell);
  if (received === undefined) return NEEDS_DATA;
  const by = promisedFor(kind, name, severity);
  return { received, promise: promiseOf(received, by), by };
};

/** The last worked moment before the promise, on the wall clock. */
export const actByWall = ({ received, promise }: CaseByHand): number =>
  lastWorked(wallOf(received), wallOf(promise));

const caseAt = (
  received: RawColumn,
  kind: RawColumn,
  tier: RawColumn,
  severity: RawColumn,
  row: number,
): CaseByHand | string | null =>
  caseByHand(cellAt(received, row), cellAt(kind, row), cellAt(tier, row), cellAt(severity, row));

export const baselineReplyDues = (
  received: RawColumn,
  kind: RawColumn,
  tier: RawColumn,
  severity: RawColumn,
): (Date | string | null)[][] =>
  received.map((_, row) => {
    const one = caseAt(received, kind, tier, severity, row);
    return [typeof one === 'object' && one !== null ? one.promise : one];
  });

export const baselineActBys = (
  received: RawColumn,
  kind: RawColumn,
  tier: RawColumn,
  severity: RawColumn,
): (Date | string | null)[][] =>
  received.map((_, row) => {
    const one = caseAt(received, kind, tier, severity, row);
    return [typeof one === 'object' && one !== null ? dateAtWall(actByWall(one)) : one];
  });

const sameDay = (a: Date, b: Date): boolean =>
  a.getDate() === b.getDate() &&
  a.getMonth() === b.getMonth() &&
  a.getFullYear() === b.getFullYear();

const isMidnight = (date: Date): boolean =>
  date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;

/** CASESTATUS of a case that is not blank. */
export const statusOf = (one: CaseByHand, replyCell: RawCell, now: Date): string => {
  const { received, promise } = one;
  if (!isEmpty(replyCell)) {
    const reply = readMoment(replyCell);
    if (reply === undefined) return NEEDS_DATA;
    // Of a reply on the day of receipt only the day was typed.
    const replied = isMidnight(reply) && sameDay(reply, received) ? received : reply;
    if (replied < received) return '? 首次回复早于收到时间';
    return replied <= promise ? '按时回复' : '超时回复';
  }
  if (now > promise) return '已超时';
  const [from, at] = [wallOf(received), wallOf(now)];
  if (Math.floor(at / DAY) >= Math.floor(actByWall(one) / DAY)) return '即将超时';
  if (now < received) return '时限内';
  return workedBetween(from, at) >= 0.8 * workedBetween(from, wallOf(promise))
    ? '即将超时'
    : '时限内';
};

export const baselineCaseStatuses = (
  received: RawColumn,
  reply: RawColumn,
  now: Date,
  kind: RawColumn,
  tier: RawColumn,
  severity: RawColumn,
): (string | null)[][] =>
  received.map((_, row) => {
    const one = caseAt(received, kind, tier, severity, row);
    const replyCell = cellAt(reply, row);
    if (one === null) return [isEmpty(replyCell) ? null : NEEDS_DATA];
    return [typeof one === 'string' ? one : statusOf(one, replyCell, now)];
  });
