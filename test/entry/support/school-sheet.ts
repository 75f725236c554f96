// A school's own sheet with the names of our tabs, in which formulas are tried.
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../../support/builders';
import { HERE } from '../../support/bundle';

const HEADER = ['姓名', '职务', '缴费金额', '报班时长', '', '最近联系', '', ''];
const STUDENTS: ModelValue[][] = [
  ['张三', '部门经理', 9000, 2, null, day('2026-11-02'), null, null],
  ['李四', '职员', '8千', '4个月', null, day('2026-11-09'), null, null],
  [null, null, null, null, null, null, null, null],
  ['王五', '公务员', 3999, 2.9, null, day('2026-10-31'), null, null],
  ['赵六', null, 9000, 1, null, null, null, null],
];

/** Five rows of students, rules, days and the as-of date, each under the name that formulas use. */
export const school = (): Workbook => {
  const rules = schoolPreset('zh').map((row) => row.map((cell) => cell as ModelValue));
  const days: ModelValue[][] = [
    ['起', '止', '类型', '时间', '备注'],
    [day('2026-11-17'), null, '休息', null, '校庆'],
  ];
  const book = aWorkbook(
    {
      学员: [HEADER, ...STUDENTS],
      服务规则: rules,
      工作日历: days,
      今日待办: [['日期', day('2026-11-20')]],
    },
    HERE,
  );
  const name = (
    text: string,
    tab: string,
    columns: number,
    row = 0,
    column = 0,
    rows = 1000,
  ): void => {
    const range = { row, column, rows, columns };
    book.names.set(text, { name: text, sheetId: tabOf(book, tab).id, range });
  };
  name('CARE_RULES', '服务规则', 7);
  name('CARE_DAYS', '工作日历', 5);
  name('CARE_TODAY', '今日待办', 1, 0, 1, 1);
  return book;
};
