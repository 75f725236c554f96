// The festivals of a year, solar and lunar, in the order of their dates (2-rules §5).
import { addDays, type CivilDate, civilDateOf, partsOf, weekdayOf } from '../time/civil-date';
import { unreachable } from '../unreachable';
import type { OutsideLunarYears } from './birthday';
import {
  FESTIVALS,
  type FestivalId,
  type FestivalNames,
  type FestivalRule,
} from './festival-table';
import { isLunarYearKnown, lunarMonthDays, solarOf } from './lunar';

export interface Festival {
  readonly id: FestivalId;
  readonly on: CivilDate;
  readonly names: FestivalNames;
}

interface SolarTerm {
  readonly month: number;
  /** Day of the month that 1900 would have without rounding. */
  readonly start: number;
  /** By how much the tropical year is longer than 365 days, fitted to 1900–2100. */
  readonly drift: number;
  /** Years that the formula gets wrong, and the day that is right. */
  readonly exceptions: ReadonlyMap<number, number>;
}

const QINGMING: SolarTerm = { month: 4, start: 5.59, drift: 0.2422, exceptions: new Map() };
const WINTER_SOLSTICE: SolarTerm = {
  month: 12,
  start: 22.65,
  drift: 0.24255,
  exceptions: new Map([[1918, 22]]),
};

/**
 * The day of a solar term in China: each year it comes 5 h 49 min later, each leap day a day earlier.
 *
 * The two constants are the traditional ones for 清明 and were fitted for 冬至; compared with
 * lunar-javascript for every year of 1900–2100.
 */
const termOf = (year: number, term: SolarTerm): CivilDate | undefined => {
  const passed = year - 1900;
  // 1900 and 2100 have no leap day.
  const leapDays = Math.floor(passed / 4) - (year >= 2100 ? 1 : 0);
  const day = Math.floor(term.start + passed * term.drift) - leapDays;
  return civilDateOf(year, term.month, term.exceptions.get(year) ?? day);
};

const sundayOf = (year: number, month: number, nth: number): CivilDate | undefined => {
  const first = civilDateOf(year, month, 1);
  return first === undefined ? undefined : addDays(first, 7 - weekdayOf(first) + 7 * (nth - 1));
};

/** The date in the lunar year: the last day of a month that has no 30th. */
const lunarDateOf = (year: number, month: number, day: number): CivilDate | undefined =>
  solarOf({ year, month, day: Math.min(day, lunarMonthDays(year, month, false)), leap: false });

const datesOf = (year: number, rule: FestivalRule): readonly (CivilDate | undefined)[] => {
  switch (rule.kind) {
    case 'solar':
      return [civilDateOf(year, rule.month, rule.day)];
    case 'lunar':
      // The lunar year before ends in this calendar year.
      return [year - 1, year].map((lunarYear) => lunarDateOf(lunarYear, rule.month, rule.day));
    case 'sunday':
      return [sundayOf(year, rule.month, rule.nth)];
    case 'term':
      return [termOf(year, rule.term === 'qingming' ? QINGMING : WINTER_SOLSTICE)];
    default:
      return unreachable(rule);
  }
};

/**
 * The festivals of a calendar year, by date.
 *
 * Rule: M0.9, 2-rules §5. 腊八 and 除夕 may fall 0 or 2 times in a year; two festivals may share a day.
 * @returns outside 1900–2100 the code of a sentence
 */
export const festivalsOf = (year: number): readonly Festival[] | OutsideLunarYears => {
  if (!isLunarYearKnown(year)) return 'outside lunar years';
  const festivals: Festival[] = [];
  for (const id of Object.keys(FESTIVALS) as FestivalId[]) {
    const { names, rule } = FESTIVALS[id];
    for (const on of datesOf(year, rule)) {
      if (on !== undefined && partsOf(on).year === year) festivals.push({ id, on, names });
    }
  }
  return festivals.sort((a, b) => a.on - b.on);
};
