// M3.1, 2-rules §4: each step of a case, in every state, from its row as people left it.

import type { CaseLine, CaseStep } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { cellKey, type ModelValue, type Workbook } from '../../../src/host/model/workbook';
import { CASE_PAIRS, type CaseOutcome } from '../../domain/case/support/case-table';
import { day, tabOf } from '../../support/builders';
import { smallTeam } from '../support/small-team';
import { type CareHost, careOn, checkedCare } from './support/care-host';
import { answered, aStep, cases, logged, ourCases, stepped } from './support/case-host';

type Step = CaseStep['step'];
type State = CaseLine['state'];

const start = smallTeam({ numbered: true });
checkedCare(start);
/** Logged on Friday 2026-11-20 at 09:00. */
const before = careOn(start, { now: '2026-11-20T09:00' });
const { caseNo: NO } = logged(before);
logged(before, { customer: 'S002', kind: '建议' });

const at = (now: string, book: Workbook = copyWorkbook(start)): CareHost => careOn(book, { now });

/** The steps that lead to a state, an hour apart. */
const WAY: Readonly<Record<State, readonly Step[]>> = {
  new: [],
  answered: ['reply'],
  waiting: ['reply', 'wait'],
  resolved: ['reply', 'resolve'],
  closed: ['reply', 'close'],
  reopened: ['reply', 'close', 'reopen'],
};
const way = (state: State): Workbook => {
  const care = at('2026-11-20T10:00');
  WAY[state].forEach((step, nth) => {
    care.setClock(`2026-11-20T${10 + nth}:00`);
    stepped(care, NO, step);
  });
  return care.book;
};
const made = new Map<State, Workbook>();
/** A case in that state, at 14:00; made once, copied for each test. */
const led = (state: State): CareHost => {
  const book = made.get(state) ?? way(state);
  made.set(state, book);
  return at('2026-11-20T14:00', copyWorkbook(book));
};
const row = (care: CareHost) => cases(care.book)[0] ?? {};
/** Puts a value under a header of our tab, in the row of the first case. */
const put = (care: CareHost, header: string, value: ModelValue): void => {
  const sheet = ourCases(care.book);
  const column = sheet?.values[0]?.indexOf(header) ?? -1;
  const cells = sheet?.values[1];
  if (cells === undefined || column < 0) throw new Error(header);
  cells[column] = value;
};
const speak = (care: CareHost, language: 'en' | 'zh'): void => {
  const row = tabOf(care.book, '设置').values.find((cells) => cells?.[0] === 'language');
  if (row !== undefined) row[1] = language;
};

describe('2-rules §4, M3.1: every step in every state', () => {
  const states = Object.keys(WAY) as State[];
  type Named = Readonly<Record<'en' | 'zh', string>>;
  const STATE: Readonly<Record<State, Named>> = {
    new: { en: 'new', zh: '新登记' },
    answered: { en: 'answered', zh: '已回复' },
    waiting: { en: 'waiting for the customer', zh: '等客户回复' },
    resolved: { en: 'resolved', zh: '已处理' },
    closed: { en: 'closed', zh: '已结案' },
    reopened: { en: 'reopened', zh: '重新受理' },
  };
  const STEP: Readonly<Record<Step, Named>> = {
    reply: { en: 'Reply', zh: '登记回复' },
    arrive: { en: 'Arrive', zh: '到场' },
    'hand over': { en: 'Hand over', zh: '转交' },
    wait: { en: 'Wait', zh: '等客户' },
    resume: { en: 'Go on', zh: '继续处理' },
    resolve: { en: 'Resolve', zh: '已处理' },
    close: { en: 'Close', zh: '结案' },
    reopen: { en: 'Reopen', zh: '重新受理' },
  };
  const UNANSWERED: Named = {
    en: 'Record the reply to the customer before closing the case.',
    zh: '请先登记对客户的回复，再结案。',
  };
  const misfit = (state: State, step: Step): Named => ({
    en: `“${STEP[step].en}” does not fit a case that is “${STATE[state].en}”. Look at it again: somebody may have changed it.`,
    zh: `这条记录现在是“${STATE[state].zh}”，不能“${STEP[step].zh}”。请再看一下，可能别人已经改过。`,
  });
  const isState = (outcome: CaseOutcome): outcome is State => Object.keys(WAY).includes(outcome);

  test.each(CASE_PAIRS)('%s, %s: %s', (state, step, outcome) => {
    const care = led(state);
    expect(row(care).处理状态).toBe(STATE[state].zh);
    if (isState(outcome)) {
      const { answer } = care.call('careCaseStep', aStep(NO, step));
      expect(answered(answer)).toMatchObject({ caseNo: NO, state: outcome });
      expect(row(care).处理状态).toBe(STATE[outcome].zh);
      return;
    }
    const sheets = JSON.stringify(ourCases(care.book)?.values);
    const wanted = outcome === 'no reply recorded' ? UNANSWERED : misfit(state, step);
    for (const language of ['zh', 'en'] as const) {
      speak(care, language);
      expect(care.call('careCaseStep', aStep(NO, step)).answer).toMatchObject({
        ok: false,
        issues: [{ code: outcome, sentence: wanted[language] }],
      });
    }
    expect(JSON.stringify(ourCases(care.book)?.values)).toBe(sheets);
  });

  test.each(states)('the card says the same: %s', (state) => {
    expect(led(state).call('careCard', { no: 'S001' }).answer).toMatchObject({
      ok: true,
      value: { cases: [{ caseNo: NO, state }] },
    });
  });
});

