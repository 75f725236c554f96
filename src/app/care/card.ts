// One customer's card: how they stand, what was said, what is owed.

import { nextBirthday } from '../../domain/calendar/birthday';
import { isBlank } from '../../domain/cell';
import { readBirthday } from '../../domain/reading/birthday';
import { receivedText } from '../../domain/reading/received';
import { tierNames } from '../../domain/rule-book/rule-book';
import { birthdayRulesOf } from '../../domain/rule-book/sections/birthdays';
import { addDays, type CivilDate } from '../../domain/time/civil-date';
import { servicesText } from '../../i18n/service-text';
import { saysUndone } from '../../tables/contact-words';
import type { Contact } from '../../tables/contacts';
import { nameText } from '../../tables/customers';
import { preferencesIn } from '../../tables/preferences';
import type { Desk } from '../desk';
import { requestLine } from '../requests/request-line';
import { findRequestTab, readRequestTab } from '../requests/request-tab';
import { issueOf, refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { casesOf } from './case-work';
import type { ContactColumn } from './contact-columns';
import { findContacts, readContactsTab } from './contacts-tab';
import { fieldsOf } from './fields';
import { benchFor } from './judge-customers';
import { linkedOf } from './linked';
import { dayOrNull, dayText, momentIn, momentText } from './moments';
import { placeOf } from './place';
import type { NumberOf } from './typed-numbers';
import type { Card, TierRequestLine, TrailLine } from './wire';

/** All that was said to them by anybody since the day before yesterday (M4.5). */
const TRAIL_DAYS = 2;

/** A talk today, as the log would read it: what the form is filled with follows from it. */
const talkToday = (no: string, on: CivilDate): Contact => ({
  ...{ tab: '', row: 0, on, minutes: 0, customerNo: no, name: '' },
  ...{ outcome: 'reached', channel: 'call', effective: true, failed: false },
  ...{ nextAppointment: null, nextAppointmentMinutes: 0 },
});

interface Said {
  readonly trail: readonly TrailLine[];
  readonly promises: Card['promises'];
}

/** What our own Contacts tab says of a customer, the newest first. Undone records say nothing. */
const saidTo = (file: CareFile, no: string, numberOf: NumberOf): Said => {
  const tab = findContacts(file.desk, file);
  if (tab === undefined) return { trail: [], promises: [] };
  const { rows, columns } = readContactsTab(file.desk, tab);
  const cell = (row: (typeof rows)[number], name: ContactColumn) => row[columns.get(name) ?? -1];
  const mine = rows.filter((row) => numberOf(nameText(cell(row, 'customer no.'))) === no).reverse();
  const standing = mine.filter((row) => !saysUndone(nameText(cell(row, 'state'))));
  const dated = standing.flatMap((row) => {
    const at = momentIn(cell(row, 'happened at'));
    return at === null ? [] : [{ row, at }];
  });
  return {
    trail: dated.map(({ row, at }) => ({
      at: momentText(at),
      by: nameText(cell(row, 'logged by')),
      outcome: nameText(cell(row, 'outcome')),
      channel: nameText(cell(row, 'channel')),
      summary: nameText(cell(row, 'summary')),
    })),
    // A promise that was kept, or moved on, has a state.
    promises: standing
      .flatMap((row) => {
        const what = nameText(cell(row, 'promised'));
        if (what === '' || !isBlank(cell(row, 'state'))) return [];
        return [{ what, until: dayOrNull(momentIn(cell(row, 'promised until'))?.on ?? null) }];
      })
      // What is due first stands first; what has no day, last.
      .sort((a, b) => ((a.until ?? '~') < (b.until ?? '~') ? -1 : a.until === b.until ? 0 : 1)),
  };
};

/** Lines of the team's own log: it is only read, and says when, how and with what result. */
const theirTrail = (
  { care }: CareFile,
  contacts: readonly Contact[],
  no: string,
  ours: string | undefined,
): readonly TrailLine[] =>
  contacts
    .filter(({ customerNo, tab }) => customerNo === no && tab !== ours)
    .map(({ on, minutes, outcome, channel }) => ({
      at: momentText({ on, minutes }),
      by: '',
      outcome: outcome === 'unlisted' ? '' : care.outcome[outcome],
      channel: channel === 'other talk' ? '' : care.channel[channel],
      summary: '',
    }));

/** What was asked last for this customer's tier, and what became of it. */
const latestRequest = ({ desk, settings }: CareFile, no: string): TierRequestLine | null => {
  const tab = findRequestTab(desk, desk.tabs(), settings.tabs);
  const mine = readRequestTab(desk, tab).filter(({ customer }) => customer === no);
  const last = mine.find(({ decision }) => decision === null) ?? mine[mine.length - 1];
  return last === undefined ? null : requestLine(last);
};

/**
 * The card of a customer, judged as the nightly check would now. Writes nothing.
 *
 * Rule: 3-product §3, M1.1, M4.3, M4.5, M4.8.
 */
export const cardOf = (bare: Desk, request: unknown): Card => {
  const file = openFile(bare);
  const at = fieldsOf(request, file.care);
  const no = at.line('no', true);
  if (at.issues.length > 0) refuse(...at.issues);
  const place = placeOf(file, [no]);
  const bench = benchFor(file, place, [no]);
  const { judged, facts } = bench.judge();
  const one = judged.list.find(({ customer }) => customer.id === no);
  if (one === undefined) {
    return refuse(issueOf('no such customer', file.care.issues['no such customer'](no), 'no'));
  }
  const after = bench
    .judge([talkToday(no, file.now.on)])
    .judged.list.find(({ customer }) => customer.id === no);
  const { columns } = facts.layout;
  const row = place.rows[place.found.get(no) ?? -1] ?? [];
  const text = (role: 'organisation'): string => nameText(row[columns.get(role) ?? -1]);
  const { book } = facts.books;
  const born = row[columns.get('birthday') ?? -1] ?? '';
  const birthday = readBirthday(born, book.dateOrder);
  const next =
    birthday.kind === 'known'
      ? nextBirthday(birthday.value, file.now.on, birthdayRulesOf(book).settings)
      : null;
  const said = saidTo(file, no, bench.numberOf);
  const ours = findContacts(file.desk, file)?.name;
  const trail = [...said.trail, ...theirTrail(file, facts.log?.contacts ?? [], no, ours)]
    .filter(({ at: when }) => when >= dayText(addDays(file.now.on, -TRAIL_DAYS)))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    ...{ no, name: one.customer.name, phone: one.customer.phone, owner: one.customer.owner },
    organisation: text('organisation'),
    tier: one.effectiveTier ?? one.tier,
    tierWhy: one.tierWhy,
    tiers: tierNames(book),
    request: latestRequest(file, no),
    ...{ status: one.status, statusWord: one.statusWord, why: one.why },
    lastContact: dayOrNull(one.lastContact),
    nextCall: dayOrNull(one.due),
    birthday: isBlank(born)
      ? null
      : { text: receivedText(born), next: typeof next === 'number' ? dayText(next) : null },
    services: servicesText(book, one.effectiveTier),
    preferences: preferencesIn(
      place.rows[facts.layout.headerRow] ?? [],
      row,
      new Set(columns.values()),
    ),
    linked: linkedOf(file, place, no),
    trail,
    promises: said.promises,
    cases: casesOf(file, facts.books, {
      no,
      tier: one.effectiveTier ?? '',
      numberOf: bench.numberOf,
    }),
    suggestedNext: dayOrNull(after?.due ?? null),
  };
};
