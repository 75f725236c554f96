// The form that we teach, for cases: one formula in the header cell, with CARE_RULES, CARE_DAYS and CARE_NOW.
import { type ModelValue, putValue, type Workbook } from '../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../support/builders';
import { HERE } from '../support/bundle';
import { type Cells, calculate, putFormula } from './support/functions';

const CASES: ModelValue[][] = [
  ['收到时间', '类型', '级别', '紧急程度', '首次回复', '', '', '', ''],
  [day('2026-11-20 16:00'), '意见', '一般', null, null, null, null, null, null],
  [
    day('2026-09-18 17:00'),
    '投诉',
    '重点',
    '紧急',
    day('2026-09-20 10:00'),
    null,
    null,
    null,
    null,
  ],
  [null, null, null, null, null, null, null, null, null],
  ['2026年11月20日 下午3点', '退费', 'VIP', null, null, null, null, null, null],
  ['上周', '意见', null, null, null, null, null, null, null],
];
const RULES: ModelValue[][] = [
  ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
  ['分级', '重点', '缴费金额', '至少', 8000, '元', null],
  ['分级', '一般', '其他', null, null, null, null],
  ['回复', '不限', '不限', '不超过', 24, '小时', null],
  ['回复', '重点', '投诉 / 紧急', '不超过', 2, '工作小时', null],
  ['工作时间', null, '周一至周五', '开放', '09:00–12:00, 13:30–18:00', null, null],
];
const DAYS: ModelValue[][] = [
  ['起', '止', '类型', '时间', '备注'],
  [day('2026-09-20'), null, '调休上班', null, '国庆'],
];

const book = (): Workbook => {
  const made = aWorkbook(
    {
      投诉与意见: CASES,
      服务规则: RULES,
      工作日历: DAYS,
      今日待办: [['现在', day('2026-11-20 17:00')]],
    },
    HERE,
  );
  const name = (text: string, tab: string, columns: number, column = 0, rows = 1000): void => {
    const range = { row: 0, column, rows, columns };
    made.names.set(text, { name: text, sheetId: tabOf(made, tab).id, range });
  };
  name('CARE_RULES', '服务规则', 7);
  name('CARE_DAYS', '工作日历', 5);
  name('CARE_NOW', '今日待办', 1, 1, 1);
  return made;
};

const withFormulas = (): Cells => {
  const made = book();
  const sheet = tabOf(made, '投诉与意见');
  const rest = 'B2:B, C2:C, D2:D, CARE_RULES, CARE_DAYS';
  putFormula(sheet, 'F1', `={"回复时限"; REPLYDUE(A2:A, ${rest})}`);
  putFormula(sheet, 'G1', `={"下班前须处理"; ACTBY(A2:A, ${rest})}`);
  putFormula(sheet, 'H1', `={"状态"; CASESTATUS(A2:A, E2:E, CARE_NOW, ${rest})}`);
  putFormula(sheet, 'I1', `={"原因"; REPLYDUEWHY(A2:A, ${rest})}`);
  return calculate(made);
};

describe('3-product §2: the formulas of cases in the header cell', () => {
  test('M0.11 fill the columns below them', () => {
    const cells = withFormulas();
    const down = (letter: string): string[] => cells.down('投诉与意见', letter, 1, 7);
    const vip = '? 没有“VIP”这个级别：重点、一般';
    expect(down('F')).toEqual([
      ...['回复时限', '2026-11-21 16:00', '2026-09-20 10:00', '', vip, '资料不全', ''],
    ]);
    expect(down('G')).toEqual([
      ...['下班前须处理', '2026-11-20 18:00', '2026-09-20 10:00', '', vip, '资料不全', ''],
    ]);
    expect(down('H')).toEqual(['状态', '即将超时', '按时回复', '', vip, '资料不全', '']);
    expect(down('I')).toEqual([
      '原因',
      '24小时内回复（规则第 4 行）。收到：2026-11-20（周五）16:00，加24小时，须在 2026-11-21（周六）16:00 前回复；届时不上班，下班前须处理：2026-11-20（周五）18:00 前',
      '重点、投诉 / 紧急：2个工作小时内回复（规则第 5 行）。收到：2026-09-18（周五）17:00。工作时间：周五 17:00–18:00 1小时，周日 09:00–10:00 1小时，须在 2026-09-20（周日）10:00 前回复；届时在上班，须在此时之前处理',
      ...['', vip, '资料不全：收到时间“上周”无法识别', ''],
    ]);
  });

  test('M0.11 a changed rule, day or moment recalculates every row', () => {
    const cells = withFormulas();
    const type = (tab: string, row: number, column: number, value: ModelValue): void => {
      cells.host.edit((made) => {
        putValue(tabOf(made, tab), row, column, value);
      });
      cells.host.refresh();
    };
    type('今日待办', 0, 1, day('2026-11-21 16:01'));
    expect(cells.down('投诉与意见', 'H', 2, 3)).toEqual(['已超时', '按时回复']);
    type('服务规则', 3, 4, 48);
    expect(cells.at('投诉与意见', 'F2')).toBe('2026-11-22 16:00');
    type('工作日历', 1, 2, '休息');
    expect(cells.down('投诉与意见', 'F', 2, 3)).toEqual(['2026-11-22 16:00', '2026-09-21 10:00']);
  });

  test('M0.11 working time between two columns, and a deadline for all rows', () => {
    const made = book();
    const sheet = tabOf(made, '投诉与意见');
    putFormula(sheet, 'F1', '={"小时"; WORKTIME(A2:A, E2:E, CARE_RULES, CARE_DAYS)}');
    putFormula(sheet, 'G1', '={"截止"; ADDWORKTIME(A2:A, 24, CARE_RULES, CARE_DAYS)}');
    const cells = calculate(made);
    expect(cells.down('投诉与意见', 'F', 1, 4)).toEqual(['小时', '资料不全', '2', '']);
    expect(cells.down('投诉与意见', 'G', 1, 4)).toEqual([
      ...['截止', '2026-11-25 17:30', '2026-09-23 09:30', ''],
    ]);
  });
});
