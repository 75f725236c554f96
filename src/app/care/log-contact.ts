// Logs a contact for one customer or for many: the records and the customers' rows, in one locked step.
import type { Cell } from '../../domain/cell';

import { addDays } from '../../domain/time/civil-date';
import type { CareWords } from '../../i18n/care-words';
import { readContacts } from '../../tables/contacts';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk, Now, Tab } from '../desk';
import { issueOf, Refusal, refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { asLog, type ContactMap, IN_ORDER } from './contact-columns';
import {
  appendRecords,
  type ContactsTab,
  findContacts,
  findLeftContacts,
  makeContacts,
  newContacts,
  readContactsTab,
} from './contacts-tab';
import { fieldsOf, readDay, readMoment } from './fields';
import { type Bench, benchFor, type Standing } from './judge-customers';
import { clockOf, laterBy, momentText } from './moments';
import { placeOf } from './place';
import { type Contacted, recordId, recordRow, recordsIn } from './record';
import { savedRow } from './saved-row';
import { whoLogs } from './who';
import type { LoggedChannel, LoggedOutcome, Saved } from './wire';
import { writeRows } from './write-rows';

const MOST_CUSTOMERS = 300;
/** Clocks differ: a few minutes ahead is now. */
const AHEAD_MINUTES = 10;
const LONG_AGO_DAYS = 3653;
const FAR_AHEAD_DAYS = 731;
export const UNDO_MINUTES = 10;

interface Draft extends Contacted {
  readonly key: string;
  readonly customers: readonly string[];
  readonly by: string;
}

const SATISFACTIONS = [1, 2, 3, 4, 5] as const;

/** Reads the request; everything that is wrong with it is refused at once, each with its field. */
const readDraft = (request: unknown, words: CareWords, now: Now): Draft => {
  const at = fieldsOf(request, words);
  const { issues: say } = words;
  const wrong = (
    field: string,
    code:
      | 'in the future'
      | 'long ago'
      | 'before the contact'
      | 'far ahead'
      | 'needs a new time'
      | 'what was promised',
  ): void => at.wrong(field, code, say[code]);
  const happened = at.optional('happenedAt', 'not a time', readMoment);
  const draft: Draft = {
    key: at.key('key'),
    customers: at.lines('customers', MOST_CUSTOMERS),
    outcome: at.oneOf('outcome', Object.keys(words.outcome) as LoggedOutcome[]),
    channel: at.oneOf('channel', Object.keys(words.channel) as LoggedChannel[]),
    direction: at.oneOf('direction', ['out', 'in']),
    happenedAt: happened ?? now,
    summary: at.text('summary'),
    satisfaction: at.optional('satisfaction', 'not listed', (given) =>
      SATISFACTIONS.find((score) => score === given),
    ),
    promised: at.text('promised'),
    promisedUntil: at.optional('promisedUntil', 'not a day', readDay),
    nextAppointment: at.optional('nextAppointment', 'not a time', readMoment),
    by: at.line('by'),
  };
  const { happenedAt, nextAppointment: next, promisedUntil } = draft;
  if (clockOf(happenedAt) > clockOf(now) + AHEAD_MINUTES) wrong('happenedAt', 'in the future');
  if (happenedAt.on < now.on - LONG_AGO_DAYS) wrong('happenedAt', 'long ago');
  if (next !== null) {
    // Midnight stands for the whole day: an appointment without a time.
    const late = next.minutes === 0 ? next.on < happenedAt.on : clockOf(next) < clockOf(happenedAt);
    if (late) wrong('nextAppointment', 'before the contact');
    if (next.on > addDays(now.on, FAR_AHEAD_DAYS)) wrong('nextAppointment', 'far ahead');
  } else if (draft.outcome === 'another time') wrong('nextAppointment', 'needs a new time');
  if (promisedUntil !== null && draft.promised === '') wrong('promised', 'what was promised');
  if (promisedUntil !== null && promisedUntil < happenedAt.on) {
    wrong('promisedUntil', 'before the contact');
  }
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};

/** Rows for the records of a save that do not stand in the tab yet. */
const newRows = (
  { care, now }: CareFile,
  draft: Draft,
  by: string,
  columns: ContactMap,
  { missing, customers }: { readonly missing: readonly number[] } & Pick<Bench, 'customers'>,
): readonly (readonly Cell[])[] =>
  missing.map((nth) => {
    const no = draft.customers[nth] ?? '';
    const customer = customers.get(no);
    const typed = customer?.lastTyped;
    return recordRow(columns, care, draft, {
      ...{ id: recordId(draft.key, nth), no, name: customer?.name ?? '', by, loggedAt: now },
      before: typed?.kind === 'known' ? typed.value : null,
    });
  });

/** Does every record of the save stand in the tab, whatever happened after it was written? */
const isLogged = (desk: Desk, contacts: ContactsTab, draft: Draft): boolean => {
  const ids = new Set(recordsIn(readContactsTab(desk, contacts.tab)).map(({ id }) => id));
  return draft.customers.every((_, nth) => ids.has(recordId(draft.key, nth)));
};

interface Saving {
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

/** As if Settings knew the tab already. */
const withContacts = (file: CareFile, tab: Tab | undefined): CareFile => {
  const { settings, desk } = file;
  if (tab === undefined) return file;
  const all = [...desk.tabs().filter(({ id }) => id !== tab.id), tab];
  const tabs = new Map([...settings.tabs, [OUR_CONTACTS, tab.id]]);
  return { ...file, settings: { ...settings, tabs }, desk: { ...desk, tabs: () => all } };
};

/** Under the lock: records first, because from them the rows can always be computed again. */
const save = (file: CareFile, draft: Draft, by: string): Saving => {
  const { bare, desk, words, now } = file;
  const place = placeOf(file, draft.customers);
  const known = findContacts(desk, file);
  // Somebody may have made the tab since this call began: the sheet is asked anew.
  const left = known === undefined ? findLeftContacts(bare, file.settings.tabs) : undefined;
  const tab = known ?? left;
  const there = tab === undefined ? null : readContactsTab(desk, tab);
  const columns = there?.columns ?? IN_ORDER;
  const records = there === null ? [] : recordsIn(there);
  const ids = new Set(records.map(({ id }) => id));
  const missing = draft.customers
    .map((_, nth) => nth)
    .filter((nth) => !ids.has(recordId(draft.key, nth)));
  const bench = benchFor(withContacts(file, tab), place, draft.customers);
  refuseGone(file, draft, bench);
  const rows = newRows(file, draft, by, columns, { missing, customers: bench.customers });
  const order = bench.facts.books.book.dateOrder;
  const log = readContacts(rows, asLog(columns, -1), words.tabs.contacts, now.on, order);
  const standing = bench.judge(log.contacts);
  const made = known ?? makeContacts(file, left);
  const contacts = there ?? newContacts(made);
  appendRecords(bare, contacts, rows);
  try {
    writeRows(file, place, standing, draft.customers);
  } catch (error) {
    // The record is what counts: the next check brings the row up to date.
    if (!isLogged(bare, contacts, draft)) throw error;
  }
  const first = records.find(({ id }) => id === draft.key);
  return { standing, loggedAt: first?.loggedAt ?? now, again: missing.length === 0 };
};

/**
 * Saves; once more when rows went between the asking for a size and its use. What the first try has
 * written is found again by its key.
 */
const saveOnce = (file: CareFile, draft: Draft, by: string): Saving => {
  try {
    return save(file, draft, by);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return save(openFile(file.bare), draft, by);
  }
};

/** Why the tab of the records did not take one: it may be protected against this person. */
const orProtected = (file: CareFile, work: () => void): void => {
  try {
    work();
  } catch (error) {
    const tab = error instanceof Refusal ? undefined : findContacts(file.bare, file);
    const block = { row: 0, column: 0, rows: 1, columns: 1 };
    if (tab === undefined || file.bare.mayWrite(tab.id, block)) throw error;
    refuse(issueOf('protected', file.care.issues.protected(tab.name)));
  }
};

/**
 * Logs a contact, once however often the same key comes.
 *
 * Rule: 3-product §3 "Saved in one locked write; a double click or a retry saves once", §8.
 */
export const logContact = (bare: Desk, request: unknown): Saved => {
  const file = openFile(bare);
  const draft = readDraft(request, file.care, file.now);
  const by = whoLogs(file, draft.by);
  const saved: Saving[] = [];
  orProtected(file, () => {
    if (bare.lockedToTheEnd(() => saved.push(saveOnce(file, draft, by)))) return;
    refuse(issueOf('locked', file.care.issues.locked));
  });
  const [done] = saved;
  if (done === undefined) throw new Error('saved nothing');
  return {
    key: draft.key,
    rows: draft.customers.map((no) => savedRow(done.standing, no)),
    undoUntil: momentText(laterBy(done.loggedAt, UNDO_MINUTES)),
    again: done.again,
  };
};
