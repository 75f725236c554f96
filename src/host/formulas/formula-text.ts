// A formula as Google has it, turned into one that the engine reads: names and open ranges resolved.
import { absoluteReference } from '../files/reference-text';
import { mapReferences, type Reference, type ReferenceEnd } from '../model/formula-references';
import { cellKey, type Sheet, type Workbook } from '../model/workbook';

const TEXT_OR_SHEET = `"(?:[^"]|"")*"|'(?:[^']|'')+'!`;
const NAME = new RegExp(
  `${TEXT_OR_SHEET}|(?<![\\p{L}\\p{N}_.$!:])[\\p{L}_][\\p{L}\\p{N}_.]*(?![\\p{L}\\p{N}_.(!:])`,
  'gu',
);
const CALL = new RegExp(`${TEXT_OR_SHEET}|([\\p{L}_][\\p{L}\\p{N}_.]*)\\s*\\(`, 'gu');

/** The names of the functions that a formula calls, in capitals. */
export const calledFunctions = (formula: string): string[] => {
  const names = new Set<string>();
  for (const [, name] of formula.matchAll(CALL))
    if (name !== undefined) names.add(name.toUpperCase());
  return [...names];
};

/** An end with nothing left open; what is filled in stands for a place, not for a distance. */
const closed = (end: ReferenceEnd, row: number, column: number): ReferenceEnd => ({
  row: end.row ?? row,
  column: end.column ?? column,
  rowFixed: end.rowFixed || end.row === undefined,
  columnFixed: end.columnFixed || end.column === undefined,
});

const bounded = (sheet: Sheet, { sheet: name, start, end }: Reference): Reference => {
  if (end === undefined) return { sheet: name, start, end };
  const from = closed(start, 0, 0);
  const lastRow = Math.max(sheet.maxRows - 1, from.row ?? 0);
  const lastColumn = Math.max(sheet.maxColumns - 1, from.column ?? 0);
  return { sheet: name, start: from, end: closed(end, lastRow, lastColumn) };
};

/** Columns of a sheet (in lower case) that a formula reads. */
export interface ColumnsRead {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}
export interface EngineText {
  readonly text: string;
  readonly reads: readonly ColumnsRead[];
}
/** What the engine reads instead of a name. */
export interface NameText {
  readonly text: string;
  readonly reads: ColumnsRead;
}

/** A table keeps a name in the engine: ten thousand formulas then share one range of it. */
export const tableNames = (book: Workbook): Map<string, string> => {
  const tables = new Map<string, string>();
  for (const { name, sheetId, range } of book.names.values()) {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined || range.rows === 0 || range.columns === 1) continue;
    const area = mapReferences(absoluteReference(sheet.name, range, sheet.maxRows), (reference) =>
      bounded(sheet, reference),
    );
    tables.set(name, `=${area}`);
  }
  return tables;
};

/** What stands for each name, by its small letters; tables go by the engine's name for them. */
export const nameTexts = (
  book: Workbook,
  tables: ReadonlyMap<string, string>,
): Map<string, NameText> => {
  const texts = new Map<string, NameText>();
  for (const { name, sheetId, range } of book.names.values()) {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined || range.rows === 0) continue;
    const text = tables.get(name) ?? absoluteReference(sheet.name, range, sheet.maxRows);
    const last = range.column + range.columns - 1;
    const reads = { sheet: sheet.name.toLowerCase(), first: range.column, last };
    texts.set(name.toLowerCase(), { text, reads });
  }
  return texts;
};

/** A place to read, so that the engine sees that the formula depends on it. */
const placeOf = (sheet: string, { start, end }: Reference): string => {
  const [row, column] = [start.row ?? 0, start.column ?? 0];
  const rows = (end?.row ?? row) - row + 1;
  const columns = (end?.column ?? column) - column + 1;
  return absoluteReference(sheet, { row, column, rows, columns }, Number.POSITIVE_INFINITY);
};

/** Evaluates its first argument only; the others are there to be depended on. */
export const DEPENDING = 'HOSTDEPENDING';

