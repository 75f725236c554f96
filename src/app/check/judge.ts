// From rows to decisions: customers, their contacts, what the check says of each. Pure.
import type { Cell } from '../../domain/cell';
import type { GoLive } from '../../domain/follow-up/spread';
import type { SheetIssue } from '../../domain/issue';
import type { CheckWords } from '../../i18n/check-words';
import type { ContactLog } from '../../tables/contacts';
import { readCustomers } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Now } from '../desk';
import { type Assessment, assessAll } from './assess';
import type { Books } from './books';
import type { TierHistory } from './history';
import { inputIssues } from './input-issues';
import { joinContacts } from './join-contacts';
import type { Layout } from './layout';
import { managedCells, type NumberGiver } from './managed-cells';
import { tierReader } from './tier-table';

export interface Judged {
  readonly list: readonly Assessment[];
  /** Those that were judged: rows of the list count in them. */
  readonly rows: Rows;
  readonly headerRow: number;
  readonly cells: ReadonlyMap<ManagedRole, readonly Cell[]>;
  readonly issues: readonly SheetIssue[];
}

export interface Facts {
  readonly layout: Layout;
  readonly books: Books;
  readonly history: TierHistory;
  /** Read once: rows of customers may move during a run, the log only grows. */
  readonly log: ContactLog | null;
  readonly now: Now;
  readonly words: CheckWords;
  readonly numbers: NumberGiver;
  /** The tier column is the team's own, so that what stands there decides (M4.9). */
  readonly tierByHand: boolean;
  /** Null for a team that began without a day of its own. */
  readonly goLive: GoLive | null;
  /** Who is judged is the whole team's list: only then can days be made even. */
  readonly isWhole: boolean;
}

/** Everything that follows from the rows, wherever they stand: pure but for new numbers. */
export const judge = (rows: Rows, headerRow: number, facts: Facts): Judged => {
  const { layout, books, history, log, now, words } = facts;
  const at: Layout = { ...layout, headerRow };
  const table = readCustomers(rows, headerRow, at.columns, now.on, books.book);
  const { customers, issues: doubled } = facts.numbers(rows, at, table.customers);
  const joined = joinContacts(customers, log?.contacts ?? [], facts.isWhole);
  const tiers = tierReader(books.book, rows, at);
  const list = assessAll({
    customers,
    trails: joined.trails,
    history,
    book: books.book,
    calendar: books.calendar,
    today: now.on,
    words,
    tierByHand: facts.tierByHand,
    goLive: facts.goLive,
    isWhole: facts.isWhole,
    tiers,
  });
  return {
    list,
    rows,
    headerRow,
    cells: managedCells(rows, at, list),
    issues: [
      ...doubled,
      ...inputIssues(rows, at, {
        table,
        list,
        book: books.book,
        tiers,
        hasLog: log !== null,
        today: now.on,
      }),
      ...(log?.issues ?? []),
      ...joined.issues,
    ],
  };
};
