// Units that a header gives to the bare numbers below it: 累计消费(万元), Duration (years).
import type { Cell } from '../domain/cell';
import { fold } from '../domain/text';

const textOf = (header: Cell | undefined): string => fold(String(header ?? '')).toLowerCase();

/** 万元, (千), k CNY; blank when the numbers are plain. */
export const feesUnitOf = (header: Cell | undefined): string =>
  /([百千]?万|萬|千|\bk)(?=元|\)|\s|$)/.exec(textOf(header))?.[1] ?? '';

/** (年), (years); a unit that is no month is kept, so that 30 below (课时) is not read as 30 months. */
export const monthsUnitOf = (header: Cell | undefined): string =>
  /\((年|years?|天|days?|周|weeks?|小时|hours?|课时|节|次)\)/.exec(textOf(header))?.[1] ?? '';

/** A bare number with the header's unit; anything that says its own unit stays as it is. */
export const inUnit = (cell: Cell, unit: string): Cell =>
  unit !== '' && /^\d+(\.\d+)?$/.test(String(cell)) ? `${String(cell)}${unit}` : cell;
