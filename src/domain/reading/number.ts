// Fees and months as people type them (2-rules §2.5).
import { type Cell, isBlank } from '../cell';
import { BLANK, known, type Reading, unknown } from '../reading';
import { squash } from '../text';
import { chineseNumber } from './chinese-number';
import { receivedText } from './received';

/** Longer texts are remarks, not numbers. */
const LONGEST = 40;

const CURRENCY_BEFORE = /^(-?)(?:人民币|rmb|cny)?¥?(-?)/;
const CURRENCY_AFTER = /(?:元|圆|块钱?|yuan|rmb|cny|人民币)?整?$/;
const AMOUNT = /^(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(百万|千万|[百千万萬kw])?$/;
/** 8.000 is eight, or eight thousand in half of Europe: not ours to decide. */
const DOUBTFUL_POINT = /^[1-9]\d{0,2}\.\d{3}$/;
/** 1万2, 1万2千, 3千5, 3千5百, 1万2000 */
const TWO_UNITS = /^(\d+)(万|萬|千)(?:(\d)(千|百)?|(\d{3,4}))$/;
const ZEROS: { readonly [unit: string]: number } = {
  百: 2,
  千: 3,
  k: 3,
  万: 4,
  萬: 4,
  w: 4,
  百万: 6,
  千万: 7,
};

/** Shifts by text, because 0.57 × 10,000 is not 5,700 in binary. */
const shifted = (digits: string, zeros: number): number => Number(`${digits}e${zeros}`);

const twoUnits = (text: string): number | undefined => {
  const match = TWO_UNITS.exec(text);
  if (match === null) return undefined;
  const [, head = '', unit = '', digit, lowerUnit, rest] = match;
  const zeros = ZEROS[unit] ?? 0;
  if (rest !== undefined) {
    return rest.length === zeros ? shifted(head, zeros) + Number(rest) : undefined;
  }
  const lowerZeros = lowerUnit === undefined ? zeros - 1 : (ZEROS[lowerUnit] ?? 0);
  return lowerZeros < zeros ? shifted(head, zeros) + shifted(digit ?? '0', lowerZeros) : undefined;
};

const amountOf = (text: string): number | undefined => {
  const match = AMOUNT.exec(text);
  if (match === null) return twoUnits(text) ?? chineseNumber(text);
  if (DOUBTFUL_POINT.test(text)) return undefined;
  const [, whole = '', decimals = '', scale] = match;
  return shifted(
    `${whole.replace(/,/g, '')}${decimals}`,
    scale === undefined ? 0 : (ZEROS[scale] ?? 0),
  );
};

const feesOfText = (text: string): number | undefined => {
  const before = CURRENCY_BEFORE.exec(text);
  const [prefix = '', signFirst = '', signLast = ''] = before ?? [];
  if (signFirst !== '' && signLast !== '') return undefined;
  const amount = amountOf(text.slice(prefix.length).replace(CURRENCY_AFTER, ''));
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  return signFirst + signLast === '' ? amount : 0 - amount;
};

const WORDS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LENGTH =
  /^(.+?)(?:(个半月|個半月)|个月|個月|months?|mos?|mths?|(年半)|(?:年|years?|yrs?)(?:[零又]|and)?(?:(.+?)(?:个月|個月|months?|mos?|mths?))?)$/;
const YEARS = /年|y/;
const HALVES: { readonly [text: string]: number } = {
  半年: 6,
  半个月: 0.5,
  半個月: 0.5,
  半月: 0.5,
  halfayear: 6,
  halfyear: 6,
  halfamonth: 0.5,
};
const DECIMAL = /^\d+(?:\.\d+)?$/;

const countOf = (text: string): number | undefined => {
  if (DECIMAL.test(text)) return DOUBTFUL_POINT.test(text) ? undefined : Number(text);
  const word = WORDS.indexOf(text);
  if (word >= 0) return Math.max(1, word);
  return chineseNumber(text);
};

const monthsOfText = (text: string): number | undefined => {
  const half = HALVES[text];
  if (half !== undefined) return half;
  const match = LENGTH.exec(text);
  // A bare English word is no number that anybody types; a bare numeral is.
  if (match === null) return /^[a-z]/.test(text) ? undefined : countOf(text);
  const [, head = '', andHalfMonth, andHalfYear, rest] = match;
  const count = countOf(head);
  if (count === undefined) return undefined;
  if (andHalfMonth !== undefined) return count + 0.5;
  if (andHalfYear !== undefined) return count * 12 + 6;
  if (!YEARS.test(text.slice(head.length))) return count;
  const more = rest === undefined ? 0 : countOf(rest);
  return more === undefined ? undefined : Math.round((count * 12 + more) * 1e6) / 1e6;
};

/** 8,000 and 8000元 and ¥8,000.00: nearly all amounts that are not plain. */
const USUAL_FEES = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,2})?元?$/;

/** What most cells hold, if a person typed into a text column. */
const PLAIN = /^\d{1,15}(?:\.\d{1,9})?$/;

const readText = (cell: string, parse: (text: string) => number | undefined): Reading<number> => {
  if (PLAIN.test(cell) && !DOUBTFUL_POINT.test(cell)) return known(Number(cell));
  if (isBlank(cell)) return BLANK;
  // Digits apart from digits (8 000, 3 5) could be two numbers.
  if (cell.length > LONGEST || /\d\s+\d/.test(cell)) return unknown(cell);
  const value = parse(squash(cell).replace(/[\u2212]/g, '-'));
  return value === undefined || !Number.isFinite(value) ? unknown(cell) : known(value);
};

/**
 * How much was paid, in the sheet's currency.
 *
 * Rule: 2-rules §2.5. A negative amount is a net refund and is known: it meets no "at least".
 * @returns unknown for about, ranges, "8000+", another currency, wrong grouping, a unit of time,
 *   error values, TRUE and a date
 * @example readFees('1.2w')   // 12000
 */
export const readFees = (cell: Cell): Reading<number> => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? known(cell) : unknown(`${cell}`);
  if (typeof cell === 'string') {
    const usual = USUAL_FEES.exec(cell);
    if (usual === null) return readText(cell, feesOfText);
    const [, whole = '', decimals = ''] = usual;
    return known(Number(whole.replace(/,/g, '') + decimals));
  }
  return cell === null ? BLANK : unknown(receivedText(cell));
};

/**
 * For how many months somebody booked.
 *
 * Rule: 2-rules §2.5. Nobody books a negative length: that is unknown. `5月` is May, so unknown too.
 * @example readMonths('一年半')   // 18
 */
export const readMonths = (cell: Cell): Reading<number> => {
  if (typeof cell === 'number') {
    return cell >= 0 && Number.isFinite(cell) ? known(cell) : unknown(`${cell}`);
  }
  if (typeof cell === 'string') return readText(cell, monthsOfText);
  return cell === null ? BLANK : unknown(receivedText(cell));
};
