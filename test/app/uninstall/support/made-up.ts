// Three sheets as teams make them, with formats, rules, names and protections of their own.
import { cellKey, type Sheet, type Workbook } from '../../../../src/host/model/workbook';
import { putNumberFormat, putValidation } from '../../../../src/host/services/cell-writes';
import { addTab, aWorkbook, cellError, day, tabOf } from '../../../support/builders';

const bold = (sheet: Sheet, row: number, columns: number): void => {
  for (let column = 0; column < columns; column += 1) sheet.bold.add(cellKey(row, column));
};

/** Everything is plain text, the header bold over the whole row, rules and a name over all columns. */
export const allText = (): Workbook => {
  const book = aWorkbook({
    客户: [
      ['客户姓名', '职务', '缴费金额', '报班时长', '电话', '最近联系', '下次联系', '备注'],
      ['王芳', '部门经理', '9000', '6', '13800000001', '2026-11-01', null, '老客户'],
      ['李娜', '教师', '5000', '3', '013800000002', '11月5日', null, "'引号"],
      ['张伟', '校长', '12000', '12', '13800000003', '=1+1', null, '=A1'],
      ['刘洋', '职员', '8000', '5', '13800000004', null, null, ''],
    ],
    联系记录: [
      ['联系时间', '姓名', '联系结果', '联系方式'],
      [day('2026-11-10 10:00'), '王芳', '已沟通', '电话'],
      [day('2026-11-12 10:00'), '李娜', '已沟通', '电话'],
      [day('2026-11-13 10:00'), '张伟', '已沟通', '电话'],
    ],
  });
  const sheet = tabOf(book, '客户');
  sheet.frozenRows = 1;
  for (let column = 0; column < 26; column += 1) sheet.columnFormats.set(column, '@');
  bold(sheet, 0, 26);
  sheet.columnWidths.set(12, 33);
  sheet.columnWidths.set(5, 140);
  const whole = { row: 0, column: 0, rows: 1000, columns: 26 };
  sheet.rules.push({
    criteria: 'CUSTOM_FORMULA',
    values: ['=$A1="x"'],
    ranges: [whole],
    background: '#eeeeee',
  });
  book.names.set('全部', { name: '全部', sheetId: sheet.id, range: whole });
  sheet.backgrounds.set(cellKey(2, 10), '#ffff00');
  return book;
};

/** English, a full grid, a title, formulas, an error value, a protected column, a validation. */
export const fullGrid = (): Workbook => {
  const book = aWorkbook({
    Clients: [
      ['Clients of 2026'],
      [
        'Client ID',
        'Name',
        'Job title',
        'Fees',
        'Months',
        'Phone',
        'Last contact',
        'Status',
        'Total',
      ],
      ['A-1', 'Ann Lee', 'Director', 9000, 6, '1', day('2026-11-02'), null, null],
      ['A-2', 'Bob Ray', 'Teacher', 5000, 3, '2', cellError('#VALUE!'), null, null],
      ['A-3', 'Cy Poe', 'Clerk', 100, 1, '3', 'Nov 9', null, null],
      ['A-4', 'Di Orr', 'CEO', 22000, 12, '4', null, null, null],
      [null, 'Total', null, 36100],
    ],
    Calls: [
      ['Date', 'Client ID', 'Name', 'Outcome', 'Channel'],
      [day('2026-11-10 09:00'), 'A-1', 'Ann Lee', 'Reached', 'Call'],
      [day('2026-11-11 09:00'), 'A-3', 'Cy Poe', 'Reached', 'Call'],
      [day('2026-11-12 09:00'), 'A-4', 'Di Orr', 'Reached', 'Call'],
    ],
  });
  const sheet = tabOf(book, 'Clients');
  sheet.maxColumns = 9;
  sheet.maxRows = 12;
  for (let row = 2; row < 6; row += 1)
    sheet.formulas.set(cellKey(row, 8), `=D${row + 1}*E${row + 1}`);
  putNumberFormat(sheet, { row: 2, column: 3, rows: 4, columns: 1 }, '#,##0.00');
  putNumberFormat(sheet, { row: 2, column: 6, rows: 2, columns: 1 }, 'mmm d');
  putNumberFormat(sheet, { row: 2, column: 7, rows: 3, columns: 1 }, '@');
  putValidation(
    sheet,
    { row: 2, column: 4, rows: 4, columns: 1 },
    {
      rule: { kind: 'list', values: ['1', '3', '6', '12'] },
      allowInvalid: true,
    },
  );
  sheet.protections.push({
    range: { row: 0, column: 0, rows: 12, columns: 1 },
    warningOnly: false,
  });
  book.names.set('Fees', {
    name: 'Fees',
    sheetId: sheet.id,
    range: { row: 2, column: 3, rows: 4, columns: 1 },
  });
  return book;
};

/** Tabs with our names that are the team's own, its own rules among them. */
export const ownTabs = (): Workbook => {
  const book = aWorkbook({
    客户: [
      ['姓名', '职务', '缴费金额', '报班时长', '电话'],
      ['王芳', '部门经理', 9000, 6, '13800000001'],
      ['李娜', '教师', 5000, 3, '13800000002'],
    ],
  });
  addTab(book, '今日待办', [['买笔'], ['打扫教室']]);
  addTab(book, '设置', [['空调', '26 度']]);
  addTab(book, '操作记录', [
    ['谁', '做了什么'],
    ['林老师', '换了灯泡'],
  ]);
  addTab(book, '启用前', [['旧名单'], ['甲']]);
  const hidden = addTab(book, '旧表', [['不要动']]);
  hidden.hidden = true;
  return book;
};
