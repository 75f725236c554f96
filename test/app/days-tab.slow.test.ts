// 2-rules §4, 3-product §1: the Days tab with the official days of China, whose rows are the people's.
import type { CheckDone } from '../../src/app/check/report';
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import { formatAt } from '../../src/host/model/number-format';
import { deleteRows } from '../../src/host/model/structure';
import {
  type ModelValue,
  putValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../src/host/model/workbook';
import { countOf } from '../../src/host/services/service-call';
import { aCustomerSheet, addTab, day, tabOf } from '../support/builders';
import { inZone } from '../support/process-zone';
import { type RunOptions, runCheckOn, shown, shownRows } from './support/run-check';
import { namesOf, wholeWorkbook } from './support/whole-workbook';

const CHINA = 'Asia/Shanghai';
const DAYS = '工作日历';
const LIGHT = 6;

/** Called on Fri 2026-09-18: 15 days on is Sat 3 Oct, in the holidays; Wed 30 Sep is the day before. */
const team = (): Workbook =>
  aCustomerSheet({ rows: [['张三', '部门经理', 9000, 6, day('2026-09-18')]] });
const englishTeam = (): Workbook =>
  aCustomerSheet({
    tab: 'People',
    headers: ['Name', 'Position', 'Fees', 'Months', 'Last contact'],
    rows: [['Ann', 'manager', 9000, 6, day('2026-09-18')]],
  });

const run = (book: Workbook, asOf: string, options: RunOptions = {}) => {
  const first = !book.names.has('CARE_SETTINGS');
  const entry = first ? 'checkNow' : 'nightlyCheck';
  const ran = runCheckOn(book, { asOf, entry, ...options });
  expect(ran.result.error).toBeUndefined();
  return ran;
};
const done = (book: Workbook, asOf: string): CheckDone => {
  const { report } = run(book, asOf);
  if (report?.ok !== true) throw new Error(report?.sentence);
  return report;
};
const light = (sheet: Sheet): unknown[] =>
  [0, 1, 2].map((at) => shown(valueAt(sheet, 0, LIGHT + at)));
const five = (sheet: Sheet): unknown[][] =>
  shownRows(sheet).map((row) => Array.from({ length: 5 }, (_, at) => row[at] ?? ''));
const notLoaded = ({ issues }: CheckDone): unknown[] =>
  issues
    .filter(({ code }) => code === 'official days not loaded')
    .map(({ tab, row, received }) => [tab, row, received]);
const rowOf = (sheet: Sheet, date: string): number =>
  sheet.values.findIndex((row) => shown(row?.[0]) === date);

describe('2-rules §4: a team in mainland China', () => {
  inZone(CHINA);

  test('gets the official days of the loaded years at the first run, and they count at once', () => {
    const book = team();
    const { report, host } = run(book, '2026-09-21');
    expect(host.state.alerts[0]?.prompt).toContain(`、${DAYS}、`);
    expect(report).toMatchObject({ ok: true, rows: [{ nextCall: '2026-09-30' }] });
    const days = tabOf(book, DAYS);
    const rows = five(days);
    expect(rows[0]).toEqual(['起', '止', '类型', '时间', '备注']);
    expect(rows).toContainEqual(['2026-02-15', '2026-02-23', '放假', '', '春节']);
    expect(rows).toContainEqual(['2026-10-10', '', '上班', '', '国庆节调休上班']);
    expect(new Set(rows.slice(1).map(([from]) => String(from).slice(0, 4)))).toEqual(
      new Set(['2025', '2026']),
    );
    expect(light(days)).toEqual(['中国法定节假日', '2025, 2026', '尚未载入：2027']);
    expect(days.frozenRows).toBe(1);
    expect(days.hidden).toBe(false);
    expect(book.names.get('CARE_DAYS')).toMatchObject({
      sheetId: days.id,
      range: { row: 0, column: 0, rows: 1000, columns: 5 },
    });
  });

  test('in English too', () => {
    const book = englishTeam();
    expect(done(book, '2026-09-21').rows[0]).toMatchObject({ nextCall: '2026-09-30' });
    const days = tabOf(book, 'Days');
    expect(five(days).slice(0, 2)).toEqual([
      ['From', 'To', 'Kind', 'Windows', 'Note'],
      ['2025-01-01', '', 'off', '', "New Year's Day"],
    ]);
    expect(light(days)).toEqual(['Official days of China', '2025, 2026', 'not loaded yet: 2027']);
  });

  test('windows that are typed into it stay text; dates are dates', () => {
    const book = team();
    run(book, '2026-09-21');
    const days = tabOf(book, DAYS);
    expect([0, 1, 2, 3, 4].map((column) => formatAt(days, 500, column))).toEqual([
      'yyyy-mm-dd',
      'yyyy-mm-dd',
      '@',
      '@',
      '@',
    ]);
  });

  test('3-product §4: the next night writes nothing to it and pays two calls for it', () => {
    const book = team();
    run(book, '2026-09-21');
    const before = copyWorkbook(book);
    const calls = countOf(run(book, '2026-09-21').result.calls);
    expect(wholeWorkbook(book)).toEqual(wholeWorkbook(before));
    expect(namesOf(book)).toEqual(namesOf(before));
    const without = copyWorkbook(before);
    without.sheets.splice(without.sheets.indexOf(tabOf(without, DAYS)), 1);
    without.names.delete('CARE_DAYS');
    expect(calls - countOf(run(without, '2026-09-21').result.calls)).toBeLessThanOrEqual(1);
  });

  test('rows that people change, add or remove are never brought back', () => {
    const book = team();
    run(book, '2026-09-21');
    const days = tabOf(book, DAYS);
    const holidays = rowOf(days, '2026-10-01');
    putValue(days, holidays, 2, '上班');
    deleteRows(book, days, rowOf(days, '2026-02-15'), 1);
    [day('2026-12-24'), null, '放假', null, '校庆'].forEach((value, column) => {
      putValue(days, days.values.length - (column === 0 ? 0 : 1), column, value);
    });
    const kept = five(days);
    for (const asOf of ['2026-09-22', '2026-11-02', '2027-01-05']) run(book, asOf);
    expect(five(days)).toEqual(kept);
  });

  test('a year that an update of the script brings is added once, around what people have written', () => {
    const book = team();
    run(book, '2026-09-21');
    const days = tabOf(book, DAYS);
    // As it was before 2026 was known, with what the school had planned for itself.
    const first2026 = days.values.findIndex((row) => String(shown(row?.[0])).startsWith('2026'));
    deleteRows(book, days, first2026, days.values.length - first2026);
    putValue(days, 0, LIGHT + 1, '2025');
    const own: ModelValue[] = [day('2026-10-03'), null, '上班', '09:00-12:00', '招生日'];
    own.forEach((value, column) => {
      putValue(days, first2026, column, value);
    });
    const { rows } = done(book, '2026-09-21');
    expect(rows[0]).toMatchObject({ nextCall: '2026-10-03' });
    const october = five(days).filter(([from]) => String(from).startsWith('2026-10'));
    expect(october).toEqual([
      ['2026-10-03', '', '上班', '09:00-12:00', '招生日'],
      ['2026-10-01', '2026-10-02', '放假', '', '国庆节'],
      ['2026-10-04', '2026-10-07', '放假', '', '国庆节'],
      ['2026-10-10', '', '上班', '', '国庆节调休上班'],
    ]);
    expect(light(days)[1]).toBe('2025, 2026');
    // Removed by people: not added a second time.
    deleteRows(book, days, rowOf(days, '2026-10-04'), 1);
    const kept = five(days);
    run(book, '2026-09-22');
    expect(five(days)).toEqual(kept);
  });

  test('a tab that people have removed is not made again; that its days are missing is said', () => {
    const book = team();
    run(book, '2026-09-21');
    book.sheets.splice(book.sheets.indexOf(tabOf(book, DAYS)), 1);
    book.names.delete('CARE_DAYS');
    const report = done(book, '2026-09-22');
    expect(book.sheets.map(({ name }) => name)).not.toContain(DAYS);
    expect(report.rows[0]).toMatchObject({ nextCall: '2026-10-02' });
    expect(notLoaded(report)).toEqual([
      [DAYS, 0, '2026年的法定节假日尚未载入，只按每周工作时间和您自己填的行计算'],
    ]);
  });

  test.each([
    ['2026-09-30', []],
    ['2026-10-01', [2027]],
    ['2027-01-04', [2027]],
    ['2027-10-08', [2027, 2028]],
  ])('a year that is not loaded is said when it matters: on %s %j', (asOf, years) => {
    const book = team();
    run(book, '2026-09-21');
    const said = notLoaded(done(book, asOf));
    expect(said).toHaveLength(years.length === 0 ? 0 : 1);
    if (years.length > 0)
      expect(String(said[0])).toContain(`${years.join('、')}年的法定节假日尚未载入`);
    expect(light(tabOf(book, DAYS))[2]).toContain(asOf.startsWith('2027') ? '2027、2028' : '2027');
  });

  test('with no loaded year there is no tab, and it is said', () => {
    const book = team();
    const report = done(book, '2031-03-03');
    expect(book.sheets.map(({ name }) => name)).not.toContain(DAYS);
    expect(String(notLoaded(report)[0])).toContain('2031年的法定节假日尚未载入');
  });

  test('a calendar of the team’s own is used and named, and nothing is written into it', () => {
    const book = team();
    const rows: ModelValue[][] = [
      [day('2026-09-30'), day('2026-10-08'), '放假', null, '我们的假期'],
    ];
    addTab(book, DAYS, rows);
    const report = done(book, '2026-09-21');
    expect(report.rows[0]).toMatchObject({ nextCall: '2026-09-29' });
    expect(notLoaded(report)).toEqual([]);
    run(book, '2026-09-22');
    expect(shownRows(tabOf(book, DAYS))).toEqual([
      ['2026-09-30', '2026-10-08', '放假', '', '我们的假期'],
    ]);
    expect(book.sheets.map(({ name }) => name)).not.toContain(`${DAYS} 2`);
    expect(book.names.get('CARE_DAYS')?.sheetId).toBe(tabOf(book, DAYS).id);
    // Next year's days are nobody's yet: from October on that is said.
    expect(String(notLoaded(done(book, '2026-10-12'))[0])).toContain('2027年');
  });

  test('a tab that merely has its name is left alone: ours gets another', () => {
    const book = team();
    addTab(book, DAYS, [['第一周', '林老师']]);
    run(book, '2026-09-21');
    expect(shownRows(tabOf(book, DAYS))).toEqual([['第一周', '林老师']]);
    expect(book.names.get('CARE_DAYS')?.sheetId).toBe(tabOf(book, `${DAYS} 2`).id);
  });

  test('3-product §7: a protected calendar counts as it is, and the night goes on', () => {
    const book = team();
    run(book, '2026-09-21');
    const days = tabOf(book, DAYS);
    putValue(days, 0, LIGHT + 1, '2025');
    days.protections = [{ range: 'sheet', warningOnly: false }];
    const before = shownRows(days);
    const report = done(book, '2026-09-22');
    expect(shownRows(days)).toEqual(before);
    expect(report.rows[0]).toMatchObject({ nextCall: '2026-09-30' });
    expect(report.issues).toContainEqual(
      expect.objectContaining({ tab: DAYS, code: 'column protected' }),
    );
  });

  test('a sheet that was set up before gets the tab at night', () => {
    const book = team();
    run(book, '2026-09-21');
    const settings = tabOf(book, '设置');
    const remembered = settings.values.findIndex((row) => row?.[0] === 'tab:days');
    deleteRows(book, settings, remembered, 1);
    book.sheets.splice(book.sheets.indexOf(tabOf(book, DAYS)), 1);
    book.names.delete('CARE_DAYS');
    expect(done(book, '2026-09-22').rows[0]).toMatchObject({ nextCall: '2026-09-30' });
    expect(light(tabOf(book, DAYS))[1]).toBe('2025, 2026');
  });

  test.each([
    ['the first run', team, '2026-09-21'],
    [
      'the night that brings a year',
      () => {
        const book = team();
        run(book, '2026-09-21');
        const days = tabOf(book, DAYS);
        const first2026 = days.values.findIndex((row) =>
          String(shown(row?.[0])).startsWith('2026'),
        );
        deleteRows(book, days, first2026, days.values.length - first2026);
        putValue(days, 0, LIGHT + 1, '2025');
        return book;
      },
      '2026-09-22',
    ],
  ])('3-product §8: %s may end at any call, and the next run finishes it', (_, start, asOf) => {
    const from = start();
    const calm = copyWorkbook(from);
    const { calls } = run(calm, asOf, { entry: 'checkNow' }).result;
    const alike = (book: Workbook): string =>
      JSON.stringify([wholeWorkbook(book), namesOf(book)]).replace(/C-[2-9A-HJ-NP-Z]{6}/g, 'C-');
    const wanted = alike(calm);
    // Every call around those that write the tab, and a sample of the others.
    const writes = calls.findIndex(({ member }) => member === 'setNumberFormat');
    const near = (index: number): boolean => Math.abs(index - writes) <= 20;
    calls.forEach((_call, index) => {
      if (!near(index) && index % 12 !== 0) return;
      const book = copyWorkbook(from);
      runCheckOn(book, {
        asOf,
        at: (moment) => {
          if (moment.index === index && moment.phase === 'after') throw new Error('ended');
        },
      });
      run(book, asOf, { entry: 'checkNow' });
      expect([index, alike(book)]).toEqual([index, wanted]);
    });
  });
});

describe('2-rules §4: a team in another country', () => {
  inZone('Asia/Singapore');

  test.each([
    ['in Chinese', team],
    ['in English', englishTeam],
  ])('%s has no days of China forced on it', (_, make) => {
    const book = make();
    const report = done(book, '2026-10-12');
    expect(book.names.has('CARE_DAYS')).toBe(false);
    expect(notLoaded(report)).toEqual([]);
    expect(report.rows[0]).toMatchObject({ nextCall: '2026-10-02' });
  });
});
