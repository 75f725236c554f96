// 2-rules §3 "Go-live": no wall of red, on the first day or on the day on which somebody is first seen.
import type { CheckDone } from '../../../src/app/check/report';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, day, tabOf } from '../../support/builders';
import { setKey } from '../alerts/support/alert-host';
import { runCheckOn } from '../support/run-check';

const HEADERS = ['学号', '姓名', '职务', '缴费金额', '报班时长', '负责人', '最近联系'];
const ROUND = 'first round days';

const row = (no: number, last: string): ModelValue[] => [
  ...[`S${no}`, `同学${no}`, '职员', 100, 1, '林老师', day(last)],
];

const checked = (book: Workbook, asOf: string): CheckDone => {
  const { report, result } = runCheckOn(book, { asOf });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return report;
};
const found = (book: Workbook, asOf: string): readonly string[] =>
  checked(book, asOf).rows.map(({ status, nextCall }) => `${status} ${nextCall}`);

/** Ten customers of whom nobody has heard for months, set up on a Wednesday; then it has a go-live. */
const team = (goLive: string, days: number): Workbook => {
  const rows = Array.from({ length: 10 }, (_, n) => row(n, '2026-07-01'));
  const book = aCustomerSheet({ headers: HEADERS, rows });
  checked(book, '2026-11-18');
  setKey(book, 'go-live', goLive);
  setKey(book, ROUND, `${days}`);
  return book;
};

describe('the first round', () => {
  const MONDAY = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

  test('over five days from go-live on; nobody is overdue before their own', () => {
    const book = team('2026-11-23', 5);
    const expected = MONDAY.flatMap((on) => [on, on]);
    const days = (list: readonly string[]): readonly string[] =>
      list.map((one) => one.split(' ')[1] ?? '');
    expect(days(found(book, '2026-11-20'))).toEqual(expected);
    expect(days(found(book, '2026-11-25'))).toEqual(expected);
    expect(found(book, '2026-11-25').filter((one) => one.startsWith('overdue'))).toHaveLength(4);
  });

  test('with a go-live that has passed it begins on the day of the first run', () => {
    const book = team('2026-11-09', 5);
    const first = found(book, '2026-11-23');
    expect(first.filter((one) => one.startsWith('overdue'))).toEqual([]);
    expect(first.map((one) => one.split(' ')[1])).toEqual(MONDAY.flatMap((on) => [on, on]));
    // Its days are kept.
    expect(found(book, '2026-11-24').map((one) => one.split(' ')[1])).toEqual(
      MONDAY.flatMap((on) => [on, on]),
    );
  });

  test('who is added later, not heard of since long ago, is due on that day', () => {
    const book = team('2026-11-09', 1);
    found(book, '2026-11-18');
    const sheet = tabOf(book, '学员');
    row(77, '2026-03-02').forEach((value, column) => {
      putValue(sheet, 11, column, value);
    });
    expect(found(book, '2026-12-08')[10]).toBe('today 2026-12-08');
    expect(found(book, '2026-12-09')[10]).toBe('overdue 2026-12-08');
  });

  test('added on a rest day: the working day after it', () => {
    const book = team('2026-11-09', 1);
    found(book, '2026-11-18');
    const sheet = tabOf(book, '学员');
    row(77, '2026-03-02').forEach((value, column) => {
      putValue(sheet, 11, column, value);
    });
    expect(found(book, '2026-12-05')[10]).toBe('soon 2026-12-07');
  });
});
