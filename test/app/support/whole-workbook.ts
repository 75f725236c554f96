// Everything a workbook says, as plain data: two runs that end alike read alike.
import { FILE_SIZE } from '../../../src/config/settings';
import type { Workbook } from '../../../src/host/model/workbook';
import { shownRows } from './run-check';

/** Tabs of ours whose lines may differ between two runs that end alike: marks rest on chance numbers. */
export const LOG_TABS: readonly string[] = ['Log', '操作记录', 'Before set-up', '启用前'];

export interface WholeTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly rows: ReturnType<typeof shownRows>;
  readonly formulas: readonly (readonly [number, string])[];
  readonly rules: readonly unknown[];
}

/** All tabs by name, without the log of runs and without ids, which depend on the order of making. */
export const wholeWorkbook = (book: Workbook): readonly WholeTab[] =>
  book.sheets
    .filter(({ name }) => !LOG_TABS.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      frozenRows: sheet.frozenRows,
      rows: shownRows(sheet).filter(([key]) => !String(key).startsWith('tab:')),
      formulas: [...sheet.formulas].sort(([a], [b]) => a - b),
      rules: sheet.rules.map(({ values, ranges, background }) => ({ values, ranges, background })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Where each name points: tab and range. */
export const namesOf = (book: Workbook): readonly string[] =>
  [...book.names.values()]
    .map(({ name, sheetId, range }) => {
      const tab = book.sheets.find(({ id }) => id === sheetId)?.name;
      return `${name} ${tab} ${JSON.stringify(range)}`;
    })
    .sort();

/** Moments as their days alone. */
export const withoutTimes = (text: string): string =>
  text.replace(/(\d{4}-\d\d-\d\d)\+0\.\d{4}/g, '$1');

/**
 * A workbook with its names, without times of day, the job table and the cells counted last: two runs of
 * different hours that end alike read alike.
 */
export const daysAlone = (book: Workbook): string =>
  withoutTimes(
    JSON.stringify(
      [
        wholeWorkbook(book).map((tab) => ({
          ...tab,
          rows: tab.rows
            .filter(([key]) => key !== FILE_SIZE)
            .map((row) =>
              row.filter((_, at) => !['设置', 'Settings'].includes(tab.name) || at < 4),
            ),
        })),
        namesOf(book),
      ],
      null,
      1,
    ),
  );

/** Numbers are given by chance: each is named after the place where it first stands. */
export const withoutChance = (book: Workbook): string => {
  const seen = new Map<string, string>();
  const text = JSON.stringify([wholeWorkbook(book), namesOf(book)], null, 1);
  return text.replace(/C-[2-9A-HJ-NP-Z]{6}/g, (number) => {
    const known = seen.get(number) ?? `number ${seen.size + 1}`;
    seen.set(number, known);
    return known;
  });
};
