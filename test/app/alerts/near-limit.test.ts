// Alerts in a file near Google's limit: the clock of a case goes on, and what has arisen is raised when there is room.
import { tabOf } from '../../support/builders';
import { cases } from '../care/support/case-host';
import { FIRST_DAY } from '../jobs/support/night-host';
import { grownTo, OLD_TAB } from '../support/large-file';
import { alerts, opened, receive } from './support/alert-host';

const SAID =
  '这个文件已接近 Google 允许的 1000 万个单元格，这一项没有写入。请删除工作表“旧名单”里的空行和空列（940 万个单元格）。';

test('3-product §8: the hour says so, the night lists it, and there is room again once rows are deleted', () => {
  const night = opened();
  const { book } = night;
  const no = receive(night, `${FIRST_DAY}T14:00`);
  grownTo(book, 9_800_000);
  night.report(`${FIRST_DAY} 15:17`);
  const tabs = book.sheets.length;
  expect(night.tick(`${FIRST_DAY} 16:17`).error?.message).toBe(`投诉跟踪: ${SAID}`);
  expect(night.job('watch').上次错误).toBe(SAID);
  // Whoever has the case is told in its row all the same.
  expect(cases(book)[0]?.提醒).toContain('已通知：林老师');
  expect([alerts(book), book.sheets.length]).toEqual([[], tabs]);

  expect(night.report('2026-11-21 02:17').ok).toBe(true);
  const remarks = tabOf(book, '资料检查').values;
  expect(remarks.filter((row) => row?.[0] === '提醒').map((row) => row?.[3])).toEqual([
    '文件接近 Google 允许的 1000 万个单元格',
  ]);

  tabOf(book, OLD_TAB).maxRows = 1;
  expect(night.report('2026-11-21 03:17').ok).toBe(true);
  expect(alerts(book).map((line) => line.split(' | ').slice(0, 2))).toEqual([
    [no, '工作时间已用去 50 %'],
    [no, '工作时间已用去 80 %'],
  ]);
  expect(night.job('watch').上次错误).toBe('');
});
