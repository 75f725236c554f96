// M0.11, 2-rules §4, §7: the night counts the open cases, brings our register up to date and lists them first.
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import { cellKey, type ModelValue, type Workbook } from '../../src/host/model/workbook';
import { sampleSchool } from '../../src/host/samples/school';
import { caseCareWords } from '../../src/i18n/case-care-words';
import { addTab, day, tabOf } from '../support/builders';
import { careOn, checkedCare } from './care/support/care-host';
import { cases, logged, ourCases, stepped } from './care/support/case-host';
import { runCheckOn, shownRows } from './support/run-check';
import { smallTeam } from './support/small-team';

/** Four cases: late and of a key customer, late and of a general one, at risk, answered. */
const start = smallTeam({ numbered: true });
checkedCare(start, { now: '2026-11-19T09:00' });
const care = careOn(start, { now: '2026-11-19T17:00' });
const LATE = logged(care, { receivedAt: '2026-11-18T17:30', customer: 'S001' }).caseNo;
const GENERAL = logged(care, { receivedAt: '2026-11-18T09:00', customer: 'S002' }).caseNo;
const SOON = logged(care, { receivedAt: '2026-11-19T16:00', customer: 'S005' }).caseNo;
const DONE = logged(care, { receivedAt: '2026-11-19T15:00', customer: 'S008' }).caseNo;
stepped(care, DONE, 'reply');

/** Every so many of the calls of a night; a prime, so that it meets each kind of call. */
const STRIDE = 3;

const night = (book: Workbook, asOf = '2026-11-20') => {
  const { report, result } = runCheckOn(book, { asOf, entry: 'nightlyCheck' });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return report;
};
const serialOf = (value: ModelValue | undefined): number =>
  typeof value === 'object' && value?.kind === 'date' ? value.serial : Number.NaN;
const todayRows = (book: Workbook) => shownRows(tabOf(book, '今日待办'));
const statuses = (book: Workbook): unknown =>
  Object.fromEntries(cases(book).map((one) => [String(one.受理编号), one.时限状态]));

describe('4-host, the report', () => {
  test('counts open, at risk and late', () => {
    const report = night(copyWorkbook(start));
    expect(report.cases).toEqual({ open: 4, atRisk: 1, late: 2 });
    expect(report.sentence).toContain('投诉与意见未结案 4 条：已超时 2 条，即将超时 1 条。');
  });

  test('null without a register, zeros with an empty one', () => {
    const book = smallTeam({ numbered: true });
    expect(runCheckOn(book).report).toMatchObject({ cases: null });
    addTab(book, '投诉与意见', [['收到时间', '学员', '类型', '内容', '状态']]);
    expect(night(book).cases).toEqual({ open: 0, atRisk: 0, late: 0 });
  });

  test.each(['zh', 'en'] as const)(
    'a register of the team’s own is counted and never written (%s)',
    (language) => {
      const book = sampleSchool({ asOf: '2026-11-20', language });
      const before = copyWorkbook(book);
      const { report } = runCheckOn(book, { asOf: '2026-11-20' });
      const counts = report?.ok === true ? report.cases : null;
      const name = language === 'zh' ? '投诉与意见' : 'Complaints';
      const rows = tabOf(before, name).values.filter((row) => row?.some((cell) => cell !== null));
      const open = rows.filter((row) => ['处理中', 'open'].includes(String(row?.[8])));
      expect(counts?.open).toBe(open.length);
      // Friday 08:30: what came in before Thursday 08:30 and has no answer is late.
      const unanswered = open.filter((row) => row?.[6] === null);
      expect(counts?.late).toBe(
        unanswered.filter((row) => serialOf(row?.[0]) < day('2026-11-19 08:30').serial).length,
      );
      expect(counts?.late).toBeGreaterThan(0);
      expect(JSON.stringify(tabOf(book, name).values)).toBe(
        JSON.stringify(tabOf(before, name).values),
      );
    },
  );

  test('what people closed by hand is not open; in a register without states an answer settles it', () => {
    const book = smallTeam({ numbered: true });
    addTab(book, '投诉登记', [
      ['收到时间', '姓名', '内容', '首次回复时间', '类型'],
      [day('2026-11-18 09:00'), '张伟', '吵', day('2026-11-18 10:00'), '投诉'],
      [day('2026-11-18 09:00'), '刘洋', '慢', null, '投诉'],
    ]);
    expect(runCheckOn(book).report).toMatchObject({ cases: { open: 1, late: 1 } });
    const ours = copyWorkbook(start);
    const row = ourCases(ours)?.values[1];
    if (row !== undefined) row[8] = '已结案';
    expect(night(ours).cases).toEqual({ open: 3, atRisk: 1, late: 1 });
  });
});