/**
 * Names become their ranges, `A2:A` and `A:A` end at the grid's last row: the engine has no open
 * ranges, and it can't tell the height of a name. Nor does it see what stands in an array literal:
 * `={"H"; TIER(A2:A9)}` would never be evaluated again.
 */
export const engineText = (
  formula: string,
  sheet: Sheet,
  book: Workbook,
  names: ReadonlyMap<string, NameText>,
): EngineText => {
  const reads: ColumnsRead[] = [];
  const places = new Set<string>();
  const resolve = (word: string): string => {
    const found = names.get(word.toLowerCase());
    if (found === undefined) return word;
    reads.push(found.reads);
    places.add(found.text);
    return found.text;
  };
  const resolved = names.size === 0 ? formula : formula.replace(NAME, resolve);
  const text = mapReferences(resolved, (reference) => {
    const name = reference.sheet ?? sheet.name;
    const target = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const whole = target === undefined ? reference : bounded(target, reference);
    const first = whole.start.column ?? 0;
    reads.push({ sheet: name.toLowerCase(), first, last: whole.end?.column ?? first });
    places.add(placeOf(name, whole));
    return whole;
  });
  const hasLiteral = text.replace(/"(?:[^"]|"")*"/g, '').includes('{');
  if (!hasLiteral || places.size === 0) return { text, reads };
  return { text: `=${DEPENDING}(${text.slice(1)},${[...places].join(',')})`, reads };
};

/** TODAY and NOW by the clock of the host: the engine's own go by the machine's. */
export const CLOCK_FUNCTIONS: Readonly<Record<string, string>> = {
  TODAY: 'HOSTTODAY',
  NOW: 'HOSTNOW',
};
export const withHostClock = (formula: string): string =>
  formula.replace(CALL, (whole, name: string | undefined) => {
    const own = name === undefined ? undefined : CLOCK_FUNCTIONS[name.toUpperCase()];
    return own === undefined ? whole : `${own}(`;
  });

/** Functions that Google lets no custom function depend on. */
export const VOLATILE = new Set(['NOW', 'HOSTNOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly key: number;
  readonly text: string;
}

/** Sheet names and keys of all cells whose formula is volatile or reads a cell that is. */
export const volatileCells = (formulas: readonly FormulaPlace[]): Map<string, Set<number>> => {
  const found = new Map<string, Set<number>>();
  const add = ({ sheet, key }: FormulaPlace): void => {
    const name = sheet.name.toLowerCase();
    found.set(name, (found.get(name) ?? new Set()).add(key));
  };
  const isVolatile = ({ text }: FormulaPlace): boolean =>
    calledFunctions(text).some((name) => VOLATILE.has(name));
  const [first, others] = [formulas.filter(isVolatile), formulas.filter((one) => !isVolatile(one))];
  first.forEach(add);
  let rest = first.length === 0 ? [] : others;
  for (let grew = rest.length > 0; grew; ) {
    const reached = rest.filter(({ text, sheet }) => readsAny(text, sheet, found));
    reached.forEach(add);
    rest = rest.filter((one) => !reached.includes(one));
    grew = reached.length > 0;
  }
  return found;
};

const readsAny = (
  text: string,
  own: Sheet,
  cells: ReadonlyMap<string, ReadonlySet<number>>,
): boolean => {
  let hit = false;
  mapReferences(text, (reference) => {
    const { sheet, start, end } = reference;
    const keys = cells.get((sheet ?? own.name).toLowerCase());
    hit = hit || (keys !== undefined && holdsAny(keys, start, end ?? start));
    return reference;
  });
  return hit;
};

interface Corner {
  readonly row?: number;
  readonly column?: number;
}
/** Is any of the cells inside the rectangle? */
export const holdsAny = (keys: ReadonlySet<number>, from: Corner, to: Corner): boolean => {
  const [top, left, bottom, right] = [from.row ?? 0, from.column ?? 0, to.row ?? 0, to.column ?? 0];
  for (const key of keys) {
    const row = Math.floor(key / cellKey(1, 0));
    const column = key % cellKey(1, 0);
    if (row >= top && row <= bottom && column >= left && column <= right) return true;
  }
  return false;
};
