// 3-product §2, §3, §7: anybody can send anything; typed text is text; nothing is half written.
import type { ContactDraft, WireIssue } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { sortRows } from '../../../src/host/model/row-order';
import { cellKey, putValue, type Workbook } from '../../../src/host/model/workbook';
import { sampleSchool } from '../../../src/host/samples/school';
import { day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  customerRow,
  type Line,
  ourContacts,
  records,
} from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
careOn(start).call('careLogContact', aContact({ customers: ['S005'] }));
const fresh = (): CareHost => careOn(copyWorkbook(start));
const all = (book: Workbook): string => JSON.stringify(book.sheets.map(({ values }) => values));

const lastRecord = ({ book }: CareHost): Line | undefined =>
  records(book)[records(book).length - 1];

const issuesOf = (care: CareHost, request: unknown): readonly WireIssue[] => {
  const { answer } = care.call('careLogContact', request);
  return answer.ok ? [] : answer.issues;
};

describe('platform-facts 5.3: whatever is typed is stored as text', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['a formula', '=HYPERLINK("http://x.example","y")', '=HYPERLINK("http://x.example","y")'],
    ['another one', '+1+1', '+1+1'],
    ['a minus', '-1', '-1'],
    ['an at sign', '@SUM(A1)', '@SUM(A1)'],
    ['an apostrophe', "'quoted'", "'quoted'"],
    ['leading zeros', '007', '007'],
    ['a date', '2026-03-04', '2026-03-04'],
    ['a word of Sheets', 'TRUE', 'TRUE'],
    ['an error value', '#N/A', '#N/A'],
    ['emoji', '👩‍👩‍👧 🎉 好', '👩‍👩‍👧 🎉 好'],
    ['right to left', 'שלום مرحبا \u202eabc', 'שלום مرحبا \u202eabc'],
    ['control characters', '\u0000a\u0007b\u001b[31mc\ufeff', 'ab[31mc'],
    ['half a character', 'a\ud83d b\ude00', 'a b'],
    ['HTML', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['blanks at the end', 'a \t ', 'a'],
  ];

  test.each(texts)('%s', (_, typed, stored) => {
    const care = fresh();
    const draft = aContact({ summary: typed, promised: typed, by: typed });
    expect(issuesOf(care, draft)).toEqual([]);
    const record = lastRecord(care);
    expect([record?.内容, record?.承诺事项]).toEqual([stored, stored]);
    expect(record?.记录人).toBe(stored.trim());
    expect(ourContacts(care.book)?.formulas.size).toBe(0);
  });

  test('several lines stay lines in a summary and become one in a name', () => {
    const care = fresh();
    care.call('careLogContact', aContact({ summary: 'a\r\nb\rc\n\td', by: 'Lin\nLi\tXi' }));
    const record = lastRecord(care);
    expect([record?.内容, record?.记录人]).toEqual(['a\nb\nc\n\td', 'Lin Li Xi']);
  });

  test.each(['summary', 'promised'] as const)(
    '40,000 characters of %s fit; one more, and 50,000, are refused beside the field',
    (field) => {
      const care = fresh();
      expect(issuesOf(care, aContact({ [field]: '长'.repeat(40_000) }))).toEqual([]);
      const header = field === 'summary' ? '内容' : '承诺事项';
      expect(String(lastRecord(care)?.[header]).length).toBe(40_000);
      for (const length of [40_001, 50_000]) {
        const before = all(care.book);
        expect(issuesOf(care, aContact({ [field]: '长'.repeat(length) }))).toEqual([
          { code: 'too long', field, sentence: `共 ${length} 个字，最多 40000 个字。` },
        ]);
        expect(all(care.book)).toBe(before);
      }
    },
  );
});

