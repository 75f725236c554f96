// What must hold on every morning, said of the tabs as they stand.

import { formatAt } from '../../../../src/host/model/number-format';
import type { ModelValue, Sheet } from '../../../../src/host/model/workbook';
import { readContacts } from '../../../../src/tables/contacts';
import { type Customer, readCustomers } from '../../../../src/tables/customers';
import { type Rows, recogniseLog } from '../../../../src/tables/recognise';
import type { Role } from '../../../../src/tables/roles';
import { shown } from '../../support/run-check';
import {
  HOLIDAY_MAP,
  LAST,
  type Line,
  linesOf,
  NAME,
  OURS,
  type SchoolYear,
  TEACHERS,
  textOf,
} from './school-year';
import { civil, type Known, slowDue } from './slow-model';

const ROLES: readonly (readonly [Role, string])[] = [
  ['id', '客户编号'],
  ['name', NAME],
  ['phone', '家长电话'],
  ['position', '职务'],
  ['fees', '缴费金额'],
  ['months', '报班时长（月）'],
  ['enrolled on', '报名日期'],
  ['course ends on', '结课日期'],
  ['owner', '班主任'],
  ['consultant', '咨询老师'],
  ['tier override', '人工定级'],
  ['last contact', LAST],
  ['paused until', '暂停至'],
];

/** A cell as the domain reads it. */
const cellOf = (value: ModelValue | undefined): Rows[number][number] => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value.kind === 'error') return value.text;
  const minutes = Math.round(value.serial * 1440);
  const on = civil(Math.floor(minutes / 1440) - 25569);
  return { kind: 'date', on, minutes: minutes - Math.floor(minutes / 1440) * 1440 };
};
const rowsOf = (sheet: Sheet): Rows =>
  Array.from(sheet.values, (row) => Array.from(row ?? [], cellOf));

const historyOf = (year: SchoolYear): Known['history'] => {
  const sheet = year.book.sheets.find(({ name }) => name === '级别变动');
  return Array.from(sheet?.values.slice(1) ?? []).flatMap((row) => {
    const [when, no, , from, to] = row ?? [];
    if (typeof when !== 'object' || when === null || when.kind !== 'date') return [];
    const on = Math.floor(when.serial + 1e-9) - 25569;
    return [{ on, no: String(no ?? ''), from: String(from ?? ''), to: String(to ?? '') }];
  });
};

const contactsOf = (year: SchoolYear, on: number): Known['contacts'] =>
  year.book.sheets.flatMap((sheet) => {
    const isOurs = sheet.values[0]?.includes('记录编号') === true;
    if (sheet.name !== '联系记录' && !isOurs) return [];
    const rows = rowsOf(sheet);
    const mapping = recogniseLog(rows);
    return mapping === null
      ? []
      : readContacts(rows, mapping, sheet.name, civil(on), null).contacts;
  });

const knownOn = (year: SchoolYear, on: number, customers: readonly Customer[]): Known => {
  const byName = new Map<string, string[]>();
  for (const { name, id } of customers) byName.set(name, [...(byName.get(name) ?? []), id]);
  // A line of the team's own log names its customer: it counts when exactly one has that name.
  const contacts = contactsOf(year, on).map((one) => {
    const [only = '', ...more] = byName.get(one.name.trim()) ?? [];
    return one.customerNo !== '' || more.length > 0 ? one : { ...one, customerNo: only };
  });
  return { today: on, days: HOLIDAY_MAP, contacts, history: historyOf(year) };
};

/** What a morning found wrong; empty on a good one. */
export const wrongOn = (year: SchoolYear, on: number): readonly string[] => {
  const sheet = year.customers();
  const rows = rowsOf(sheet);
  const columns = new Map(
    ROLES.flatMap(([role, header]) => {
      const column = sheet.values[year.headerRow()]?.indexOf(header) ?? -1;
      return column < 0 ? [] : [[role, column] as const];
    }),
  );
  const { customers } = readCustomers(rows, year.headerRow(), columns, civil(on), null);
  const known = knownOn(year, on, customers);
  const lines = linesOf(year.today());
  // A birthday's line is no call.
  const listed = new Set(lines.filter(({ ref }) => ref === '').map(({ key }) => key));
  const wrong: string[] = [];
  const say = (text: string, { row, name }: Customer): void => {
    wrong.push(`${textOf(on)} row ${row + 1} ${name}: ${text}`);
  };
  const numbers = new Set<string>();
  for (const customer of customers) {
    const cell = (header: string): string =>
      String(shown(sheet.values[customer.row]?.[year.columnOf(header)]));
    const status = cell('联系状态');
    if (status === '') say('no status', customer);
    if (customer.id === '' || numbers.has(customer.id)) say(`number "${customer.id}"`, customer);
    numbers.add(customer.id);
    const slow = slowDue(customer, cell('级别'), known);
    const next = cell('下次联系');
    const late = slow.kind === 'due' && slow.on < on;
    if (status === '逾期' && !late) {
      say(`shown overdue, due ${JSON.stringify(slow)}, next ${next}, ${cell('原因')}`, customer);
    }
    if (late && status !== '逾期' && status !== '尚未联系') {
      say(`${status}, but was due ${textOf(slow.on)}; ${cell('原因')}`, customer);
    }
    if (slow.kind === 'due' && next !== textOf(slow.on)) {
      say(`next ${next}, slow ${textOf(slow.on)}; ${cell('级别')} ${cell('原因')}`, customer);
    }
    if (late && !listed.has(customer.id)) say('overdue and in no list', customer);
  }
  return [...wrong, ...doubled(year, lines, on)];
};

