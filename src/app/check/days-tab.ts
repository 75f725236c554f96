// The Days tab: found again, made with the official days of China, named as CARE_DAYS.

import { parseDays } from '../../domain/calendar/days';
import { isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import type { DateOrder } from '../../domain/reading/date';
import type { CivilDate } from '../../domain/time/civil-date';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { ISO_DATE } from '../date-formats';
import type { Desk, Tab } from '../desk';
import { attempted } from './again';
import { findLight, type Light, lightCells } from './days-light';
import { planYears, type Years, yearsWaitedFor } from './official-years';
import { keepName, type OwnRange, type RangeKind, readOwnRange } from './own-range';
import { makeOwnTab } from './own-tabs';

const readsAsDays: RangeKind['isOne'] = (rows) => parseDays(rows).days.length > 0;

const DAYS: RangeKind = {
  kind: 'days',
  name: 'CARE_DAYS',
  columns: 5,
  isOne: readsAsDays,
  goesOn: readsAsDays,
};
/** Kind, windows and note are text; the dates before them are dates. */
const TEXT_FROM = 2;
const AUTOMATIC = 'general';
const PIXELS = [100, 100, 80, 180, 260, 30, 160, 120, 160];

export interface DaysInSheet {
  /** Null while there is no calendar. */
  readonly range: OwnRange | null;
  /** Null when the calendar is the team's own. */
  readonly light: Light | null;
  readonly years: Years;
  /** The tab is to be made in this run. */
  readonly makes: boolean;
  /** The rows as they will stand after this run, and the sheet's number of the first. */
  readonly rows: Rows;
  readonly firstRow: number;
}

interface Place {
  readonly tabs: readonly Tab[];
  readonly known: ReadonlyMap<string, number>;
  readonly zone: string;
  readonly asOf: CivilDate;
  readonly language: Language;
}

const filled = (rows: Rows): Rows => {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every(isBlank)) end -= 1;
  return rows.slice(0, end);
};

/** The calendar as it stands and what official days come to it. Writes nothing. */
export const readDays = (desk: Desk, place: Place, order: DateOrder | null): DaysInSheet => {
  const { tabs, known, zone, asOf, language } = place;
  const range = readOwnRange(desk, tabs, DAYS, known);
  const light = range && findLight(range.all, range.block.column + range.block.columns);
  const rows = range && filled(range.rows);
  // A tab that was there once and is not any more was removed by people.
  const mayMake = range === null && !known.has('days');
  const given = light?.given ?? null;
  const years = planYears({ zone, on: asOf, language, order, rows, given, mayMake });
  const makes = mayMake && years.added.length > 0;
  const before = rows ?? (makes ? [checkWords(language).daysHeader] : []);
  return {
    ...{ range, light, years, makes },
    rows: [...before, ...years.added],
    firstRow: (range?.block.row ?? 0) + 1,
  };
};

/** Its rows and the light in one block, after which the tab is ours; its name comes last. */
const makeDays = (
  desk: Desk,
  { rows, years }: DaysInSheet,
  { on, language, isFirst }: Run,
  words: CheckWords,
): Tab => {
  const tab = makeOwnTab(desk, 'days', words, isFirst);
  const gridRows = desk.gridRows(tab.id);
  desk.format(tab.id, { row: 1, column: 0, rows: gridRows - 1, columns: TEXT_FROM }, ISO_DATE);
  PIXELS.forEach((pixels, column) => {
    desk.widen(tab.id, column, pixels);
  });
  const light = lightCells(years.given, yearsWaitedFor(on, years.given), language);
  const block = rows.map((row, at) => [...row, '', ...(at === 0 ? light : light.map(() => ''))]);
  desk.write(tab.id, 0, 0, block);
  const all = rows.map((row) => [...row]);
  const named = { row: 0, column: 0, rows: rows.length, columns: DAYS.columns };
  keepName(desk, DAYS, { tab, block: named, rows: all, all, name: 'missing' }, TEXT_FROM);
  return tab;
};

interface Run {
  readonly on: CivilDate;
  readonly language: Language;
  readonly isFirst: boolean;
}

/** New official days below the last row; then the light, so that a run cut short adds nothing twice. */
const bringUpToDate = (
  desk: Desk,
  { years }: DaysInSheet,
  { tab, block, rows }: OwnRange,
  light: Light,
  { on, language }: Run,
): boolean => {
  const { added, given } = years;
  const wanted = lightCells(given, yearsWaitedFor(on, given), language);
  const isLit = wanted.every((cell, at) => cell === light.cells[at]);
  if (added.length === 0 && isLit) return true;
  const row = block.row + filled(rows).length;
  const column = block.column + TEXT_FROM;
  const texts = { row, column, rows: added.length, columns: DAYS.columns - TEXT_FROM };
  return attempted(desk, tab.id, () => {
    if (added.length > 0) {
      // Text with an apostrophe into a text cell is not verified: plain text again afterwards.
      desk.format(tab.id, texts, AUTOMATIC);
      desk.write(tab.id, row, block.column, added);
      desk.format(tab.id, texts, '@');
    }
    if (!isLit) desk.write(tab.id, light.row, light.column, [wanted]);
  });
};

/** What has become of the calendar. */
export interface KeptDays {
  readonly tab: Tab;
  /** It took what was to be written. */
  readonly taken: boolean;
}

/**
 * Makes the Days tab, adds the years that have been loaded since, keeps its name and its light.
 *
 * Rule: 3-product §1, 2-rules §4. A calendar of the team's own is only named.
 * @returns null without a calendar
 */
export const keepDays = (desk: Desk, days: DaysInSheet, run: Run): KeptDays | null => {
  const { range, light } = days;
  if (days.makes) {
    return { tab: makeDays(desk, days, run, checkWords(run.language)), taken: true };
  }
  if (range === null) return null;
  const taken = light === null || bringUpToDate(desk, days, range, light, run);
  keepName(desk, DAYS, range, light === null ? undefined : TEXT_FROM);
  return { tab: range.tab, taken };
};
