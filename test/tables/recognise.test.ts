// Which column plays which role: by header words in both languages, believed only if its values fit.
import type { Cell } from '../../src/domain/cell';
import { type Rows, recogniseCustomers, recogniseLog } from '../../src/tables/recognise';
import { day } from '../support/dates';

const on = (iso: string): Cell => ({ kind: 'date', on: day(iso), minutes: 0 });

/** Role to header, as found; null when the tab has no header row. */
const customers = (rows: Rows): Record<string, string> | null => {
  const mapping = recogniseCustomers(rows);
  if (mapping === null) return null;
  const header = rows[mapping.headerRow] ?? [];
  return Object.fromEntries([...mapping.columns].map(([role, at]) => [role, String(header[at])]));
};
const log = (rows: Rows): Record<string, string> | null => {
  const mapping = recogniseLog(rows);
  if (mapping === null) return null;
  const header = rows[mapping.headerRow] ?? [];
  return Object.fromEntries([...mapping.columns].map(([role, at]) => [role, String(header[at])]));
};

const tab = (headers: readonly string[], ...rows: (readonly Cell[])[]): Rows => [headers, ...rows];

describe('3-product §1: customers', () => {
  test('Chinese headers, as 5-decisions lists the words', () => {
    expect(
      customers(
        tab(
          [
            '序号',
            '学员姓名',
            '工作单位',
            '职务',
            '家长电话',
            '生日',
            '累计缴费',
            '报班时长',
            '报名日期',
            '结课日期',
            '班主任',
            '咨询老师',
            '上次联系',
            '来源',
            '备注',
          ],
          [
            1,
            '张三',
            '青石公司',
            '职员',
            '13800000000',
            '3月5日',
            8000,
            5,
            on('2026-01-05'),
            on('2026-06-05'),
            '李老师',
            '王顾问',
            on('2026-03-05'),
            '地推',
            '好',
          ],
        ),
      ),
    ).toEqual({
      name: '学员姓名',
      organisation: '工作单位',
      position: '职务',
      phone: '家长电话',
      birthday: '生日',
      fees: '累计缴费',
      months: '报班时长',
      'enrolled on': '报名日期',
      'course ends on': '结课日期',
      owner: '班主任',
      consultant: '咨询老师',
      'last contact': '上次联系',
      source: '来源',
    });
  });

  test('English headers', () => {
    expect(
      customers(
        tab(
          [
            'Customer no.',
            'Full name',
            'Company',
            'Job title',
            'Mobile',
            'E-mail',
            'Total paid',
            'Months enrolled',
            'Account manager',
            'Last contacted',
            'Next follow-up',
            'Region',
          ],
          [
            'C-1',
            'Ann Lee',
            'Acme',
            'Manager',
            '+1 555 0100',
            'ann@example.com',
            8000,
            5,
            'Bob',
            on('2026-03-05'),
            on('2026-04-05'),
            'North',
          ],
        ),
      ),
    ).toEqual({
      id: 'Customer no.',
      name: 'Full name',
      organisation: 'Company',
      position: 'Job title',
      phone: 'Mobile',
      'e-mail': 'E-mail',
      fees: 'Total paid',
      months: 'Months enrolled',
      owner: 'Account manager',
      'last contact': 'Last contacted',
      'next call': 'Next follow-up',
      region: 'Region',
    });
  });

  const DATE = on('2026-03-05');
  test.each<[string, string, Cell]>([
    ['tier', '级别 等级 客户级别', '重点'],
    ['owner', '跟进人 班主任 负责人', '林老师'],
    ['consultant', '咨询老师 顾问', '王顾问'],
    ['next call', '下次联系 应联系日 下次跟进 下次回访', DATE],
    ['last contact', '最近联系 最近一次沟通 上次联系 最后跟进时间', DATE],
    ['fees', '累计缴费 缴费金额', 8000],
    ['months', '报班时长 学时', 5],
    ['course ends on', '结课日期 到期日', DATE],
    ['id', '客户编号 学号 编号', 'S001'],
    ['tier override', '人工定级', '重点'],
    ['status', '联系状态', '正常'],
    ['why', '原因', '每15天'],
    ['credit', '信用等级', 'AAA'],
    ['name', '学员 客户 业主', '张三'],
  ])('5-decisions "Words": %s is read from %s', (role, headers, value) => {
    for (const header of headers.split(' ')) {
      const others: [string, Cell][] = [
        ['姓名', '张三'],
        ['电话', '13800000000'],
      ];
      const columns = [...others.slice(role === 'name' ? 1 : 0), [header, value] as const];
      const found = customers([columns.map(([text]) => text), columns.map(([, cell]) => cell)]);
      expect(found?.[role]).toBe(header);
    }
  });

  test('5-decisions "Words": 层级 is of the position, no tier', () => {
    expect(customers(tab(['姓名', '电话', '职位层级'], ['张三', '13800000000', '中层']))).toEqual({
      name: '姓名',
      phone: '电话',
    });
  });

  test('both languages in one header, units in brackets, line breaks, full-width letters', () => {
    expect(
      customers(
        tab(
          [
            '姓名',
            '职务',
            '缴费金额（元）',
            '报班时长(月)',
            '最近联系\n日期',
            'Ｐｈｏｎｅ',
            ' 生 日 ',
            '跟进人:',
          ],
          ['张三', '职员', '8千', '5个月', '2026-3-5', '138 0000 0000', '四月十一', '李老师'],
        ),
      ),
    ).toEqual({
      name: '姓名',
      position: '职务',
      fees: '缴费金额（元）',
      months: '报班时长(月)',
      'last contact': '最近联系\n日期',
      phone: 'Ｐｈｏｎｅ',
      birthday: ' 生 日 ',
      owner: '跟进人:',
    });
  });

  test('two title rows and a blank one above the header, a totals row below', () => {
    const rows: Rows = [
      ['2026 年学员名单', '', ''],
      ['制表：王老师', '', '日期：2026-03-01'],
      [],
      ['姓名', '缴费金额', '班主任'],
      ['张三', 8000, '李老师'],
      ['合计', 8000, ''],
    ];
    expect(recogniseCustomers(rows)?.headerRow).toBe(3);
    expect(customers(rows)).toEqual({ name: '姓名', fees: '缴费金额', owner: '班主任' });
  });

  test('no row that reads like a header', () => {
    expect(customers([])).toBeNull();
    expect(
      customers([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toBeNull();
    expect(
      customers([
        ['张三', 8000],
        ['李四', 4000],
      ]),
    ).toBeNull();
    // A header without anybody's name.
    expect(customers(tab(['缴费金额', '报班时长'], [8000, 5]))).toBeNull();
  });

  test('a tab with only a header is a customer tab all the same', () => {
    expect(customers([['姓名', '职务', '缴费金额']])).toEqual({
      name: '姓名',
      position: '职务',
      fees: '缴费金额',
    });
  });

  test('a header far below is not looked for for ever', () => {
    const above = Array.from({ length: 29 }, (): Cell[] => ['x']);
    expect(customers([...above, ['姓名', '缴费金额'], ['张三', 1]])).not.toBeNull();
    expect(customers([...above, ['x'], ['姓名', '缴费金额'], ['张三', 1]])).toBeNull();
  });

  test('an organisation is the name where there are no names of persons', () => {
    expect(customers(tab(['公司名称', '电话', '销售额'], ['青石公司', '0571-8888888', 5]))).toEqual(
      {
        name: '公司名称',
        phone: '电话',
      },
    );
  });

  test('two columns for one role: the first of the better words is taken, the other told', () => {
    const rows = tab(['姓名', '电话', '手机'], ['张三', '0571-8888888', '13800000000']);
    expect(customers(rows)).toEqual({ name: '姓名', phone: '电话' });
    expect(recogniseCustomers(rows)?.doubled).toEqual([{ role: 'phone', taken: 1, left: 2 }]);
    expect(recogniseCustomers(tab(['姓名', '电话'], ['张三', '1380000']))?.doubled).toEqual([]);
  });
});

describe('3-product §1: headers that must not be believed', () => {
  test.each<readonly [string, string, Cell, Cell]>([
    ['phone', 'Contact', '13800000000', '13900000000'],
    ['fees', '缴费', '已缴', '未缴'],
    ['fees', '费用', '全免', '分期'],
    ['months', '学时', '周末班', '晚班'],
    ['last contact', '上次联系', '电话不通', '很满意'],
    ['last contact', '上次联系内容', '2026-03-05 谈了续费', '2026-03-06 未接'],
    ['last contact', '最近联系人', '李老师', '王老师'],
    ['last contact', 'Last contact by', 'Ann', 'Bob'],
    ['next call', '下次联系计划', '约课', '续费'],
    ['phone', '紧急联系电话', '13800000000', '13900000000'],
    ['name', '介绍人姓名', '王五', '赵六'],
    ['name', '家长姓名', '王五', '赵六'],
    ['fees', '缴费方式', '微信', '现金'],
    ['fees', '缴费日期', on('2026-01-01'), on('2026-01-02')],
    ['fees', '欠费', 100, 200],
    ['months', '通话时长', 5, 6],
    ['tier', '信用等级', 'AAA', 'B'],
    ['tier', '课程级别', '初级', '高级'],
    ['address', 'Mail', 'a@b.co', 'c@d.co'],
    ['id', '订单编号', 'A1', 'A2'],
    ['birthday', '生日礼物', '蛋糕', '花'],
    ['owner', 'Owner phone', '13800000000', '13900000000'],
  ])('%s is not the column %j that holds %j', (role, header, first, second) => {
    const found =
      customers(
        tab(
          ['学员姓名', header, '性别', '地区'],
          ['张三', first, '女', '杭州'],
          ['李四', second, '男', '宁波'],
        ),
      ) ?? {};
    expect(found[role]).not.toBe(header);
    expect(found.name).toBe('学员姓名');
  });

  test('a running number is no customer number and no month', () => {
    const found = customers(tab(['序号', '姓名', '缴费'], [1, '张三', 8000], [2, '李四', 5000]));
    expect(found).toEqual({ name: '姓名', fees: '缴费' });
  });

  test('a column named Contact that holds phones is the phone or nothing, never the name', () => {
    const found = customers(
      tab(['Company', 'Contact', 'Fees'], ['Acme', '+1 555 0100', 5], ['Bolt', '+1 555 0101', 6]),
    );
    expect(found?.name).toBe('Company');
  });

  test('a name in the next best column, when the best one holds something else', () => {
    const found = customers(
      tab(['编号', '姓名', '学员', '缴费'], ['S1', 1, '张三', 8000], ['S2', 2, '李四', 5000]),
    );
    expect(found?.name).toBe('学员');
  });

  test('an empty column does not contradict, a few wrong cells neither', () => {
    const blank = tab(['姓名', '缴费金额', '最近联系'], ['张三', '', ''], ['李四', '', '']);
    expect(customers(blank)).toEqual({
      name: '姓名',
      fees: '缴费金额',
      'last contact': '最近联系',
    });
    const messy = tab(
      ['姓名', '缴费金额'],
      ['张三', '约8000'],
      ['李四', '#N/A'],
      ['王五', 8000],
      ['赵六', '待补'],
    );
    expect(customers(messy)?.fees).toBe('缴费金额');
  });
});

describe('logs of contacts', () => {
  test('Chinese, English, and the sample’s', () => {
    expect(
      log(
        tab(
          ['日期', '学员', '方式', '结果', '下次预约', '内容', '老师'],
          [on('2026-03-05'), '张三', '电话', '已沟通', '', '好', '李老师'],
        ),
      ),
    ).toEqual({
      'happened at': '日期',
      name: '学员',
      channel: '方式',
      outcome: '结果',
      'next appointment': '下次预约',
      summary: '内容',
      'logged by': '老师',
    });
    expect(
      log(
        tab(
          ['When', 'Customer', 'Channel', 'Outcome', 'Notes'],
          [on('2026-03-05'), 'Ann', 'call', 'reached', ''],
        ),
      ),
    ).toEqual({
      'happened at': 'When',
      name: 'Customer',
      channel: 'Channel',
      outcome: 'Outcome',
      summary: 'Notes',
    });
  });

  test('ours, by its own words', () => {
    expect(
      Object.keys(
        log(
          tab(
            [
              '编号',
              '联系时间',
              '客户编号',
              '联系结果',
              '联系方式',
              '方向',
              '下次预约',
              '记录状态',
              '姓名',
              '摘要',
            ],
            ['K1', on('2026-03-05'), 'C-1', '已沟通', '电话', '打出', '', '', '张三', ''],
          ),
        ) ?? {},
      ).sort(),
    ).toEqual([
      ...['channel', 'customer no.', 'direction', 'happened at', 'name', 'next appointment'],
      ...['outcome', 'state', 'summary'],
    ]);
  });

  test.each([
    ['customers with a last contact', ['姓名', '职务', '缴费金额', '日期', '备注']],
    ['orders', ['Date', 'Customer', 'Amount']],
    ['a timetable', ['日期', '课程', '老师']],
    ['a log that names nobody', ['日期', '结果', '内容']],
    ['complaints', ['编号', '投诉日期', '投诉内容']],
  ])('%s is no log', (_, headers) => {
    expect(log([headers])).toBeNull();
  });
});
