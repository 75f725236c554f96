// Logs a contact for one customer or for many: the records and the customers' rows, in one locked step.
import type { Cell } from '../../domain/cell';

import { remember } from '../../domain/remember';
import { readContacts } from '../../tables/contacts';
import { columnGroups, type Layout } from '../check/layout';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk, Now, Tab } from '../desk';
import { issueOf, refuse } from './answer';
import { appendRecords } from './append-records';
import { type CareFile, openForSave } from './care-file';
import { asLog, type ContactMap, IN_ORDER } from './contact-columns';
import { type Draft, readDraft } from './contact-draft';
import {
  type ContactsTab,
  contactsTabIn,
  findContacts,
  firstContacts,
  isWithoutHeader,
  readContactsTab,
  readLeftContacts,
} from './contacts-tab';
import { type Bench, benchFor, type Standing } from './judge-customers';
import { withKnownTabs } from './known-tabs';
import { laterBy, momentText } from './moments';
import { noteBareTab } from './note-tab';
import { layoutOf, type Place, placeOf } from './place';
import { recordId, recordRow, recordsIn } from './record';
import { saveLocked } from './save-locked';
import { savedRow } from './saved-row';
import { MOST_CALLS } from './spent-calls';
import { knowing } from './unnoted-tabs';
import { whoLogs } from './who';
import type { Saved } from './wire';
import { writeRows } from './write-rows';

/** For so long a contact can be taken back. */
export const UNDO_MINUTES = 10;

/** Rows for the records of a save that do not stand in the tab yet. */
const newRows = (
  { care, now }: CareFile,
  draft: Draft,
  by: string,
  columns: ContactMap,
  {
    missing,
    customers,
    place,
  }: { readonly missing: readonly number[]; readonly place: Place } & Pick<Bench, 'customers'>,
): readonly (readonly Cell[])[] =>
  missing.map((nth) => {
    const no = draft.customers[nth] ?? '';
    const customer = customers.get(no);
    const lastContact = place.begun.layout.columns.get('last contact') ?? -1;
    return recordRow(columns, care, draft, {
      ...{ id: recordId(draft.key, nth), no, name: customer?.name ?? '', by, loggedAt: now },
      before: place.rows[place.found.get(no) ?? -1]?.[lastContact] ?? '',
    });
  });

/** Does every record of the save stand in the tab, whatever happened after it was written? */
const isLogged = (desk: Desk, contacts: ContactsTab, draft: Draft): boolean => {
  const ids = new Set(recordsIn(readContactsTab(desk, contacts.tab)).map(({ id }) => id));
  return draft.customers.every((_, nth) => ids.has(recordId(draft.key, nth)));
};

/** Says whom a row that was read before the lock belongs to, once it is known where numbers stand. */
export type PickCustomer = (layout: Layout) => string;

interface Saving {
  readonly customers: readonly string[];
  readonly standing: Standing;
  readonly loggedAt: Now;
  readonly again: boolean;
}

const refuseGone = ({ care }: CareFile, draft: Draft, { customers }: Bench): void => {
  const gone = draft.customers.filter((no) => !customers.has(no));
  if (gone.length === 0) return;
  const sentence = care.issues['no such customer'];
  refuse(...gone.map((no) => issueOf('no such customer', sentence(no), 'customers')));
};

/** For a block and the look at it, the rows, and the look at those. */
const CALLS_AFTER = 5;

/** The tab as it stands; where Settings know it, nothing is read before that is asked for. */
interface Found {
  readonly tab: Tab;
  readonly read: () => ContactsTab;
}

/** Somebody may have made the tab since this call began, and nobody has noted it yet. */
const foundContacts = (file: CareFile): Found | undefined => {
  const { bare, desk, settings } = file;
  const known = findContacts(desk, file);
  if (known !== undefined) {
    const once = remember((tab: Tab) => readContactsTab(bare, tab));
    return { tab: known, read: () => once(known) };
  }
  const left = readLeftContacts(bare, settings.tabs);
  return left && { tab: left.tab, read: () => left };
};

/** Under the lock: records first, because from them the rows can always be computed again. */
const save = (opened: CareFile, asked: Draft, by: string, pick: PickCustomer | null): Saving => {
  const file = withKnownTabs(opened);
  const draft =
    pick === null ? asked : { ...asked, customers: [pick(layoutOf(file, false).layout)] };
  const { bare, words, now } = file;
  const found = foundContacts(file);
  // A tab that is made is a call more than one that is read and appended to.
  const spare = found === undefined ? file.spare - 1 : file.spare;
  const place = placeOf({ ...file, spare }, draft.customers, 'save');
  const bench = benchFor(knowing(file, OUR_CONTACTS, found?.tab), place, draft.customers, {
    contacts: found,
  });
  refuseGone(file, draft, bench);
  const there = found?.read() ?? null;
  const columns = there?.columns ?? IN_ORDER;
  const records = there === null ? [] : recordsIn(there);
  const ids = new Set(records.map(({ id }) => id));
  const missing = draft.customers
    .map((_, nth) => nth)
    .filter((nth) => !ids.has(recordId(draft.key, nth)));
  const rows = newRows(file, draft, by, columns, {
    ...{ missing, place },
    customers: bench.customers,
  });
  const order = bench.facts.books.book.dateOrder;
  const log = readContacts(rows, asLog(columns, -1), words.tabs.contacts, now.on, order);
  const standing = bench.judge(log.contacts);
  if (there === null || isWithoutHeader(there)) {
    const made = firstContacts(file, found?.tab, rows);
    // Known by name and header until then: the check finds it, too.
    // Scattered rows are looked at once more.
    const rowCalls = columnGroups(bench.facts.layout).length + (draft.customers.length > 1 ? 1 : 0);
    if (file.spent() + 1 + rowCalls + 1 <= MOST_CALLS) noteBareTab(file, OUR_CONTACTS, made);
  } else appendRecords(bare, there, rows, file.spent() + CALLS_AFTER <= MOST_CALLS);
  try {
    writeRows(file, place, standing, draft.customers);
  } catch (error) {
    // The record is what counts: the next check brings the row up to date.
    const contacts = foundContacts(file)?.read();
    if (contacts === undefined || !isLogged(bare, contacts, draft)) throw error;
  }
  const first = records.find(({ id }) => id === draft.key);
  const { customers } = draft;
  return { customers, standing, loggedAt: first?.loggedAt ?? now, again: missing.length === 0 };
};

/** Logs a contact in a file that is open already; `pick` takes the place of the customers. */
export const logContactIn = (
  file: CareFile,
  request: unknown,
  pick: PickCustomer | null = null,
): Saved => {
  const draft = readDraft(request, file.care, file.now);
  const by = whoLogs(file, draft.by);
  const done = saveLocked(file, contactsTabIn, (at) => save(at, draft, by, pick));
  return {
    key: draft.key,
    rows: done.customers.map((no) => savedRow(done.standing, no)),
    undoUntil: momentText(laterBy(done.loggedAt, UNDO_MINUTES)),
    again: done.again,
  };
};

/**
 * Logs a contact, once however often the same key comes.
 *
 * Rule: 3-product §3 "Saved in one locked write; a double click or a retry saves once", §8.
 */
export const logContact = (bare: Desk, request: unknown): Saved =>
  logContactIn(openForSave(bare), request);
