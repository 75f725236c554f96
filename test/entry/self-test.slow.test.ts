// The self-test menu: green on the host, red on a platform that behaves otherwise, and never in the way.
import { EXAMPLES } from '../../src/app/self-test/examples';
import { LIVE_CELLS } from '../../src/app/self-test/live-cells';
import type { SelfTestLine, SelfTestReport } from '../../src/app/self-test/self-test';
import { CONTRACTS } from '../../src/google/contract/contract';
import { hostOn } from '../../src/host/commands/check-workbook';
import { putValue, type Sheet, valueAt, type Workbook } from '../../src/host/model/workbook';
import type { Host } from '../../src/host/runner/host';
import { aCustomerSheet, tabOf } from '../support/builders';
import { HERE } from '../support/bundle';
import { NOW, shown } from './support/functions';

const RESULT = 'SheetCare self-test 自检';

const school = (zone = HERE): Workbook =>
  aCustomerSheet({ zone, rows: [['张三', '部门经理', 9000, 2, null]] });
const open = (book = school(), zone = HERE): Host => hostOn(book, NOW, zone, () => 'OK');
const run = (host: Host): SelfTestReport => {
  const { value, error } = host.run('selfTest', [], { context: 'menu' });
  if (error !== undefined) throw new Error(error.stack);
  return value as SelfTestReport;
};
const red = ({ lines }: SelfTestReport): readonly SelfTestLine[] =>
  lines.filter(({ passed }) => passed === false);
const cells = (sheet: Sheet, column: number): string[] =>
  sheet.values.map((_, row) => shown(valueAt(sheet, row, column)));

/** Lets the platform calculate as it should, then interferes with what its cells show. */
const interfere = (host: Host, change: (sheet: Sheet) => void): void => {
  const { recalculate } = host.state;
  host.state.recalculate = (changes) => {
    recalculate?.(changes);
    for (const sheet of host.workbook.sheets) change(sheet);
  };
};
const eachCell = (sheet: Sheet, change: (row: number, column: number) => void): void => {
  sheet.values.forEach((line, row) => {
    line?.forEach((_, column) => {
      change(row, column);
    });
  });
};

describe('on the host', () => {
  const host = open();
  const before = JSON.stringify(tabOf(host.workbook, '学员').values);
  const report = run(host);

  test('everything is green but what only a person can see', () => {
    expect(red(report)).toEqual([]);
    expect(report.passed).toBeGreaterThan(EXAMPLES().length + CONTRACTS.length);
    const toRead = report.lines.filter(({ passed }) => passed === null);
    expect(toRead).toHaveLength(report.open);
    expect(report.open).toBe(LIVE_CELLS.length + 9);
    expect(toRead.filter(({ found }) => found === '')).toEqual([]);
  });

  test('every sentence about the platform is in both languages', () => {
    const about = report.lines.filter(({ group }) => group !== 'example');
    expect(about.length).toBeGreaterThan(45);
    expect(about.filter(({ what }) => !/^[\x20-\x7e’…]+ · .*[\u4e00-\u9fff]/.test(what))).toEqual(
      [],
    );
  });

  test('leaves its result and nothing else, and the team’s tab as it was', () => {
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['学员', RESULT]);
    expect(JSON.stringify(tabOf(host.workbook, '学员').values)).toBe(before);
    expect([...host.workbook.names.keys()]).toEqual([]);
    expect(host.state.activeSheetId).toBe(tabOf(host.workbook, '学员').id);
  });

  test('says the counts in a dialog and in the first line', () => {
    const sentence = `${report.passed} ✓, 0 ✗, ${report.open} ? All is as expected. 全部符合。`;
    expect(host.state.alerts.map(({ prompt }) => prompt)).toEqual([sentence]);
    const sheet = tabOf(host.workbook, RESULT);
    expect(cells(sheet, 0).slice(0, 2)).toEqual(['Result 结果', sentence]);
    expect(new Set(cells(sheet, 0).slice(2))).toEqual(new Set(['? read 请看', '✓']));
    expect(cells(sheet, 0)).toHaveLength(2 + report.lines.length);
  });

  test('shows the cells that a person must look at, beside their lines', () => {
    host.refresh();
    const sheet = tabOf(host.workbook, RESULT);
    expect(cells(sheet, 4)[2]).toBe('#ERROR! unknown tier "Gold": Key, Watch, General');
    expect(sheet.rules).toHaveLength(1);
    expect(sheet.rules[0]?.ranges).toEqual([{ row: 3, column: 4, rows: 1, columns: 1 }]);
    expect(cells(sheet, 4)[3]).toBe('2026-11-20');
  });

  test('no formula of the examples is left, no text became one', () => {
    const formulas = [...tabOf(host.workbook, RESULT).formulas.values()];
    expect(formulas).toEqual(['=NEXTCALL("Gold",DATE(2026,3,3))']);
  });

  test('a second run leaves a second result', () => {
    const second = run(host);
    expect(second.failed).toBe(0);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['学员', RESULT, `${RESULT} 2`]);
  });
});

