// Cells at the border: Google's Date becomes a DateCell coming in, a DateCell a Date going out.
import type { Cell } from '../domain/cell';
import { type CivilDate, civilDateOf, partsOf } from '../domain/time/civil-date';
import type { CellValue } from './used-api';

/** A time is a fraction of a day in the sheet, so a whole second may arrive a millisecond short. */
const wholeSecond = (date: Date): Date =>
  date.getMilliseconds() === 0 ? date : new Date(Math.round(date.getTime() / 1000) * 1000);

/**
 * A Date as the calendar day and minutes that the sheet shows.
 *
 * The script's zone must be the sheet's (3-product §8): then the local getters give what is in the
 * cell, with no service call for any cell (platform-facts 5.5).
 */
export const dateCell = (given: Date): Cell => {
  const date = wholeSecond(given);
  const on = civilDateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (on === undefined) return '';
  return {
    kind: 'date',
    on,
    minutes: date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60,
  };
};

export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** Any value that Google hands over: blank for what is no cell value (an image in a cell). */
export const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return isDate(value) && !Number.isNaN(value.getTime()) ? dateCell(value) : '';
};

export const dateOf = (on: CivilDate, minutes = 0): Date => {
  const { year, month, day } = partsOf(on);
  return new Date(year, month - 1, day, 0, 0, Math.round(minutes * 60));
};

/**
 * What is written for a cell. Text always with an apostrophe before it: it is not part of the
 * value, and without it `=…` would become a formula and `001` a number (platform-facts 5.3 A).
 */
export const valueToWrite = (cell: Cell): CellValue => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `'${cell}`;
  return typeof cell === 'object' ? dateOf(cell.on, cell.minutes) : cell;
};
