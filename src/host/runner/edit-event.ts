// The event of onEdit: what a person has just edited, as Google tells a simple trigger.

import type { GridRange, ModelValue, Sheet } from '../model/workbook';
import type { Execution } from '../services/execution';
import { rangeFake } from '../services/range';
import { spreadsheetFake } from '../services/spreadsheet';
import { displayText } from '../view/display-text';

export interface EditedCells {
  readonly sheet: Sheet;
  readonly range: GridRange;
  /** Of a single cell only; blank is told by absence. */
  readonly value?: ModelValue;
  readonly oldValue?: ModelValue;
}

/** Values are told as text, a date as its serial number. */
const told = (value: ModelValue): string =>
  typeof value === 'object' && value?.kind === 'date'
    ? String(value.serial)
    : displayText(value, undefined);

/** Made in the script's own world: an object with range, source, value and oldValue. */
export const editEvent = (
  execution: Execution,
  adopt: (value: unknown) => unknown,
  { sheet, range, value = null, oldValue = null }: EditedCells,
): unknown => {
  const event = adopt({
    ...(value === null ? {} : { value: told(value) }),
    ...(oldValue === null ? {} : { oldValue: told(oldValue) }),
  });
  return Object.assign(Object(event), {
    range: rangeFake(execution, sheet, range),
    source: spreadsheetFake(execution),
  });
};