describe('3-product §3: what cannot be saved is refused, all of it at once', () => {
  const cases: readonly (readonly [
    string,
    Partial<ContactDraft>,
    readonly (readonly [string, string])[],
  ])[] = [
    ['nobody chosen', { customers: [] }, [['customers', 'missing']]],
    [
      'a new time is needed',
      { outcome: 'another time' },
      [['nextAppointment', 'needs a new time']],
    ],
    [
      'it has not happened yet',
      { happenedAt: '2026-11-20T09:11' },
      [['happenedAt', 'in the future']],
    ],
    ['it happened long ago', { happenedAt: '2016-11-01T09:00' }, [['happenedAt', 'long ago']]],
    ['no such day', { happenedAt: '2026-02-30T09:00' }, [['happenedAt', 'not a time']]],
    [
      'an appointment before the contact',
      { nextAppointment: '2026-11-19T10:00' },
      [['nextAppointment', 'before the contact']],
    ],
    [
      'an appointment in three years',
      { nextAppointment: '2029-11-20T10:00' },
      [['nextAppointment', 'far ahead']],
    ],
    [
      'until when, but not what',
      { promisedUntil: '2026-11-25' },
      [['promised', 'what was promised']],
    ],
    [
      'a promise of the past',
      { promised: 'x', promisedUntil: '2026-11-19' },
      [['promisedUntil', 'before the contact']],
    ],
    [
      'everything at once',
      {
        ...{ customers: ['', 'S001'], happenedAt: '2027-01-01T00:00', promisedUntil: '2026-11-25' },
        summary: '长'.repeat(40_001),
      },
      [
        ['customers', 'missing'],
        ['summary', 'too long'],
        ['happenedAt', 'in the future'],
        ['promised', 'what was promised'],
        ['promisedUntil', 'before the contact'],
      ],
    ],
  ];

  test.each(cases)('%s', (_, part, wanted) => {
    const care = fresh();
    const before = all(care.book);
    const issues = issuesOf(care, aContact(part));
    expect(issues.map(({ field, code }) => [field, code])).toEqual(wanted);
    expect(issues.every(({ sentence }) => /[\u4e00-\u9fff]/.test(sentence))).toBe(true);
    expect(all(care.book)).toBe(before);
  });

  test.each([
    ['an appointment later on the same day', { nextAppointment: '2026-11-20T15:00' }],
    ['an appointment of this day without a time', { nextAppointment: '2026-11-20T00:00' }],
    ['a clock that is a few minutes ahead', { happenedAt: '2026-11-20T09:09' }],
    ['a contact of last year', { happenedAt: '2025-11-20T09:00' }],
  ] as const)('%s is fine', (_, part) => {
    expect(issuesOf(fresh(), aContact(part))).toEqual([]);
  });

  const garbage: readonly unknown[] = [
    ...[null, 7, -1, 1e300, true, '', 'x', '2026-13-01', '2026-13-01T99:99', '<b>', '__proto__'],
    ...[[], [[]], [null], {}, { length: 3 }, ['S001', 7]],
  ];

  test('any value in any field is answered, never thrown, and nothing is half written', () => {
    const fields = Object.keys(aContact()) as (keyof ContactDraft)[];
    const care = fresh();
    for (const [nth, field] of fields.entries()) {
      // Each field meets another half; together every value is met six times.
      for (const value of garbage.filter((_, at) => (at + nth) % 2 === 0)) {
        const before = all(care.book);
        const lines = records(care.book).length;
        const { answer } = care.call('careLogContact', { ...aContact(), [field]: value });
        if (answer.ok) {
          expect(records(care.book).length).toBe(lines + 1);
          continue;
        }
        expect(answer.issues.every(({ sentence, code }) => sentence !== '' && code !== '')).toBe(
          true,
        );
        expect(answer.issues.map(({ code }) => code)).not.toContain('internal error');
        expect(all(care.book)).toBe(before);
      }
    }
  });

  test.each([null, undefined, 7, 'x', true, [], [1], {}, { key: {} }])(
    'the request %j',
    (request) => {
      const care = fresh();
      const before = all(care.book);
      const issues = issuesOf(care, request);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.every(({ sentence }) => sentence !== '')).toBe(true);
      expect(issues.map(({ code }) => code)).not.toContain('internal error');
      expect(all(care.book)).toBe(before);
    },
  );
});

