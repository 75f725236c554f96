// A formula as Google has it, turned into one that the engine reads: names and open ranges resolved.
import { absoluteReference } from '../files/reference-text';
import { mapReferences, type Reference } from '../model/formula-references';
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

const bounded = (sheet: Sheet, { sheet: name, start, end }: Reference): Reference => {
  if (end === undefined) return { sheet: name, start, end };
  const last = { row: sheet.maxRows - 1, column: sheet.maxColumns - 1 };
  const from = { ...start, row: start.row ?? 0, column: start.column ?? 0 };
  const row = Math.max(end.row ?? last.row, from.row);
  const column = Math.max(end.column ?? last.column, from.column);
  return { sheet: name, start: from, end: { ...end, row, column } };
};

export interface EngineText {
  readonly text: string;
  /** Sheets that the formula reads, in lower case. */
  readonly reads: ReadonlySet<string>;
}

/**
 * Names become their ranges, `A2:A` and `A:A` end at the grid's last row: the engine has no open
 * ranges, and it can't tell the height of a name.
 */
export const engineText = (formula: string, sheet: Sheet, book: Workbook): EngineText => {
  const named = new Map([...book.names].map(([name, range]) => [name.toLowerCase(), range]));
  const resolved =
    named.size === 0
      ? formula
      : formula.replace(NAME, (word) => {
          const found = named.get(word.toLowerCase());
          const target = found && book.sheets.find(({ id }) => id === found.sheetId);
          if (found === undefined || target === undefined) return word;
          return absoluteReference(target.name, found.range, target.maxRows);
        });
  const reads = new Set<string>();
  const text = mapReferences(resolved, (reference) => {
    const name = (reference.sheet ?? sheet.name).toLowerCase();
    reads.add(name);
    const target = book.sheets.find((one) => one.name.toLowerCase() === name);
    return target === undefined ? reference : bounded(target, reference);
  });
  return { text, reads };
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
