// The form that we teach: one formula in the header cell of a real sheet, with the names of our tabs.
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { putValue, valueAt } from '../../src/host/model/workbook';
import { day, tabOf } from '../support/builders';
import { type Cells, calculate, putFormula } from './support/functions';
import { school } from './support/school-sheet';

const withFormulas = (): { readonly book: Workbook; readonly cells: Cells } => {
  const book = school();
  const sheet = tabOf(book, '学员');
  putFormula(sheet, 'E1', '={"级别"; TIER(B2:B, C2:C, D2:D, CARE_RULES)}');
  putFormula(sheet, 'G1', '={"下次联系"; NEXTCALL(E2:E, F2:F, , CARE_RULES, CARE_DAYS)}');
  putFormula(
    sheet,
    'H1',
    '={"联系状态"; CALLSTATUS(G2:G, CARE_TODAY, F2:F, CARE_RULES, CARE_DAYS)}',
  );
  return { book, cells: calculate(book) };
};

describe('the formula in the header cell', () => {
  test('3-product §2: fills the column below it, blank rows stay blank', () => {
    const { cells } = withFormulas();
    expect(cells.down('学员', 'E', 1, 7)).toEqual([
      '级别',
      '重点',
      '关注',
      '',
      '一般',
      '资料不全',
      '',
    ]);
    expect(cells.down('学员', 'G', 1, 7)).toEqual([
      ...['下次联系', '2026-11-16', '2026-12-09', '', '2026-11-30', '尚未联系', ''],
    ]);
    expect(cells.down('学员', 'H', 1, 7)).toEqual([
      ...['联系状态', '逾期', '正常', '', '正常', '尚未联系', ''],
    ]);
    expect(cells.at('学员', 'E9')).toBe('');
  });

  test('a changed rule recalculates every row', () => {
    const { cells } = withFormulas();
    cells.host.edit((book) => {
      const rules = tabOf(book, '服务规则');
      const row = rules.values.findIndex(
        (line) => line?.[1] === '重点' && line?.[2] === '缴费金额',
      );
      putValue(rules, row, 4, 9001);
    });
    cells.host.refresh();
    expect(cells.down('学员', 'E', 2, 3)).toEqual(['关注', '关注']);
  });

  test('a rule that is half typed is skipped, a wrong one is named by its row in the sheet', () => {
    const { book, cells } = withFormulas();
    const rules = tabOf(book, '服务规则');
    const last = rules.values.length;
    const type = (...row: ModelValue[]): void => {
      cells.host.edit(() => {
        row.forEach((value, column) => {
          putValue(rules, last, column, value);
        });
      });
      cells.host.refresh();
    };
    type('分级', '重点', '报班时长', '至少');
    expect(cells.at('学员', 'E2')).toBe('重点');
    type('分级', '重点', '报班时长', '差不多', 5, '个月');
    expect(cells.down('学员', 'E', 1, 3)).toEqual([
      ...['级别', `#ERROR! 规则第 ${last + 1} 行：条件“差不多”不能用在这里`, ''],
    ]);
    expect(cells.down('学员', 'G', 1, 2)).toEqual(['下次联系', '资料不全']);
    type('分级', '重点', '报班时长', '至少', 5, '个月');
    expect(cells.at('学员', 'E2')).toBe('重点');
  });

  test('an empty rules tab is said', () => {
    const { book, cells } = withFormulas();
    cells.host.edit(() => {
      tabOf(book, '服务规则').values.length = 0;
    });
    cells.host.refresh();
    expect(cells.at('学员', 'E2')).toMatch(/^#ERROR! the rule book is empty/);
  });

  test('a word of somebody in a tier cell: that row says so, the others go on', () => {
    const book = school();
    const sheet = tabOf(book, '学员');
    putValue(sheet, 1, 4, '重点');
    putValue(sheet, 2, 4, 'VIP');
    putFormula(sheet, 'G1', '={"下次联系"; NEXTCALL(E2:E, F2:F, , CARE_RULES)}');
    const cells = calculate(book);
    expect(cells.down('学员', 'G', 1, 5)).toEqual([
      ...['下次联系', '2026-11-17', '? 没有“VIP”这个级别：重点、关注、一般', '', '2026-11-30'],
    ]);
  });

  test('dates come back as dates', () => {
    const { cells } = withFormulas();
    expect(valueAt(cells.sheet('学员'), 1, 6)).toEqual(day('2026-11-16'));
  });

  test.each([
    '=tier("部门经理", 9000, 2, CARE_RULES)',
    '=Tier("部门经理", 9000, 2, CARE_RULES)',
    '=TIER("部门经理", 9000, 2, care_rules)',
  ])('%s: names are read in any case', (formula) => {
    const book = school();
    putFormula(tabOf(book, '今日待办'), 'D1', formula);
    expect(calculate(book).at('今日待办', 'D1')).toBe('重点');
  });

  test('a preset by its name stands in for the tab', () => {
    const book = school();
    putFormula(
      tabOf(book, '今日待办'),
      'D1',
      `={"Tier"; TIER('学员'!B2:B6, '学员'!C2:C6, '学员'!D2:D6, "school")}`,
    );
    expect(calculate(book).down('今日待办', 'D', 1, 6)).toEqual([
      ...['Tier', 'Key', 'Watch', '', 'General', 'Needs data'],
    ]);
  });
});
