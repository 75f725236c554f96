// Adds a customer below the last one, with a number and everything that the check computes.
import type { Cell } from '../../domain/cell';
import { nameText, readCustomers } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import { historyRows } from '../check/history';
import type { Layout } from '../check/layout';
import { ownTabs } from '../check/write-own-tabs';
import type { Desk } from '../desk';
import { looksLike } from './alike';
import { issueOf, refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { fieldsOf } from './fields';
import { benchFor, type Standing } from './judge-customers';
import { nextNumber } from './next-number';
import { layoutOf, numberColumn, type Place } from './place';
import { whoLogs } from './who';
import type { IndexLine, NewCustomer } from './wire';

interface Draft {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly organisation: string;
  readonly position: string;
  readonly owner: string;
  readonly despiteAlike: boolean;
}

const readDraft = (request: unknown, { care }: CareFile): Draft => {
  const at = fieldsOf(request, care);
  const draft: Draft = {
    key: at.key('key'),
    name: at.line('name', true),
    phone: at.line('phone'),
    organisation: at.line('organisation'),
    position: at.line('position'),
    owner: at.line('owner'),
    despiteAlike: at.flag('despiteAlike'),
  };
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};

const ADDED = 'added';
const REMEMBERED = 20;

/** Numbers that this person's last forms were given, by key: written before the row, so that a try that
 * was cut short gives the same number again. */
const givenNumbers = (desk: Desk): readonly (readonly [string, string])[] => {
  try {
    const kept: unknown = JSON.parse(desk.kept(ADDED) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((pair: unknown) => {
      const [key, no] = Array.isArray(pair) ? pair : [];
      return typeof key === 'string' && typeof no === 'string' ? [[key, no] as const] : [];
    });
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

interface Table {
  readonly place: Omit<Place, 'found' | 'rowInTab'>;
  readonly numberAt: number;
  readonly lastRow: number;
  readonly people: readonly IndexLine[];
}

const tableOf = (file: CareFile): Table => {
  const begun = layoutOf(file, true);
  const { rows, layout } = begun;
  const { headerRow, columns } = layout;
  const { customers } = readCustomers(rows, headerRow, columns, file.now.on, null);
  return {
    place: { begun, rows, isWhole: true, height: rows.length },
    numberAt: numberColumn(file, layout),
    lastRow: customers.reduce((last, { row }) => Math.max(last, row), headerRow),
    people: customers.map(({ id: no, name, phone, owner }) => ({ no, name, phone, owner })),
  };
};

const TYPED: readonly (Role & keyof Draft)[] = [
  'name',
  'phone',
  'organisation',
  'position',
  'owner',
];

/** Columns of the team that hold formulas fill themselves. */
const formulaColumns = ({ bare }: CareFile, { place, lastRow }: Table): ReadonlySet<number> => {
  const { layout } = place.begun;
  const columns = place.rows[layout.headerRow]?.length ?? 1;
  const rows = lastRow - layout.headerRow + 1;
  const found = new Set<number>();
  for (const line of bare.formulas(layout.tab, {
    row: layout.headerRow,
    column: 0,
    rows,
    columns,
  })) {
    line.forEach((formula, column) => {
      if (formula !== '') found.add(column);
    });
  }
  return found;
};

/** The new row as it is typed and numbered; nothing where a formula stands. */
const typedRow = (
  draft: Draft,
  no: Cell,
  { place, numberAt }: Table,
  formulas: ReadonlySet<number>,
): Cell[] => {
  const { columns, headerRow } = place.begun.layout;
  const row: Cell[] = (place.rows[headerRow] ?? []).map(() => '');
  for (const role of TYPED) {
    const column = columns.get(role) ?? (role === 'owner' ? columns.get('consultant') : undefined);
    if (column !== undefined && !formulas.has(column)) row[column] = draft[role];
  }
  row[numberAt] = no;
  return row;
};

/** The row with what the check computes for it. */
const withManaged = (row: readonly Cell[], { judged, facts }: Standing, at: number): Cell[] => {
  const filled = [...row];
  for (const role of facts.layout.writable) {
    const column = facts.layout.columns.get(role);
    if (column !== undefined) filled[column] = judged.cells.get(role)?.[at] ?? '';
  }
  return filled;
};

/** Where a column does not take what is written, it alone stays blank. */
const put = (
  desk: Desk,
  tab: number,
  row: number,
  cells: readonly Cell[],
  numberAt: number,
): void => {
  try {
    desk.write(tab, row, 0, [cells]);
  } catch {
    desk.write(tab, row, numberAt, [[cells[numberAt] ?? '']]);
    cells.forEach((cell, column) => {
      if (cell === '' || column === numberAt) return;
      try {
        desk.write(tab, row, column, [[cell]]);
      } catch {
        desk.log(JSON.stringify({ call: 'careNewCustomer', refused: column }));
      }
    });
  }
};

/** A blank row of its own: nothing that stands below the customers is ever written over. */
const makeRoom = ({ bare, care }: CareFile, { tab, tabName }: Layout, lastRow: number): void => {
  try {
    bare.insertRowsBelow(tab, lastRow, 1);
  } catch (error) {
    if (bare.mayWrite(tab, { row: lastRow, column: 0, rows: 1, columns: 1 })) throw error;
    refuse(issueOf('protected', care.issues.protected(tabName)));
  }
};

const add = (file: CareFile, draft: Draft): NewCustomer => {
  const { bare, desk, words, now } = file;
  const table = tableOf(file);
  const { place, numberAt, lastRow, people } = table;
  const { layout } = place.begun;
  const numbers = place.rows.slice(layout.headerRow + 1).map((row) => row[numberAt] ?? '');
  const given = givenNumbers(bare);
  const mine = given.find(([key]) => key === draft.key)?.[1];
  const there = mine === undefined ? -1 : numbers.findIndex((cell) => nameText(cell) === mine);
  if (mine !== undefined && there >= 0) {
    return { kind: 'added', no: mine, row: layout.headerRow + there + 2 };
  }
  const alike = people.filter((one) => looksLike(draft, one));
  if (alike.length > 0 && !draft.despiteAlike) return { kind: 'alike', customers: alike };
  const formulas = formulaColumns(file, table);
  if (formulas.has(layout.columns.get('name') ?? -1) || formulas.has(numberAt)) {
    refuse(issueOf('protected', file.care.issues.protected(layout.tabName)));
  }
  const no = mine ?? nextNumber(bare, numbers, layout.writable.has('id'));
  const id = nameText(no);
  const others = given.filter(([key]) => key !== draft.key).slice(1 - REMEMBERED);
  bare.keep(ADDED, JSON.stringify([...others, [draft.key, id]]));
  const row = typedRow(draft, no, table, formulas);
  const rows: Rows = [...place.rows.slice(0, layout.headerRow + 1), row];
  const at = layout.headerRow + 1;
  const found: Place = {
    ...{ ...place, begun: { ...place.begun, rows }, rows, isWhole: false },
    ...{ found: new Map([[id, at]]), rowInTab: () => lastRow + 1 },
  };
  const standing = benchFor(file, found, [id]).judge();
  makeRoom(file, layout, lastRow);
  put(bare, layout.tab, lastRow + 1, withManaged(row, standing, at), numberAt);
  // Since when the customer is known: where nothing else is, the first call counts from here.
  const { list } = standing.judged;
  const own = ownTabs(bare, desk.tabs(), words, file.settings.tabs, false);
  own.append('history', historyRows(list, standing.facts.history, now, words));
  return { kind: 'added', no: id, row: lastRow + 2 };
};

/**
 * Adds a customer, once however often the same key comes; first shows who looks alike.
 *
 * Rule: M3.6, 3-product §3.
 */
export const newCustomer = (bare: Desk, request: unknown): NewCustomer => {
  const file = openFile(bare);
  const draft = readDraft(request, file);
  whoLogs(file, '');
  const added: NewCustomer[] = [];
  if (!bare.lockedToTheEnd(() => added.push(add(file, draft)))) {
    refuse(issueOf('locked', file.care.issues.locked));
  }
  const [done] = added;
  if (done === undefined) throw new Error('added nothing');
  return done;
};
