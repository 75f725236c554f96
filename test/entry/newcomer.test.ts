// Twelve tasks and the formulas that somebody wrote who had seen nothing but docs/functions.md.
import { schoolPreset } from '../../src/domain/rule-book/presets/school';
import { cellKey, type ModelValue, valueAt, type Workbook } from '../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../support/builders';
import { HERE } from '../support/bundle';
import { calculate, shown } from './support/functions';

const at = (text: string, hours: number): ModelValue => ({
  kind: 'date',
  serial: day(text).serial + hours / 24,
});
const STUDENTS: ModelValue[][] = [
  [
    ...[
      'Name',
      'Position',
      'Fees',
      'Months',
      null,
      'Last contact',
      'Enrolled on',
      'Birthday',
      null,
    ],
    ...['Referred by tier', 'Orders this year', 'Last visit'],
  ],
  [
    ...[
      '张三',
      '部门经理',
      9000,
      2,
      null,
      day('2026-11-02'),
      day('2026-03-01'),
      '农历八月十五',
      null,
    ],
    ...['Key', 12, day('2026-10-01')],
  ],
  [
    ...['李四', '职员', '8千', '4个月', null, null, day('2026-11-10'), day('1988-07-01'), null],
    ...[null, 3, null],
  ],
];
const COMPLAINTS: ModelValue[][] = [
  ['Received', 'First reply', 'Kind', 'Customer tier', 'Severity', 'Started', 'Finished'],
  [
    ...[at('2026-11-20', 16), null, 'complaint', 'Key', 'urgent'],
    ...[at('2026-11-20', 17), at('2026-11-23', 10)],
  ],
];
const RULES: ModelValue[][] = [
  ...schoolPreset('en').map((row) => row.map((cell) => cell as ModelValue)),
  ['contact', 'any', 'visit', 'every', 2, 'months'],
];

/** Cell, formula, and what stands in its cell or in the rows from the header on. */
const ANSWERS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['Students', 'E1', 'TIER(B1:B, C1:C, D1:D, CARE_RULES)', ['Tier', 'Key', 'Watch', '']],
  ['Students', 'T3', 'TIER(B3, C3, D3)', ['Watch']],
  [
    ...(['Students', 'M1', 'TIERWHY(B1:B, C1:C, D1:D, CARE_RULES)'] as const),
    ['Why this tier', 'Key: position 部门经理 (manager) and fees 9,000 (8,000 or more)'],
  ],
  [
    ...(['Students', 'I1', 'NEXTCALL(E1:E, F1:F, G1:G, CARE_RULES, CARE_DAYS)'] as const),
    ['Next call', '2026-11-17', '2026-12-10', ''],
  ],
  [
    ...(['Students', 'N1', 'CALLSTATUS(I1:I, CARE_TODAY, F1:F, CARE_RULES, CARE_DAYS)'] as const),
    ['Call status', 'Overdue', 'Fine', ''],
  ],
  [
    ...(['Students', 'O1', 'NEXTCONTACT(E1:E, "visit", L1:L, , CARE_RULES, CARE_DAYS)'] as const),
    ['Next contact', '2026-12-01', 'Not yet contacted', ''],
  ],
  [
    ...(['Students', 'T2', 'NEXTCALLWHY(E2, F2, G2, CARE_RULES, CARE_DAYS)'] as const),
    ['Key: call every 15 days (row 14 of'],
  ],
  [
    ...(['Complaints', 'H1', 'REPLYDUE(A1:A, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)'] as const),
    ['Reply by', '2026-11-21 16:00', ''],
  ],
  [
    'Complaints',
    'I1',
    'CASESTATUS(A1:A, B1:B, CARE_NOW, C1:C, D1:D, E1:E, CARE_RULES, CARE_DAYS)',
    ['Case status', 'At risk', ''],
  ],
  ['Complaints', 'J1', 'WORKTIME(F1:F, G1:G, CARE_RULES, CARE_DAYS)', ['Working hours', '2', '']],
  ['Complaints', 'L2', 'ADDWORKTIME(A2, 8, CARE_RULES, CARE_DAYS)', ['2026-11-23 16:30']],
  [
    ...(['Students', 'P1', 'NEXTBIRTHDAY(H1:H, CARE_TODAY, CARE_RULES)'] as const),
    ['Next birthday', '2027-09-15', '2027-07-01', ''],
  ],
  ['Students', 'Q1', 'SERVICES(E1:E, CARE_RULES)', ['Services', 'call every 15 days (owner); ']],
  ['Students', 'R1', 'TIERBY(B1:K1, B1:K, CARE_RULES)', ['Tier', 'Key', 'Watch', '']],
];

const place = (a1: string): readonly [number, number] => [
  Number(a1.slice(1)) - 1,
  a1.charCodeAt(0) - 65,
];

const written = (): Workbook => {
  const book = aWorkbook(
    {
      Students: STUDENTS,
      Complaints: COMPLAINTS,
      Rules: RULES,
      Days: [['From', 'To', 'Kind', 'Windows', 'Note']],
      Today: [['Date', day('2026-11-20'), 'at', at('2026-11-20', 17)]],
    },
    HERE,
  );
  const name = (text: string, tab: string, column: number, rows: number, columns: number): void => {
    const range = { row: 0, column, rows, columns };
    book.names.set(text, { name: text, sheetId: tabOf(book, tab).id, range });
  };
  name('CARE_RULES', 'Rules', 0, 1000, 7);
  name('CARE_DAYS', 'Days', 0, 1000, 5);
  name('CARE_TODAY', 'Today', 1, 1, 1);
  name('CARE_NOW', 'Today', 3, 1, 1);
  for (const [tab, cell, formula] of ANSWERS) {
    tabOf(book, tab).formulas.set(cellKey(...place(cell)), `=${formula}`);
  }
  return book;
};

describe('3-product §2: the help alone is enough', () => {
  const book = written();
  calculate(book);

  test.each(ANSWERS)('%s!%s =%s', (tab, cell, _, expected) => {
    const [row, column] = place(cell);
    const sheet = tabOf(book, tab);
    const found = expected.map((__, r) => shown(valueAt(sheet, row + r, column)));
    expect(
      found.map((text, i) => text.slice(0, expected[i] ? expected[i].length : undefined)),
    ).toEqual(expected);
  });
});
