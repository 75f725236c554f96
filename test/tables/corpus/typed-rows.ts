// Rows as a person would draw them: one line a row, cells between bars.
import type { ModelValue } from '../../../src/host/model/workbook';
import { day } from '../../support/builders';

/** '#' before a number, '@' before a date; ☑ and ☐ are check boxes, ⏎ a line break in the cell. */
const cellOf = (cell: string): ModelValue => {
  const text = cell.trim();
  if (text === '') return null;
  if (text === '☑' || text === '☐') return text === '☑';
  if (text.startsWith('@')) return day(text.slice(1));
  if (/^#-?\d/.test(text)) return Number(text.slice(1));
  return text.replace(/⏎/g, '\n');
};

/** A line of a single '-' is a blank row. */
export const typedRows = (drawn: string): readonly (readonly ModelValue[])[] =>
  drawn
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (line === '-' ? [] : line.split('|').map(cellOf)));
