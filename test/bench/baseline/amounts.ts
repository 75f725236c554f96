// Fees and months as people type them, by two patterns.
import { folded, type RawCell } from './cells';

const FEES = /^¥?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(万|千|w|k)?元?$/;
const TIMES: { readonly [unit: string]: number } = { 万: 10000, w: 10000, 千: 1000, k: 1000 };

export const feesOf = (cell: RawCell): number | undefined => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const match = FEES.exec(folded(cell));
  if (match === null) return undefined;
  const [, whole = '', decimals = '', unit] = match;
  const amount = Number(whole.replace(/,/g, '') + decimals);
  return unit === undefined ? amount : Math.round(amount * (TIMES[unit] ?? 1) * 100) / 100;
};

const MONTHS = /^(\d+(?:\.\d+)?)\s*(个月|年)?$/;

export const monthsOf = (cell: RawCell): number | undefined => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = folded(cell);
  if (text === '半年') return 6;
  if (text === '一年') return 12;
  if (text === '一年半') return 18;
  const match = MONTHS.exec(text);
  return match === null ? undefined : Number(match[1]) * (match[2] === '年' ? 12 : 1);
};