describe('3-product §4, our register each night', () => {
  test('promise, act by and status as of now; closed cases and people’s cells stay', () => {
    const book = copyWorkbook(start);
    night(book);
    expect(statuses(book)).toEqual({
      [LATE]: '已超时',
      [GENERAL]: '已超时',
      [SOON]: '即将超时',
      [DONE]: '按时回复',
    });
    const closed = copyWorkbook(start);
    const at = careOn(closed, { now: '2026-11-19T18:00' });
    stepped(at, DONE, 'close');
    tabOf(closed, '服务规则').values.push(['回复', '不限', '投诉', '不超过', 1, '小时']);
    const before = JSON.stringify(cases(closed)[3]);
    night(closed);
    expect(JSON.stringify(cases(closed)[3])).toBe(before);
    expect(cases(closed)[0]).toMatchObject({ 回复时限: '2026-11-18+0.7708' });
  });

  test('a second night changes nothing', () => {
    const book = copyWorkbook(start);
    night(book);
    const values = JSON.stringify(ourCases(book));
    night(book);
    expect(JSON.stringify(ourCases(book))).toBe(values);
  });

  test('a case typed by hand counts, gets a number, promise and status', () => {
    const book = copyWorkbook(start);
    const sheet = ourCases(book);
    sheet?.values.push([null, '2026年11月19日 下午4点', 'S003', '建议', null, null, '多些练习']);
    expect(night(book).cases).toEqual({ open: 5, atRisk: 2, late: 2 });
    expect(cases(book)[4]).toMatchObject({
      受理编号: expect.stringMatching(/^K-[2-9A-HJ-NP-Z]{6}$/),
      收到时间: '2026年11月19日 下午4点',
      回复时限: '2026-11-20+0.6667',
      时限状态: '即将超时',
    });
  });

  test.each<[string, string, ModelValue, string]>([
    ['an unreadable reply', '首次回复时间', '下午', '首次回复时间'],
    ['a state without its time', '处理状态', '已处理', '处理完成时间'],
    ['a reply before the receipt', '首次回复时间', '2026-11-01 10:00', '首次回复时间'],
    ['a number twice', '受理编号', GENERAL, ''],
    ['a customer who is gone', '客户编号', 'S999', ''],
  ])('%s is a line of Data quality', (_name, header, value, role) => {
    for (const language of ['zh', 'en'] as const) {
      const book = copyWorkbook(start);
      const sheet = ourCases(book);
      const row = sheet?.values[1];
      if (row !== undefined) row[sheet?.values[0]?.indexOf(header) ?? -1] = value;
      const settings = tabOf(book, '设置').values.find((cells) => cells?.[0] === 'language');
      if (settings !== undefined) settings[1] = language;
      const { issues } = night(book);
      const mine = issues.filter(({ tab }) => tab === '投诉与意见');
      const column = Object.entries(caseCareWords('zh').columns).find(([, word]) => word === role);
      const caption = role === '' ? '' : caseCareWords(language).columns[column?.[0] as 'no.'];
      const at = header === '受理编号' ? 3 : 2;
      expect(mine).toEqual([expect.objectContaining({ row: at, role: caption })]);
      const quality = shownRows(tabOf(book, '资料检查'));
      expect(quality.some((cells) => cells[0] === '投诉与意见' && cells[1] === at)).toBe(true);
    }
  });

  test('a column that holds a formula of the team’s is left alone', () => {
    const book = copyWorkbook(start);
    const sheet = ourCases(book);
    const column = sheet?.values[0]?.indexOf('时限状态') ?? -1;
    sheet?.formulas.set(cellKey(2, column), '="x"');
    night(book);
    expect(sheet?.formulas.get(cellKey(2, column))).toBe('="x"');
    expect(cases(book)[0]?.时限状态).toBe('即将超时');
  });

  test('a protected register costs nobody the night, and is said', () => {
    const book = copyWorkbook(start);
    ourCases(book)?.protections.push({ range: 'sheet', editors: [] } as never);
    const { issues, cases: counts } = night(book, '2026-11-21');
    expect(counts).toMatchObject({ open: 4 });
    expect(issues).toContainEqual(
      expect.objectContaining({ tab: '投诉与意见', code: 'column protected' }),
    );
  });
});

