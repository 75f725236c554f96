// How customers stand, by the very steps of the nightly check, on no more rows than a call needs.
import { squash } from '../../domain/text';
import type { Contact } from '../../tables/contacts';
import { type Customer, nameText, readCustomers } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { gather } from '../check/gather';
import { NO_HISTORY, readHistory } from '../check/history';
import { type Facts, type Judged, judge } from '../check/judge';
import { withoutNumbers } from '../check/layout';
import { asksHistory, lastTiers } from './ask-history';
import { type CareFile, passOn } from './care-file';
import { columnCells, type Place } from './place';
import { refuseElsewhere } from './rules-elsewhere';
import { type AlreadyRead, sparingDesk } from './sparing-desk';
import { type NumberOf, typedNumbers } from './typed-numbers';

/** Lines without a number join by name only where one customer has it: of the whole tab, not of ours. */
const withoutDoubtful = (
  file: CareFile,
  { begun, rows, names: read }: Place,
  contacts: readonly Contact[],
): readonly Contact[] => {
  const column = begun.layout.columns.get('name') ?? -1;
  const ours = new Set(
    rows.slice(begun.layout.headerRow + 1).map((row) => squash(nameText(row[column]))),
  );
  const doubtful = contacts.some(
    ({ customerNo, name }) => customerNo === '' && ours.has(squash(name)),
  );
  if (!doubtful) return contacts;
  const names = new Map<string, number>();
  for (const cell of read ?? columnCells(file, { ...begun, rows: [] }, column)) {
    const name = squash(nameText(cell));
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return contacts.filter(
    ({ customerNo, name }) => customerNo !== '' || names.get(squash(name)) === 1,
  );
};

export interface Standing {
  readonly judged: Judged;
  readonly facts: Facts;
}

/** What the judgement of some customers rests on. */
export interface Bench {
  readonly facts: Facts;
  /** As the rows say it, before anything is judged. */
  readonly customers: ReadonlyMap<string, Customer>;
  /** Of a record, as it is typed there. */
  readonly numberOf: NumberOf;
  /**
   * Judges as the next check will.
   *
   * @param more contacts that stand in no log yet
   * @param rows in the place of the rows that were read
   */
  readonly judge: (more?: readonly Contact[], rows?: Rows) => Standing;
}

/**
 * Gathers what is needed to judge the customers of a place.
 *
 * @param wanted their numbers: the tier history is read only when it could matter for them
 */
export const benchFor = (
  file: CareFile,
  place: Place,
  wanted: readonly string[],
  already: AlreadyRead = {},
): Bench => {
  const { settings, desk, words, zone } = file;
  // Numbers are given by the night alone: that column is not looked at.
  const begun = { ...place.begun, layout: withoutNumbers(place.begun.layout) };
  const { headerRow, columns } = begun.layout;
  const history = settings.tabs.get('history');
  const opened = { ok: true, zone, stored: null, settings, begun, decided: false } as const;
  const gathered = gather(sparingDesk(file, { ...place, begun }, already), opened);
  if (!gathered.ok) return passOn(gathered);
  const { now, books, log } = gathered.facts;
  refuseElsewhere(file, books);
  const read = log?.contacts ?? [];
  const ours = new Set(wanted);
  const table = readCustomers(place.rows, headerRow, columns, now.on, books.book);
  const numberOf = typedNumbers(place, table.customers);
  const joining = place.isWhole ? read : withoutDoubtful(file, place, read);
  const contacts = joining.map((one) => {
    const customerNo = numberOf(one.customerNo);
    return customerNo === one.customerNo ? one : { ...one, customerNo };
  });
  const customers = new Map(
    table.customers.filter(({ id }) => ours.has(id)).map((one) => [one.id, one]),
  );
  const lastTier = lastTiers(place.rows, gathered.facts, customers);
  let facts: Facts = {
    ...gathered.facts,
    isWhole: false,
    log: { contacts, issues: [] },
    history: { ...NO_HISTORY, lastTier: new Map([...lastTier].filter(([, tier]) => tier !== '')) },
  };
  return {
    ...{ facts, customers, numberOf },
    judge: (more = [], rows = place.rows) => {
      const withMore = (): Facts => ({
        ...facts,
        log: { contacts: [...contacts, ...more], issues: [] },
      });
      const judged = judge(rows, headerRow, withMore());
      const list = judged.list.filter(({ customer }) => ours.has(customer.id));
      const known =
        already.isNew !== true &&
        history !== undefined &&
        desk.tabs().some(({ id }) => id === history);
      const unasked = { rows: place.rows, facts, lastTier, needsData: words.needsData };
      if (!known || !asksHistory(unasked, list)) return { judged, facts: withMore() };
      facts = { ...facts, history: readHistory(desk.readAll(history)) };
      return { judged: judge(rows, headerRow, withMore()), facts: withMore() };
    },
  };
};