describe('M4.7: somebody comes within the time that a rule gives', () => {
  /** Somebody comes within 8 hours of a complaint, logged at 09:00. */
  const asked = (now: string): CareHost => {
    const care = at(now);
    tabOf(care.book, '服务规则').values.push(['到场', '不限', '投诉', '不超过', 8, '小时']);
    return care;
  };
  const cardCases = (care: CareHost, no: string): readonly CaseLine[] =>
    answered(care.call('careCard', { no }).answer).cases;

  test('the card says until when, only of the kind that the rule is about', () => {
    const care = asked('2026-11-20T10:00');
    expect(cardCases(care, 'S001')).toMatchObject([{ arriveBy: '2026-11-20T17:00' }]);
    expect(cardCases(care, 'S002')).toMatchObject([{ arriveBy: null }]);
    expect(cardCases(at('2026-11-20T10:00'), 'S001')).toMatchObject([{ arriveBy: null }]);
  });

  test('the arrival stands in its column, with who said what; the state stays', () => {
    const care = asked('2026-11-20T10:00');
    stepped(care, NO, 'reply');
    care.setClock('2026-11-20T16:00');
    expect(stepped(care, NO, 'arrive', { text: '何老师到校' })).toMatchObject({
      ...{ state: 'answered', arriveBy: null, late: false },
    });
    expect(row(care)).toMatchObject({
      ...{ 到场时间: '2026-11-20+0.6667', 处理状态: '已回复', 时限状态: '按时回复' },
      处理经过: [
        '2026-11-20 09:00 林老师 登记',
        '2026-11-20 10:00 林老师 回复',
        '2026-11-20 16:00 林老师 到场：何老师到校',
      ].join('\n'),
    });
  });

  test('past its time the case is late for that alone, until somebody has come', () => {
    const care = asked('2026-11-20T10:00');
    stepped(care, NO, 'reply');
    care.setClock('2026-11-20T19:30');
    expect(cardCases(care, 'S001')).toMatchObject([
      { late: true, status: '已超时 2 小时，须在 2026-11-20（周五）17:00 前到场' },
    ]);
    expect(stepped(care, NO, 'arrive')).toMatchObject({ late: false, arriveBy: null });
    expect(stepped(care, NO, 'arrive', { at: '2026-11-20T19:30' })).toMatchObject({ late: false });
    expect(row(care).到场时间).toBe('2026-11-20+0.8125');
  });

  test('what is resolved owes no arrival any more', () => {
    const care = asked('2026-11-20T10:00');
    expect(stepped(care, NO, 'resolve')).toMatchObject({ arriveBy: null });
  });
});

