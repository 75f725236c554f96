// What the values of a column look like, from a sample of its filled cells.
import { type Cell, isBlank, isDateCell, isErrorText } from '../domain/cell';
import type { Looks } from '../domain/guess';
import { readDate } from '../domain/reading/date';
import { readFees, readMonths } from '../domain/reading/number';
import { fold, squash } from '../domain/text';
import type { Rows } from './mapping';
import { splitNameAndPhone } from './name-and-phone';
import type { ValueKind } from './roles';

/** Filled cells looked at, and rows gone through to find them: a tab of 20,000 rows costs no more. */
const SAMPLE = 60;
const SAMPLE_ROWS = 600;

const PHONE = /^[+(]?[\d\s().\-+/]{5,}\d\)?(\s*(ext|x|转)\.?\s*\d+)?$/i;
/** What nobody takes for anything but a phone: a Chinese mobile, a country code, groups of digits. */
const SURE_PHONE = /^(1[3-9]\d{9}|\+\d[\d\s().-]{7,}|\(?\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4})$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const DATE_OPTIONS = { role: 'none', asOf: null, order: null } as const;
const YES_NO = new Set(
  'true false yes no y n x 是 否 有 无 √ ✓ × ✗ 1 0 对 错 勿扰 不再联系 请勿联系 拒绝'.split(' '),
);

const isDay = (cell: Cell): boolean =>
  isDateCell(cell) ||
  (typeof cell === 'string' && /\d/.test(cell) && readDate(cell, DATE_OPTIONS).kind === 'known');

/** Could this cell belong to a column of this kind? Lenient: a header speaks for it. */
const fits = (kind: Exclude<ValueKind, null>, cell: Cell): boolean => {
  switch (kind) {
    case 'money':
      return (typeof cell === 'number' && cell >= 0) || readFees(cell).kind === 'known';
    case 'months':
      return readMonths(cell).kind === 'known';
    case 'date':
      return (
        isDateCell(cell) ||
        (typeof cell === 'string' && /\d/.test(cell)) ||
        readDate(cell, DATE_OPTIONS).kind === 'known'
      );
    case 'birthday':
      return (
        isDateCell(cell) ||
        (typeof cell === 'string' && /[\d一二三四五六七八九十正冬腊]/.test(cell)) ||
        typeof cell === 'number'
      );
    case 'phone':
      return typeof cell === 'number'
        ? cell >= 10000
        : typeof cell === 'string' && PHONE.test(fold(cell)) && !isDay(cell);
    case 'e-mail':
      return typeof cell === 'string' && EMAIL.test(fold(cell));
    case 'text':
      return typeof cell === 'string' && !/^[\d\s.,:/()+-]+$/.test(cell);
    case 'yes or no':
      return typeof cell === 'boolean' || YES_NO.has(squash(String(cell)));
    default:
      return true;
  }
};

const isSurePhone = (cell: Cell): boolean =>
  typeof cell === 'number'
    ? cell >= 13_000_000_000 && cell < 20_000_000_000
    : typeof cell === 'string' && SURE_PHONE.test(fold(cell)) && !isDay(cell);

export interface ColumnValues {
  /** Filled cells that were looked at. */
  readonly filled: number;
  /** Of these, the share that fits a kind; 1 where nothing is filled. */
  readonly share: (kind: ValueKind) => number;
  /** The share that looks like this, whatever the header says; 0 where nothing is filled. */
  readonly looks: (like: Looks) => number;
  readonly distinct: number;
  /** 1, 2, 3 …: numbers of rows, not of customers. */
  readonly countsRows: boolean;
  readonly among: (words: ReadonlySet<string>) => number;
}

const sampleOf = (rows: Rows, headerRow: number, column: number): readonly Cell[] => {
  const cells: Cell[] = [];
  const end = Math.min(rows.length, headerRow + 1 + SAMPLE_ROWS);
  for (let r = headerRow + 1; r < end && cells.length < SAMPLE; r += 1) {
    const cell = rows[r]?.[column] ?? '';
    if (!isBlank(cell) && !isErrorText(cell)) cells.push(cell);
  }
  return cells;
};

const countsUp = (cells: readonly Cell[]): boolean => {
  const numbers = cells.map(Number);
  const steps = numbers.filter((value, at) => at > 0 && value === (numbers[at - 1] ?? 0) + 1);
  const first = numbers[0] ?? Number.NaN;
  return first >= 0 && first <= 1 && steps.length >= (numbers.length - 1) * 0.8;
};

export const columnValues = (rows: Rows, headerRow: number, column: number): ColumnValues => {
  const cells = sampleOf(rows, headerRow, column);
  const part = (test: (cell: Cell) => boolean, empty: number): number =>
    cells.length === 0 ? empty : cells.filter(test).length / cells.length;
  const looks = (like: Looks): number => {
    switch (like) {
      case 'phone':
        return part(isSurePhone, 0);
      case 'date':
      case 'birthday':
        return part(isDay, 0);
      case 'name and phone':
        return part((cell) => typeof cell === 'string' && splitNameAndPhone(cell) !== null, 0);
      case 'number of its own':
        return new Set(cells.map(String)).size / Math.max(1, cells.length);
      case 'status words':
        return 0;
      default:
        return part((cell) => fits(like, cell), 0);
    }
  };
  return {
    filled: cells.length,
    share: (kind) => (kind === null ? 1 : part((cell) => fits(kind, cell), 1)),
    looks,
    distinct: new Set(cells.map((cell) => JSON.stringify(cell))).size,
    countsRows: cells.length > 0 && countsUp(cells),
    among: (words) => part((cell) => typeof cell === 'string' && words.has(squash(cell)), 0),
  };
};
