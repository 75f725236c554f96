// 3-product §5 on sheets that were made before set-up was: the trial is what results, and nothing of
// the team's is written.
import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { aWorkbook, tabOf } from '../../support/builders';
import { oneIn } from '../../support/samples';
import type { CorpusSheet } from '../../tables/corpus/corpus-sheet';
import { generatedSheets } from '../../tables/corpus/generated/generate';
import { HAND_MADE } from '../../tables/corpus/hand';
import { shown } from '../support/run-check';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import { answered, NOTHING_CHOSEN, panelOn } from './support/panel';

const bookOf = ({ tabs }: CorpusSheet): Workbook =>
  aWorkbook(Object.fromEntries(tabs.map(({ name, rows }) => [name, rows])));

const everything = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);

/** Cells of the team's that read otherwise than before: row, column, what stands there. */
const changedCells = (
  book: Workbook,
  { tabs }: CorpusSheet,
  ours: ReadonlySet<string>,
): readonly unknown[] =>
  tabs.flatMap(({ name, rows }) => {
    const now = tabOf(book, name).values;
    // Beyond the last column that holds anything there is nothing of theirs.
    const filledTo = (row: readonly ModelValue[]): number =>
      row.reduce<number>((last, value, c) => (shown(value) === '' ? last : c), -1);
    const width = Math.max(...rows.map(filledTo)) + 1;
    return rows.flatMap((row, r) =>
      row.flatMap((value: ModelValue, c) => {
        const cell = now[r]?.[c] ?? null;
        const isSame = shown(cell) === shown(value);
        return isSame || c >= width || ours.has(`${name} ${c}`)
          ? []
          : [[name, r, c, shown(value), shown(cell)]];
      }),
    );
  });

/** Other ones of the generated than the first runs of the check take. */
const SHEETS = [...HAND_MADE, ...oneIn(5, generatedSheets(), 2)].map(
  (sheet) => [sheet.name, sheet] as const,
);

describe('3-product §5: nothing but Next', () => {
  test.each(SHEETS)('%s', (_, sheet) => {
    const book = bookOf(sheet);
    const before = everything(book);
    const panel = panelOn(book);
    const { choices, columns } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    const trial = answered(panel.call('setUpTry', choices));
    expect(everything(book)).toBe(before);
    const applied = answered(panel.call('setUpApply', choices));
    expect(applied.figures).toEqual(trial.figures);
    expect(trial.figures.customers).toBeGreaterThan(3);
    // An empty column that was announced, and a last contact that only moves forward, are ours to fill.
    const filled = new Set(trial.filledColumns.map((text) => text.replace(/\s+/g, ' ').trim()));
    const ours = new Set(
      columns
        .filter(({ header }) => filled.has(header))
        .map(({ column }) => `${book.sheets.find(({ id }) => id === choices.tab)?.name} ${column}`),
    );
    expect(changedCells(book, sheet, ours)).toEqual([]);
  });
});
