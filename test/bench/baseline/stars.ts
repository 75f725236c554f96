// TIERBY by hand for one operator's stars: more than 300, 500, 800 in each of six months.
import { feesOf } from './amounts';
import { isEmpty, NEEDS_DATA, type RawCell } from './cells';

const FIRST_MONTH = 1;
const MONTHS = 6;

/** TIERBY for one row: a name, then six months. */
export const baselineStar = (row: readonly RawCell[]): string | null => {
  let lowest = Number.POSITIVE_INFINITY;
  let known = 0;
  let empty = 0;
  for (let at = FIRST_MONTH; at < FIRST_MONTH + MONTHS; at += 1) {
    const cell = row[at] ?? '';
    if (isEmpty(cell)) empty += 1;
    const amount = feesOf(cell);
    if (amount === undefined) continue;
    known += 1;
    if (amount < lowest) lowest = amount;
  }
  if (empty === MONTHS) return null;
  if (lowest <= 300) return '无星';
  if (known < MONTHS) return NEEDS_DATA;
  if (lowest > 800) return '五星';
  return lowest > 500 ? '四星' : '三星';
};

export const baselineStars = (
  _headers: readonly (readonly RawCell[])[],
  rows: readonly (readonly RawCell[])[],
): (string | null)[][] => rows.map((row) => [baselineStar(row)]);
