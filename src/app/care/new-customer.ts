// Adds a customer below the last one, with a number and everything that the check computes.
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { historyRows } from '../check/history';
import type { Layout } from '../check/layout';
import { ownTabs } from '../check/write-own-tabs';
import type { Desk } from '../desk';
import { looksLike } from './alike';
import { issueOf, refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { formulaColumns, put, tableOf, typedRow, withManaged } from './customer-row';
import { fieldsOf } from './fields';
import { givenNumbers, keepNumber } from './given-numbers';
import { benchFor } from './judge-customers';
import { nextNumber } from './next-number';
import type { Place } from './place';
import { saveLocked } from './save-locked';
import { whoLogs } from './who';
import type { NewCustomer, NewCustomerDraft } from './wire';

const readDraft = (request: unknown, { care }: CareFile): NewCustomerDraft => {
  const at = fieldsOf(request, care);
  const draft: NewCustomerDraft = {
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

/** A blank row of its own: nothing that stands below the customers is ever written over. */
const makeRoom = ({ bare, care }: CareFile, { tab, tabName }: Layout, lastRow: number): void => {
  try {
    bare.insertRowsBelow(tab, lastRow, 1);
  } catch (error) {
    if (bare.mayWrite(tab, { row: lastRow, column: 0, rows: 1, columns: 1 })) throw error;
    refuse(issueOf('protected', care.issues.protected(tabName)));
  }
};

const add = (file: CareFile, draft: NewCustomerDraft): NewCustomer => {
  const { bare, desk, words, now } = file;
  const table = tableOf(file);
  const { place, numberAt, lastRow, people } = table;
  const { layout } = place.begun;
  const numbers = place.rows.slice(layout.headerRow + 1).map((row) => row[numberAt] ?? '');
  const mine = givenNumbers(bare).find(([key]) => key === draft.key)?.[1];
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
  keepNumber(bare, draft.key, id);
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
  return saveLocked(
    file,
    () => undefined,
    (opened) => add(opened, draft),
  );
};
