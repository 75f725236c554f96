// Columns that are no role, most of which look like one: somebody else's phone, a price, a date to pay.
import type { ModelValue } from '../../../../src/host/model/workbook';
import { type Making, type Person, recentDay, someDay } from './person';
import type { ColumnSort } from './role-columns';

const none = (
  zh: string,
  en: string,
  cell: (making: Making, person: Person) => ModelValue,
  band: ColumnSort['band'] = { zh: '其他', en: 'Other' },
  unit?: ColumnSort['unit'],
): ColumnSort => ({
  kind: 'none',
  heads: { zh: zh.split(' '), en: en.split(', ') },
  band,
  cell,
  blanks: 0.15,
  ...(unit ? { unit } : {}),
});
const oneOf =
  (zh: string, en: string): ColumnSort['cell'] =>
  ({ random, script }) =>
    random.pick((script === 'zh' ? zh : en).split('/'));
const digits = ({ random }: Making, head: string): string =>
  `${head}${random.whole(1000000, 9999999)}`;
const otherPhone: ColumnSort['cell'] = ({ random, script }) =>
  script === 'zh'
    ? `1370008${random.whole(1000, 9999)}`
    : `555-09${random.whole(10, 99)}-${random.whole(1000, 9999)}`;
const FAMILY = { zh: '家长', en: 'Guardian' };
const MONEY = { zh: '账务', en: 'Billing' };

/** Under their band these say only 姓名 and 电话: the band says whose. */
export const GUARDIAN: readonly ColumnSort[] = [
  none('姓名', 'Name', oneOf('杨帆/宋词/路遥', 'Ada Poe/Ben Rye/Cy Dow'), FAMILY),
  none('电话', 'Phone', otherPhone, FAMILY),
];

export const OTHER_COLUMNS: readonly ColumnSort[] = [
  none('家长电话 母亲手机', "Parent phone, Guardian mobile, Mother's phone", otherPhone),
  none(
    '紧急联系人',
    'Emergency contact, Next of kin',
    oneOf('杨帆/宋词/路遥', 'Ada Poe/Ben Rye/Cy Dow'),
  ),
  none('紧急联系电话', 'Emergency phone, Emergency contact number', otherPhone),
  none(
    '任课老师 授课教师',
    'Course teacher, Instructor, Coach',
    oneOf('许老师/谢老师', 'Miss Fay/Mr. Orr'),
  ),
  none(
    '课程单价 产品价格',
    'Product price, Unit price, List price',
    ({ random }) => random.whole(3, 40) * 50,
    MONEY,
    { zh: '元', en: 'CNY' },
  ),
  none(
    '下次缴费日期 应缴日期',
    'Next payment date, Payment due',
    (making) => recentDay(making, 'after'),
    MONEY,
  ),
  none(
    '欠费金额 未付余额',
    'Balance due, Outstanding',
    ({ random }) => random.whole(0, 20) * 100,
    MONEY,
    { zh: '元', en: 'CNY' },
  ),
  none('发票号 发票号码', 'Invoice no., Invoice number', (making) => digits(making, 'FP'), MONEY),
  none('合同编号 订单编号', 'Contract no., Order no.', (making) => digits(making, 'HT-'), MONEY),
  none('身份证号 身份证号码', 'Passport no., National ID', (making) =>
    digits(making, '33010219900'),
  ),
  none('备注 说明', 'Notes, Remarks, Comments', ({ random, script }) =>
    script === 'zh'
      ? `${random.whole(1, 12)}月${random.whole(1, 28)}日${random.pick(['来过', '请假', '说再想想'])}`
      : `${random.pick(['called', 'came by', 'asked'])} 2026-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
  ),
  none('性别', 'Gender, Sex', oneOf('男/女', 'M/F')),
  none('年龄', 'Age', ({ random }) => random.whole(6, 60)),
  none('班级', 'Class, Group', oneOf('春1班/秋2班', 'Blue/Green')),
  none('上课时间', 'Lesson time, Schedule', oneOf('周六9:00/周日14:00', 'Sat 9:00/Sun 14:00')),
  none('剩余课时 课时数', 'Lessons left, Remaining sessions', ({ random }) => random.whole(0, 48)),
  none('积分', 'Points, Loyalty points', ({ random }) => random.whole(0, 900)),
  none('折扣', 'Discount', oneOf('9折/8.5折', '10%/15%')),
  none('课程 报读课程', 'Course, Product, Programme', oneOf('英语/书法/编程', 'Piano/Judo/Chess')),
  none('更新时间', 'Updated at, Last modified', (making) => recentDay(making, 'before')),
  none('创建人 录入人', 'Created by, Entered by', oneOf('admin/小周', 'admin/kay')),
  none('微信号', 'WeChat, Skype', (making) => digits(making, 'wx_')),
  none('邮编', 'ZIP, Postcode', ({ random }) => `${random.whole(100000, 999999)}`),
  none('最近缴费日期', 'Last payment date', (making) => someDay(making, 2025, 2026), MONEY),
  none('车牌号', 'Licence plate', (making) => digits(making, 'A')),
  none('网址', 'Website, URL', (_, { at }) => `https://site${at}.example`),
];
