// Which rows of the tab are customers, and what each of them says.
import type { Cell } from '../../src/domain/cell';
import { type Customer, readCustomers } from '../../src/tables/customers';
import type { Role } from '../../src/tables/roles';
import { day } from '../support/dates';

const ROLES = [
  ...['id', 'name', 'phone', 'e-mail', 'position', 'fees', 'months', 'enrolled on'],
  ...['course ends on', 'owner', 'consultant', 'stage', 'tier', 'tier override', 'last contact'],
  ...['paused until', 'do not contact'],
] as Role[];

type Row = Partial<Record<Role, Cell>>;
const on = (iso: string): Cell => ({ kind: 'date', on: day(iso), minutes: 0 });
const rowOf = (row: Row): Cell[] => ROLES.map((role) => row[role] ?? '');
const readAll = (headers: Readonly<Partial<Record<Role, string>>>, rows: readonly Row[]) =>
  readCustomers(
    [ROLES.map((role) => headers[role] ?? role), ...rows.map(rowOf)],
    0,
    new Map(ROLES.map((role, at) => [role, at])),
    day('2026-11-20'),
    null,
  );
const read = (...rows: Row[]) => readAll({}, rows);
/** The same under the team's own header texts. */
const readUnder = (headers: Readonly<Partial<Record<Role, string>>>, ...rows: Row[]) =>
  readAll(headers, rows).customers;
const one = (row: Row): Customer => {
  const [customer] = read({ name: '张三', ...row }).customers;
  if (customer === undefined) throw new Error('no customer');
  return customer;
};

describe('5-decisions: which rows are customers', () => {
  test('every row with a name, in their order; blank rows between are nothing', () => {
    const { customers, leftOut } = read({ name: '张三' }, {}, { name: ' 李四 ' }, { name: 7 });
    expect(customers.map(({ name, row }) => [name, row])).toEqual([
      ['张三', 1],
      ['李四', 3],
      ['7', 4],
    ]);
    expect(leftOut).toEqual([]);
  });

  test.each([
    '合计',
    '总计',
    '小计',
    '汇总',
    '合 计',
    '合计：',
    'Total',
    'TOTAL:',
    'Sum',
    'Subtotal',
    'Grand total',
  ])('a totals word is no customer: %s', (name) => {
    expect(read({ name, fees: 90000 })).toEqual({ customers: [], leftOut: [1] });
  });

  test.each<Row>([{ phone: '13800000000' }, { 'e-mail': 'sum@example.com' }, { position: '职员' }])(
    'a person may be called Sum: %j beside the name',
    (beside) => {
      expect(read({ name: 'Sum', ...beside }).customers).toHaveLength(1);
    },
  );

  test('a name that only contains such a word is a name', () => {
    expect(read({ name: '合计科技' }, { name: 'Summer' }).customers).toHaveLength(2);
  });

  test('a row with values and without a name is left out, and said', () => {
    expect(read({ phone: '合计', fees: 5 }, { fees: 5 })).toEqual({
      customers: [],
      leftOut: [1, 2],
    });
    expect(read({ name: '#N/A', fees: 5 })).toEqual({ customers: [], leftOut: [1] });
  });
});

