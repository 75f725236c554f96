// M0.11, 2-rules §7: a case whose times cannot be stands in the panel, too: last, and with what is wrong.
import type { Card, Opened, WorkLine } from '../../../src/app/care/wire';
import type { Language } from '../../../src/domain/language';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { type ModelValue, putValue } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { smallTeam } from '../support/small-team';
import { type CareHost, careOn, checkedCare } from './support/care-host';
import { answered, aStep, logged, ourCases } from './support/case-host';

/** What somebody types into the row of the first case. */
const types = (care: CareHost, cells: Record<string, ModelValue>): void => {
  const register = ourCases(care.book);
  if (register === undefined) throw new Error('no register');
  for (const [header, value] of Object.entries(cells)) {
    putValue(register, 1, (register.values[0] ?? []).indexOf(header), value);
  }
};

const speak = (care: CareHost, language: Language): void => {
  const row = tabOf(care.book, '设置').values.find((cells) => cells?.[0] === 'language');
  if (row !== undefined) row[1] = language;
};

const start = smallTeam({ numbered: true });
checkedCare(start);
const team = (): CareHost => careOn(copyWorkbook(start), { now: '2026-11-20T10:00' });
const openedAt = (care: CareHost): Opened => answered<Opened>(care.call('careOpen', {}).answer);
const ofCase = ({ lines }: Opened, no: string): WorkLine | undefined =>
  lines.find(({ caseNo }) => caseNo === no);
const cardAt = (care: CareHost): Card =>
  answered<Card>(care.call('careCard', { no: 'S001' }).answer);

const SAID: readonly (readonly [string, Record<string, ModelValue>, string, string])[] = [
  [
    'closed in the future',
    { 结案时间: day('2027-11-20 15:00') },
    '结案时间 2027-11-20：时间在将来：更正之前无法计算时限',
    'Closed at 2027-11-20: a time in the future: the case has no deadline until it is corrected',
  ],
  [
    'received in words',
    { 收到时间: '昨天下午' },
    '收到时间 昨天下午：不是能识别的日期，请写成 2026-03-05',
    'Received at 昨天下午: no date that can be read: write it like 2026-03-05',
  ],
  [
    'answered before it came',
    { 首次回复时间: day('2026-11-18 09:00') },
    '首次回复时间 2026-11-18：时间早于前一步',
    'First reply at 2026-11-18: a time before the step that came first',
  ],
];

describe.each([
  ['zh', '资料不全', (zh: string, _: string) => zh, '；', '：'],
  ['en', 'Needs data', (_: string, en: string) => en, '; ', ': '],
] as const)('in %s', (language, word, choose, semicolon, colon) => {
  test.each(SAID)('%s: the last line of the list, and on the card', (_, cells, zh, en) => {
    const care = team();
    const { caseNo } = logged(care, { receivedAt: '2026-11-20T09:30' });
    types(care, cells);
    speak(care, language);
    const wrong = choose(zh, en);
    const opened = openedAt(care);
    expect(opened.lines[opened.lines.length - 1]).toEqual({
      ...{ no: 'S001', name: '王芳', phone: '13800000001', owner: '林老师', tier: '重点' },
      ...{ kind: 'case untimed', caseNo, status: 'needsData', statusWord: word, due: null },
      why: `投诉${colon}换老师没有提前通知${semicolon}${wrong}`,
      done: false,
    });
    expect(opened.lines.filter((line) => line.caseNo === caseNo)).toHaveLength(1);
    const [line] = cardAt(care).cases;
    expect(line).toMatchObject({
      ...{ caseNo, promise: null, actBy: null, arriveBy: null, late: false },
      status: `${word}${colon}${wrong}`,
    });
  });
});

describe('in the list', () => {
  test('it stands behind all calls of everybody, and once, before and after the check of the night', () => {
    const care = team();
    const late = logged(care, { receivedAt: '2026-11-18T09:00', customer: 'S005' }).caseNo;
    const { caseNo } = logged(care, { receivedAt: '2026-11-20T09:30' });
    const [first] = openedAt(care).lines;
    expect(first?.caseNo).toBe(late);
    expect(ofCase(openedAt(care), caseNo)).toMatchObject({ kind: 'case at risk' });
    const register = ourCases(care.book);
    const at = (register?.values ?? []).findIndex((row) => row?.includes(caseNo) === true);
    if (register === undefined) throw new Error('no register');
    putValue(register, at, (register.values[0] ?? []).indexOf('收到时间'), '昨天下午');
    const there = (): readonly (readonly string[])[] => {
      const { lines } = openedAt(care);
      return [...lines.slice(0, 1), ...lines.slice(-1)].map((line) => [line.kind, line.caseNo]);
    };
    const wanted = [
      ['case late', late],
      ['case untimed', caseNo],
    ];
    expect(there()).toEqual(wanted);
    checkedCare(care.book);
    expect(there()).toEqual(wanted);
    expect(openedAt(care).lines.filter(({ kind }) => kind.startsWith('case'))).toHaveLength(2);
  });

  test('closed in words it is nobody’s work; corrected it is a case as any other', () => {
    const care = team();
    const { caseNo } = logged(care, { receivedAt: '2026-11-20T09:30' });
    types(care, { 处理状态: '已结案', 结案时间: day('2027-11-20 15:00') });
    expect(ofCase(openedAt(care), caseNo)).toBeUndefined();
    types(care, { 处理状态: '新登记', 结案时间: null, 收到时间: day('2026-11-18 09:00') });
    expect(ofCase(openedAt(care), caseNo)).toMatchObject({ kind: 'case late' });
  });

  test('a step says which cell has to be corrected, and writes nothing', () => {
    const care = team();
    const { caseNo } = logged(care, { receivedAt: '2026-11-20T09:30' });
    types(care, { 收到时间: '昨天下午' });
    const before = JSON.stringify(ourCases(care.book)?.values);
    const { answer } = care.call('careCaseStep', aStep(caseNo, 'reply', { text: '已道歉' }));
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'case not readable' }] });
    expect(JSON.stringify(ourCases(care.book)?.values)).toBe(before);
  });

  test('3-product §8: opening takes no call more than with a case at risk', () => {
    const calls = (receivedAt: ModelValue): number => {
      const care = team();
      logged(care, { receivedAt: '2026-11-20T09:30' });
      types(care, { 收到时间: receivedAt });
      return care.call('careOpen', {}).result.callCount;
    };
    expect(calls('昨天下午')).toBe(calls(day('2026-11-18 09:00')));
  });
});