describe('2-rules §4, what a step leaves in the row', () => {
  test('reply: the first counts, what was said stays, and the status is that of the reply', () => {
    const care = at('2026-11-20T10:00');
    expect(stepped(care, NO, 'reply', { text: '已电话说明' })).toEqual({
      ...{ caseNo: NO, kind: '投诉', state: 'answered', text: '换老师没有提前通知' },
      ...{ promise: null, actBy: null, arriveBy: null, status: '按时回复', late: false },
    });
    care.setClock('2026-11-22T10:00');
    stepped(care, NO, 'reply', { text: '再次说明', by: '何老师' });
    expect(row(care)).toMatchObject({
      首次回复时间: '2026-11-20+0.4167',
      回复时限: '2026-11-21+0.3750',
      时限状态: '按时回复',
      处理经过: [
        '2026-11-20 09:00 林老师 登记',
        '2026-11-20 10:00 林老师 回复：已电话说明',
        '2026-11-22 10:00 何老师 回复：再次说明',
      ].join('\n'),
    });
  });

  test('M0.11: a late answer stays late', () => {
    const care = at('2026-11-21T11:30');
    expect(care.call('careCard', { no: 'S001' }).answer).toMatchObject({
      value: { cases: [{ status: '已超时 2 小时', late: true, promise: '2026-11-21T09:00' }] },
    });
    expect(stepped(care, NO, 'reply')).toMatchObject({ status: '超时回复', late: false });
    care.setClock('2026-11-21T12:00');
    expect(stepped(care, NO, 'close')).toMatchObject({ state: 'closed', status: '超时回复' });
  });

  test('waiting: from–to, one a line', () => {
    const care = at('2026-11-20T10:00');
    for (const [time, step] of [
      ['10:00', 'wait'],
      ['11:05', 'resume'],
      ['14:00', 'wait'],
      ['15:00', 'resolve'],
    ] as const) {
      care.setClock(`2026-11-20T${time}`);
      stepped(care, NO, step);
    }
    expect(row(care).等客户回复).toBe(
      '2026-11-20 10:00–2026-11-20 11:05\n2026-11-20 14:00–2026-11-20 15:00',
    );
  });

  test('hand-over: the next person is the owner, the clock runs on', () => {
    const care = at('2026-11-20T10:00');
    const line = stepped(care, NO, 'hand over', { text: '张主任' });
    expect(line).toMatchObject({ state: 'new', promise: '2026-11-21T09:00' });
    stepped(care, NO, 'hand over', { text: '李工' });
    expect(row(care)).toMatchObject({
      跟进人: '李工',
      转交: '2026-11-20 10:00 林老师 → 张主任\n2026-11-20 10:00 张主任 → 李工',
      回复时限: '2026-11-21+0.3750',
    });
  });

  test('resolve, close: the result and the times', () => {
    const care = led('answered');
    stepped(care, NO, 'resolve', { text: '换回原老师' });
    care.setClock('2026-11-20T15:00');
    stepped(care, NO, 'close', { text: '家长满意' });
    expect(row(care)).toMatchObject({
      处理结果: '换回原老师',
      处理完成时间: '2026-11-20+0.5833',
      结案时间: '2026-11-20+0.6250',
    });
  });

  test('M3.2 M4.7: with a promise to resolve, the status speaks of it once the reply is given', () => {
    const care = at('2026-11-20T10:00');
    tabOf(care.book, '服务规则').values.push(['处理', '不限', '不限', '不超过', 8, '工作小时']);
    expect(stepped(care, NO, 'reply')).toMatchObject({
      promise: null,
      status: '时限内，须在 2026-11-23（周一）09:30 前处理完成',
      late: false,
    });
    care.setClock('2026-11-23T11:00');
    expect(care.call('careCard', { no: 'S001' }).answer).toMatchObject({
      value: {
        cases: [{ status: '已超时 1 小时，须在 2026-11-23（周一）09:30 前处理完成', late: true }],
      },
    });
    expect(stepped(care, NO, 'resolve')).toMatchObject({ status: '按时回复', late: false });
  });
});

