// Columns that are roles: how teams head them (our own list of synonyms) and what stands in them.
import type { ModelValue } from '../../../../src/host/model/workbook';
import type { ColumnKind } from '../corpus-sheet';
import { fullName, type Making, type Person, recentDay, type Script, someDay } from './person';

export interface ColumnSort {
  readonly kind: ColumnKind;
  readonly heads: Readonly<Record<Script, readonly string[]>>;
  /** The unit that may stand behind the head. */
  readonly unit?: Readonly<Record<Script, string>>;
  /** The band above it, where headers have two lines. */
  readonly band: Readonly<Record<Script, string>>;
  readonly cell: (making: Making, person: Person) => ModelValue;
  readonly blanks: number;
}

const PERSON = { zh: '基本信息', en: 'Personal details' };
const DEAL = { zh: '报名情况', en: 'Enrolment' };
const CARE = { zh: '跟进', en: 'Follow-up' };

const sort = (
  kind: ColumnKind,
  heads: readonly [zh: string, en: string],
  band: ColumnSort['band'],
  cell: ColumnSort['cell'],
  more: Partial<ColumnSort> = {},
): ColumnSort => ({
  kind,
  heads: { zh: heads[0].split(' '), en: heads[1].split(', ') },
  band,
  cell,
  blanks: 0.1,
  ...more,
});
const oneOf =
  (zh: string, en: string): ColumnSort['cell'] =>
  ({ random, script }) =>
    random.pick((script === 'zh' ? zh : en).split('/'));

export const NAME = sort(
  'name',
  [
    '姓名 客户姓名 学员姓名 会员姓名 学员 客户 学生姓名',
    'Name, Full name, Client name, Student name, Member, Customer, Patient name, Contact name',
  ],
  PERSON,
  (_, person) => fullName(person),
  { blanks: 0 },
);
export const FAMILY_NAME = sort(
  'family name',
  ['姓 姓氏', 'Last name, Surname, Family name'],
  PERSON,
  (_, person) => person.family,
  { blanks: 0 },
);
export const GIVEN_NAME = sort(
  'given name',
  ['名 名字', 'First name, Given name, Forename'],
  PERSON,
  (_, person) => person.given,
  { blanks: 0 },
);
export const NAME_AND_PHONE = sort(
  'name',
  [
    '姓名电话 客户及电话 姓名/手机 联系人（电话）',
    'Name & phone, Name / phone, Client (phone), Contact + mobile',
  ],
  PERSON,
  ({ random }, person) => `${fullName(person)}${random.pick([' ', '  ', ', '])}${person.phone}`,
  { blanks: 0 },
);
export const PHONE = sort(
  'phone',
  [
    '手机 手机号 电话 联系电话 手机号码 移动电话 联系方式',
    'Phone, Mobile, Phone number, Tel., Cell, Telephone, Contact number',
  ],
  PERSON,
  (_, person) => person.phone,
);
export const ID = sort(
  'id',
  [
    '客户编号 学号 会员号 编号 客户ID 会员卡号',
    'Customer no., Client ID, ID, Student ID, Member no., Customer #, Account no.',
  ],
  PERSON,
  ({ ids }, { at }) => (ids === 'number' ? 20260 + at * 3 : `N${1000 + at * 7}`),
  { blanks: 0 },
);
export const OWNER = sort(
  'owner',
  [
    '班主任 负责人 跟进人 客户经理 业务员 负责老师',
    'Owner, Account manager, Assigned to, Responsible, Sales rep, Class teacher',
  ],
  CARE,
  oneOf('郭老师/宋老师/曹敏', 'Judith/Marco/Pam Ray'),
);

