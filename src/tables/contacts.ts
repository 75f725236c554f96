// Reads a log of contacts: ours, or the team's own, by the roles that its columns play.
import { type Cell, isBlank } from '../domain/cell';
import type { SheetIssue } from '../domain/issue';
import { known, type Reading } from '../domain/reading';
import {
  type DateOptions,
  type DateOrder,
  type Moment,
  readDate,
  readMoment,
} from '../domain/reading/date';
import type { CivilDate } from '../domain/time/civil-date';
import { isoDate } from '../domain/time/civil-date';
import {
  type Channel,
  channelOf,
  isEffective,
  isFailure,
  type Outcome,
  outcomeOf,
  saysUndone,
} from './contact-words';
import type { LogRole } from './log-roles';
import type { Mapping, Rows } from './recognise';

export { type Channel, channelOf, type Outcome, outcomeOf } from './contact-words';

export interface Contact {
  /** Name of the tab: a team may have a log of its own beside ours. */
  readonly tab: string;
  /** Zero-based row in the tab. */
  readonly row: number;
  readonly on: CivilDate;
  readonly minutes: number;
  /** As typed; blank when the log has none. */
  readonly customerNo: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly channel: Channel;
  /** Reached, by a talk: moves the anchor. */
  readonly effective: boolean;
  /** Tried in vain: counts towards unreachable. */
  readonly failed: boolean;
  readonly nextAppointment: CivilDate | null;
  /** Its time, from midnight; 0 without one. */
  readonly nextAppointmentMinutes: number;
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell).trim();

/** Day and time; a time that could be two (3点) leaves its day, which is all that a cadence needs. */
const dayAndTime = (cell: Cell, options: DateOptions): Reading<Moment> => {
  const moment = readMoment(cell, options);
  if (moment.kind !== 'unknown') return moment;
  const on = readDate(cell, options);
  return on.kind === 'known' ? known({ on: on.value, minutes: 0 }) : moment;
};

/** The same few words stand in a hundred thousand lines: each is looked up once. */
const remembered = <T>(answer: (cell: Cell | undefined) => T): typeof answer => {
  const known = new Map<Cell | undefined, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = answer(cell);
    known.set(cell, found);
    return found;
  };
};

export interface ContactLog {
  readonly contacts: readonly Contact[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Every readable line of the log; a line dated in the future, undated or with an unlisted outcome
 * is an issue, never dropped in silence (2-rules §3).
 *
 * @param today the as-of date: later contacts are ignored and listed
 */
export const readContacts = (
  rows: Rows,
  mapping: Mapping<LogRole>,
  tab: string,
  today: CivilDate,
  order: DateOrder | null,
): ContactLog => {
  const contacts: Contact[] = [];
  const issues: SheetIssue[] = [];
  const column = (role: LogRole): number => mapping.columns.get(role) ?? -1;
  const [at, no, name] = [column('happened at'), column('customer no.'), column('name')];
  const [outcomeAt, channelAt] = [column('outcome'), column('channel')];
  const [nextAt, stateAt] = [column('next appointment'), column('state')];
  const [outcomeIn, channelIn] = [remembered(outcomeOf), remembered(channelOf)];
  for (let r = mapping.headerRow + 1; r < rows.length; r += 1) {
    const row = rows[r] ?? [];
    const customerNo = textOf(row[no]);
    const customer = textOf(row[name]);
    const when = row[at] ?? '';
    if (customerNo === '' && customer === '' && isBlank(when)) continue;
    const issue = (code: SheetIssue['code'], role: string, received: string): void => {
      issues.push({ tab, row: r + 1, role, code, expected: '', received });
    };
    const moment = dayAndTime(when, { role: 'past', asOf: today, order });
    if (moment.kind !== 'known') {
      issue('date not readable', 'happened at', moment.kind === 'unknown' ? moment.received : '');
      continue;
    }
    if (saysUndone(textOf(row[stateAt]))) continue;
    const { on, minutes } = moment.value;
    if (on > today) {
      issue('contact in the future', 'happened at', isoDate(on));
      continue;
    }
    const outcome = outcomeIn(row[outcomeAt]);
    if (outcome === 'unlisted') issue('outcome not listed', 'outcome', textOf(row[outcomeAt]));
    const channel = channelIn(row[channelAt]);
    const next =
      nextAt < 0 ? null : dayAndTime(row[nextAt] ?? '', { role: 'future', asOf: on, order });
    if (next?.kind === 'unknown') issue('date not readable', 'next appointment', next.received);
    contacts.push({
      tab,
      row: r,
      on,
      minutes,
      customerNo,
      name: customer,
      outcome,
      channel,
      effective: isEffective(outcome, channel),
      failed: isFailure(outcome, channel, next?.kind === 'known'),
      nextAppointment: next?.kind === 'known' ? next.value.on : null,
      nextAppointmentMinutes: next?.kind === 'known' ? next.value.minutes : 0,
    });
  }
  return { contacts, issues };
};
