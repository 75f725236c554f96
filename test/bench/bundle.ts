// TIER as the built bundle offers it, in a world of its own as the platform would run it.
import { createContext, runInContext } from 'node:vm';
import { isDateCell } from '../../src/domain/cell';
import { partsOf } from '../../src/domain/time/civil-date';
import type { MeasuredRow } from './rows';

type Column = readonly (readonly unknown[])[];
type Tier = (position: Column, fees: Column, months: Column, rules: string) => string[][];
type MakeDate = (year: number, month: number, day: number) => unknown;

/** Whole columns through the bundle's TIER with the Chinese preset; null while there is no TIER. */
export const bundleTiers = (
  code: string,
  rows: readonly MeasuredRow[],
): (() => string[]) | null => {
  const context = createContext({});
  runInContext(code, context, { filename: 'Code.js' });
  if (runInContext('typeof TIER', context) !== 'function') return null;
  const tier: Tier = runInContext('TIER', context);
  const dateOf: MakeDate = runInContext('(y, m, d) => new Date(y, m - 1, d)', context);
  const column = (role: 'position' | 'fees' | 'months'): Column =>
    rows.map((row) => {
      const cell = row[role];
      if (cell === null) return [''];
      if (!isDateCell(cell)) return [cell];
      const { year, month, day } = partsOf(cell.on);
      return [dateOf(year, month, day)];
    });
  const [position, fees, months] = [column('position'), column('fees'), column('months')];
  return () => tier(position, fees, months, '学校').map(([name]) => `${name ?? ''}`);
};
