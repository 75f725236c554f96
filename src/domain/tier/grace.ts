// A tier that falls keeps its customer for a while: until when, and what ends it (2-rules §2.8).
import { squash } from '../text';
import { type CivilDate, civilDateOf, partsOf } from '../time/civil-date';
import { addMonths } from '../time/month-math';

/** What was in force at the last look, as the tier history has it. */
export interface PastTier {
  /** Null for whom there was none. */
  readonly tier: string | null;
  /** From which day on the lower tier counts that was seen already; null while none was. */
  readonly fallsOn: CivilDate | null;
}

export const NO_PAST: PastTier = { tier: null, fallsOn: null };

export interface GraceFacts {
  /** Null only for a book without a fallback tier. */
  readonly wanted: string | null;
  readonly past: PastTier;
  /** Highest first. */
  readonly names: readonly string[];
  readonly today: CivilDate;
  /** Nothing was computed, data is missing: that is no demotion, and no recovery either. */
  readonly isKept: boolean;
  /** A lead has said so: by the setting, by hand, or by the day on which an override ends. */
  readonly atOnce: boolean;
}

/** The first day on which a lower tier counts that was first seen on this day. */
export const fallDay = (seenOn: CivilDate): CivilDate => {
  const { year, month } = partsOf(seenOn);
  return addMonths(civilDateOf(year, month, 1) ?? seenOn, 2);
};

/**
 * The tier that counts today.
 *
 * Rule: M0.4, 2-rules §2.8. Promotion at once; first seen lower on day D, the old tier stays to the last
 * day of the month after D's; cancelled if it recovers.
 * @example first seen lower on 20 Nov 2026   // the old tier to 31 Dec, the lower one from 1 Jan 2027
 */
export const withGrace = (facts: GraceFacts): PastTier => {
  const { wanted, past, names, today, isKept, atOnce } = facts;
  const at = past.tier === null ? -1 : names.indexOf(past.tier);
  if (isKept) return { tier: wanted, fallsOn: past.fallsOn };
  const isLower = at >= 0 && wanted !== null && names.indexOf(wanted) > at;
  if (!isLower || atOnce) return { tier: wanted, fallsOn: null };
  const fallsOn = past.fallsOn ?? fallDay(today);
  return today < fallsOn ? { tier: past.tier, fallsOn } : { tier: wanted, fallsOn: null };
};

const NOW: readonly string[] = [
  'now',
  'atonce',
  'immediately',
  '立即',
  '立刻',
  '马上',
  '当天',
  '即时',
];
const LATER: readonly string[] = [
  ...['grace', 'nextmonth', 'endofnextmonth', 'later'],
  ...['次月底', '下月底', '次月末', '缓冲', '延后'],
];

/** What `setting demotion` says; null when that cannot be read. */
export const readDemotion = (text: string): 'now' | 'grace' | null => {
  const word = squash(text);
  if (NOW.includes(word)) return 'now';
  return LATER.includes(word) ? 'grace' : null;
};
