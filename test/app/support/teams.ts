// The workbooks on which people interfere: a first run and a later one, with and without own numbers.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertRows } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { typeInto } from './row-operations';
import { runCheckOn, shown } from './run-check';
import { headerRowOf, LOG, smallTeam, TAB } from './small-team';

export interface Team {
  readonly name: string;
  readonly asOf: string;
  /** A fresh copy. */
  readonly workbook: () => Workbook;
  /** The headers of the team itself. */
  readonly theirs: readonly string[];
  /** The headers that there are before the run. */
  readonly headers: readonly string[];
  /** The numbers are given by us in this very run, by chance. */
  readonly newNumbers: boolean;
}

const headersOf = (book: Workbook): string[] => {
  const sheet = tabOf(book, TAB);
  return Array.from(sheet.values[headerRowOf(sheet)] ?? [], (value) => String(shown(value)));
};

/** What happens between two runs: payments, a new customer, calls, a position that is mended. */
const nextWeek = (book: Workbook): Workbook => {
  typeInto(book, { note: 'n2', header: '缴费金额', value: 8200 });
  typeInto(book, { note: 'n6', header: '缴费金额', value: 3000 });
  typeInto(book, { note: 'n14', header: '职务', value: '教师' });
  typeInto(book, { note: 'n9', header: '缴费金额', value: 8000 });
  const customers = tabOf(book, TAB);
  const headers = headersOf(book);
  const at = headerRowOf(customers) + 3;
  insertRows(book, customers, at, 1);
  const fresh: Record<string, string | number> = {
    学号: 'S900',
    姓名: '钱多',
    职务: '董事长',
    缴费金额: 30000,
    报班时长: 12,
    电话: '13800000099',
    备注: 'n99',
  };
  headers.forEach((header, column) => {
    const value = fresh[header];
    if (value !== undefined) putValue(customers, at, column, value);
  });
  const log = tabOf(book, LOG);
  const number = (note: string): string => {
    const id = headers.findIndex((header) => header === '学号' || header === '客户编号');
    const row = customers.values.find((cells) => cells?.includes(note));
    return String(row?.[id] ?? '');
  };
  // The twins differ from now on by what the log says of their numbers.
  for (const [note, on] of [
    ['n3', '2026-11-24'],
    ['n1', '2026-11-23'],
    ['n7', '2026-11-24'],
  ] as const) {
    log.values.push([day(`${on} 15:00`), number(note), null, '已沟通', '电话', null]);
  }
  return book;
};

const team = (numbered: boolean, later: boolean): Team => {
  const first = smallTeam({ numbered, typedLast: !numbered });
  const theirs = headersOf(first);
  let start = first;
  if (later) {
    start = copyWorkbook(first);
    runCheckOn(start, { seed: 7 });
    nextWeek(start);
  }
  return {
    name: `${later ? 'a later run' : 'the first run'}, ${numbered ? 'the team’s own' : 'our'} numbers`,
    asOf: later ? '2026-11-25' : '2026-11-20',
    workbook: () => copyWorkbook(start),
    theirs,
    headers: headersOf(start),
    newNumbers: !numbered && !later,
  };
};

export const teams = (): readonly Team[] => [
  team(true, false),
  team(true, true),
  team(false, false),
  team(false, true),
];