describe('5-decisions: reopening within three calendar days, later a new case', () => {
  const closed = (): CareHost => led('closed');

  test('the same case, a new reply is owed, and what was before stands in its line', () => {
    const care = closed();
    care.setClock('2026-11-23T23:30');
    expect(stepped(care, NO, 'reopen', { text: '又发生了' })).toMatchObject({
      caseNo: NO,
      state: 'reopened',
      promise: '2026-11-24T23:30',
    });
    expect(row(care)).toMatchObject({
      处理状态: '重新受理',
      首次回复时间: '',
      处理完成时间: '',
      结案时间: '',
      回复时限: '2026-11-24+0.9792',
      重新受理:
        '2026-11-23 23:30（回复 2026-11-20 10:00；处理 2026-11-20 11:00；结案 2026-11-20 11:00）',
    });
    care.setClock('2026-11-24T09:00');
    stepped(care, NO, 'reply');
    expect(stepped(care, NO, 'close')).toMatchObject({ state: 'closed' });
    care.setClock('2026-11-27T09:00');
    expect(stepped(care, NO, 'reopen')).toMatchObject({ caseNo: NO, state: 'reopened' });
  });

  test('on the fourth day: a new case, linked, once however often it is sent', () => {
    const care = closed();
    care.setClock('2026-11-24T00:05');
    const step = aStep(NO, 'reopen', { text: '又发生了', by: '何老师' });
    const lines = [1, 2, 3].map(() => answered(care.call('careCaseStep', step).answer));
    expect(lines[0]).toMatchObject({ state: 'new', text: '又发生了', promise: '2026-11-25T00:05' });
    expect(lines[0]?.caseNo).not.toBe(NO);
    expect(lines[1]).toEqual(lines[0]);
    expect(cases(care.book)).toHaveLength(3);
    expect(cases(care.book)[2]).toMatchObject({
      客户编号: 'S001',
      类型: '投诉',
      内容: '又发生了',
      跟进人: '林老师',
      登记人: '何老师',
      关联编号: NO,
      姓名: '王芳',
    });
    expect(row(care).处理状态).toBe('已结案');
  });

  test('the card keeps a closed case while it can be reopened', () => {
    const care = closed();
    const shown = (now: string): unknown => {
      care.setClock(now);
      const card = answered(care.call('careCard', { no: 'S001' }).answer);
      return card.cases.map(({ caseNo, state }) => [caseNo === NO, state]);
    };
    expect(shown('2026-11-23T23:59')).toEqual([[true, 'closed']]);
    expect(shown('2026-11-24T00:00')).toEqual([]);
  });
});

describe('3-product §3, the same key takes the step once', () => {
  test('three times, and after other steps', () => {
    const care = at('2026-11-20T10:00');
    const wait = aStep(NO, 'wait');
    const first = answered(care.call('careCaseStep', wait).answer);
    expect(answered(care.call('careCaseStep', wait).answer)).toEqual(first);
    care.setClock('2026-11-20T11:00');
    stepped(care, NO, 'resume');
    expect(answered(care.call('careCaseStep', wait).answer)).toMatchObject({ state: 'new' });
    expect(row(care)).toMatchObject({
      等客户回复: '2026-11-20 10:00–2026-11-20 11:00',
      处理经过: expect.not.stringContaining('等客户回复\n2026-11-20 10:00 林老师 等客户回复'),
    });
  });
});

