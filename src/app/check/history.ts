// The Tier history tab: what each customer was last, and since when it is known.
import { type Cell, isDateCell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Now } from '../desk';
import type { Assessment } from './assess';

export interface TierHistory {
  /** Customer key to the tier of its last row. */
  readonly lastTier: ReadonlyMap<string, string>;
  /** Customer key to the day of its first row: the day it was first seen (2-rules §3). */
  readonly firstSeenOn: ReadonlyMap<string, CivilDate>;
}

export const NO_HISTORY: TierHistory = { lastTier: new Map(), firstSeenOn: new Map() };

/** Reads the rows below the header: when, customer no., customer, from, to, why, who. */
export const readHistory = (rows: Rows): TierHistory => {
  const lastTier = new Map<string, string>();
  const firstSeenOn = new Map<string, CivilDate>();
  for (const row of rows.slice(1)) {
    const when = row[0] ?? '';
    const key = nameText(row[1]) || nameText(row[2]);
    if (key === '' || !isDateCell(when)) continue;
    const to = nameText(row[4]);
    if (to !== '') lastTier.set(key, to);
    const first = firstSeenOn.get(key);
    if (first === undefined || when.on < first) firstSeenOn.set(key, when.on);
  }
  return { lastTier, firstSeenOn };
};

/** One row per customer that is new, or whose effective tier is another one than last time. */
export const historyRows = (
  list: readonly Assessment[],
  history: TierHistory,
  now: Now,
  words: CheckWords,
): Cell[][] =>
  list
    .filter(({ key, effectiveTier }) => {
      const seen = history.firstSeenOn.has(key);
      return !seen || (effectiveTier !== null && history.lastTier.get(key) !== effectiveTier);
    })
    .map((one): Cell[] => [
      { kind: 'date', on: now.on, minutes: now.minutes },
      one.key,
      one.customer.name.slice(0, 200),
      history.lastTier.get(one.key) ?? '',
      one.effectiveTier ?? '',
      history.firstSeenOn.has(one.key)
        ? one.tierWhy
        : `${words.firstSeen}${words.separator}${one.tierWhy}`,
      words.by,
    ]);
