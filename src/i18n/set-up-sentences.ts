// Every sentence of the set-up panel's server side, in both languages.
import type { Language } from '../domain/language';
import type { PresetName } from '../domain/rule-book/presets/presets';

/** What each role is good for; keyed as the roles are spelled. */
const EN_USE = {
  id: 'your own customer number',
  name: 'who it is: the one column that must be there',
  'given name': 'joined with the name where a tab has two columns for it',
  organisation: 'finds duplicates',
  position: 'tier',
  phone: 'lists, search, duplicates',
  'e-mail': 'shown on the card',
  address: 'shown on the card',
  birthday: 'greetings and gifts',
  fees: 'tier: total paid, less refunds',
  months: 'tier: length booked',
  'enrolled on': 'where counting begins',
  'course ends on': 'months, and who owns the customer',
  owner: 'whose list a customer is in',
  consultant: 'owner before and after the course',
  stage: 'who has left is not called',
  tier: 'a tier of your own counts as it is',
  'tier override': 'raises the computed tier',
  'last contact': 'type a date here, it counts; ours moves it forward only',
  'next call': 'when to call',
  status: 'how it stands',
  why: 'the reason in words',
  'paused until': 'no calls until then',
  'do not contact': 'never called',
  source: 'reports',
  region: 'reports',
  credit: 'reports',
  'referred by': 'referral rewards',
  'belongs to': 'household or group',
};

export interface SetUpSentences {
  // What stops it
  readonly tabGone: string;
  readonly otherTab: (tab: string) => string;
  readonly noHeaderRow: string;
  readonly nameNeeded: string;
  readonly columnTwice: string;
  readonly notADay: string;
  readonly roundDays: (most: number) => string;
  readonly hoursUnreadable: (typed: string) => string;
  readonly neverOpen: string;
  readonly notAnAddress: (typed: string) => string;
  readonly noTab: string;
  readonly emptyFile: string;
  readonly onlyLeads: string;
  // Remarks on what was found
  readonly zonesAgree: (zone: string) => string;
  readonly zonesDiffer: (sheet: string, script: string) => string;
  readonly missing: (role: string, left: string) => string;
  readonly monthsFrom: string;
  readonly consequence: { readonly [role in keyof typeof EN_USE]?: string };
  readonly doubled: (role: string, taken: string, left: string) => string;
  readonly fewCustomers: (customers: number) => string;
  // Presets and roles
  readonly preset: Readonly<Record<PresetName, string>>;
  readonly use: Readonly<Record<keyof typeof EN_USE, string>>;
  // The trial
  readonly unreadable: (header: string, what: string, received: string) => string;
  readonly samePhone: (names: string) => string;
  readonly sameName: (names: string) => string;
  // Afterwards
  readonly done: (customers: number, added: number) => string;
  readonly noTrigger: string;
}

const EN: SetUpSentences = {
  tabGone: 'This tab is not there any more. Choose another one.',
  otherTab: (tab) =>
    `SheetCare works on the tab “${tab}”. Remove the set-up there first, then choose another tab.`,
  noHeaderRow: 'Choose the row in which the headers stand.',
  nameNeeded: 'One column must hold the names. Choose it.',
  columnTwice: 'One column is chosen for two roles. Choose one of them.',
  notADay: 'This is no day. Choose one, or leave it blank.',
  roundDays: (most) => `Choose between 1 and ${most} working days.`,
  hoursUnreadable: (typed) => `“${typed}” is no time: write it like 09:00–12:00, 13:30–18:00.`,
  neverOpen: 'Open at least on one day of the week.',
  notAnAddress: (typed) => `“${typed}” is no e-mail address.`,
  noTab:
    'No tab reads like customers: one row of headers with a name, and a customer in each row below. Choose the tab and its header row.',
  emptyFile:
    'This file is empty. Put your customers into a tab: one row of headers (Name, Phone, …) and a customer in each row below.',
  onlyLeads: 'Only a lead changes the set-up here. Ask one of them.',
  zonesAgree: (zone) => `Time zone ${zone}.`,
  zonesDiffer: (sheet, script) =>
    `The spreadsheet is in ${sheet}, the script in ${script}. Set File › Settings › Time zone to ${script}, or push the script with --zone ${sheet}. Until then no date would be right.`,
  missing: (role, left) => `${role} is missing: ${left}`,
  monthsFrom: 'the months are counted from enrolment to the end of the course.',
  consequence: {
    position: 'the tier rests on fees and months.',
    fees: 'the tier rests on position and months.',
    months: 'the tier rests on position and fees.',
    owner: 'everybody’s calls stand in one list.',
    phone: 'lists show no number to call, and search goes by name.',
    'last contact':
      'until a call is logged, customers count from the day on which they were first seen.',
  },
  doubled: (role, taken, left) =>
    `Two columns read like ${role}: “${taken}” is used, “${left}” is left alone.`,
  fewCustomers: (customers) => `Only ${customers} customers were found: is this the right tab?`,
  preset: {
    school:
      'Training school: three tiers by position, fees and months; calls every 15 days or month; answers within 24 hours.',
    'key accounts':
      'Key accounts: A, B and C with visits a month and calls a week. The numbers start empty.',
    stars: 'Stars: by monthly spending over six months.',
    'support desk':
      'Support desk: reply, arrive and resolve by kind and severity. Some numbers start empty.',
  },
  use: EN_USE,
  unreadable: (header, what, received) => `${header}: ${what} (“${received}”)`,
  samePhone: (names) => `one phone: ${names}`,
  sameName: (names) => `look alike: ${names}`,
  done: (customers, added) =>
    `${customers} customers are looked after from now on. ${added === 0 ? 'No column was added.' : `${added} ${added === 1 ? 'column was' : 'columns were'} added at the right end.`}`,
  noTrigger: 'Nothing runs by itself yet: run the check from the menu each morning.',
};

