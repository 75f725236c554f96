// Runs the recogniser over sheets whose truth is known, and counts what it got right.
import { findTabs } from '../../../src/app/check/set-up';
import type { Cell } from '../../../src/domain/cell';
import { fromSerial } from '../../../src/domain/time/civil-date';
import type { ModelValue } from '../../../src/host/model/workbook';
import type { Recognised } from '../../../src/tables/mapping';
import { recogniseCustomers } from '../../../src/tables/recognise';
import type { Role } from '../../../src/tables/roles';
import { answersOf, type ColumnKind, type CorpusSheet } from './corpus-sheet';

export interface ColumnScore {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly truth: readonly ColumnKind[];
  readonly guess: ColumnKind;
  readonly confident: boolean;
}
export interface SheetScore {
  readonly sheet: string;
  readonly tab: boolean;
  readonly headerRow: boolean;
  readonly columns: readonly ColumnScore[];
}

const cellOf = (value: ModelValue): Cell => {
  if (value === null || typeof value !== 'object') return value ?? '';
  if (value.kind === 'error') return value.text;
  return {
    kind: 'date',
    on: fromSerial(value.serial),
    minutes: Math.round((value.serial % 1) * 1440),
  };
};

/** A tab as the desk reads it: a full rectangle, blank cells as ''. */
export const cellsOf = (rows: readonly (readonly ModelValue[])[]): Cell[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null)));
};

const headerText = (rows: Cell[][], headerRow: number, column: number): string =>
  [rows[headerRow - 1]?.[column], rows[headerRow]?.[column]]
    .map((cell) => String(cell ?? '').replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .join(' > ');

/**
 * What the recogniser says of a column, unsure guesses too; sure or likely is what is acted upon.
 * Of a split name the column of the name is the family's.
 */
const guessOf = (
  mapping: Recognised<Role> | null,
  column: number,
): { kind: ColumnKind; confident: boolean } => {
  for (const [role, guess] of mapping?.guesses ?? []) {
    if (guess.column !== column) continue;
    const split = role === 'name' && mapping?.guesses.has('given name') === true;
    return { kind: split ? 'family name' : role, confident: guess.confidence !== 'unsure' };
  }
  return { kind: 'none', confident: false };
};

export const scoreSheet = (sheet: CorpusSheet): SheetScore => {
  const tabs = sheet.tabs.map(({ name, rows }, id) => ({ id, name, rows: cellsOf(rows) }));
  const rowsOf = (id: number): Cell[][] => tabs[id]?.rows ?? [];
  const found = findTabs(
    {
      tabs: () => tabs.map(({ id, name }) => ({ id, name })),
      activeTab: () => 0,
      isHidden: () => false,
      peek: (id, rows) => rowsOf(id).slice(0, rows),
    },
    new Set(),
  );
  const rows = tabs.find(({ name }) => name === sheet.customers)?.rows ?? [];
  const mapping = found?.tab.name === sheet.customers ? recogniseCustomers(rows) : null;
  const columns = sheet.columns.flatMap((truth, column): readonly ColumnScore[] => {
    if (rows.every((row) => (row[column] ?? '') === '')) return [];
    const guess = guessOf(mapping, column);
    return [
      {
        sheet: sheet.name,
        column,
        header: headerText(rows, sheet.headerRow, column),
        truth: answersOf(truth),
        guess: guess.kind,
        confident: guess.confident,
      },
    ];
  });
  return {
    sheet: sheet.name,
    tab: mapping !== null,
    headerRow: mapping?.headerRow === sheet.headerRow,
    columns,
  };
};

export const isRight = ({ truth, guess }: ColumnScore): boolean => truth.includes(guess);

export interface Figures {
  readonly sheets: number;
  readonly columns: number;
  /** Per cent of columns whose role, or none, is right. */
  readonly right: number;
  /** Per cent of columns that got a role for sure which is not theirs. */
  readonly wrongForSure: number;
  readonly wrongTabs: readonly string[];
  readonly wrongHeaderRows: readonly string[];
}

const perCent = (part: number, whole: number): number => Math.round((part / whole) * 10000) / 100;

export const figuresOf = (scores: readonly SheetScore[]): Figures => {
  const columns = scores.flatMap((score) => score.columns);
  const wrong = columns.filter((column) => !isRight(column));
  return {
    sheets: scores.length,
    columns: columns.length,
    right: perCent(columns.length - wrong.length, columns.length),
    wrongForSure: perCent(wrong.filter(({ confident }) => confident).length, columns.length),
    wrongTabs: scores.filter(({ tab }) => !tab).map(({ sheet }) => sheet),
    wrongHeaderRows: scores.filter(({ headerRow }) => !headerRow).map(({ sheet }) => sheet),
  };
};

/** Truth against guess, most frequent first, and every wrong column by its header. */
export const confusionTable = (scores: readonly SheetScore[]): string => {
  const columns = scores.flatMap((score) => score.columns);
  const counts = new Map<string, number>();
  for (const column of columns) {
    const truth = isRight(column) ? column.guess : (column.truth[0] ?? 'none');
    const key = `${truth}\t${column.guess}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const lines = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  const wrong = columns.filter((column) => !isRight(column));
  return [
    'truth\tguess\tcolumns',
    ...lines.map(
      ([key, count]) =>
        `${key}\t${count}${key.split('\t')[0] === key.split('\t')[1] ? '' : '\twrong'}`,
    ),
    '',
    'wrong columns: sheet, column, header, truth, guess, how sure',
    ...wrong.map(
      (column) =>
        `${column.sheet}\t${column.column}\t${column.header}\t${column.truth.join(' or ')}\t${column.guess}\t${column.confident ? 'sure' : '-'}`,
    ),
    '',
  ].join('\n');
};