describe('2-rules §4, §8: rows that people have edited', () => {
  test.each<[string, string, ModelValue, Step, State]>([
    ['a reply typed as a day', '首次回复时间', '2026-11-20', 'close', 'closed'],
    ['a reply typed with words', '首次回复时间', '2026年11月20日 上午9点半', 'close', 'closed'],
    ['a date cell', '首次回复时间', day('2026-11-20 09:30'), 'close', 'closed'],
    ['a waiting typed with 至', '等客户回复', '2026-11-20 9:10 至', 'resume', 'new'],
    ['the state cleared', '处理状态', null, 'reply', 'answered'],
    ['a state of one’s own', '处理状态', '处理中', 'reply', 'answered'],
    ['another owner', '跟进人', '孙老师', 'reply', 'answered'],
    ['a kind of one’s own', '类型', '卫生', 'reply', 'answered'],
  ])('%s', (_name, header, value, step, state) => {
    const care = at('2026-11-20T10:00');
    put(care, header, value);
    expect(stepped(care, NO, step)).toMatchObject({ state });
  });

  test('what was typed stays as it was typed', () => {
    const care = at('2026-11-20T10:00');
    put(care, '首次回复时间', '2026年11月20日 上午9点半');
    put(care, '原因', '排课冲突');
    put(care, '满意度', 4);
    stepped(care, NO, 'close');
    expect(row(care)).toMatchObject({
      首次回复时间: '2026年11月20日 上午9点半',
      原因: '排课冲突',
      满意度: 4,
    });
  });

  test.each<[string, string, ModelValue, string, string, string]>([
    [
      'unreadable',
      '首次回复时间',
      '下午',
      'case not readable',
      `${NO}：“首次回复时间”里的“下午”不是日期和时间，请写成 2026-03-05 14:30。没有写入任何内容。`,
      `${NO}: “下午” in the column “First reply at” cannot be read as a time. Write it as 2026-03-05 14:30; nothing was written.`,
    ],
    [
      'no receipt',
      '收到时间',
      null,
      'case incomplete',
      `${NO}：“收到时间”是空的，请先填写时间。没有写入任何内容。`,
      `${NO}: the column “Received at” is blank. Enter the time there first; nothing was written.`,
    ],
    [
      'before the receipt',
      '首次回复时间',
      '2026-11-19 10:00',
      'case out of order',
      `${NO}：“首次回复时间”里的“2026-11-19 10:00”早于前一步，请更正。没有写入任何内容。`,
      `${NO}: “2026-11-19 10:00” in the column “First reply at” lies before what came first. Correct it; nothing was written.`,
    ],
    [
      'closed without a time',
      '处理状态',
      '已结案',
      'state without its time',
      `${NO}：处理状态是“已结案”，但“结案时间”没有时间。请补上时间或改回状态。没有写入任何内容。`,
      `${NO}: the state says “closed”, but “Closed at” has no time. Enter the time or change the state; nothing was written.`,
    ],
  ])('%s: a sentence, and nothing is written', (_name, header, value, code, zh, en) => {
    for (const language of ['zh', 'en'] as const) {
      const care = at('2026-11-20T10:00');
      put(care, header, value);
      speak(care, language);
      const values = JSON.stringify(ourCases(care.book)?.values);
      const { answer } = care.call('careCaseStep', aStep(NO, 'reply'));
      const sentence = language === 'zh' ? zh : en;
      expect(answer).toEqual({ ok: false, issues: [{ code, field: null, sentence }] });
      expect(JSON.stringify(ourCases(care.book)?.values)).toBe(values);
    }
  });

  test('sorted, with rows inserted above and a note below', () => {
    const care = at('2026-11-20T10:00');
    const values = ourCases(care.book)?.values ?? [];
    const [header, first, second] = values.splice(0, 3);
    values.unshift(['投诉登记，请勿删除'], header, [], second, [], first, [], ['本月共 2 条']);
    stepped(care, NO, 'reply');
    expect(cases(care.book).map(({ 受理编号: no, 处理状态: state }) => [no === NO, state])).toEqual(
      [
        [false, '新登记'],
        [true, '已回复'],
        [false, ''],
      ],
    );
  });

  test('a formula of the team’s is not written over', () => {
    const care = at('2026-11-20T10:00');
    const sheet = ourCases(care.book);
    const column = sheet?.values[0]?.indexOf('原因') ?? -1;
    sheet?.formulas.set(cellKey(1, column), '=UPPER("x")');
    sheet?.formulas.set(cellKey(1, column - 3), '=1+1');
    stepped(care, NO, 'reply');
    expect(sheet?.formulas.get(cellKey(1, column))).toBe('=UPPER("x")');
    expect(sheet?.formulas.get(cellKey(1, column - 3))).toBe('=1+1');
    expect(row(care)).toMatchObject({ 处理状态: '已回复', 首次回复时间: '2026-11-20+0.4167' });
  });

  test('a header that was renamed where it stands; a column that is gone', () => {
    const care = at('2026-11-20T10:00');
    const header = ourCases(care.book)?.values[0] ?? [];
    header[header.indexOf('首次回复时间')] = '第一次答复';
    expect(stepped(care, NO, 'reply')).toMatchObject({ state: 'answered' });
    expect(row(care).第一次答复).toBe('2026-11-20+0.4167');
  });

  test.each<[string, number]>([
    ['where the reply stands', 9],
    ['where the id of the save stands', 28],
  ])('a column that is gone: %s', (_name, column) => {
    const care = at('2026-11-20T10:00');
    for (const cells of ourCases(care.book)?.values ?? []) cells?.splice(column, 1);
    const values = JSON.stringify(ourCases(care.book)?.values);
    expect(care.call('careCaseStep', aStep(NO, 'reply')).answer).toMatchObject({
      ok: false,
      issues: [{ code: 'case column gone' }],
    });
    expect(JSON.stringify(ourCases(care.book)?.values)).toBe(values);
  });
});

