// What each managed cell should read, for every row of the tab; and the numbers of new customers.
import { type Cell, dayCell } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import type { Customer } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import type { Desk } from '../desk';
import { DIGITS, freshNumber, NUMBER_LENGTH } from '../fresh-number';
import type { Assessment } from './assess';
import { columnGroups, countedKeys, keyColumns, type Layout } from './layout';

const OUR_NUMBER = new RegExp(`^C-[${DIGITS}]{${NUMBER_LENGTH}}$`);

/** Does a cell hold a number that we gave? */
export const isOurNumber = (cell: Cell): boolean =>
  typeof cell === 'string' && OUR_NUMBER.test(cell);

export type NumberGiver = (
  rows: Rows,
  layout: Layout,
  customers: readonly Customer[],
) => { readonly customers: readonly Customer[]; readonly issues: readonly SheetIssue[] };

/**
 * Gives customers a number where the team has none: `C-` and six characters.
 *
 * Rule: 3-product §1. A copied row's number is replaced on the lower row and both are listed; a
 * number of the team's own is listed when doubled, never changed. A row keeps the number that it was
 * given in this run however often the rows are planned anew.
 */
export const numberGiver = (desk: Desk): NumberGiver => {
  const given = new Map<string, string>();
  return (rows, layout, customers) => {
    const ours = layout.writable.has('id');
    const keys = ours ? countedKeys(rows, keyColumns(layout)) : [];
    const seen = new Map<string, number>();
    const issues: SheetIssue[] = [];
    const used = new Set(customers.map(({ id }) => id));
    const fresh = (): string => {
      const id = freshNumber(desk, 'C-', used);
      used.add(id);
      return id;
    };
    const numbered = customers.map((customer): Customer => {
      const { id, row } = customer;
      const upper = id === '' ? undefined : seen.get(id);
      if (upper !== undefined) {
        const issue = {
          tab: layout.tabName,
          role: 'id',
          code: 'number doubled',
          expected: '',
          received: id,
        } as const;
        issues.push({ ...issue, row: upper + 1 }, { ...issue, row: row + 1 });
      }
      if (id !== '') seen.set(id, row);
      if (!ours || (id !== '' && upper === undefined)) return customer;
      const key = keys[row] ?? '';
      const number = given.get(key) ?? fresh();
      given.set(key, number);
      return { ...customer, id: number };
    });
    return { customers: numbered, issues };
  };
};

const cellOf = (role: ManagedRole, one: Assessment, typed: Cell): Cell => {
  switch (role) {
    case 'id':
      return one.customer.id;
    case 'tier':
      return one.effectiveTier ?? one.tier;
    case 'last contact': {
      // A typed date stands; the cell only moves forward, and what cannot be read is left alone.
      const { lastTyped } = one.customer;
      if (one.lastContact === null || lastTyped.kind === 'unknown') return typed;
      if (lastTyped.kind === 'known' && lastTyped.value >= one.lastContact) return typed;
      return dayCell(one.lastContact);
    }
    case 'next call':
      return dayCell(one.due);
    case 'status':
      return one.statusWord;
    default:
      return one.why;
  }
};

/** Customers get what was assessed; the header its text; every other row keeps what it has. */
export const managedCells = (
  rows: Rows,
  layout: Layout,
  list: readonly Assessment[],
): ReadonlyMap<ManagedRole, readonly Cell[]> => {
  const cells = new Map<ManagedRole, Cell[]>();
  for (const { first, roles } of columnGroups(layout)) {
    roles.forEach((role, i) => {
      const column = first + i;
      const wanted = rows.map((row): Cell => row[column] ?? '');
      wanted[layout.headerRow] = layout.headers.get(role) ?? '';
      for (const one of list) {
        wanted[one.customer.row] = cellOf(role, one, wanted[one.customer.row] ?? '');
      }
      cells.set(role, wanted);
    });
  }
  return cells;
};
