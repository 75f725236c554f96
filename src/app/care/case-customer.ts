// The customer of a case: name, owner and tier, as their row stands. Nothing of it is written.
import { receivedText } from '../../domain/reading/received';
import { findTier, isNeedsData } from '../../domain/rule-book/tier-name';
import { NO_PAST } from '../../domain/tier/grace';
import { readCustomers } from '../../tables/customers';
import { personReader } from '../../tables/person-name';
import { OUR_CASES } from '../cases/cases-tab';
import { type Books, readBooks } from '../check/books';
import { judgeTier } from '../check/judge-tier';
import { tierReader } from '../check/tier-table';
import { Refusal, refuse } from './answer';
import type { CareFile } from './care-file';
import { layoutOf, type Place, placeOf } from './place';
import { refuseElsewhere } from './rules-elsewhere';

export interface CaseCustomer {
  readonly no: string;
  readonly name: string;
  readonly owner: string;
  /** As the row says it, else as the rules give it; blank when neither does. */
  readonly tier: string;
}

/** Rules and days of the file, for whichever customer. */
export const booksFor = (
  file: CareFile,
  customers: Pick<Place['begun'], 'rows' | 'layout' | 'preset'>,
): Books => {
  const { desk, settings, now, zone } = file;
  const books = readBooks(desk, {
    ...{ tabs: desk.tabs(), known: settings.tabs, language: settings.language },
    ...{ asOf: now.on, zone, customers, preset: customers.preset },
  });
  refuseElsewhere(file, books);
  return books;
};

/** The same without a customer. */
export const booksOf = (file: CareFile): Books => booksFor(file, layoutOf(file, false));

/** The place of one customer; refuses under the field's name of these calls. */
export const placeOfOne = (file: CareFile, no: string): Place => {
  const id = file.settings.tabs.get(OUR_CASES);
  // The first case makes its tab, and leaves no call for reading a large one in parts.
  const isFirst = id === undefined || file.bare.tab(id) === null;
  try {
    return isFirst ? placeOf({ ...file, spare: -1 }, [no], 'save') : placeOf(file, [no]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(
      ...error.issues.map((issue) =>
        issue.field === 'customers' ? { ...issue, field: 'customer' } : issue,
      ),
    );
  }
};

/** Rule: 2-rules §2.7, M4.9: the tier column holds what is in force; a row without one is judged. */
export const customerIn = (
  { settings, now, words }: CareFile,
  { begun, rows, found }: Place,
  no: string,
  { book }: Books,
): CaseCustomer => {
  const { layout } = begun;
  const { headerRow, columns } = layout;
  const table = readCustomers(rows, headerRow, columns, now.on, book);
  const row = found.get(no) ?? -1;
  const customer = table.customers.find((one) => one.row === row);
  if (customer === undefined) {
    const { name } = personReader(columns)(rows[row] ?? []);
    return { no, name, owner: '', tier: '' };
  }
  const { name, owner } = customer;
  const written = receivedText(customer.tier).trim();
  if (findTier(book, written) !== null || isNeedsData(written)) {
    return { no, name, owner, tier: written };
  }
  const tiers = tierReader(book, rows, { ...layout, headerRow });
  const tierByHand = columns.has('tier') && !settings.ours.has('tier');
  const { effective } = judgeTier(customer, NO_PAST, {
    ...{ book, words, tierByHand, tiers, today: now.on },
  });
  return { no, name, owner, tier: effective ?? '' };
};

/** The tier of a case's customer; blank when nobody has that number any more. */
export const tierOfCustomer = (file: CareFile, no: string, books: Books): string => {
  if (no === '') return '';
  try {
    return customerIn(file, placeOf(file, [no]), no, books).tier;
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
};
