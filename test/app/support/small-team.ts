// A small team's customer tab with every status in it: twins, a title, a blank row and a totals row.
import {
  cellKey,
  type ModelValue,
  type Sheet,
  type Workbook,
} from '../../../src/host/model/workbook';
import { addTab, aWorkbook, day, tabOf } from '../../support/builders';

export const TAB = '学员名单';
export const LOG = '跟进记录';
/** The team's columns. 备注 plays no role for the check: the tests know each customer by it. */
export const TEAM = [
  '学号',
  '姓名',
  '职务',
  '缴费金额',
  '报班时长',
  '电话',
  '跟进人',
  '报名日期',
  '暂停至',
  '阶段',
  '备注',
] as const;
export const NOTE = '备注';

export interface TeamOptions {
  /** The team numbers its customers itself. */
  readonly numbered: boolean;
  /** The team has a column for the last contact, filled by hand. */
  readonly typedLast?: boolean;
}

type Person = readonly [
  name: string,
  position: string,
  fees: ModelValue,
  months: ModelValue,
  phone: string,
  enrolled: ModelValue,
  paused: ModelValue,
  stage: string,
  /** Day of the last talk in the log; '' = none. */
  last: string,
  booked?: string,
];

const PEOPLE: readonly Person[] = [
  ['王芳', '部门经理', 9000, 6, '13800000001', day('2026-01-05'), null, '在读', '2026-11-01'],
  ['王芳', '职员', 3000, 2, '13800000002', day('2026-01-05'), null, '在读', '2026-10-20'],
  ['李娜', '教师', 5000, 3, '13800000003', day('2026-02-02'), null, '在读', ''],
  ['李娜', '教师', 5000, 3, '13800000003', day('2026-02-02'), null, '在读', ''],
  ['张伟', '校长', 12000, 12, '13800000005', day('2026-03-02'), null, '在读', '2026-11-05'],
  ['刘洋', '职员', 8000, 5, '13800000006', day('2026-03-02'), null, '在读', '2026-11-10'],
  ['陈静', '公务员', 4000, 3, '13800000007', day('2026-04-01'), null, '在读', '2026-10-23'],
  ['杨磊', '工程师', 1000, 1, '13800000008', day('2026-11-18'), null, '在读', ''],
  ['赵敏', '医生', '约8000', 2, '13800000009', day('2026-05-06'), null, '在读', '2026-11-12'],
  [
    '黄强',
    '总监',
    9500,
    8,
    '13800000010',
    day('2026-05-06'),
    day('2026-12-31'),
    '在读',
    '2026-09-01',
  ],
  ['周杰', '老板', 20000, 24, '13800000011', day('2025-05-06'), null, '退费', '2026-06-01'],
  [
    '吴霞',
    '主任',
    8800,
    6,
    '13800000012',
    day('2026-06-01'),
    null,
    '在读',
    '2026-11-06',
    '2026-11-25',
  ],
  ['郑爽', '自由职业', 2000, 2, '13800000013', day('2026-06-01'), null, '在读', '2026-11-19'],
  ['孙悦', '', '', '', '13800000014', null, null, '在读', ''],
];

const LOG_HEADER = ['联系时间', '学号', '姓名', '联系结果', '联系方式', '下次预约'];

/** Before the customers stand a title and the header; a blank row after the seventh; a totals row. */
export const smallTeam = ({ numbered, typedLast = false }: TeamOptions): Workbook => {
  const headers = [...TEAM.filter((name) => numbered || name !== '学号')] as string[];
  if (typedLast) headers.splice(headers.indexOf(NOTE), 0, '最近联系');
  const cell = (person: Person, index: number, header: string): ModelValue => {
    const [name, position, fees, months, phone, enrolled, paused, stage, last] = person;
    const cells: Record<string, ModelValue> = {
      学号: `S${String(index + 1).padStart(3, '0')}`,
      姓名: name,
      职务: position,
      缴费金额: fees,
      报班时长: months,
      电话: phone,
      跟进人: index % 2 === 0 ? '林老师' : '何老师',
      报名日期: enrolled,
      暂停至: paused,
      阶段: stage,
      最近联系: index % 3 === 0 && last !== '' ? day('2026-08-03') : null,
      备注: `n${index + 1}`,
    };
    return cells[header] ?? null;
  };
  const row = (person: Person, index: number): ModelValue[] =>
    headers.map((header) => cell(person, index, header));
  const total = headers.map(
    (header): ModelValue => (header === '姓名' ? '合计' : header === '缴费金额' ? 77800 : null),
  );
  const book = aWorkbook({
    [TAB]: [
      ['2026 年学员名单'],
      headers,
      ...PEOPLE.slice(0, 7).map(row),
      [],
      ...PEOPLE.slice(7).map((person, at) => row(person, at + 7)),
      total,
    ],
  });
  const customers = tabOf(book, TAB);
  const fees = headers.indexOf('缴费金额');
  customers.formulas.set(cellKey(customers.values.length - 1, fees), `=SUM(${fees})`);
  const twin = (name: string): boolean => PEOPLE.filter(([other]) => other === name).length > 1;
  addTab(book, LOG, [
    LOG_HEADER,
    ...PEOPLE.flatMap(([name, , , , , , , , last, booked], index): ModelValue[][] =>
      last === '' || (!numbered && twin(name))
        ? []
        : [
            [
              day(`${last} 10:00`),
              numbered ? `S${String(index + 1).padStart(3, '0')}` : null,
              name,
              '已沟通',
              '电话',
              booked === undefined ? null : day(booked),
            ],
          ],
    ),
  ]);
  return book;
};

/** Row and column of the header row of the customer tab. */
export const headerRowOf = (sheet: Sheet): number =>
  sheet.values.findIndex((row) => row?.includes(NOTE) === true);
