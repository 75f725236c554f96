// A number with its unit in the rule book: 8000, "8,000", "8000元", 15 days, 8折.
import type { Cell } from '../cell';
import { readFees } from '../reading/number';
import { squash } from '../text';
import { type UnitWord, unitWord } from './words';

export interface Amount {
  readonly value: number;
  readonly unit: UnitWord | null;
}

const DAYS_OF_HALF_MONTH = 15;
const CURRENCY = /^(?:¥|cny|rmb|人民币)/;
const NUMBER_AND_UNIT =
  /^(-?(?:[\d.,]+(?:[千万]|[kw](?![a-z]))?|半|[一二两三四五六七八九十百千万]+))(.*)$/;

/** 8折 and 80折 are 20 % off, 8.5折 and 85折 are 15 % off; 10折 is the full price. */
const percentOff = (discount: number): number =>
  Math.round((100 - (discount <= 10 ? discount * 10 : discount)) * 100) / 100;

const normal = (value: number, unit: UnitWord | null): Amount => {
  if (unit === 'half-months') return { value: value * DAYS_OF_HALF_MONTH, unit: 'days' };
  if (unit === 'months' && value === 0.5) return { value: DAYS_OF_HALF_MONTH, unit: 'days' };
  if (unit === '折') return { value: percentOff(value), unit: '%' };
  return { value, unit };
};

const numberOf = (text: string): number | null => {
  if (text === '半') return 0.5;
  const reading = readFees(text);
  return reading.kind === 'known' ? reading.value : null;
};

/**
 * The number that a value cell holds, with the unit of the cell or of the Unit column.
 *
 * Rule: 2-rules §1, half-month = 15 days, 8折 = 20 % off: both come out in plain units.
 * @returns null if there is no number, an unknown unit behind it, or another unit than in the column
 * @example readAmount('半个月', null)   // { value: 15, unit: 'days' }
 */
export const readAmount = (cell: Cell, column: UnitWord | null): Amount | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? normal(cell, column) : null;
  if (typeof cell !== 'string') return null;
  const text = squash(cell);
  const whole = unitWord(text);
  if (whole !== null) {
    // `every | month` and `每 | 半月`: the unit alone is one of it.
    return column === null || column === whole ? normal(1, whole) : null;
  }
  const currency = CURRENCY.exec(text)?.[0] ?? '';
  const match = NUMBER_AND_UNIT.exec(text.slice(currency.length));
  if (match === null) return null;
  const value = numberOf(match[1] ?? '');
  const behind = match[2] ?? '';
  const written = currency === '' ? unitWord(behind) : 'CNY';
  if (value === null || (written === null && behind !== '')) return null;
  // `per | 2 times | month`: the column says of what.
  if (written === null || (written === 'times' && column !== null)) return normal(value, column);
  return column === null || column === written ? normal(value, written) : null;
};

const BETWEEN = /^(.+?)\s*(?:-|–|—|~|至|到|和|与|\band\b|\bto\b)\s*(.+)$/i;

/** The two ends of a band: `4000 and 8000`, `4000-8000`, `4000 至 8000`; null if it is none. */
export const readBand = (
  text: string,
  column: UnitWord | null,
): { readonly low: Amount; readonly high: Amount } | null => {
  const [, from = '', to = ''] = BETWEEN.exec(text) ?? [];
  const high = readAmount(to, column);
  const low = readAmount(from, column ?? high?.unit ?? null);
  return low === null || high === null ? null : { low, high };
};
