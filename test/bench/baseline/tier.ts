// TIER by hand for one school: 8000 and 5 months, 4000 and 3, two of three.
import { feesOf, monthsOf } from './amounts';
import { cellAt, isEmpty, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { positionOf } from './position';

/** true = met, false = not met, undefined = nobody knows. */
type Met = boolean | undefined;

const count = (wanted: Met, a: Met, b: Met, c: Met): number =>
  (a === wanted ? 1 : 0) + (b === wanted ? 1 : 0) + (c === wanted ? 1 : 0);

/** [tier or needs data, the highest tier that is certain]. */
export const tiersOf = (
  position: RawCell,
  fees: RawCell,
  months: RawCell,
): readonly [string, string] => {
  const level = positionOf(position);
  const paid = feesOf(fees);
  const length = monthsOf(months);
  const key: [Met, Met, Met] = [
    level === undefined ? undefined : level >= 2,
    paid === undefined ? undefined : paid >= 8000,
    length === undefined ? undefined : length >= 5,
  ];
  const watch: [Met, Met, Met] = [
    level === undefined ? undefined : level >= 1,
    paid === undefined ? undefined : paid >= 4000,
    length === undefined ? undefined : length >= 3,
  ];
  const keyMet = count(true, ...key);
  if (keyMet >= 2) return ['重点', '重点'];
  const watchMet = count(true, ...watch);
  const certain = watchMet >= 2 ? '关注' : '一般';
  if (keyMet + count(undefined, ...key) >= 2) return [NEEDS_DATA, certain];
  if (watchMet >= 2) return [certain, certain];
  return [watchMet + count(undefined, ...watch) >= 2 ? NEEDS_DATA : '一般', certain];
};

/** TIER for one row. */
export const baselineTier = (position: RawCell, fees: RawCell, months: RawCell): string | null =>
  isEmpty(position) && isEmpty(fees) && isEmpty(months) ? null : tiersOf(position, fees, months)[0];

export const baselineTiers = (
  position: RawColumn,
  fees: RawColumn,
  months: RawColumn,
): (string | null)[][] =>
  position.map((_, row) => [
    baselineTier(cellAt(position, row), cellAt(fees, row), cellAt(months, row)),
  ]);
