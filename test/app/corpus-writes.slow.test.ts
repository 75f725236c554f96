// First runs on every sheet of the corpus: what the team had stays as it was, and is found again.
import type { CheckDone } from '../../src/app/check/report';
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { createHost } from '../../src/host/runner/host';
import { aWorkbook } from '../support/builders';
import { HERE, theBundle } from '../support/bundle';
import { oneIn } from '../support/samples';
import type { CorpusSheet } from '../tables/corpus/corpus-sheet';
import { generatedSheets } from '../tables/corpus/generated/generate';
import { HAND_MADE } from '../tables/corpus/hand';

const bookOf = (sheet: CorpusSheet): Workbook =>
  aWorkbook(Object.fromEntries(sheet.tabs.map(({ name, rows }) => [name, rows])), HERE);

const check = (workbook: Workbook, day: number): CheckDone => {
  const host = createHost({
    workbook,
    now: new Date(2026, 10, day, 8, 30).getTime(),
    bundle: theBundle(),
    zone: HERE,
    scriptZone: HERE,
    answers: ['YES', 'OK'],
  });
  const { value, error } = host.run('checkNow', [], { context: 'menu' });
  expect(error).toBeUndefined();
  return value as CheckDone;
};

/** What a log of theirs has moved forward: a date in the column of the last contact, and nothing else. */
const movedForward = (
  sheet: CorpusSheet,
  tab: string,
  column: number,
  after: ModelValue,
): boolean =>
  tab === sheet.customers &&
  sheet.columns[column] === 'last contact' &&
  typeof after === 'object' &&
  after?.kind === 'date';

/** Every cell of the team's that is no longer what it was. */
const changedCells = (sheet: CorpusSheet, book: Workbook): readonly string[] =>
  sheet.tabs.flatMap(({ name, rows }) => {
    const now = book.sheets.find((one) => one.name === name)?.values ?? [];
    return rows.flatMap((row, r) =>
      row.flatMap((before, column) => {
        const after: ModelValue = now[r]?.[column] ?? null;
        return before === null ||
          JSON.stringify(before) === JSON.stringify(after) ||
          movedForward(sheet, name, column, after)
          ? []
          : [`${name} ${r + 1}:${column + 1} ${JSON.stringify(before)} ${JSON.stringify(after)}`];
      }),
    );
  });

/** Blank cells of columns with values of the team's that we filled: never, but for a last contact. */
const filledGaps = (sheet: CorpusSheet, book: Workbook): readonly string[] => {
  const { name = '', rows = [] } = sheet.tabs.find((tab) => tab.name === sheet.customers) ?? {};
  const now = book.sheets.find((one) => one.name === name)?.values ?? [];
  return sheet.columns.flatMap((_, column) => {
    const body = rows.slice(sheet.headerRow + 1);
    if (body.every((row) => (row[column] ?? null) === null)) return [];
    return rows.flatMap((row, r) =>
      (row[column] ?? null) === null &&
      (now[r]?.[column] ?? null) !== null &&
      !movedForward(sheet, name, column, now[r]?.[column] ?? null)
        ? [`${r + 1}:${column + 1} ${JSON.stringify(now[r]?.[column])}`]
        : [],
    );
  });
};

describe.each([...HAND_MADE, ...oneIn(5, generatedSheets())])('$name', (sheet) => {
  const book = bookOf(sheet);
  const first = check(book, 23);

  test('the first run writes over nothing, and fills no gap in a column of the team’s', () => {
    expect(changedCells(sheet, book)).toEqual([]);
    expect(filledGaps(sheet, book)).toEqual([]);
    expect(first.customers).toBeGreaterThan(0);
  });

  test('the next day every column is found again, and nothing of the team’s is touched', () => {
    const width = book.sheets.find(({ name }) => name === sheet.customers)?.values[sheet.headerRow]
      ?.length;
    const second = check(book, 24);
    expect(second.mapping).toEqual(first.mapping);
    expect(second.customers).toBe(first.customers);
    expect(changedCells(sheet, book)).toEqual([]);
    expect(
      book.sheets.find(({ name }) => name === sheet.customers)?.values[sheet.headerRow]?.length,
    ).toBe(width);
  });
});