describe('2-rules §7, Today', () => {
  test('late, then at risk, before everything else of their owner; without a box', () => {
    const book = copyWorkbook(start);
    night(book);
    const rows = todayRows(book).slice(3);
    const block = (owner: string) => {
      const from = rows.findIndex((row) => String(row[0]).includes(owner));
      const to = rows.findIndex((row, at) => at > from && row.length === 1);
      return rows.slice(from + 1, to < 0 ? undefined : to);
    };
    const [first = [], second = [], third = []] = block('林老师');
    expect(first).toEqual([
      ...['', '', '', '王芳', '13800000001', '已超时 15 小时', '2026-11-19', ''],
      `${LATE} 投诉：换老师没有提前通知；须在 2026-11-19（周四）17:30 前回复；2026-11-19（周四）17:30 回复时限已过；已通知：无人（员工表里没有客服负责人）`,
      '林老师',
    ]);
    expect(second[5]).toBe('即将超时');
    expect(third[0]).toBe(false);
    expect(block('何老师')[0]?.[5]).toBe('已超时 23 小时');
  });

  test('the sidebar’s list shows each of them once', () => {
    const book = copyWorkbook(start);
    night(book);
    const { answer } = careOn(book, { now: '2026-11-20T09:00' }).call('careOpen', {});
    const lines = answer.ok ? answer.value.lines : [];
    expect(lines.slice(0, 3).map(({ caseNo, kind }) => [caseNo, kind])).toEqual([
      [LATE, 'case late'],
      [GENERAL, 'case late'],
      [SOON, 'case at risk'],
    ]);
    expect(
      lines.slice(3).every(({ caseNo, kind }) => caseNo === '' && !kind.startsWith('case')),
    ).toBe(true);
  });
});

describe('3-product §4, highlights of our register', () => {
  test('two rules of ours, once, beside the team’s own', () => {
    const book = copyWorkbook(start);
    night(book);
    night(book);
    const rules = ourCases(book)?.rules ?? [];
    expect(rules.map(({ values }) => String(values[0]))).toEqual([
      '=AND(N("care:late")=0,$N2="",OR($Q2="已超时",AND($J2="",ISNUMBER($O2),$O2<NOW())))',
      '=AND(N("care:at risk")=0,$N2="",OR($Q2="即将超时",AND($J2="",ISNUMBER($P2),INT($P2)<=TODAY())))',
    ]);
  });
});

describe('3-product §8, the night is as good as without the cases', () => {
  test('ended at any call, the next night finishes it', () => {
    const calm = copyWorkbook(start);
    night(calm);
    const wanted = JSON.stringify([cases(calm), ourCases(calm)?.rules]);
    const { result } = runCheckOn(copyWorkbook(start), {
      asOf: '2026-11-20',
      entry: 'nightlyCheck',
    });
    for (let call = 0; call < result.calls.length; call += STRIDE) {
      const book = copyWorkbook(start);
      runCheckOn(book, {
        asOf: '2026-11-20',
        entry: 'nightlyCheck',
        at: ({ index, phase }) => {
          if (index === call && phase === 'after') throw new Error('ended from outside');
        },
      });
      night(book);
      expect([call, JSON.stringify([cases(book), ourCases(book)?.rules])]).toEqual([call, wanted]);
    }
  });

  test('sorted at any call, every case has its own status', () => {
    const calm = copyWorkbook(start);
    night(calm);
    const wanted = statuses(calm);
    const { result } = runCheckOn(copyWorkbook(start), {
      asOf: '2026-11-20',
      entry: 'nightlyCheck',
    });
    const reverse = (book: Workbook): void => {
      const values = ourCases(book)?.values ?? [];
      values.splice(1, 4, ...values.slice(1, 5).reverse());
    };
    for (let call = 0; call < result.calls.length; call += STRIDE) {
      const book = copyWorkbook(start);
      runCheckOn(book, {
        asOf: '2026-11-20',
        entry: 'nightlyCheck',
        at: ({ index, phase }, host) => {
          if (index === call && phase === 'after') host.edit(reverse);
        },
      });
      expect([call, statuses(book)]).toEqual([call, wanted]);
    }
  });
});
