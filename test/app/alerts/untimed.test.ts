// M0.11, 2-rules §4, §7: a case whose times cannot be is forgotten by nobody: listed, and last in Today.
import { type ModelValue, putValue } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { cases } from '../care/support/case-host';
import { FIRST_DAY, type NightHost } from '../jobs/support/night-host';
import { shownRows } from '../support/run-check';
import { alerts, opened, receive } from './support/alert-host';

const REGISTER = '投诉与意见';
const NIGHT = '2026-11-23 02:17';

/** What somebody types into the first case, or the row below it. */
const types = ({ host, book }: NightHost, row: number, cells: Record<string, ModelValue>): void => {
  const register = tabOf(book, REGISTER);
  host.edit(() => {
    for (const [header, value] of Object.entries(cells)) {
      putValue(register, row, (register.values[0] ?? []).indexOf(header), value);
    }
  });
};

const listed = ({ book }: NightHost): readonly string[] =>
  shownRows(tabOf(book, '资料检查'))
    .filter(([tab]) => tab === REGISTER)
    .map(([, row, role, what, received]) => [row, role, what, received].join(' | '));

/** Lines of Today from one on, in their order: name, what, reference. */
const today = ({ book }: NightHost) =>
  shownRows(tabOf(book, '今日待办')).map((row) =>
    [row[3], row[5], row[8], row[10]].map((cell) => String(cell ?? '')),
  );

const FUTURE = '时间在将来：更正之前无法计算时限';

describe('a time that cannot be', () => {
  test.each<[string, Record<string, ModelValue>, string, string, string]>([
    ['received', { 收到时间: day('2027-11-20 10:00') }, '收到时间', FUTURE, '2027-11-20'],
    ['answered', { 首次回复时间: day('2027-11-20 15:00') }, '首次回复时间', FUTURE, '2027-11-20'],
    ['closed', { 结案时间: day('2027-11-20 15:00') }, '结案时间', FUTURE, '2027-11-20'],
    [
      'received in words',
      { 收到时间: '昨天下午' },
      ...(['收到时间', '不是能识别的日期，请写成 2026-03-05', '昨天下午'] as const),
    ],
    [
      'answered before it came',
      { 首次回复时间: day('2026-11-20 13:00') },
      ...(['首次回复时间', '时间早于前一步', '2026-11-20'] as const),
    ],
  ])('%s', (_, cells, header, what, received) => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    types(night, 1, cells);
    night.report(NIGHT);
    expect(cases(night.book)[0]).toMatchObject({ 时限状态: '资料不全', 回复时限: '', 提醒: '' });
    expect(alerts(night.book)).toEqual([]);
    expect(listed(night)).toEqual([`2 | ${header} | ${what} | ${received}`]);
    const lines = today(night);
    const at = lines.findIndex(([, , why = '']) => why.startsWith(`${no} `));
    const why = `${no} 投诉：换老师没有提前通知；${header} ${received}：${what}`;
    expect(lines[at]).toEqual(['王芳', '资料不全', why, 'case']);
    // The last of her owner's lines: 2-rules §7 place 9.
    expect(lines[at + 1]?.[0]).not.toBe('王芳');
    expect(lines.filter(([, , text = '']) => text.startsWith(`${no} `))).toHaveLength(1);
  });

  test('who types the time rounds it up: not the future yet', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    types(night, 1, { 首次回复时间: day(`${FIRST_DAY} 15:30`) });
    night.report(`${FIRST_DAY} 15:17`);
    expect(cases(night.book)[0]?.时限状态).toBe('按时回复');
    expect(listed(night)).toEqual([]);
  });

  test('closed in words, with a day to come: listed, and nobody’s work', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    types(night, 1, { 处理状态: '已结案', 结案时间: day('2027-11-20 15:00') });
    night.report(NIGHT);
    expect(listed(night)).toEqual([`2 | 结案时间 | ${FUTURE} | 2027-11-20`]);
    expect(today(night).filter(([, , , ref]) => ref === 'case')).toEqual([]);
  });

  test('corrected, it is watched as before', () => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    types(night, 1, { 结案时间: day('2027-11-20 15:00') });
    night.report(`${FIRST_DAY} 16:17`);
    expect(alerts(night.book)).toEqual([]);
    types(night, 1, { 结案时间: null });
    night.report(`${FIRST_DAY} 17:05`);
    expect(alerts(night.book)).toEqual([`${no} | 工作时间已用去 50 % | 2026-11-20 16:00 | 林老师`]);
  });
});