describe('what a customer says', () => {
  test('2-rules §2.4: months are the column, else what lies between enrolment and course end', () => {
    const dates = { 'enrolled on': on('2026-03-01'), 'course ends on': on('2026-07-31') };
    expect(one({ months: '5个月', ...dates }).months).toBe('5个月');
    expect(one(dates).months).toBe(5);
    expect(one({ months: '约5', ...dates }).months).toBe('约5');
    expect(one({ 'enrolled on': on('2026-03-01') }).months).toBe('');
    expect(
      one({ 'enrolled on': on('2026-03-01'), 'course ends on': on('2026-02-01') }).months,
    ).toBe('');
  });

  test('2-rules §2.4 setting months = elapsed: from enrolment to today, at most to the course end', () => {
    const elapsed = (row: Row) =>
      readCustomers(
        [[...ROLES], rowOf({ name: '张三', ...row })],
        0,
        new Map(ROLES.map((role, at) => [role, at])),
        day('2026-11-20'),
        { dateOrder: null, monthsCounted: 'elapsed' },
      ).customers[0]?.months;
    const since = { 'enrolled on': on('2026-06-21') };
    expect(elapsed(since)).toBe(5);
    expect(elapsed({ ...since, months: '12个月' })).toBe(5);
    expect(elapsed({ ...since, 'course ends on': on('2027-06-20') })).toBe(5);
    expect(elapsed({ ...since, 'course ends on': on('2026-09-20') })).toBe(3);
    expect(elapsed({ ...since, 'course ends on': on('2026-01-01') })).toBe(5);
    expect(elapsed({ 'enrolled on': on('2026-12-01') })).toBe(0);
    expect(elapsed({ months: '12个月' })).toBe('');
  });

  test('M0.6 the owner is what the owner column says, else the consultant', () => {
    const over = { 'enrolled on': on('2025-01-05'), 'course ends on': on('2025-06-30') };
    expect(one({ owner: '李老师', consultant: '王顾问' }).owner).toBe('李老师');
    expect(one({ owner: '李老师', consultant: '王顾问', ...over }).owner).toBe('李老师');
    expect(one({ consultant: '王顾问' }).owner).toBe('王顾问');
    expect(one({ owner: '#REF!' }).owner).toBe('');
  });

  test.each<[string, string | null, string | null, string]>([
    ['the course runs', '2026-01-05', '2026-12-31', '李老师'],
    ['it begins today', '2026-11-20', '2026-12-31', '李老师'],
    ['it ends today', '2026-01-05', '2026-11-20', '李老师'],
    ['it ended yesterday', '2026-01-05', '2026-11-19', '王顾问'],
    ['it begins tomorrow', '2026-11-21', '2027-05-20', '王顾问'],
    ['no end is known', '2026-01-05', null, '李老师'],
    ['no date is known', null, null, '李老师'],
  ])(
    'M0.6, 5-decisions: beside a column 班主任, %s (%s to %s): %s',
    (_because, from, to, owner) => {
      const dates = {
        ...(from === null ? {} : { 'enrolled on': on(from) }),
        ...(to === null ? {} : { 'course ends on': on(to) }),
      };
      for (const header of ['班主任', '班主任老师', 'Class teacher']) {
        const of = (row: Row) => readUnder({ owner: header }, { name: '张三', ...row })[0]?.owner;
        expect(of({ owner: '李老师', consultant: '王顾问', ...dates })).toBe(owner);
        // Whoever is named alone is the owner at any time.
        expect(of({ owner: '李老师', ...dates })).toBe('李老师');
        expect(of({ consultant: '王顾问', ...dates })).toBe('王顾问');
      }
    },
  );

  test('2-rules §8: dates without a year go by the as-of date: contacts back, pauses ahead', () => {
    const customer = one({ 'last contact': '12月3日', 'paused until': '3月5日' });
    expect(customer.lastTyped).toEqual({ kind: 'known', value: day('2025-12-03') });
    expect(customer.pausedUntil).toBe(day('2027-03-05'));
    expect(one({ 'last contact': '上周' }).lastTyped).toEqual({
      kind: 'unknown',
      received: '上周',
    });
  });

  test.each([
    ['11月15日', '2026-11-15'],
    ['11月20日', '2026-11-20'],
    ['12月31日', '2026-12-31'],
    ['5月1日', '2027-05-01'],
    ['6月1日', '2026-06-01'],
    ['2026年11月1日', '2026-11-01'],
    ['2028-01-05', '2028-01-05'],
  ])(
    '2-rules §3: a pause to a day without a year does not begin again when it is over: %s',
    (text, end) => {
      expect(one({ 'paused until': text }).pausedUntil).toBe(day(end));
    },
  );

  test('what cannot be read is kept as it was typed; what says nothing is nothing', () => {
    const customer = one({
      ...{ 'enrolled on': '去年秋天', 'course ends on': '明年夏天', 'paused until': '等家长通知' },
      'do not contact': '家长要求不打电话',
    });
    expect(customer).toMatchObject({ pauseUnread: '等家长通知', gone: false });
    expect(customer.unread).toEqual([
      { role: 'enrolled on', received: '去年秋天' },
      { role: 'course ends on', received: '明年夏天' },
      { role: 'paused until', received: '等家长通知' },
      { role: 'do not contact', received: '家长要求不打电话' },
    ]);
    for (const nothing of ['', '-', '—', '/', '无', '否', 'No']) {
      const plain = one({
        ...{ 'enrolled on': nothing, 'course ends on': nothing, 'paused until': nothing },
        'do not contact': nothing,
      });
      expect([plain.unread, plain.pauseUnread, plain.gone]).toEqual([undefined, undefined, false]);
    }
    const broken = one({ 'paused until': '#N/A' });
    expect(broken.pauseUnread).toBeUndefined();
    expect(broken.unread).toEqual([{ role: 'paused until', received: '#N/A' }]);
  });

  test.each<Row>([
    { 'do not contact': true },
    { 'do not contact': 1 },
    { 'do not contact': '请勿打扰' },
    { 'do not contact': 'Do not call' },
    { 'do not contact': '是' },
    { 'do not contact': '√' },
    { 'do not contact': 'Yes' },
    { stage: '已退费' },
    { stage: '流失' },
    { stage: 'Left 2025' },
    { stage: 'refunded' },
    { stage: '已退款' },
    { stage: '退课' },
    { stage: '已退会' },
    { stage: '已转学' },
    { stage: '已解约' },
    { stage: '终止合作' },
    { stage: 'Terminated' },
    { stage: 'withdrawn' },
    { stage: 'Dropped out' },
  ])('2-rules §3: gone with %j', (row) => {
    expect(one(row).gone).toBe(true);
  });

  test.each<Row>([
    {},
    { 'do not contact': false },
    { 'do not contact': '否' },
    { 'do not contact': 'no' },
    { 'do not contact': 0 },
    { stage: '在读' },
    { stage: '未退费' },
    { stage: '不退费' },
    { stage: '流失预警' },
    { stage: '潜在流失' },
    { stage: 'leftover' },
    { stage: '未退款' },
    { stage: '没有退课' },
    { stage: '未解约' },
    { stage: '解约风险' },
    { stage: '转学生' },
    { stage: '部分退款' },
    { stage: 'not terminated' },
    { stage: 'active, not lost' },
  ])('not gone with %j', (row) => {
    expect(one(row).gone).toBe(false);
  });

  test('cells of the tier stay as they are typed', () => {
    const cells = { position: '校长', fees: '#N/A', tier: '重点', 'tier override': '关注' };
    expect(one(cells)).toMatchObject({
      position: '校长',
      fees: '#N/A',
      tier: '重点',
      override: '关注',
    });
  });
});
