// A tier that a lead has set by hand, and until when it counts: "Key until 2026-12-31".
import { type DateOrder, readDate } from '../reading/date';
import type { CivilDate } from '../time/civil-date';

export interface Override {
  /** As it was written, without the day. */
  readonly tier: string;
  /** The last day on which it counts; null = for good. */
  readonly until: CivilDate | null;
}

const UNTIL =
  /^(.+?)[\s,，;；:：(（[【]*(?:有效期至|有效至|截止到|截止|截至|直到|到|至|\buntil\b|\btill\b|\bthrough\b|\bto\b)\s*[:：]?\s*(\d.*?)\s*(?:止|为止)?[)）\]】]?$/i;

/**
 * The tier and the day of an override cell; null when the cell is blank.
 *
 * Rule: 2-rules §2.7, 5-decisions: the day itself is included. A text whose day cannot be read, or has
 * no year, is taken as the name of a tier, which no book has: so it is listed and does not count.
 * @example readOverride('重点 至 2026-12-31', null)   // 重点, to the end of 31 Dec 2026
 */
export const readOverride = (text: string, order: DateOrder | null): Override | null => {
  const typed = text.trim();
  if (typed === '') return null;
  const [, tier, day] = UNTIL.exec(typed) ?? [];
  if (tier === undefined || day === undefined) return { tier: typed, until: null };
  const until = readDate(day, { role: 'future', asOf: null, order });
  return until.kind === 'known'
    ? { tier: tier.trim(), until: until.value }
    : { tier: typed, until: null };
};

/** Does the override count no more? */
export const isExpired = ({ until }: Override, today: CivilDate): boolean =>
  until !== null && until < today;