const ZH: SetUpSentences = {
  tabGone: '这个工作表已经不在了，请另选一个。',
  otherTab: (tab) => `目前使用的是工作表「${tab}」。请先撤销那里的设置，再选别的工作表。`,
  noHeaderRow: '请选择列标题所在的行。',
  nameNeeded: '必须有一列是姓名，请选择。',
  columnTwice: '同一列被选作两种用途，请只保留一种。',
  notADay: '这不是日期。请选择一天，或留空。',
  roundDays: (most) => `请填 1 到 ${most} 个工作日。`,
  hoursUnreadable: (typed) => `“${typed}”不是时间，请写成 09:00–12:00, 13:30–18:00。`,
  neverOpen: '一周至少要有一天上班。',
  notAnAddress: (typed) => `“${typed}”不是邮箱地址。`,
  noTab:
    '没有找到像客户名单的工作表：一行列标题（含姓名），下面每行一位客户。请选择工作表和标题行。',
  emptyFile:
    '这个文件是空的。请先在一个工作表里放入客户：一行列标题（姓名、电话……），下面每行一位。',
  onlyLeads: '只有客服负责人可以更改设置，请找他们处理。',
  zonesAgree: (zone) => `时区：${zone}。`,
  zonesDiffer: (sheet, script) =>
    `表格的时区是 ${sheet}，脚本的时区是 ${script}。请把 文件 › 设置 › 时区 改为 ${script}，或用 --zone ${sheet} 推送脚本。在此之前日期都会不准。`,
  missing: (role, left) => `没有${role}：${left}`,
  monthsFrom: '按报名日期到结课日期计算时长。',
  consequence: {
    position: '级别只看缴费和时长。',
    fees: '级别只看职务和时长。',
    months: '级别只看职务和缴费。',
    owner: '所有人的联系任务排在同一份名单里。',
    phone: '名单上没有电话号码，只能按姓名查找。',
    'last contact': '在记录第一次联系之前，从首次看到该客户的那天起算。',
  },
  doubled: (role, taken, left) => `有两列像${role}：使用「${taken}」，「${left}」不动。`,
  fewCustomers: (customers) => `只找到 ${customers} 位客户，选对工作表了吗？`,
  preset: {
    school: '培训学校：按职务、缴费、时长分三级；每 15 天或每月联系；24 小时内答复。',
    'key accounts': '大客户：A、B、C 三级，每月拜访、每周电话次数。数值需自己填写。',
    stars: '星级：按连续六个月的月消费定星。',
    'support desk': '客服台：按类型和紧急程度规定回复、到场、处理时限。部分数值需自己填写。',
  },
  use: {
    id: '你们自己的客户编号',
    name: '客户是谁：唯一必须有的一列',
    'given name': '姓和名分成两列时合在一起',
    organisation: '用于查找重复客户',
    position: '定级',
    phone: '名单、查找、查重',
    'e-mail': '在客户卡片上显示',
    address: '在客户卡片上显示',
    birthday: '生日祝福与礼物',
    fees: '定级：累计缴费减退费',
    months: '定级：报班时长',
    'enrolled on': '从这天开始计算',
    'course ends on': '计算时长和归属',
    owner: '客户列入谁的名单',
    consultant: '课程前后的跟进人',
    stage: '已离开的不再联系',
    tier: '你们自己填的级别直接采用',
    'tier override': '可提高计算出的级别',
    'last contact': '在这里填日期就算数；我们只会把它往后推',
    'next call': '什么时候联系',
    status: '联系状态',
    why: '用文字说明原因',
    'paused until': '在此之前不联系',
    'do not contact': '不再联系',
    source: '报表',
    region: '报表',
    credit: '报表',
    'referred by': '转介绍奖励',
    'belongs to': '家庭或团体',
  },
  unreadable: (header, what, received) => `${header}：${what}（“${received}”）`,
  samePhone: (names) => `电话相同：${names}`,
  sameName: (names) => `可能重复：${names}`,
  done: (customers, added) =>
    `从现在起照看 ${customers} 位客户。${added === 0 ? '没有新增列。' : `在最右边新增了 ${added} 列。`}`,
  noTrigger: '目前不会自动运行：请每天早上从菜单运行一次检查。',
};

/** The sentences in a language. */
export const setUpSentences = (language: Language): SetUpSentences => (language === 'zh' ? ZH : EN);