describe('on a platform that behaves otherwise', () => {
  test('error values that read as 0 are red, and red lines come first', () => {
    const host = open();
    interfere(host, (sheet) =>
      eachCell(sheet, (row, column) => {
        const value = valueAt(sheet, row, column);
        if (typeof value === 'object' && value?.kind === 'error') putValue(sheet, row, column, 0);
      }),
    );
    const report = run(host);
    const found = red(report).map(({ what }) => what.split(' · ')[0]);
    expect(found).toEqual(
      expect.arrayContaining([
        'an error cell reads as its text',
        'an error thrown by a function reads as #ERROR!',
      ]),
    );
    expect(cells(tabOf(host.workbook, RESULT), 0).slice(1, 3)).toEqual([
      `${report.passed} ✓, ${report.failed} ✗, ${report.open} ? See the red lines. 请看 ✗ 行。`,
      '✗ FAILED 不符',
    ]);
    expect(host.state.alerts[0]?.prompt).toContain('See the red lines.');
  });

  test('a tier that comes back otherwise is red with what was found', () => {
    const host = open();
    interfere(host, (sheet) =>
      eachCell(sheet, (row, column) => {
        if (valueAt(sheet, row, column) === '资料不全') putValue(sheet, row, column, 'Key');
      }),
    );
    expect(red(run(host))[0]).toMatchObject({ group: 'example', passed: false, found: 'Key' });
  });

  test('formulas that need time are waited for', () => {
    const host = open();
    let late = 0;
    interfere(host, (sheet) =>
      eachCell(sheet, (row, column) => {
        if (late >= 5 || valueAt(sheet, row, column) !== 'Key') return;
        late += 1;
        putValue(sheet, row, column, 'Loading...');
        host.state.changes.push(null);
      }),
    );
    const report = run(host);
    expect(late).toBe(5);
    expect(red(report)).toEqual([]);
  });

  test('a formula that never answers is not called wrong', () => {
    const host = open();
    interfere(host, (sheet) =>
      eachCell(sheet, (row, column) => {
        if (valueAt(sheet, row, column) === '关注') putValue(sheet, row, column, 'Loading...');
      }),
    );
    const report = run(host);
    const loading = report.lines.filter(({ found }) => found === 'Loading...');
    expect(loading.length).toBeGreaterThan(3);
    expect(loading.filter(({ passed }) => passed !== null)).toEqual([]);
  });

  test('zones that differ are red', () => {
    const zone = HERE === 'Asia/Tokyo' ? 'Asia/Shanghai' : 'Asia/Tokyo';
    const host = open(school(zone), zone);
    expect(red(run(host)).map(({ what, found }) => [what.slice(0, 22), found])).toContainEqual([
      'the zone of the script',
      `${HERE} ≠ ${zone}`,
    ]);
  });

  test('scratch tabs go even when a run breaks off', () => {
    const host = open();
    let rounds = 0;
    interfere(host, () => {
      rounds += 1;
      if (rounds === 3) throw new Error('Service Spreadsheets timed out');
    });
    const { error } = host.run('selfTest', [], { context: 'menu' });
    expect(error?.message).toContain('timed out');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['学员']);
  });
});