describe('3-product §7: who logs', () => {
  test('whoever has no name chooses one first; it is kept', () => {
    const care = fresh();
    const nameless = aContact({ by: '' });
    expect(issuesOf(care, nameless)).toEqual([
      { code: 'choose a name', field: 'by', sentence: '请先选择您的姓名。' },
    ]);
    expect(care.call('careChooseName', { name: ' 何老师 ' }).answer).toEqual({
      ok: true,
      value: { email: '', name: '何老师', role: 'staff' },
    });
    expect(issuesOf(care, nameless)).toEqual([]);
    expect(lastRecord(care)?.记录人).toBe('何老师');
  });

  test('whom the Staff tab knows by address logs under that name, whatever the panel says', () => {
    const book = copyWorkbook(start);
    const staff = { ...tabOf(book, '服务规则'), id: 90, name: '员工' };
    book.sheets.push({
      ...staff,
      values: [
        ['姓名', '邮箱', '角色'],
        ['林主管', 'Lin@Example.com', '客服负责人'],
      ],
      formulas: new Map(),
      protections: [],
      validations: [],
      rules: [],
    });
    const care = careOn(book, { user: 'lin@example.com' });
    expect(care.call('careOpen', {}).answer).toMatchObject({
      value: { me: { email: 'lin@example.com', name: '林主管', role: 'lead' } },
    });
    care.call('careLogContact', aContact({ by: '别人' }));
    expect(records(book)[records(book).length - 1]?.记录人).toBe('林主管');
    expect(care.call('careChooseName', { name: '别人' }).answer).toMatchObject({
      value: { name: '林主管', role: 'lead' },
    });
  });
});

