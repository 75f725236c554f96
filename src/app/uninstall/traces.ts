// What saves of the sidebar have left: the contacts with what they found, and whose rows they wrote.

import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import { columnsUnder } from '../care/contact-columns';
import { momentIn } from '../care/moments';
import { recordsIn } from '../care/record';
import { logTabs, OUR_CONTACTS, readLogs } from '../check/read-log';
import type { Desk, Now, Tab } from '../desk';
import type { Before } from './before';
import type { SavedContact, Traces } from './resolve';

/** Ticks of Today are written into the customers' rows by the check, which keeps its own record. */
const TICK = /^T\d{12}-/;

const isAfter = (moment: Now | null, than: Now): boolean =>
  moment !== null &&
  (moment.on > than.on || (moment.on === than.on && moment.minutes >= than.minutes));

/**
 * Customers whose row was written by a save since the record, with what stood in their last contact
 * before it: three columns of our Contacts tab.
 */
export const savedSince = (
  desk: Desk,
  tab: Tab,
  { writtenAt }: Before,
): ReadonlyMap<string, Cell> => {
  const columns = columnsUnder(desk.peek(tab.id, 1)[0] ?? []);
  const { rows } = desk.extent(tab.id);
  const found = new Map<string, Cell>();
  if (columns === null || rows < 2) return found;
  const cellsOf = (name: 'customer no.' | 'logged at' | 'last contact before') =>
    desk.read(tab.id, { row: 1, column: columns.get(name) ?? 0, rows: rows - 1, columns: 1 });
  const late = cellsOf('logged at').flatMap(([cell], i) =>
    isAfter(momentIn(cell), writtenAt) ? [i] : [],
  );
  if (late.length === 0) return found;
  const [numbers, before] = [cellsOf('customer no.'), cellsOf('last contact before')];
  for (const i of late) {
    const no = nameText(numbers[i]?.[0]);
    if (!found.has(no)) found.set(no, before[i]?.[0] ?? '');
  }
  return found;
};

/** Reads our Contacts tab and the Tier history, and the logs where a save has come since: few calls. */
export const readTraces = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
  { writtenAt }: Before,
): Traces => {
  const rowsOf = (kind: string) => {
    const tab = tabs.find(({ id }) => id === known.get(kind));
    return tab === undefined ? null : { tab, rows: desk.readAll(tab.id) };
  };
  const saved: SavedContact[] = [];
  const touched = new Set<string>();
  const stood = new Map<string, Cell>();
  const contacts = rowsOf(OUR_CONTACTS);
  const columns = contacts === null ? null : columnsUnder(contacts.rows[0] ?? []);
  if (contacts !== null && columns !== null) {
    const records = recordsIn({
      ...{ tab: contacts.tab, rows: contacts.rows, columns },
      ...{ first: 0, end: contacts.rows.length, isCluttered: false },
    });
    for (const { id, no, happenedOn, before, effective, isUndone, loggedAt } of records) {
      if (TICK.test(id)) continue;
      if (isAfter(loggedAt, writtenAt)) {
        touched.add(no);
        if (!stood.has(no)) stood.set(no, before);
      }
      if (effective && !isUndone && happenedOn !== null) saved.push({ no, on: happenedOn, before });
    }
  }
  // A customer who was added in the sidebar stands there with the moment.
  for (const row of rowsOf('history')?.rows.slice(1) ?? []) {
    const moment = momentIn(row[0]);
    const isLater =
      moment !== null && isAfter(moment, writtenAt) && moment.minutes !== writtenAt.minutes;
    if (isLater) touched.add(nameText(row[1]));
  }
  const logs =
    touched.size === 0
      ? null
      : readLogs(desk, logTabs(tabs, known.get('contacts'), known), desk.now().on, null);
  const days = new Set(
    (logs?.contacts ?? []).flatMap(({ customerNo, name, on }) => [
      `n${customerNo} ${on}`,
      `m${name} ${on}`,
    ]),
  );
  return {
    ...{ saved, touched, stood },
    isLogged: (no, name, day) => days.has(`n${no} ${day}`) || days.has(`m${name} ${day}`),
  };
};
