// Macros: a call for the selected row, from the grid and without the panel.
import type { Desk } from '../desk';
import { Refusal } from './answer';
import { openFile } from './care-file';
import { logContact } from './log-contact';
import { selection } from './look';
import type { ContactDraft, LoggedOutcome } from './wire';

const KEY_DIGITS = 12;

/** A key of its own for each press: two presses are two calls. */
const freshKey = ({ random }: Desk): string =>
  `macro-${Array.from({ length: KEY_DIGITS }, () => Math.floor(random() * 36).toString(36)).join('')}`;

const draftOf = (desk: Desk, no: string, outcome: LoggedOutcome): ContactDraft => ({
  ...{ key: freshKey(desk), customers: [no], outcome, channel: 'call', direction: 'out' },
  ...{ happenedAt: null, summary: '', satisfaction: null, promised: '', promisedUntil: null },
  ...{ nextAppointment: null, by: '' },
});

/**
 * Logs a call of now for the customer in the selected row.
 *
 * Rule: 3-product §3, the macros Ctrl+Alt+Shift+1 and 2.
 * @returns a sentence for the person, whatever came of it
 */
export const logSelected = (desk: Desk, outcome: LoggedOutcome): string => {
  try {
    const { care } = openFile(desk);
    const { no } = selection(desk);
    if (no === '') return care.macro.noRow;
    const [row] = logContact(desk, draftOf(desk, no, outcome)).rows;
    return care.macro.logged(row?.name ?? '', care.outcome[outcome], row?.nextCall ?? '');
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ sentence }) => sentence).join(' ');
    throw error;
  }
};