describe('3-product §4 and §7: rows, rights and locks', () => {
  test('rows that were sorted since the form was opened are found by number', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const header = headerRowOf(sheet);
    sortRows(sheet, header + 1, 15, { column: 1, descending: true });
    expect(issuesOf(care, aContact())).toEqual([]);
    expect(customerRow(sheet, '备注', 'S001')).toMatchObject({
      备注: 'n1',
      最近联系: '2026-11-20',
    });
  });

  test('a number that has no row any more, or two, is refused by name, and nothing is written', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const row = sheet.values.findIndex((cells) => cells?.includes('S002') === true);
    putValue(sheet, row, sheet.values[headerRowOf(sheet)]?.indexOf('学号') ?? -1, 'S003');
    const before = all(care.book);
    const issues = issuesOf(care, aContact({ customers: ['S001', 'S002', 'S003'] }));
    expect(
      issues.map(({ code, field, sentence }) => [code, field, sentence.includes('S00')]),
    ).toEqual([
      ['no such customer', 'customers', true],
      ['number doubled', 'customers', true],
    ]);
    expect(all(care.book)).toBe(before);
  });

  test('the number of a totals row is nobody’s', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const row = sheet.values.findIndex((cells) => cells?.includes('合计') === true);
    putValue(sheet, row, sheet.values[headerRowOf(sheet)]?.indexOf('学号') ?? -1, 'S999');
    expect(issuesOf(care, aContact({ customers: ['S999'] }))).toMatchObject([
      { code: 'no such customer' },
    ]);
  });

  test('while somebody else holds the lock nothing is written; the panel may ask again', () => {
    const care = fresh();
    care.host.state.lockHolder = 'another';
    const before = all(care.book);
    const draft = aContact();
    expect(issuesOf(care, draft)).toEqual([
      { code: 'locked', field: null, sentence: '别人正在保存，这次没有写入，请稍后再试。' },
    ]);
    expect(all(care.book)).toBe(before);
    care.host.state.lockHolder = undefined;
    expect(issuesOf(care, draft)).toEqual([]);
  });

  test('the same save sent three times is one record, and says so', () => {
    const care = fresh();
    const draft = aContact({ nextAppointment: '2026-12-01T10:00' });
    const answers = [0, 1, 2].map(() => care.call('careLogContact', draft).answer);
    expect(answers.map((answer) => answer.ok && answer.value.again)).toEqual([false, true, true]);
    expect(answers.map((answer) => answer.ok && answer.value.rows)).toEqual(
      answers.map(() => answers[0]?.ok === true && answers[0].value.rows),
    );
    expect(records(care.book).filter(({ 记录编号: id }) => id === draft.key)).toHaveLength(1);
  });

  const protect = (book: Workbook, name: string, column?: string): void => {
    const sheet = tabOf(book, name);
    const at = sheet.values[headerRowOf(sheet)]?.indexOf(column ?? '') ?? -1;
    const range =
      column === undefined
        ? ('sheet' as const)
        : { row: 0, column: at, rows: sheet.maxRows, columns: 1 };
    sheet.protections.push({ range, warningOnly: false });
  };

  test('staff without a right to rules, days, settings and history saves all the same', () => {
    const care = fresh();
    for (const name of ['服务规则', '设置', '级别变动', '操作记录']) protect(care.book, name);
    expect(issuesOf(care, aContact())).toEqual([]);
    expect(customerRow(tabOf(care.book, TAB), '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-20',
    });
  });

  test('a column that staff may not write is left to the night; the record and the rest stand', () => {
    const care = fresh();
    protect(care.book, TAB, '下次联系');
    const before = customerRow(tabOf(care.book, TAB), '备注', 'S001');
    expect(issuesOf(care, aContact())).toEqual([]);
    expect(customerRow(tabOf(care.book, TAB), '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-20',
      下次联系: before.下次联系,
      联系状态: '正常',
    });
    expect(records(care.book)).toHaveLength(2);
  });

  test('a customer tab that staff may not write: the record stands, the night does the row', () => {
    const care = fresh();
    protect(care.book, TAB);
    const draft = aContact();
    expect(issuesOf(care, draft)).toEqual([]);
    expect(issuesOf(care, draft)).toEqual([]);
    expect(records(care.book)).toHaveLength(2);
    tabOf(care.book, TAB).protections.pop();
    const { report } = runCheckOn(care.book, { entry: 'nightlyCheck' });
    expect(report?.ok === true && report.changed).toBeGreaterThan(0);
    expect(customerRow(tabOf(care.book, TAB), '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-20',
    });
  });

  test('a Contacts tab that staff may not write is said, and nothing is written', () => {
    const care = fresh();
    const contacts = ourContacts(care.book);
    contacts?.protections.push({ range: 'sheet', warningOnly: false });
    const before = all(care.book);
    expect(issuesOf(care, aContact())).toMatchObject([
      { code: 'protected', sentence: expect.stringContaining(contacts?.name ?? '?') },
    ]);
    expect(all(care.book)).toBe(before);
  });

  test('formulas of the team in our columns are never written over', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const header = headerRowOf(sheet);
    const column = sheet.values[header]?.indexOf('联系状态') ?? -1;
    sheet.formulas.set(cellKey(header + 5, column), '=1+1');
    const before = customerRow(sheet, '备注', 'S001').联系状态;
    expect(issuesOf(care, aContact())).toEqual([]);
    expect(customerRow(sheet, '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-20',
      联系状态: before,
    });
    expect(sheet.formulas.has(cellKey(header + 5, column))).toBe(true);
  });

  test('2-rules §3: the last contact only moves forward', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const header = headerRowOf(sheet);
    const column = sheet.values[header]?.indexOf('最近联系') ?? -1;
    putValue(sheet, header + 1, column, day('2026-11-18'));
    care.call('careLogContact', aContact({ happenedAt: '2026-11-16T10:00' }));
    expect(customerRow(sheet, '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-18',
      下次联系: '2026-12-03',
    });
  });

  test('records below boxes that are not ticked stand below the last record, not below the boxes', () => {
    const care = fresh();
    const contacts = ourContacts(care.book);
    if (contacts === undefined) throw new Error('no Contacts');
    for (let row = 1; row < 300; row += 1) putValue(contacts, row, 20, false);
    for (const no of ['S001', 'S002']) {
      expect(issuesOf(care, aContact({ customers: [no] }))).toEqual([]);
    }
    expect(contacts.values.slice(1, 4).map((row) => row?.[2])).toEqual(['S005', 'S001', 'S002']);
  });

  test('columns of Contacts that were moved or added are written where they are now', () => {
    const care = fresh();
    const contacts = ourContacts(care.book);
    if (contacts === undefined) throw new Error('no Contacts');
    contacts.values.forEach((row, r) => {
      row?.unshift(r === 0 ? '我的备注' : null);
    });
    expect(issuesOf(care, aContact({ summary: '搬过的列' }))).toEqual([]);
    expect(records(care.book)[1]).toMatchObject({
      内容: '搬过的列',
      客户编号: 'S001',
      我的备注: '',
    });
  });
});