/** The roles of which each sheet takes a few. */
export const ROLE_COLUMNS: readonly ColumnSort[] = [
  sort(
    'position',
    ['职务 职位 岗位 头衔', 'Position, Job title, Title, Role'],
    PERSON,
    oneOf(
      '部门经理/职员/教师/公务员/店长/自由职业/总监',
      'Manager/Teacher/Director/Engineer/Owner/Nurse/Sales clerk',
    ),
  ),
  sort(
    'e-mail',
    ['邮箱 电子邮件 电子邮箱 E-mail', 'Email, E-mail address, E-mail, Email address'],
    PERSON,
    (_, { at }) => `person${at}@post.example`,
    { blanks: 0.3 },
  ),
  sort(
    'address',
    [
      '地址 家庭住址 通讯地址 联系地址 住址',
      'Address, Home address, Street address, Mailing address',
    ],
    PERSON,
    ({ random, script }) =>
      script === 'zh'
        ? `${random.pick(['长江路', '中山街', '桃园小区'])}${random.whole(1, 300)}号`
        : `${random.whole(1, 900)} ${random.pick(['High St', 'Mill Road', 'Park Ave'])}`,
  ),
  sort(
    'birthday',
    ['生日 出生日期 出生年月日', 'Birthday, Date of birth, DOB, Birth date, Born on'],
    PERSON,
    (making) => someDay(making, 1965, 2012),
  ),
  sort(
    'fees',
    [
      '缴费金额 累计缴费 已缴费用 实缴学费 总缴费 累计消费 实收金额',
      'Fees paid, Total paid, Amount paid, Total spent, Tuition paid, Fees',
    ],
    DEAL,
    ({ random }) => random.whole(5, 240) * 100,
    { unit: { zh: '元', en: 'CNY' } },
  ),
  sort(
    'months',
    [
      '报班时长 报名时长 购买月数 报读月数 合同月数',
      'Months, Course length, Contract length, Membership months, Months booked',
    ],
    DEAL,
    ({ random }) => random.pick([1, 3, 6, 12, 18, 24]),
    { unit: { zh: '月', en: 'months' } },
  ),
  sort(
    'enrolled on',
    [
      '报名日期 入学日期 入会日期 注册日期 签约日期 报名时间',
      'Enrolled on, Join date, Member since, Start date, Sign-up date, Enrolment date, Date joined, Customer since',
    ],
    DEAL,
    (making) => someDay(making, 2022, 2025),
  ),
  sort(
    'course ends on',
    [
      '课程到期 到期日期 结课日期 有效期至 合同到期日 会员到期日',
      'End date, Expiry date, Course ends, Expires on, Contract end, Membership expires, Valid until',
    ],
    DEAL,
    (making) => someDay(making, 2027, 2028),
  ),
  sort(
    'stage',
    [
      '阶段 客户状态 学员状态 状态 在读状态',
      'Stage, Lifecycle stage, Customer status, Enrolment status, Member status',
    ],
    DEAL,
    oneOf('在读/停课/结课/流失', 'active/paused/left/prospect'),
  ),
  sort(
    'tier',
    [
      '客户等级 级别 会员等级 客户级别 等级 VIP等级',
      'Tier, Level, Customer level, Membership level, VIP level, Customer tier',
    ],
    DEAL,
    oneOf('重点/一般/关注', 'Gold/Silver/Bronze'),
  ),
  sort(
    'last contact',
    [
      '最近联系 上次联系时间 最近跟进日期 最后联系日期 上次回访 最近沟通',
      'Last contact, Last contacted, Last call, Last contact date, Last touch, Last follow-up, Last spoke',
    ],
    CARE,
    (making) => recentDay(making, 'before'),
    { blanks: 0.2 },
  ),
  sort(
    'next call',
    [
      '下次联系 下次跟进日期 下次回访时间 计划联系日期 下次沟通',
      'Next call, Next contact, Follow up on, Next follow-up date, Next touch, Call back on',
    ],
    CARE,
    (making) => recentDay(making, 'after'),
    { blanks: 0.3 },
  ),
  sort(
    'paused until',
    ['休学至 暂停至 停课至 冻结至', 'Paused until, On hold until, Frozen until, Suspended until'],
    CARE,
    (making) => recentDay(making, 'after'),
    { blanks: 0.8 },
  ),
  sort(
    'do not contact',
    ['勿扰 请勿联系 不再联系 拒绝来电', 'Do not call, Do not contact, Opt-out, No calls'],
    CARE,
    oneOf('是/否', 'yes/no'),
    { blanks: 0.5 },
  ),
  sort(
    'source',
    [
      '来源 客户来源 来源渠道 获客渠道 信息来源',
      'Source, Lead source, How did you hear about us, Acquisition channel, Came from',
    ],
    DEAL,
    oneOf('抖音/地推/转介绍/官网', 'Website/Referral/Event/Advert'),
  ),
  sort(
    'region',
    ['地区 区域 城市 所在城市 省份', 'Region, City, Area, District, Country'],
    PERSON,
    oneOf('杭州/宁波/绍兴/金华', 'Leeds/York/Hull/Derby'),
  ),
  sort(
    'credit',
    ['信用等级 信用评级', 'Credit rating, Credit grade'],
    DEAL,
    oneOf('AA/A/B', 'AA/A/B'),
  ),
  sort(
    'referred by',
    ['介绍人 推荐人 转介绍人', 'Referred by, Referrer, Introduced by'],
    DEAL,
    (making, person) => fullName({ ...person, given: making.script === 'zh' ? '大海' : 'Quentin' }),
    { blanks: 0.6 },
  ),
  sort(
    'belongs to',
    ['所属家庭 所属客户 关键人', 'Household, Belongs to, Key person'],
    PERSON,
    (making, { family }) => (making.script === 'zh' ? `${family}家` : `${family} family`),
    { blanks: 0.5 },
  ),
];
export const ORGANISATION = sort(
  'organisation',
  [
    '公司名称 单位 工作单位 企业名称 公司 所在单位',
    'Company, Organisation, Organization, Employer, Business name',
  ],
  PERSON,
  ({ random, script }) =>
    script === 'zh'
      ? `${random.pick(['宏远', '天成', '佳禾'])}${random.pick(['科技有限公司', '贸易公司', '小学'])}`
      : `${random.pick(['Tarn', 'Oakley', 'Brisk'])} ${random.pick(['Ltd', 'Foods', 'Partners'])}`,
);
export const CONSULTANT = sort(
  'consultant',
  ['咨询老师 课程顾问 顾问 咨询师', 'Consultant, Adviser, Advisor, Course consultant'],
  CARE,
  oneOf('柳青/关月', 'Silas/Thea'),
);
