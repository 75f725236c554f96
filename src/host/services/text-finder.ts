// Fake of TextFinder: looks through a sheet's cells, row by row, as they are shown.
import type { UsedTextFinder } from '../../google/used-api';
import type { ModelValue, Sheet } from '../model/workbook';
import { type Execution, refresh } from './execution';
import { guard, type Members, member } from './guard';
import { rangeFake } from './range';
import { refuse } from './service-error';

const MEMBERS: Members<UsedTextFinder> = {
  matchEntireCell: member('cheap', 'boolean'),
  matchCase: member('cheap', 'boolean'),
  findNext: member('read'),
};

/** Texts and plain numbers; how a date is shown is its format's business, and nobody looks for one. */
const shown = (value: ModelValue): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const textFinderFake = (
  execution: Execution,
  sheet: Sheet,
  wanted: string,
): UsedTextFinder => {
  if (wanted === '') refuse('The text to find must not be empty.');
  let entire = false;
  let inCase = false;
  let after = -1;
  const fits = (value: ModelValue): boolean => {
    const [text, sought] = inCase
      ? [shown(value), wanted]
      : [shown(value).toLowerCase(), wanted.toLowerCase()];
    return entire ? text === sought : text.includes(sought);
  };
  const fake: UsedTextFinder = {
    matchEntireCell: (given) => {
      entire = given;
      return self;
    },
    matchCase: (given) => {
      inCase = given;
      return self;
    },
    findNext: () => {
      refresh(execution.state);
      for (let row = 0; row < sheet.values.length; row += 1) {
        const cells = sheet.values[row] ?? [];
        for (let column = 0; column < cells.length; column += 1) {
          const place = row * sheet.maxColumns + column;
          if (place <= after || !fits(cells[column] ?? null)) continue;
          after = place;
          return rangeFake(execution, sheet, { row, column, rows: 1, columns: 1 });
        }
      }
      after = -1;
      return null;
    },
  };
  const self = guard(execution, { name: 'SpreadsheetApp.TextFinder' }, fake, MEMBERS);
  return self;
};
