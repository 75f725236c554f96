// Macros: a call for the selected row, from the grid and without the panel.
import { nameText } from '../../tables/customers';
import type { Desk } from '../desk';
import { issueOf, Refusal, refuse } from './answer';
import { type CareFile, openForSave } from './care-file';
import { logContactIn, type PickCustomer } from './log-contact';
import type { ContactDraft, LoggedOutcome } from './wire';

const KEY_DIGITS = 12;

/** A key of its own for each press: two presses are two calls. */
const freshKey = ({ random }: Desk): string =>
  `macro-${Array.from({ length: KEY_DIGITS }, () => Math.floor(random() * 36).toString(36)).join('')}`;

const draftOf = (desk: Desk, outcome: LoggedOutcome): ContactDraft => ({
  ...{ key: freshKey(desk), customers: ['?'], outcome, channel: 'call', direction: 'out' },
  ...{ happenedAt: null, summary: '', satisfaction: null, promised: '', promisedUntil: null },
  ...{ nextAppointment: null, by: '' },
});

/**
 * The customer of the selected row, which is read at once: whatever is sorted while the lock is waited
 * for, it stays the row that the person saw.
 */
const selectedCustomer = ({ bare, care }: CareFile): PickCustomer => {
  const nobody = (): never => refuse(issueOf('no such customer', care.macro.noRow));
  const at = bare.selectedRow();
  if (at === null) return nobody();
  const { columns } = bare.extent(at.tab);
  const [cells = []] = bare.read(at.tab, { row: at.row, column: 0, rows: 1, columns });
  return ({ tab, headerRow, columns: roles }) => {
    const no = nameText(cells[roles.get('id') ?? -1]);
    return at.tab !== tab || at.row <= headerRow || no === '' ? nobody() : no;
  };
};

/**
 * Logs a call of now for the customer in the selected row.
 *
 * Rule: 3-product §3, the macros Ctrl+Alt+Shift+1 and 2.
 * @returns a sentence for the person, whatever came of it
 */
export const logSelected = (desk: Desk, outcome: LoggedOutcome): string => {
  try {
    const file = openForSave(desk);
    const { care } = file;
    const [row] = logContactIn(
      { ...file, spare: 0 },
      draftOf(desk, outcome),
      selectedCustomer(file),
    ).rows;
    return care.macro.logged(row?.name ?? '', care.outcome[outcome], row?.nextCall ?? '');
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ sentence }) => sentence).join(' ');
    throw error;
  }
};
