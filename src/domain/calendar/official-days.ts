// China's official days off and make-up workdays, as rows for the Days tab (2-rules §4).
import type { Cell, DateCell } from '../cell';
import type { Language } from '../language';
import { addDays, type CivilDate, civilDateOf, partsOf } from '../time/civil-date';
import type { DayKind } from './days';
import { FESTIVALS, type FestivalNames } from './festival-table';
import { FIRST_OFFICIAL_YEAR, OFFICIAL_DAYS } from './official-days-data';

/** Every day from..to, both included, within one calendar year. */
export interface OfficialDay {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kind: DayKind;
  readonly note: FestivalNames;
}

const LENGTH_RADIX = 36;
const ENTRY = /[a-z]\d{4}[0-9a-z]|[A-Z]\d{4}/g;

const HOLIDAYS: { readonly [letter: string]: FestivalNames } = {
  n: FESTIVALS.newYear.names,
  s: FESTIVALS.springFestival.names,
  q: FESTIVALS.qingming.names,
  l: FESTIVALS.labourDay.names,
  d: FESTIVALS.dragonBoat.names,
  m: FESTIVALS.midAutumn.names,
  g: FESTIVALS.nationalDay.names,
  v: { en: '70th anniversary of victory', zh: '抗战胜利70周年纪念日' },
};

const KIND_WORDS: Readonly<Record<Language, Readonly<Record<DayKind, string>>>> = {
  en: { off: 'off', work: 'work' },
  zh: { off: '放假', work: '上班' },
};

const namesOf = (letter: string): FestivalNames => {
  const names = HOLIDAYS[letter];
  if (names === undefined) throw new Error(`no such official holiday: ${letter}`);
  return names;
};

/** s02159 = 春节, nine days off from 15 February; S0214 = a make-up workday for it. */
const officialDay = (year: number, entry: string): OfficialDay => {
  const from = civilDateOf(year, Number(entry.slice(1, 3)), Number(entry.slice(3, 5)));
  if (from === undefined) throw new Error(`no such official day: ${year} ${entry}`);
  const length = entry.slice(5);
  if (length === '') {
    const { en, zh } = namesOf(entry.charAt(0).toLowerCase());
    const note = { en: `Make-up workday: ${en}`, zh: `${zh}调休上班` };
    return { from, to: from, kind: 'work', note };
  }
  const to = addDays(from, Number.parseInt(length, LENGTH_RADIX) - 1);
  return { from, to, kind: 'off', note: namesOf(entry.charAt(0)) };
};

/** The years whose official days are loaded: first to last, without a gap. */
export const loadedYears = (): readonly number[] =>
  OFFICIAL_DAYS.map((_, index) => FIRST_OFFICIAL_YEAR + index);

/**
 * The official days of a calendar year, by date; null when that year is not loaded.
 *
 * Rule: 2-rules §4: a year that is not loaded is said, never assumed. The days off are those of the
 * notices: a weekend that a notice only "joins" to a holiday (与周末连休) is not among them.
 */
export const officialDays = (year: number): readonly OfficialDay[] | null => {
  const text = OFFICIAL_DAYS[year - FIRST_OFFICIAL_YEAR];
  if (text === undefined) return null;
  return (text.match(ENTRY) ?? []).map((entry) => officialDay(year, entry));
};

const dateCell = (on: CivilDate): DateCell => ({ kind: 'date', on, minutes: 0 });

/**
 * Rows for the Days tab: From | To | Kind | Windows | Note, in the sheet's language.
 *
 * Rule: 2-rules §4. One day has a blank To; a make-up workday has no windows of its own, so it is
 * worked by the template of its weekday or of the first weekday that has one.
 */
export const officialDayRows = (
  days: readonly OfficialDay[],
  language: Language,
): readonly (readonly Cell[])[] =>
  days.map(({ from, to, kind, note }) => [
    dateCell(from),
    to === from ? '' : dateCell(to),
    KIND_WORDS[language][kind],
    '',
    note[language],
  ]);

/**
 * The years of a span whose official days are not loaded, to be named to the reader.
 *
 * @returns ascending; empty when every year is loaded
 */
export const yearsNotLoaded = (from: CivilDate, to: CivilDate): readonly number[] => {
  const years: number[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1) {
    if (OFFICIAL_DAYS[year - FIRST_OFFICIAL_YEAR] === undefined) years.push(year);
  }
  return years;
};
