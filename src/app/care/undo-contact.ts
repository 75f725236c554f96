// Takes a contact back within ten minutes: its record stays and says so, the customers' rows go back.
import { type Cell, isDateCell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Rows } from '../../tables/recognise';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk } from '../desk';
import { issueOf, Refusal, refuse } from './answer';
import { type CareFile, openForSave } from './care-file';
import {
  type ContactsTab,
  contactsTabIn,
  findContacts,
  readContactsTab,
  readLeftContacts,
} from './contacts-tab';
import { fieldsOf } from './fields';
import { benchFor } from './judge-customers';
import { withKnownTabs } from './known-tabs';
import { UNDO_MINUTES } from './log-contact';
import { clockOf } from './moments';
import { type Place, placeOf } from './place';
import { isOfSave, type Recorded, recordsIn } from './record';
import { saveLocked } from './save-locked';
import { savedRow } from './saved-row';
import { knowing } from './unnoted-tabs';
import type { SavedRow, Undone } from './wire';
import { writeRows } from './write-rows';

const ATTEMPTS = 3;

/** More runs of neighbours than these become one block: records that people have sorted apart. */
const MOST_RUNS = 2;

interface State {
  readonly row: number;
  readonly state: Cell;
}

/** With what stands between them, as it was seen: another look at all states follows. */
const filledUp = ({ columns, rows, first }: ContactsTab, states: readonly State[]) => {
  const runs = states.filter(({ row }, at) => at === 0 || states[at - 1]?.row !== row - 1);
  const [top] = states;
  const bottom = states[states.length - 1];
  if (runs.length <= MOST_RUNS || top === undefined || bottom === undefined) return states;
  const wanted = new Map(states.map(({ row, state }) => [row, state]));
  const column = columns.get('state') ?? -1;
  return Array.from({ length: bottom.row - top.row + 1 }, (_, nth): State => {
    const row = top.row + nth;
    return { row, state: wanted.get(row) ?? rows[row - first]?.[column] ?? '' };
  });
};

/** Writes a state beside each of these records, in runs of neighbours. */
const writeStates = (desk: Desk, contacts: ContactsTab, states: readonly State[]): void => {
  const { tab, columns } = contacts;
  const column = columns.get('state') ?? -1;
  const ordered = filledUp(
    contacts,
    [...states].sort((a, b) => a.row - b.row),
  );
  for (let at = 0; at < ordered.length; ) {
    const first = ordered[at]?.row ?? 0;
    const run: Cell[][] = [];
    while (ordered[at]?.row === first + run.length) {
      run.push([ordered[at]?.state ?? '']);
      at += 1;
    }
    desk.write(tab.id, first, column, run);
  }
};

/**
 * Marks the records of a save; looks again, because people insert and sort rows of this tab too: what
 * came to stand beside another record is put back.
 *
 * @returns the tab as it was seen last
 */
const mark = (
  desk: Desk,
  before: ContactsTab,
  isMine: (one: Recorded) => boolean,
  undone: string,
): ContactsTab => {
  const states = new Map(recordsIn(before).map(({ id, state }) => [id, state]));
  let seen = before;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const wrong = recordsIn(seen).flatMap((one) => {
      const wanted = isMine(one) ? undone : (states.get(one.id) ?? one.state);
      return wanted === one.state ? [] : [{ row: one.row, state: wanted }];
    });
    if (wrong.length === 0) return seen;
    writeStates(desk, seen, wrong);
    seen = readContactsTab(desk, seen.tab);
  }
  return seen;
};

const dayOf = (cell: Cell): CivilDate | null => (isDateCell(cell) ? cell.on : null);

/** The last contact before a record; where that one was taken back too, the one before it. */
const lastBefore = (record: Recorded, all: readonly Recorded[]): Cell => {
  let before = record.before;
  for (let step = 0; step < all.length; step += 1) {
    const day = dayOf(before);
    const undone = all.find(
      (one) => one.isUndone && one.effective && one.no === record.no && one.happenedOn === day,
    );
    if (day === null || undone === undefined || dayOf(undone.before) === day) return before;
    before = undone.before;
  }
  return before;
};

/** The rows with the last contact as it was, where it still reads what the record had written. */
const withLastBefore = (
  place: Place,
  mine: readonly Recorded[],
  all: readonly Recorded[],
): Rows => {
  const column = place.begun.layout.columns.get('last contact');
  if (column === undefined) return place.rows;
  const back = new Map<number, Cell>();
  for (const record of mine) {
    const row = place.found.get(record.no) ?? -1;
    const cell = place.rows[row]?.[column];
    const isOurs = typeof cell === 'object' && cell !== null && cell.on === record.happenedOn;
    if (!record.effective || !isOurs) continue;
    back.set(row, lastBefore(record, all));
  }
  return place.rows.map((row, r) => {
    const cell = back.get(r);
    return cell === undefined ? row : row.map((old, at) => (at === column ? cell : old));
  });
};

/** Where the customers stand; null when a row is gone or doubled: the record is marked all the same. */
const placeIfThere = (file: CareFile, numbers: readonly string[]): Place | null => {
  try {
    return placeOf(file, numbers, 'save');
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

const takeBack = (opened: CareFile, key: string): readonly SavedRow[] => {
  const file = withKnownTabs(opened);
  const { desk, bare, care, now } = file;
  const known = findContacts(desk, file);
  const contacts =
    known === undefined ? readLeftContacts(bare, file.settings.tabs) : readContactsTab(bare, known);
  const all = contacts === undefined ? [] : recordsIn(contacts);
  const mine = all.filter(({ id }) => isOfSave(id, key));
  if (contacts === undefined || mine.length === 0) {
    return refuse(issueOf('nothing to undo', care.issues['nothing to undo'], 'key'));
  }
  const { tab } = contacts;
  const standing = mine.filter(({ isUndone }) => !isUndone);
  const tooOld = standing.some(
    ({ loggedAt }) => loggedAt === null || clockOf(now) - clockOf(loggedAt) > UNDO_MINUTES,
  );
  if (tooOld) refuse(issueOf('too late to undo', care.issues['too late to undo'], 'key'));
  const numbers = [...new Set(mine.map(({ no }) => no))];
  const place = placeIfThere(file, numbers);
  const isMine = ({ id }: Recorded): boolean => isOfSave(id, key);
  const seen = standing.length > 0 ? mark(bare, contacts, isMine, care.undone) : contacts;
  if (place === null) return [];
  const bench = benchFor(knowing(file, OUR_CONTACTS, tab), place, numbers, {
    contacts: { tab, read: () => seen },
  });
  const judged = bench.judge([], withLastBefore(place, mine, all));
  writeRows(file, place, judged, numbers);
  return numbers.map((no) => savedRow(judged, no));
};

/**
 * Takes back what was logged under a key.
 *
 * Rule: 3-product §3. The record keeps its place and becomes undone; the last contact goes back to
 * what it was before, which the record itself remembers, if it still reads what was written; all else
 * is computed anew from what the logs still say.
 */
export const undoContact = (bare: Desk, request: unknown): Undone => {
  const file = openForSave(bare);
  const at = fieldsOf(request, file.care);
  const key = at.key('key');
  if (at.issues.length > 0) refuse(...at.issues);
  const rows = saveLocked(file, contactsTabIn, (opened) => takeBack(opened, key));
  return { key, rows };
};