describe('3-product §3: files in which nothing can be logged', () => {
  test('without set-up both languages say what to do', () => {
    const care = careOn(smallTeam({ numbered: true }));
    const [issue] = issuesOf(care, aContact());
    expect(issue?.code).toBe('needs set-up');
    expect(issue?.sentence).toMatch(/立即检查[\s\S]*Run the check now/);
  });

  test('where the zones differ no dated work is done, and both ways to mend it are said', () => {
    const care = fresh();
    care.book.zone = 'America/New_York';
    const other = careOn(care.book, { zone: 'America/New_York' });
    const before = all(care.book);
    expect(issuesOf(other, aContact())).toMatchObject([
      { code: 'zones differ', sentence: expect.stringContaining('--zone America/New_York') },
    ]);
    expect(all(care.book)).toBe(before);
  });

  test('a lost customer tab or name column is said by name', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    putValue(sheet, headerRowOf(sheet), 1, '谁');
    expect(issuesOf(care, aContact())).toMatchObject([{ code: 'column gone' }]);
    care.book.sheets.splice(care.book.sheets.indexOf(sheet), 1);
    expect(issuesOf(care, aContact())).toMatchObject([
      { code: 'tab gone', sentence: expect.stringContaining(TAB) },
    ]);
  });

  test('an English sheet gets English sentences and an English tab', () => {
    const book = sampleSchool({ asOf: '2026-11-20', language: 'en' });
    const { report } = runCheckOn(book, { asOf: '2026-11-20' });
    if (report?.ok !== true) throw new Error('not set up');
    const care = careOn(book);
    const tab = tabOf(book, report.tab);
    const at = tab.values.findIndex((row) => row?.includes(report.mapping.id ?? '') === true);
    const column = tab.values[at]?.indexOf(report.mapping.id ?? '') ?? -1;
    const no = String(tab.values[at + 4]?.[column]);
    const draft = { customers: [no], channel: 'wechat voice', direction: 'in' } as const;
    expect(issuesOf(care, aContact(draft))).toEqual([]);
    expect(records(book)[0]).toMatchObject({
      Outcome: 'reached',
      Channel: 'WeChat voice',
      Direction: 'they contacted',
      'Customer no.': no,
    });
    expect(issuesOf(care, aContact({ customers: ['X'], promisedUntil: '2026-12-01' }))).toEqual([
      { code: 'what was promised', field: 'promised', sentence: 'Enter what was promised.' },
    ]);
    expect(issuesOf(care, aContact({ customers: ['X'] }))).toMatchObject([
      { sentence: expect.stringContaining('No row has the customer number X') },
    ]);
  });
});