describe('3-product §3, what is refused', () => {
  const refusal = (part: Partial<CaseStep>, book?: Workbook): unknown =>
    at('2026-11-20T10:00', book).call('careCaseStep', aStep(NO, 'reply', part)).answer;

  test.each<[string, Partial<CaseStep>, string | null, string]>([
    ['no such case', { caseNo: 'K-222222' }, null, 'no such case'],
    ['no number', { caseNo: '' }, 'caseNo', 'missing'],
    ['no such step', { step: 'delete' as Step }, 'step', 'not listed'],
    ['tomorrow', { at: '2026-11-21T10:00' }, 'at', 'in the future'],
    ['before the last step', { at: '2026-11-20T08:00' }, 'at', 'before the last step'],
    ['to nobody', { step: 'hand over', text: ' ' }, 'text', 'to whom'],
    ['50,000 characters', { text: '长'.repeat(50_000) }, 'text', 'too long'],
  ])('%s', (_name, part, field, code) => {
    expect(refusal(part)).toMatchObject({ ok: false, issues: [{ field, code }] });
  });

  test.each([
    ['zh', '时间早于上一步（2026-11-20 09:00），请填写更晚的时间。'],
    ['en', 'This lies before the last step of the case, 2026-11-20 09:00. Enter a later time.'],
  ] as const)(
    'M3.1 a time before the last step is said with that one, in %s',
    (language, sentence) => {
      const care = at('2026-11-20T10:00');
      speak(care, language);
      const { answer } = care.call('careCaseStep', aStep(NO, 'reply', { at: '2026-11-20T08:00' }));
      expect(answer).toMatchObject({ ok: false, issues: [{ field: 'at', sentence }] });
    },
  );

  test('two rows with one number', () => {
    const book = copyWorkbook(start);
    const sheet = ourCases(book);
    sheet?.values.push([...(sheet.values[1] ?? [])]);
    expect(refusal({}, book)).toMatchObject({ issues: [{ code: 'case doubled' }] });
  });

  test('no tab at all', () => {
    const book = smallTeam({ numbered: true });
    checkedCare(book);
    expect(refusal({}, book)).toMatchObject({ issues: [{ code: 'no such case' }] });
  });

  test('a cell that would be cut off', () => {
    const care = at('2026-11-20T10:00');
    stepped(care, NO, 'reply', { text: '长'.repeat(39_000) });
    const { answer } = care.call('careCaseStep', aStep(NO, 'reply', { text: '长'.repeat(20_000) }));
    expect(answer).toMatchObject({ ok: false, issues: [{ field: 'text', code: 'record full' }] });
    expect(String(row(care).处理经过).length).toBeLessThan(39_100);
  });

  test('words that look like a formula stay words', () => {
    const care = at('2026-11-20T10:00');
    stepped(care, NO, 'hand over', { text: '=HYPERLINK("http://x.example")' });
    stepped(care, NO, 'resolve', { text: '=1+1' });
    expect(row(care)).toMatchObject({ 跟进人: '=HYPERLINK("http://x.example")', 处理结果: '=1+1' });
    expect(ourCases(care.book)?.formulas.size).toBe(0);
  });
});

describe('2-rules §7, the list', () => {
  test('late first, then at risk; inside tier, then promise, then number; not what is answered', () => {
    const book = smallTeam({ numbered: true });
    checkedCare(book);
    const care = careOn(book, { now: '2026-11-19T18:00' });
    const at = (receivedAt: string, customer: string) =>
      logged(care, { receivedAt, customer }).caseNo;
    const general = at('2026-11-18T09:00', 'S002');
    const key = at('2026-11-18T17:00', 'S001');
    const key2 = at('2026-11-18T16:00', 'S005');
    const soon = at('2026-11-19T17:30', 'S001');
    const answeredOne = at('2026-11-18T08:00', 'S001');
    stepped(care, answeredOne, 'reply');
    care.setClock('2026-11-20T09:00');
    const open = answered(care.call('careOpen', {}).answer);
    const first = open.lines.filter(({ caseNo }) => caseNo !== '');
    expect(first.map(({ caseNo, kind }) => [caseNo, kind])).toEqual([
      [key2, 'case late'],
      [key, 'case late'],
      [general, 'case late'],
      [soon, 'case at risk'],
    ]);
    expect(open.lines.slice(0, 4)).toEqual(first);
    expect(first[0]).toEqual({
      ...{ no: 'S005', name: '张伟', phone: '13800000005', owner: '林老师', tier: '重点' },
      ...{ kind: 'case late', caseNo: key2, status: 'overdue', statusWord: '已超时 17 小时' },
      ...{ due: '2026-11-19', done: false },
      why: '投诉：换老师没有提前通知；须在 2026-11-19（周四）16:00 前回复',
    });
  });
});
