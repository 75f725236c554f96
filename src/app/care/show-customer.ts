// Shows a customer's row in the sheet to whoever asks from the panel.
import type { Desk } from '../desk';
import { refuse } from './answer';
import { openFile } from './care-file';
import { fieldsOf } from './fields';
import { placeOf } from './place';
import type { Selection } from './wire';

/**
 * Turns the person's view to the row of a customer, by number: one call more than looking it up.
 *
 * Rule: 3-product §3. One cell, the name: whoever presses a key in the grid then has not marked a whole row.
 */
export const showCustomer = (bare: Desk, request: unknown): Selection => {
  const file = openFile(bare);
  const at = fieldsOf(request, file.care);
  const no = at.line('no', true);
  if (at.issues.length > 0) return refuse(...at.issues);
  const { begun, found, rowInTab } = placeOf(file, [no]);
  const { tab, columns } = begun.layout;
  const row = rowInTab(found.get(no) ?? -1);
  bare.show(tab, { row, column: columns.get('name') ?? 0, rows: 1, columns: 1 });
  return { sheet: tab, row: row + 1, no };
};