/** A greeting, a gift, a promise has a number of its own; lines that only tell something share a word. */
const OF_ITS_OWN = /\d/;

/** Lines that stand twice, in Today, in Contacts and in Tier history. */
const doubled = (year: SchoolYear, lines: readonly Line[], on: number): readonly string[] => {
  const wrong: string[] = [];
  const seen = (what: string, keys: readonly string[]): void => {
    const counts = new Map<string, number>();
    for (const key of keys) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) {
      if (count > 1) wrong.push(`${textOf(on)} ${what} ${key} stands ${count} times`);
    }
  };
  for (const isLeads of [false, true]) {
    const here = lines.filter((one) => one.isLeads === isLeads);
    const keys = here.map(({ key, ref }) => (ref === '' ? key : ''));
    seen('Today', [...keys, ...here.map(({ ref }) => (OF_ITS_OWN.test(ref) ? ref : ''))]);
  }
  const log = year.book.sheets.find(({ values }) => values[0]?.includes('记录编号') === true);
  const id = log?.values[0]?.indexOf('记录编号') ?? 0;
  seen(
    'record',
    Array.from(log?.values.slice(1) ?? [], (row) => String(row?.[id] ?? '')),
  );
  seen(
    'history',
    historyOf(year).map(({ no, from, to, on: when }) => `${when} ${no} ${from} ${to}`),
  );
  return wrong;
};

/** Everything that is the team's: cells but for our columns, formats, colours, widths. */
export const theirs = (year: SchoolYear): string => {
  const customers = year.customers();
  const ours = new Set([...OURS, LAST].map((header) => year.columnOf(header)));
  const parts = year.book.sheets
    .filter((sheet) => sheet === customers || ['说明', '联系记录'].includes(sheet.name))
    .map((sheet) => [
      sheet.name,
      Array.from(sheet.values, (row, at) =>
        Array.from(row ?? [], (value, column) =>
          sheet === customers && ours.has(column)
            ? ''
            : `${shown(value)}${formatAt(sheet, at, column) ?? ''}`,
        )
          .join('\u0001')
          .replace(/\u0001+$/, ''),
      )
        .join('\n')
        .trimEnd(),
      [...sheet.backgrounds].filter(([key]) => sheet !== customers || !ours.has(key % 18278)),
    ]);
  return JSON.stringify(parts);
};

/** The calls that an owner finds in the morning. */
export interface Load {
  /** Numbers of the customers who are due today or planned for it: what levelling can see to. */
  readonly planned: readonly string[];
  /** With what is behind and what is tried again. */
  readonly all: number;
}

/** By owner: due, overdue or planned for this day. */
export const loadsOn = (year: SchoolYear): ReadonlyMap<string, Load> => {
  const loads = new Map<string, Load>();
  for (const { isLeads, status, why, owner, hasBox, key, ref } of linesOf(year.today())) {
    const isPlanned = why.includes('均衡安排');
    const isTodays = status !== '3个工作日内' || isPlanned;
    if (isLeads || !hasBox || ref !== '' || !isTodays || status === '资料不全') continue;
    const { planned, all } = loads.get(owner) ?? { planned: [], all: 0 };
    const more = isPlanned || status === '今天' ? [key] : [];
    loads.set(owner, { planned: [...planned, ...more], all: all + 1 });
  }
  return loads;
};

/** 2-rules §3 "within capacity": whose day is too full, and it does not stand beside the name. */
export const unsaidOn = (year: SchoolYear, enough: number): readonly string[] => {
  const headings = Array.from(year.today().values, (row) => (row ?? []).map(shown).join(' '));
  return [...loadsOn(year)]
    .filter(([owner, { all }]) => TEACHERS.includes(owner) && all > enough)
    .filter(([owner]) => {
      const said = headings.find((text) => text.startsWith(`▸ ${owner}`)) ?? '';
      return !said.includes(`超过员工表里的每日上限 ${enough} 个`);
    })
    .map(([owner, { all }]) => `${owner} has ${all} calls and nobody says so`);
};
