// Tabs that stand beside the customers: a log, the staff, a price list, payments, instructions.
import type { CorpusTab } from '../corpus-sheet';
import { fullName, type Making, type Person, recentDay } from './person';

type MakeTab = (making: Making, people: readonly Person[]) => CorpusTab;

const log: MakeTab = (making, people) => ({
  name: making.script === 'zh' ? '联系记录' : 'Call log',
  rows: [
    making.script === 'zh'
      ? ['日期', '姓名', '方式', '结果', '内容']
      : ['Date', 'Name', 'Channel', 'Outcome', 'Notes'],
    ...people
      .slice(0, 12)
      .map((person) => [
        recentDay(making, 'before'),
        fullName(person),
        making.script === 'zh' ? '电话' : 'call',
        making.script === 'zh' ? '已沟通' : 'reached',
        making.script === 'zh' ? '近况不错' : 'all fine',
      ]),
  ],
});
const staff: MakeTab = ({ script }) => ({
  name: script === 'zh' ? '员工' : 'Staff',
  rows:
    script === 'zh'
      ? [
          ['姓名', '岗位', '手机'],
          ['郭老师', '班主任', '13900080001'],
          ['宋老师', '班主任', '13900080002'],
        ]
      : [
          ['Name', 'Role', 'Mobile'],
          ['Judith', 'Teacher', '555-0990'],
          ['Marco', 'Teacher', '555-0991'],
        ],
});
const prices: MakeTab = ({ script }) => ({
  name: script === 'zh' ? '价目' : 'Prices',
  rows:
    script === 'zh'
      ? [
          ['课程', '价格（元）', '课时'],
          ['英语', 3200, 40],
          ['书法', 2600, 30],
        ]
      : [
          ['Product', 'Price', 'Lessons'],
          ['Piano', 3200, 40],
          ['Judo', 2600, 30],
        ],
});
const payments: MakeTab = (making, people) => ({
  name: making.script === 'zh' ? '收款明细' : 'Payments',
  rows: [
    making.script === 'zh'
      ? ['收款日期', '收据号', '姓名', '金额', '收款人']
      : ['Paid on', 'Receipt no.', 'Name', 'Amount', 'Taken by'],
    ...people.map((person, at) => [
      recentDay(making, 'before'),
      `R${5000 + at}`,
      fullName(person),
      making.random.whole(2, 40) * 100,
      making.script === 'zh' ? '小周' : 'Kay',
    ]),
  ],
});
const help: MakeTab = ({ script }) => ({
  name: script === 'zh' ? '使用说明' : 'Read me',
  rows:
    script === 'zh'
      ? [['使用说明'], ['1. 姓名和电话必填'], ['2. 每周五更新']]
      : [['How to use this file'], ['1. Name and phone are required'], ['2. Update every Friday']],
});
const nothing: MakeTab = ({ script }) => ({ name: script === 'zh' ? '空白' : 'Sheet3', rows: [] });

/** The tabs beside the customers, by the way the sheet is dealt. */
export const OTHER_TABS = {
  alone: [],
  log: [log],
  'staff and prices': [staff, prices],
  payments: [payments, nothing],
  help: [help, staff],
} as const satisfies Readonly<Record<string, readonly MakeTab[]>>;
