// M0.11, 3-product §3: a complaint is promised before it is saved, and saved as one row of Cases.
import type { CaseDraft, PromisedTimes } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { cellKey, type Workbook } from '../../../src/host/model/workbook';
import { addTab, columnOf, day, tabOf } from '../../support/builders';
import { inZone } from '../../support/process-zone';
import { smallTeam, TAB } from '../support/small-team';
import { type CareOptions, careOn, checkedCare } from './support/care-host';
import { aCase, answered, cases, logged, ourCases, stepped } from './support/case-host';

const shownMoment = (moment: string): string => {
  const [on = '', time = ''] = moment.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${on}+${((hours * 60 + minutes) / 1440).toFixed(4)}`;
};
const aWorkbookIn = (zone: string): Workbook => {
  const book = team();
  book.zone = zone;
  return book;
};
const team = (): Workbook => smallTeam({ numbered: true });
/** Friday 2026-11-20, 16:00. */
const FRIDAY = '2026-11-20T16:00';
/** Checked once; each test works on a copy. */
const ready = team();
checkedCare(ready, { now: FRIDAY });
const at = (now: string, options: CareOptions = {}) =>
  careOn(copyWorkbook(ready), { now, ...options });

const promised = (
  care: ReturnType<typeof checkedCare>,
  part: Partial<CaseDraft> = {},
): PromisedTimes => {
  const { key: _key, text: _text, by: _by, ...asked } = aCase(part);
  return answered(care.call('carePromise', asked).answer);
};

describe('M0.11, the promise before saving', () => {
  test('2-rules §4: received Friday 16:00, 24 hours: Saturday 16:00, act by Friday 18:00', () => {
    const care = at(FRIDAY);
    const before = JSON.stringify(care.book.sheets);
    expect(promised(care)).toEqual({
      promise: '2026-11-21T16:00',
      actBy: '2026-11-20T18:00',
      sentence:
        '24小时内回复（规则第 17 行）。收到：2026-11-20（周五）16:00，加24小时，须在 2026-11-21（周六）16:00 前回复；届时不上班，下班前须处理：2026-11-20（周五）18:00 前',
      owner: '林老师',
    });
    expect(JSON.stringify(care.book.sheets)).toBe(before);
  });

  test.each<[string, Partial<CaseDraft>, Partial<PromisedTimes>]>([
    [
      'a receipt that was typed',
      { receivedAt: '2026-11-19T13:30' },
      { promise: '2026-11-20T13:30', actBy: '2026-11-20T12:00' },
    ],
    [
      'received at closing time',
      { receivedAt: '2026-11-13T18:00' },
      { promise: '2026-11-14T18:00', actBy: '2026-11-14T18:00' },
    ],
    ['no kind yet', { kind: '' }, { promise: '2026-11-21T16:00' }],
    ['the customer’s own owner', { customer: 'S002' }, { owner: '何老师' }],
    ['an owner who was typed', { owner: '张老师' }, { owner: '张老师' }],
  ])('%s', (_name, part, wanted) => expect(promised(at(FRIDAY), part)).toMatchObject(wanted));

  test('nobody at work before the promise: the duty person is asked for', () => {
    const { sentence } = promised(at('2026-11-20T18:01'));
    expect(sentence).toContain('在此之前没有工作时间');
    expect(sentence).toContain('请为休息日安排值班人');
  });

  test('rules by tier, kind and severity: the most specific one', () => {
    const care = at(FRIDAY);
    const rules = tabOf(care.book, '服务规则');
    rules.values.push(['回复', '重点', '投诉 / 紧急', '不超过', 2, '工作小时']);
    expect(promised(care, { severity: '紧急' })).toMatchObject({ promise: '2026-11-20T18:00' });
    expect(promised(care, { severity: '紧急', customer: 'S002' })).toMatchObject({
      promise: '2026-11-21T16:00',
    });
  });

  test('no row that fits: no promise, and the sentence says which row to add', () => {
    const care = at(FRIDAY);
    const rules = tabOf(care.book, '服务规则');
    const row = rules.values.find((cells) => cells?.[0] === '回复');
    if (row === undefined) throw new Error('no reply row');
    row[2] = '报修';
    expect(promised(care)).toEqual({
      promise: null,
      actBy: null,
      sentence: '没有适用于“重点、投诉、一般”的回复行：请加一行，级别和项目都填“不限”',
      owner: '林老师',
    });
    expect(logged(care)).toMatchObject({ promise: null, status: '资料不全', late: false });
    expect(cases(care.book)).toMatchObject([{ 回复时限: '', 时限状态: '资料不全' }]);
  });
});

describe('3-product §1, the row', () => {
  test('comes with the tab, in both languages’ order of columns, and nothing else changes', () => {
    const care = at(FRIDAY);
    const customers = JSON.stringify(tabOf(care.book, TAB).values);
    const draft = aCase();
    expect(answered(care.call('careLogCase', draft).answer)).toEqual({
      caseNo: expect.stringMatching(/^K-[2-9A-HJ-NP-Z]{6}$/),
      kind: '投诉',
      state: 'new',
      text: '换老师没有提前通知',
      promise: '2026-11-21T16:00',
      actBy: '2026-11-20T18:00',
      arriveBy: null,
      status: '即将超时',
      late: false,
    });
    expect(cases(care.book)).toEqual([
      {
        受理编号: expect.stringMatching(/^K-/),
        收到时间: '2026-11-20+0.6667',
        客户编号: 'S001',
        类型: '投诉',
        紧急程度: '一般',
        提出人: '客户',
        内容: '换老师没有提前通知',
        跟进人: '林老师',
        处理状态: '新登记',
        首次回复时间: '',
        到场时间: '',
        等客户回复: '',
        处理完成时间: '',
        结案时间: '',
        回复时限: '2026-11-21+0.6667',
        下班前须处理: '2026-11-20+0.7500',
        时限状态: '即将超时',
        处理结果: '',
        原因: '',
        预防措施: '',
        转交: '',
        满意度: '',
        重新受理: '',
        关联编号: '',
        姓名: '王芳',
        处理经过: '2026-11-20 16:00 林老师 登记',
        登记时间: '2026-11-20+0.6667',
        登记人: '林老师',
        提醒: '',
        记录编号: draft.key,
      },
    ]);
    expect(JSON.stringify(tabOf(care.book, TAB).values)).toBe(customers);
    expect(ourCases(care.book)?.name).toBe('投诉与意见');
    expect(columnOf(tabOf(care.book, '设置'), '项目')).toContain('tab:ours cases');
  });

  test('the times are cells with a date and a time, shown as such once the panel has been opened', () => {
    const care = at(FRIDAY);
    logged(care, { receivedAt: '2026-11-19T13:30' });
    care.call('careIndex', {});
    const sheet = ourCases(care.book);
    expect(sheet?.values[1]?.[1]).toEqual(day('2026-11-19 13:30'));
    const format = sheet?.numberFormats.get(cellKey(1, 1)) ?? sheet?.columnFormats.get(1);
    expect(format).toBe('yyyy-mm-dd hh:mm');
  });

  test('is found again by id, whatever the tab is renamed to; a team’s own register is left alone', () => {
    const book = team();
    const theirs = addTab(book, '投诉与意见', [['收到时间', '学员', '类型', '内容', '状态']]);
    const care = checkedCare(book, { now: FRIDAY });
    logged(care);
    const ours = ourCases(book);
    expect(ours?.name).toBe('投诉与意见 2');
    if (ours !== undefined) ours.name = '客诉';
    logged(care, { customer: 'S002' });
    expect(cases(book).map(({ 客户编号: no }) => no)).toEqual(['S001', 'S002']);
    expect(theirs.values).toHaveLength(1);
  });

  test('columns that people moved and added are filled where they stand', () => {
    const care = at(FRIDAY);
    logged(care);
    const sheet = ourCases(care.book);
    if (sheet === undefined) throw new Error('no tab');
    sheet.maxColumns += 1;
    for (const row of sheet.values) row?.splice(2, 0, ...(row.splice(6, 1) ?? []), '');
    logged(care, { customer: 'S002', text: '第二条' });
    expect(cases(care.book).map((one) => [one.客户编号, one.内容, one.登记人])).toEqual([
      ['S001', '换老师没有提前通知', '林老师'],
      ['S002', '第二条', '林老师'],
    ]);
  });

  test('boxes far below do not carry the case away', () => {
    const care = at(FRIDAY);
    logged(care);
    const sheet = ourCases(care.book);
    for (let row = 2; row < 200; row += 1) {
      if (sheet !== undefined)
        sheet.values[row] = new Array(30).fill(null).map((_, i) => (i === 21 ? false : null));
    }
    logged(care, { customer: 'S002' });
    expect(sheet?.values[2]?.[2]).toBe('S002');
    expect(cases(care.book)).toHaveLength(2);
  });
});

describe('3-product §8, what people type stays text', () => {
  test.each(['=HYPERLINK("http://x.example","点我")', '+86 138', '001', '2026-3-5', '@all', "'x"])(
    'the words %j',
    (text) => {
      const care = at(FRIDAY);
      logged(care, { text, kind: text, severity: text, owner: text, by: text });
      const [row] = cases(care.book);
      expect([row?.内容, row?.类型, row?.紧急程度, row?.跟进人, row?.登记人]).toEqual(
        new Array(5).fill(text),
      );
      expect(ourCases(care.book)?.formulas.size).toBe(0);
    },
  );
});

describe('3-product §3, what is refused, each with its field', () => {
  test.each<[string, Partial<CaseDraft>, string, string]>([
    ['no words', { text: ' \n' }, 'text', 'missing'],
    ['no kind', { kind: ' ' }, 'kind', 'missing'],
    ['50,000 characters', { text: '长'.repeat(50_000) }, 'text', 'too long'],
    ['tomorrow', { receivedAt: '2026-11-21T09:00' }, 'receivedAt', 'received in the future'],
    ['another century', { receivedAt: '1926-11-21T09:00' }, 'receivedAt', 'received long ago'],
    ['no time', { receivedAt: 'gestern' }, 'receivedAt', 'not a time'],
    ['nobody', { customer: 'S999' }, 'customer', 'no such customer'],
    ['no customer', { customer: '' }, 'customer', 'missing'],
    ['no name of one’s own', { by: '' }, 'by', 'choose a name'],
    ['a key that is none', { key: '=1' }, 'key', 'not a request'],
  ])('%s', (_name, part, field, code) => {
    for (const language of ['zh', 'en'] as const) {
      const care = at(FRIDAY);
      const settings = tabOf(care.book, '设置').values;
      const row = settings.find((cells) => cells?.[0] === 'language');
      if (row !== undefined) row[1] = language;
      const before = JSON.stringify(care.book.sheets);
      const { answer } = care.call('careLogCase', aCase(part));
      expect(answer).toMatchObject({ ok: false, issues: [{ field, code }] });
      const sentence = answer.ok ? '' : (answer.issues[0]?.sentence ?? '');
      expect(/[\u4e00-\u9fff]/.test(sentence)).toBe(language === 'zh');
      expect(JSON.stringify(care.book.sheets)).toBe(before);
    }
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['text', '=1+1'],
    ['other things', { customer: 7, kind: {}, text: [] }],
  ])('%s is no request', (_name, request) => {
    for (const call of ['careLogCase', 'carePromise', 'careCaseStep'] as const) {
      expect(at(FRIDAY).call(call, request).answer).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([expect.objectContaining({ code: 'not a request' })]),
      });
    }
  });

  test('a protected tab is named', () => {
    const care = at(FRIDAY);
    logged(care);
    ourCases(care.book)?.protections.push({ range: 'sheet', editors: [] } as never);
    const { answer } = care.call('careLogCase', aCase());
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'protected' }] });
    expect(answer.ok ? '' : answer.issues[0]?.sentence).toContain('投诉与意见');
  });
});

describe('3-product §3, once however often it is sent', () => {
  test('the same save three times is one row, and the same answer', () => {
    const care = at(FRIDAY);
    const draft = aCase();
    const answers = [1, 2, 3].map(() => answered(care.call('careLogCase', draft).answer));
    expect(cases(care.book)).toHaveLength(1);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('also after the customer has gone', () => {
    const care = at(FRIDAY);
    const draft = aCase();
    const first = answered(care.call('careLogCase', draft).answer);
    const rows = tabOf(care.book, TAB).values;
    rows.splice(
      rows.findIndex((row) => row?.[0] === 'S001'),
      1,
    );
    expect(care.call('careLogCase', draft).answer).toEqual({ ok: true, value: first });
  });
});

describe('M2.2, M3.10, who takes it', () => {
  const STAFF = [
    ['姓名', '邮箱', '角色', '技能', '休息日', '代班人'],
    ['林老师', '', '', '', '', ''],
    ['何老师', '', '', '退费、投诉', '', ''],
    ['张老师', '', '', '投诉、资深', '', ''],
    ['赵老师', '', '', '投诉', '周五', '何老师'],
  ];
  const withStaff = () => {
    const book = team();
    addTab(book, '员工', STAFF);
    return checkedCare(book, { now: FRIDAY });
  };

  test('proposed and saved alike: a key customer’s complaint goes to senior staff', () => {
    const care = withStaff();
    expect(promised(care).owner).toBe('张老师');
    logged(care);
    expect(cases(care.book)).toMatchObject([{ 跟进人: '张老师' }]);
  });

  test('others in turn, who is there first; who was typed takes it', () => {
    const care = withStaff();
    for (const owner of ['', '', '林老师', '']) logged(care, { customer: 'S013', owner });
    expect(cases(care.book).map(({ 跟进人: owner }) => owner)).toEqual([
      '何老师',
      '张老师',
      '林老师',
      '何老师',
    ]);
  });

  test('no owner, no Staff tab: who logs it', () => {
    const book = team();
    for (const row of tabOf(book, TAB).values) if (row?.[0] === 'S001') row[6] = null;
    const care = checkedCare(book, { now: FRIDAY });
    expect(promised(care).owner).toBe('');
    logged(care);
    expect(cases(book)).toMatchObject([{ 跟进人: '林老师' }]);
  });
});

describe('4-host, a zone whose clocks are changed', () => {
  const zone = 'America/New_York';
  inZone(zone);

  test.each<[string, string, string]>([
    ['a day of 25 hours', '2026-10-31T17:00', '2026-11-01T16:00'],
    ['a day of 23 hours', '2026-03-07T17:00', '2026-03-08T18:00'],
  ])('across %s 24 hours are 24 hours of the world', (_name, receivedAt, promise) => {
    const book = aWorkbookIn(zone);
    const care = checkedCare(book, { now: receivedAt, zone });
    expect(promised(care, { receivedAt })).toMatchObject({ promise });
    expect(logged(care, { receivedAt })).toMatchObject({ promise });
    expect(cases(book)).toMatchObject([{ 回复时限: shownMoment(promise) }]);
  });

  test('a reply in the hour that comes twice is taken, and is in time', () => {
    const book = aWorkbookIn(zone);
    const care = checkedCare(book, { now: '2026-10-31T09:00', zone });
    // 01:50 for the first time, then 01:10 for the second time.
    care.host.state.now = Date.UTC(2026, 10, 1, 5, 50);
    const { caseNo } = logged(care);
    care.host.state.now = Date.UTC(2026, 10, 1, 6, 10);
    expect(stepped(care, caseNo, 'reply')).toMatchObject({ state: 'answered', status: '按时回复' });
    care.host.state.now = Date.UTC(2026, 10, 1, 6, 20);
    expect(stepped(care, caseNo, 'resolve')).toMatchObject({ state: 'resolved' });
    expect(stepped(care, caseNo, 'close')).toMatchObject({ state: 'closed' });
  });
});
