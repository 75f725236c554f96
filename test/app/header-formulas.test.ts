// A formula in a header cell whose ranges have slipped is named by the check, before anybody relies on it.
import { hasSlipped } from '../../src/app/check/header-formulas';
import { insertRows } from '../../src/host/model/structure';
import { cellKey, type Workbook } from '../../src/host/model/workbook';
import { calculate } from '../entry/support/functions';
import { aCustomerSheet, day, tabOf } from '../support/builders';
import { runCheckOn } from './support/run-check';

describe('3-product §2: the header form', () => {
  test.each([
    ['=TIER(B1:B, C1:C, D1:D, CARE_RULES)', 1, false],
    ['=TIER($B$3:$B, $C$3:$C, $D$3:$D)', 3, false],
    ['={"级别"; TIER(B2:B, C2:C, D2:D, CARE_RULES)}', 1, false],
    ['={"级别"; TIER(B3:B, C3:C, D3:D, CARE_RULES)}', 1, true],
    ['=TIER(B2:B, C2:C, D2:D, CARE_RULES)', 1, true],
    ['=TIER(B1:B, C2:C, D1:D)', 1, true],
    ["=NEXTCALL('学员'!B9:B, F1:F)", 1, false],
    ['=TIER(B5, C5, D5)', 1, false],
    ['={"Sum"; ARRAYFORMULA(B9:B + C9:C)}', 1, false],
    ['=VSTACK("级别", TIER(B2:B, C2:C, D2:D))', 1, false],
    ['=VSTACK("级别", TIER(B3:B, C3:C, D3:D))', 1, true],
    ['=ARRAYFORMULA({"级别"; TIER(B2:B, C2:C, D2:D)})', 1, false],
    ['=IFERROR({"级别"; TIER(B2:B, C2:C, D2:D)})', 1, false],
    ['=IFERROR(TIER(B1:B, C1:C, D1:D), "{")', 1, false],
    ['Tier', 1, false],
  ])('%s in row %d has slipped: %j', (formula, row, slipped) => {
    expect(hasSlipped(formula, row)).toBe(slipped);
  });

  const school = (formula: string): Workbook => {
    const book = aCustomerSheet({
      rows: [
        ['张三', '部门经理', 9000, 2, day('2026-11-18')],
        ['李四', '职员', 8500, 6, day('2026-11-09')],
      ],
    });
    tabOf(book, '学员').formulas.set(cellKey(0, 6), formula);
    return book;
  };
  const afterInsertion = (formula: string) => {
    const book = school(formula);
    const { host } = calculate(book);
    host.edit((open) => insertRows(open, tabOf(open, '学员'), 1, 1));
    host.refresh();
    const { report } = runCheckOn(book);
    if (report?.ok !== true) throw new Error(report?.sentence);
    return report;
  };

  test('a row inserted as the first of the data: the older form is named, with what to write', () => {
    const { issues, sentence } = afterInsertion('={"级别"; TIER(B2:B, C2:C, D2:D, "学校")}');
    expect(issues.filter(({ code }) => code === 'formula slipped')).toEqual([
      expect.objectContaining({ row: 1, received: expect.stringContaining('TIER(B3:B') }),
    ]);
    expect(sentence).toContain('请让区域从第 1 行开始，如 =TIER(B1:B, C1:C, D1:D, CARE_RULES)');
  });

  test('the form that we teach stays right, and nothing is said', () => {
    const { issues } = afterInsertion('=TIER(B1:B, C1:C, D1:D, "学校")');
    expect(issues.filter(({ code }) => code === 'formula slipped')).toEqual([]);
  });
});
