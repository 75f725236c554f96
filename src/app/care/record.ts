// One contact as a row of our tab, and back.
import { type Cell, dayCell, momentCell } from '../../domain/cell';
import type { CivilDate } from '../../domain/time/civil-date';
import type { CareWords } from '../../i18n/care-words';
import {
  type Channel,
  channelOf,
  isEffective,
  outcomeOf,
  saysUndone,
} from '../../tables/contact-words';
import { nameText } from '../../tables/customers';
import type { Now } from '../desk';
import { type ContactColumn, type ContactMap, rowOf } from './contact-columns';
import type { ContactsTab } from './contacts-tab';
import { momentIn } from './moments';
import type { Direction, LoggedChannel, LoggedOutcome } from './wire';

/** What is logged, read and found good; the same for every customer of one save. */
export interface Contacted {
  readonly outcome: LoggedOutcome;
  readonly channel: LoggedChannel;
  readonly direction: Direction;
  readonly happenedAt: Now;
  readonly summary: string;
  readonly satisfaction: number | null;
  readonly promised: string;
  readonly promisedUntil: CivilDate | null;
  readonly nextAppointment: Now | null;
}

export interface RecordFacts {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly by: string;
  readonly loggedAt: Now;
  /** What stood in the last contact, as it stood there, so that taking it back can put it back. */
  readonly before: Cell;
}

const NAME_LENGTH = 200;

/** The row of a record. */
export const recordRow = (
  columns: ContactMap,
  words: CareWords,
  contacted: Contacted,
  facts: RecordFacts,
): Cell[] =>
  rowOf(columns, {
    id: facts.id,
    'happened at': momentCell(contacted.happenedAt),
    'customer no.': facts.no,
    outcome: words.outcome[contacted.outcome],
    channel: words.channel[contacted.channel],
    direction: words.direction[contacted.direction],
    'next appointment': momentCell(contacted.nextAppointment),
    satisfaction: contacted.satisfaction ?? '',
    'promised until': dayCell(contacted.promisedUntil),
    'logged at': momentCell(facts.loggedAt),
    'logged by': facts.by,
    name: facts.name.slice(0, NAME_LENGTH),
    summary: contacted.summary,
    promised: contacted.promised,
    'last contact before': facts.before,
  });

/** The id of the nth customer's record of one save. */
export const recordId = (key: string, nth: number): string =>
  nth === 0 ? key : `${key}-${nth + 1}`;

/** Is this the id of one of the records of a save? */
export const isOfSave = (id: string, key: string): boolean =>
  id === key || (id.startsWith(`${key}-`) && /^\d{1,3}$/.test(id.slice(key.length + 1)));

/** A record of ours as it stands. */
export interface Recorded {
  readonly id: string;
  readonly no: string;
  /** Row in the tab. */
  readonly row: number;
  readonly happenedOn: CivilDate | null;
  readonly loggedAt: Now | null;
  /** The last contact as it stood before: a date, or what somebody typed. */
  readonly before: Cell;
  /** It moved the last contact forward, or could have. */
  readonly effective: boolean;
  readonly channel: Channel;
  /** As it stands in its cell. */
  readonly state: string;
  readonly isUndone: boolean;
}

/** Every record with a number in the rows that were read. */
export const recordsIn = ({ rows, columns, first }: ContactsTab): readonly Recorded[] =>
  rows.flatMap((row, r): Recorded[] => {
    const cell = (name: ContactColumn): Cell | undefined => row[columns.get(name) ?? -1];
    const id = nameText(cell('id'));
    if (id === '' || first + r === 0) return [];
    const state = nameText(cell('state'));
    return [
      {
        id,
        no: nameText(cell('customer no.')),
        row: first + r,
        happenedOn: momentIn(cell('happened at'))?.on ?? null,
        loggedAt: momentIn(cell('logged at')),
        before: cell('last contact before') ?? '',
        effective: isEffective(outcomeOf(cell('outcome')), channelOf(cell('channel'))),
        channel: channelOf(cell('channel')),
        state,
        isUndone: saysUndone(state),
      },
    ];
  });
