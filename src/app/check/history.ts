// The Tier history tab: what each customer was last, and since when it is known.
import { type Cell, dayCell, isDateCell } from '../../domain/cell';
import type { TierStep } from '../../domain/follow-up/moved-due';
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
  /** Customer key to the day of its call in the first round (2-rules §3 "Go-live"). */
  readonly firstCallOn: ReadonlyMap<string, CivilDate>;
  /** Customer key to the day on which a lower tier counts that was seen already (2-rules §2.8). */
  readonly fallsOn: ReadonlyMap<string, CivilDate>;
  /** Customer key to the changes of tier, in order (2-rules §3 "Upgrade"). */
  readonly steps: ReadonlyMap<string, readonly TierStep[]>;
}

export const NO_HISTORY: TierHistory = {
  lastTier: new Map(),
  firstSeenOn: new Map(),
  firstCallOn: new Map(),
  fallsOn: new Map(),
  steps: new Map(),
};

/** Reads the rows below the header: when, customer no., customer, from, to, why, who, first call, lower from. */
export const readHistory = (rows: Rows): TierHistory => {
  const lastTier = new Map<string, string>();
  const firstSeenOn = new Map<string, CivilDate>();
  const firstCallOn = new Map<string, CivilDate>();
  const fallsOn = new Map<string, CivilDate>();
  const steps = new Map<string, TierStep[]>();
  for (const row of rows.slice(1)) {
    const when = row[0] ?? '';
    const key = nameText(row[1]) || nameText(row[2]);
    if (key === '' || !isDateCell(when)) continue;
    const call = row[7] ?? '';
    if (isDateCell(call)) firstCallOn.set(key, call.on);
    // Each row says it anew: the last one counts.
    const lower = row[8] ?? '';
    if (isDateCell(lower)) fallsOn.set(key, lower.on);
    else fallsOn.delete(key);
    const [from, to] = [nameText(row[3]), nameText(row[4])];
    if (to !== '') lastTier.set(key, to);
    if (from !== '' && to !== '' && from !== to) {
      const step = { on: when.on, from, to };
      const before = steps.get(key);
      if (before === undefined) steps.set(key, [step]);
      else before.push(step);
    }
    const first = firstSeenOn.get(key);
    if (first === undefined || when.on < first) firstSeenOn.set(key, when.on);
  }
  return { lastTier, firstSeenOn, firstCallOn, fallsOn, steps };
};

/** The changes of tier, with the one of today that the history has not got yet. */
export const stepsOf = (
  steps: readonly TierStep[],
  last: string | null,
  tier: string | null,
  today: CivilDate,
): readonly TierStep[] =>
  last === null || tier === null || last === tier
    ? steps
    : [...steps, { on: today, from: last, to: tier }];

/**
 * One row per customer that is new, is called in the first round, has another effective tier, or whose
 * tier was first seen lower or has recovered.
 */
export const historyRows = (
  list: readonly Assessment[],
  history: TierHistory,
  now: Now,
  words: CheckWords,
): Cell[][] =>
  list
    .filter(({ key, effectiveTier, firstCall, fallsOn }) => {
      if (!history.firstSeenOn.has(key)) return true;
      if (firstCall !== null && history.firstCallOn.get(key) !== firstCall) return true;
      if (fallsOn !== (history.fallsOn.get(key) ?? null)) return true;
      return effectiveTier !== null && history.lastTier.get(key) !== effectiveTier;
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
      dayCell(one.firstCall),
      dayCell(one.fallsOn),
    ]);
