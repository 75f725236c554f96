// The same number or date as different people type it into a cell: every form that 2-rules §2.5 and §8 name.
import { type CivilDate, partsOf, serialOf, weekdayOf } from '../../domain/time/civil-date';
import type { DateValue, ErrorValue, ModelValue } from '../model/workbook';
import type { Random } from './random';

/** A date cell; minutes since midnight make it a date with a time. */
export const dateCell = (on: CivilDate, minutes = 0): DateValue => ({
  kind: 'date',
  serial: serialOf(on) + minutes / 1440,
});
export const errorCell = (text: string): ErrorValue => ({ kind: 'error', text });

const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (amount: number, decimals: number): string =>
  amount.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** 0.8 and not 0.8000000000000001. */
const short = (amount: number): string => `${Math.round(amount * 10000) / 10000}`;
const isWhole = (amount: number): boolean => Math.floor(amount) === amount;

/** An amount of yuan that a reader can still tell exactly. */
const clearFees = (random: Random, fees: number): ModelValue => {
  const decimals = isWhole(fees) ? 0 : 2;
  const forms: readonly ModelValue[] = [
    grouped(fees, decimals),
    `${fees}元`,
    `¥${grouped(fees, 2)}`,
    `￥${fees}`,
    fullWidth(`${fees}`),
    ` ${fees} `,
    `${fees}`,
    fees % 100 === 0 ? `${short(fees / 10000)}万` : `${grouped(fees, decimals)}元`,
    fees % 100 === 0 ? `${short(fees / 10000)}w` : `¥${fees}`,
    fees % 500 === 0 ? `${short(fees / 1000)}千` : `${fees}元`,
  ];
  return random.inTurn('clear fees', forms);
};

/** An amount that nobody may guess. */
const doubtfulFees = (random: Random, fees: number, on: CivilDate): ModelValue =>
  random.inTurn<ModelValue>('doubtful fees', [
    `约${Math.round(fees / 1000) * 1000}`,
    `${Math.floor(fees)}+`,
    `${Math.floor(fees)}-${Math.floor(fees) + 2000}`,
    '$1,200',
    '8,00',
    '5个月',
    errorCell('#N/A'),
    errorCell('#REF!'),
    dateCell(on),
    true,
  ]);

/** Fees as the cell shows them: mostly a number, else one of the forms of 2-rules §2.5. */
export const typedFees = (random: Random, fees: number, on: CivilDate): ModelValue =>
  random.weighted<() => ModelValue>([
    [60, () => fees],
    [33, () => clearFees(random, fees)],
    [4, () => doubtfulFees(random, fees, on)],
    [3, () => null],
  ])();

const YEARS: ReadonlyMap<number, readonly string[]> = new Map([
  [6, ['半年', '6个月', '６个月']],
  [12, ['1年', '一年', '12个月']],
  [18, ['一年半', '18个月', '１８']],
  [24, ['2年', '24个月', '24']],
]);

/** Months as the cell shows them; a typed 3-5 has become a date, as the spreadsheet does it. */
export const typedMonths = (random: Random, months: number, on: CivilDate): ModelValue =>
  random.weighted<() => ModelValue>([
    [58, () => months],
    [
      35,
      () =>
        random.inTurn(
          `months ${months}`,
          YEARS.get(months) ?? [
            `${months}个月`,
            `${months}`,
            fullWidth(`${months}`),
            `${months} 个月`,
          ],
        ),
    ],
    [
      4,
      () =>
        random.inTurn<ModelValue>('doubtful months', [
          `${Math.ceil(months)}月`,
          dateCell(on),
          `约${Math.ceil(months)}个月`,
          `${Math.floor(months)}-${Math.floor(months) + 2}个月`,
          `${Math.ceil(months)}+`,
          '8000元',
          errorCell('#N/A'),
        ]),
    ],
    [3, () => null],
  ])();

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** A day as text or number that has one reading only (2-rules §8), without a time. */
export const clearDay = (random: Random, on: CivilDate): ModelValue => {
  const { year, month, day } = partsOf(on);
  const compact = `${year}${two(month)}${two(day)}`;
  return random.inTurn<ModelValue>('clear day', [
    `${year}年${month}月${day}日`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${year}-${two(month)}-${two(day)}`,
    compact,
    Number(compact),
    fullWidth(`${year}.${month}.${day}`),
    `${year}年${month}月${day}日 星期${WEEKDAYS[weekdayOf(on) - 1] ?? ''}`,
  ]);
};

/** The same, or with the time of day. */
export const clearDate = (random: Random, on: CivilDate): ModelValue => {
  const { year, month, day } = partsOf(on);
  const typed = clearDay(random, on);
  return random.weighted<ModelValue>([
    [7, typed],
    [1, `${year}-${month}-${day} 14:30`],
    [1, `${year}年${month}月${day}日 下午3点半`],
  ]);
};

/** A day that must be listed, never guessed: two-digit years, day or month first, words. */
export const doubtfulDate = (random: Random, on: CivilDate): ModelValue => {
  const { year, month, day } = partsOf(on);
  const ambiguous = day <= 12 && day !== month ? `${day}/${month}/${year}` : `3/5/${year}`;
  return random.inTurn<ModelValue>('doubtful date', [
    `${year % 100}.${month}.${day}`,
    ambiguous,
    `${two(month)}/${two(Math.min(day, 12))}/${two(year % 100)}`,
    '上周五',
    `${month}月初`,
    `${year}.13.${day}`,
    errorCell('#VALUE!'),
  ]);
};
