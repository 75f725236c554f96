// Adds a customer below the last one, with a number and everything that the check computes.
import { isBlank } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { historyRows } from '../check/history';
import type { Layout } from '../check/layout';
import type { Desk } from '../desk';
import { looksLike } from './alike';
import { issueOf, refuse } from './answer';
import { type CareFile, openFile, openForSave } from './care-file';
import {
  formulaColumns,
  formulasOf,
  put,
  type Table,
  tableOf,
  typedRow,
  withManaged,
} from './customer-row';
import { fieldsOf } from './fields';
import { givenNumbers, keepNumber } from './given-numbers';
import { benchFor, type Standing } from './judge-customers';
import { withKnownTabs } from './known-tabs';
import { nextNumber } from './next-number';
import type { Place } from './place';
import { saveLocked } from './save-locked';
import { MOST_CALLS } from './spent-calls';
import { keptName, whoLogs } from './who';
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

/** A try, and one more when rows moved between the blank row and what goes into it. */
const ATTEMPTS = 3;

/** Is the row that was made still blank, below the customer that it was made below? */
const isStillThere = (bare: Desk, { place, numberAt, lastRow }: Table): boolean => {
  const { tab, headerRow, columns: roles } = place.begun.layout;
  const columns = place.rows[headerRow]?.length ?? 1;
  const [above, room] = bare.read(tab, { row: lastRow, column: 0, rows: 2, columns });
  const last = place.rows[lastRow]?.[numberAt];
  // A formula of the team's may already have filled what is not typed.
  const typed = [numberAt, roles.get('name') ?? numberAt].map((at) => room?.[at] ?? '');
  return nameText(above?.[numberAt]) === nameText(last) && typed.every(isBlank);
};

/**
 * Since when the customer is known: where nothing else is, the first call counts from here. Without the
 * tab, or a call for it, or where this person may not write it, the next check notes it.
 */
const note = (file: CareFile, { judged, facts }: Standing): void => {
  // One for the line, one for the flush.
  if (file.spent() + 2 > MOST_CALLS) return;
  const { bare, desk, words, now, settings } = file;
  const lines = historyRows(judged.list, facts.history, now, words);
  const tab = desk.tabs().find(({ id }) => id === settings.tabs.get('history'));
  if (tab === undefined) return;
  try {
    for (const line of lines) bare.appendRow(tab.id, line);
  } catch {
    // It is for leads, perhaps.
    bare.log(JSON.stringify({ call: 'careNewCustomer', refused: 'history' }));
  }
};

/** The row that this form has made where the sheet did not take its number; -1 when there is none. */
const unnumberedRow = (table: Table, draft: NewCustomerDraft): number => {
  const { place, numberAt } = table;
  const wanted = typedRow(draft, '', table, new Set());
  return place.rows.findIndex(
    (row, r) =>
      r > place.begun.layout.headerRow &&
      isBlank(row[numberAt] ?? '') &&
      wanted.every((cell, at) => cell === '' || nameText(row[at]) === cell),
  );
};

const withoutNumber = (
  { care }: CareFile,
  { headers }: Layout,
  { name, no, row }: { readonly name: string; readonly no: string; readonly row: number },
): NewCustomer => ({
  kind: 'added without number',
  row: row + 1,
  sentence: care.numberNotTaken({ name, no, header: headers.get('id') ?? '' }),
});

const add = (opened: CareFile, draft: NewCustomerDraft, attempt = 1): NewCustomer => {
  const file = withKnownTabs(opened);
  const { bare } = file;
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
  const unnumbered = mine === undefined ? -1 : unnumberedRow(table, draft);
  if (mine !== undefined && unnumbered >= 0) {
    return withoutNumber(file, layout, { name: draft.name, no: mine, row: unnumbered });
  }
  const alike = people.filter((one) => looksLike(draft, one));
  if (alike.length > 0 && !draft.despiteAlike) return { kind: 'alike', customers: alike };
  const found = formulasOf(file, table);
  const formulas = formulaColumns(found, table);
  if (formulas.has(layout.columns.get('name') ?? -1) || formulas.has(numberAt)) {
    refuse(issueOf('protected', file.care.issues.protected(layout.tabName)));
  }
  const no = mine ?? nextNumber(bare, numbers, layout.writable.has('id'));
  const id = nameText(no);
  keepNumber(bare, given, draft.key, id);
  const row = typedRow(draft, no, table, formulas);
  const rows: Rows = [...place.rows.slice(0, layout.headerRow + 1), row];
  const at = layout.headerRow + 1;
  const alone: Place = {
    ...{ ...place, begun: { ...place.begun, rows }, rows, isWhole: false },
    ...{ found: new Map([[id, at]]), rowInTab: () => lastRow + 1 },
  };
  const standing = benchFor(file, alone, [id], { formulas: found, isNew: true }).judge();
  makeRoom(file, layout, lastRow);
  if (!isStillThere(bare, table)) {
    if (attempt < ATTEMPTS) return add(openFile(bare), draft, attempt + 1);
    refuse(issueOf('rows moving', file.care.issues['rows moving']));
  }
  if (!put(bare, layout.tab, lastRow + 1, withManaged(row, standing, at), numberAt)) {
    return withoutNumber(file, layout, { name: draft.name, no: id, row: lastRow + 1 });
  }
  note(file, standing);
  return { kind: 'added', no: id, row: lastRow + 2 };
};

/**
 * Adds a customer, once however often the same key comes; first shows who looks alike.
 *
 * Rule: M3.6, 3-product §3.
 */
export const newCustomer = (bare: Desk, request: unknown): NewCustomer => {
  const file = openForSave(bare);
  const draft = readDraft(request, file);
  // Nothing of theirs stands in the row: whom the platform knows by address need not be looked up.
  if (keptName(file.desk) === '' && file.bare.email() === '') whoLogs(file, '');
  return saveLocked(
    file,
    () => undefined,
    (opened) => add(opened, draft),
  );
};
