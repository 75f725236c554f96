// Every word and sentence of the check, in both languages: a language that lacks one does not compile.

import type { SheetIssueCode } from '../domain/issue';
import type { Language } from '../domain/language';
import type { Cadence } from '../domain/rule-book/rule-book';
import { cadenceText } from './cadence-text';
import { EN as EN_MESSAGES } from './en';
import type { Messages } from './messages';
import { ZH_CN as ZH_MESSAGES } from './zh-cn';

/** What a check writes, in this order. */
export const CHECK_STAGES = ['customers', 'cases', 'today', 'quality', 'protection'] as const;
export type CheckStage = (typeof CHECK_STAGES)[number];
const EN_STAGES = ['tiers and next calls', 'complaints', 'Today', 'Data quality', 'protection'];
const ZH_STAGES = ['级别和下次联系', '投诉与意见', '今日待办', '资料检查', '保护'];

export interface CheckWords {
  readonly language: Language;
  readonly headers: {
    readonly id: string;
    readonly tier: string;
    readonly 'last contact': string;
    readonly 'next call': string;
    readonly status: string;
    readonly why: string;
  };
  /** Before a header of ours where the team has a column of that name already. */
  readonly ownHeader: (header: string) => string;
  readonly tabs: {
    readonly rules: string;
    readonly inForce: string;
    readonly days: string;
    readonly settings: string;
    readonly today: string;
    readonly contacts: string;
    readonly history: string;
    readonly log: string;
    readonly quality: string;
    readonly staff: string;
    readonly before: string;
    readonly messages: string;
    readonly alerts: string;
  };
  readonly beforeHeader: readonly string[];
  readonly staffHeader: readonly string[];
  readonly staffRoles: Readonly<Record<'staff' | 'lead' | 'messaging admin' | 'manager', string>>;
  readonly settingsHeader: readonly string[];
  /** What the tab is that keeps the last good rules. */
  readonly inForceHeader: readonly string[];
  readonly historyHeader: readonly string[];
  readonly logHeader: readonly string[];
  readonly daysHeader: readonly string[];
  readonly todayHeader: readonly string[];
  readonly qualityHeader: readonly string[];
  readonly more: (n: number) => string;
  /** What a remark means and what to do, as a person would say it. */
  readonly issues: Readonly<Record<SheetIssueCode, string>>;
  readonly todayTitle: string;
  readonly todayAt: string;
  readonly stale: string;
  readonly nobody: string;
  readonly noOwner: string;
  readonly by: string;
  readonly job: string;
  readonly firstSeen: string;
  readonly meaning: (key: string) => string;
  readonly askTitle: string;
  readonly ask: (facts: {
    readonly tab: string;
    readonly customers: number;
    readonly columns: string;
    readonly added: string;
    readonly tabs: string;
    readonly missing: string;
    readonly doubled: string;
  }) => string;
  readonly doubledColumn: (role: string, taken: string, left: string) => string;
  readonly nothingMissing: string;
  readonly tierRests: (missing: string, left: string) => string;
  readonly done: (facts: {
    readonly customers: number;
    readonly overdue: number;
    readonly today: number;
    readonly never: number;
    readonly needsData: number;
    readonly issues: number;
  }) => string;
  readonly declined: string;
  readonly separator: string;
  readonly statuses: Messages['status'];
  readonly overdueBy: (days: number, workingDays: number, due: string) => string;
  readonly dueToday: string;
  /** Levelled: on Today before its due date. */
  readonly plannedToday: (due: string) => string;
  /** On Today on the working day before it. */
  readonly bookedOnRestDay: (date: string) => string;
  readonly never: string;
  readonly counted: (anchor: string, cadence: string, due: string, moved: boolean) => string;
  readonly countedSince: (anchor: string, cadence: string, due: string, moved: boolean) => string;
  /** Planned for, and what it would have been. */
  readonly firstRound: (date: string, due: string) => string;
  readonly booked: (date: string) => string;
  readonly notKept: (date: string) => string;
  readonly agreedFor: (date: string) => string;
  readonly bookedLate: (due: string) => string;
  /** What stands in Today for a call that is tried again. */
  readonly retry: string;
  /** And for one whose day has not come, while the customer is due. */
  readonly tried: string;
  readonly retryOn: (failures: number, date: string) => string;
  readonly unreachable: (failures: number, last: string) => string;
  readonly pausedUntil: (date: string) => string;
  readonly gone: string;
  readonly noCadence: (tier: string) => string;
  readonly override: (typed: string, computed: string) => string;
  readonly handTier: (typed: string, computed: string) => string;
  readonly keptTier: (tier: string) => string;
  /** The old tier, its last day, and the lower one. */
  readonly heldTier: (tier: string, until: string, lower: string) => string;
  /** Since when, what it was before, and the date that this fixed. */
  readonly promoted: (on: string, from: string, due: string) => string;
  /** What that sentence always holds. */
  readonly promotedMark: string;
  readonly unreadable: (header: string, text: string) => string;
  readonly pauseUnreadable: (text: string) => string;
  readonly needsData: string;
  readonly cadence: (cadence: Cadence) => string;
  readonly trouble: {
    readonly noTab: string;
    readonly noHeader: string;
    readonly onlyHeader: (tab: string) => string;
    readonly needsSetUp: string;
    readonly noQuality: string;
    readonly zones: (sheet: string, script: string) => string;
    readonly tabGone: (tab: string) => string;
    readonly columnGone: (header: string, tab: string) => string;
    readonly locked: string;
    readonly moving: string;
    readonly noRules: (tab: string) => string;
    readonly noWorkingDay: string;
    readonly protected: (header: string) => string;
    readonly tabProtected: (tab: string) => string;
    readonly formula: (header: string) => string;
    readonly notTaken: (header: string) => string;
    /** The time of one run was used up before this stage. */
    readonly outOfTime: (stage: CheckStage) => string;
    /** Row of the header. */
    readonly slipped: (row: number) => string;
  };
}

const EN_MEANING: Readonly<Record<string, string>> = {
  'customer tab id': 'found by this, whatever its name',
  'rules in force': 'stamp of the last rules without an error',
  'go-live': 'a date before this day is moved into the first round',
  'first round days': 'working days over which the first round is spread',
  mails: '“on” lets mails go out to the people of Staff',
  protection: 'whom the tabs of the leads let in, as set last',
  unfinished: 'where the last check ended itself for want of time; the next one goes on there',
  'not taken': 'columns that did not take what the last check wrote (data validation)',
  'file size': 'cells of all tabs, blank ones too, as counted last; Google allows 10 million',
  column: 'header of this role',
  ours: 'we write it',
  settled: 'a remark that somebody has settled',
};
const ZH_MEANING: Readonly<Record<string, string>> = {
  'customer tab id': '改名后凭此找到',
  'rules in force': '上一次没有错误的规则的校验码',
  'go-live': '启用日期：早于这天的应联系日归入首轮',
  'first round days': '首轮联系分摊的工作日数',
  mails: '填“开”或“on”才会给员工表里的同事发邮件',
  protection: '负责人的工作表上次设置允许谁修改',
  unfinished: '上次检查因时间用完停在哪一步；下一次从那里继续',
  'not taken': '上次检查写不进去的列（数据验证）',
  'file size': '上次数到的全部单元格（含空格）；Google 允许 1000 万个',
  column: '此角色的列标题',
  ours: '由我们填写',
  settled: '有人处理过、不再提示的问题',
};

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const UNCHANGED = ' Nothing was changed.';
const NO_CHANGE = '没有改动任何内容。';

const EN: CheckWords = {
  language: 'en',
  headers: {
    id: 'Customer no.',
    tier: 'Tier',
    'last contact': 'Last contact',
    'next call': 'Next call',
    status: 'Status',
    why: 'Why',
  },
  ownHeader: (header) => `Care: ${header}`,
  tabs: {
    rules: 'Rules',
    inForce: 'Rules in force',
    days: 'Days',
    settings: 'Settings',
    today: 'Today',
    contacts: 'Contacts',
    history: 'Tier history',
    log: 'Log',
    quality: 'Data quality',
    staff: 'Staff',
    before: 'Before set-up',
    messages: 'Messages',
    alerts: 'Alerts',
  },
  beforeHeader: ['What', 'Customer no.', 'Name', 'Column', 'Before', 'Now'],
  staffHeader: [
    ...['Name', 'E-mail', 'Role', 'Substitute'],
    ...['Skills', 'Mentor', 'Rest days', 'Calls a day'],
  ],
  staffRoles: {
    staff: 'staff',
    lead: 'lead',
    'messaging admin': 'messaging admin',
    manager: 'manager',
  },
  settingsHeader: ['Key', 'Value', 'Meaning'],
  inForceHeader: ['The last rules without an error, written by the check'],
  historyHeader: [
    'When',
    'Customer no.',
    'Customer',
    'From',
    'To',
    'Why',
    'Who',
    'First call',
    'Lower from',
  ],
  logHeader: ['When', 'Job', 'Result', 'Customers', 'Changed cells', 'Remarks', 'Milliseconds'],
  daysHeader: ['From', 'To', 'Kind', 'Windows', 'Note'],
  todayHeader: [
    ...['Done', 'Outcome', 'Logged at', 'Customer', 'Phone'],
    ...['What', 'Due', 'Customer no.', 'Why', 'Owner'],
  ],
  qualityHeader: [
    ...['Tab', 'Cell', 'Column', 'What', 'Found'],
    ...['Customer', 'Owner', 'Since', 'Settled'],
  ],
  more: (n) => `… and ${n} more`,
  todayTitle: 'Today',
  todayAt: 'Checked at',
  stale: '⚠ The last check is older than 26 hours',
  nobody: 'Nobody is waiting today.',
  noOwner: '(no owner)',
  by: 'check',
  job: 'check',
  firstSeen: 'first seen',
  meaning: (key) => EN_MEANING[key] ?? '',
  askTitle: 'Run the check on this tab?',
  ask: ({ tab, customers, columns, added, tabs, missing, doubled }) =>
    [
      `Tab “${tab}”, ${plural(customers, 'customer', 'customers')}.`,
      `These columns will be read: ${columns}.`,
      added === ''
        ? 'No column will be added.'
        : `These columns will be added at the right end: ${added}.`,
      `These tabs will be added: ${tabs}.`,
      missing,
      doubled,
      'Nothing else of yours is changed. Nothing is written before you choose Yes.',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  doubledColumn: (role, taken, left) =>
    `Two columns look like “${role}”: “${taken}” is used, “${left}” is left alone.`,
  nothingMissing: '',
  tierRests: (missing, left) =>
    left === ''
      ? `Missing: ${missing}. Without position, fees and months no tier can be computed.`
      : `Missing: ${missing}. The tier rests on ${left}.`,
  done: ({ customers, overdue, today, never, needsData, issues }) =>
    `${plural(customers, 'customer', 'customers')}: ${overdue} overdue, ${today} today, ${never} not yet contacted, ${needsData} with data missing. ${issues === 0 ? '' : `${plural(issues, 'remark', 'remarks')}: see the tab “Data quality”.`}`.trim(),
  declined: 'Nothing was written.',
  issues: {
    'file near its limit': 'the file is near the 10 million cells that Google allows',
    'date not readable': 'no date that can be read: write it like 2026-03-05',
    'fees not readable': 'no amount that can be read: write it like 8000',
    'months not readable': 'no number of months: write it like 5',
    'value not readable': 'no value that the rules can read: write it like 8000',
    'mark not readable': 'neither yes nor no, so the customer is still contacted: write yes or no',
    'error value': 'an error value: mend the formula',
    'position not listed': 'a position that no word list knows: it counts as none',
    'tier name not known': 'a tier that the rules do not have',
    'override expired': 'a tier set by hand whose last day is over: it does not count any more',
    'contact in the future': 'a contact in the future: it does not count yet',
    'outcome not listed': 'an outcome that is not known: it does not count as reached',
    'contact without customer': 'a contact of nobody in the customer tab',
    'contact fits several customers': 'several customers have this name: add the customer number',
    'contact without a record': 'typed here but not in the log',
    'two columns for one role': 'two columns mean the same: this one is left alone',
    'column missing': 'a column that was here is gone',
    'column holds a formula': 'a formula of yours: the column is left as it is',
    'formula slipped':
      'its ranges do not begin in its row, so each answer stands beside another customer',
    'column holds the team’s own values': 'filled by you: the column is read, never written',
    'column protected': 'protected: the column is left as it is',
    'number doubled': 'two customers have this number',
    'not a customer': 'no customer: a total or a note',
    'rule error': 'a mistake in the rules',
    'rule warning': 'a rule that may not do what is meant',
    'rule unfinished': 'a rule that is not finished: it does not count yet',
    'last good rules in force': 'the last rules without a mistake stay in force',
    'rules partly in force': 'the rules have mistakes: what can be read is in force',
    'day not readable': 'a row of days that cannot be read',
    'official days not loaded': 'the holidays and make-up days of a year are missing',
    'text very long': 'a very long text',
    'record incomplete': 'something is missing: fill it in',
    'record stale': 'nobody has confirmed this record since then',
    'phone not readable': 'no telephone number',
    'e-mail not readable': 'no e-mail address',
    'birthday not readable':
      'no birthday that can be read: write it like 1988-07-01, or lunar in Chinese',
    'dates contradict': 'the course ends before it begins',
    'may be a duplicate': 'may be one customer twice',
    'rest day not readable':
      'no rest day that can be read: write it like Wed, 2026-09-28 or 2026-09-28 to 2026-09-30',
    'substitute not listed': 'a substitute who is not in this list, or has left',
    'case time missing': 'a case whose time is missing: enter it, or change its state',
    'case out of order': 'a time before the step that came first',
    'case in the future': 'a time in the future: the case has no deadline until it is corrected',
    'case number doubled': 'two cases have this number',
    'case without customer':
      'a case of nobody in the customer tab, or of one of several: enter the customer number',
  },
  separator: '; ',
  statuses: EN_MESSAGES.status,
  overdueBy: (days, workingDays, due) =>
    `${plural(days, 'day', 'days')} overdue (${workingDays > 0 ? `${plural(workingDays, 'working day', 'working days')}; ` : ''}was due ${due})`,
  dueToday: 'due today',
  plannedToday: (due) => `planned for today, so that days are even (due ${due})`,
  bookedOnRestDay: (date) =>
    `the appointment of ${date} is on a rest day: agree today who keeps it`,
  never: 'not yet contacted',
  counted: (anchor, cadence, due, moved) =>
    `last contact ${anchor}, ${cadence}, due ${due}${moved ? ' (moved off a rest day)' : ''}`,
  countedSince: (anchor, cadence, due, moved) =>
    `counted from ${anchor}, ${cadence}, due ${due}${moved ? ' (moved off a rest day)' : ''}`,
  firstRound: (date, due) => `first round on ${date} (by the rules it was ${due}, before go-live)`,
  booked: (date) => `appointment on ${date}`,
  notKept: (date) => `the appointment on ${date} was not kept`,
  agreedFor: (date) => `agreed for ${date}, before the pause was over`,
  bookedLate: (due) => `booked late: by the rules it would be ${due}`,
  retry: 'Try again',
  tried: 'Tried',
  retryOn: (failures, date) => `${plural(failures, 'call', 'calls')} in vain, try again on ${date}`,
  unreachable: (failures, last) => `unreachable: ${failures} calls in vain, the last on ${last}`,
  pausedUntil: (date) => `paused until ${date}`,
  gone: 'left, or not to be contacted',
  noCadence: (tier) => `the rules have no call row for ${tier}`,
  override: (typed, computed) => `set by hand to ${typed}; computed: ${computed}`,
  handTier: (typed, computed) => `the tier column says ${typed}; computed: ${computed}`,
  keptTier: (tier) => `treated as ${tier} until then`,
  heldTier: (tier, until, lower) =>
    `stays ${tier} to the end of ${until}, then ${lower} unless that changes`,
  promoted: (on, from, due) => `promoted on ${on}, ${from} before: due ${due}`,
  promotedMark: 'promoted on ',
  unreadable: (header, text) => `${header} cannot be read: ${text}`,
  pauseUnreadable: (text) => `paused, but the last day cannot be read: ${text}`,
  needsData: EN_MESSAGES['needs data'],
  cadence: (cadence) => cadenceText('en', cadence),
  trouble: {
    noTab: `No customer tab was found. It needs a row of column names: a name and one more that we know, such as phone, position, fees or last contact.${UNCHANGED}`,
    noHeader: `No row with column names was found in the first 30 rows.${UNCHANGED}`,
    onlyHeader: (tab) => `The tab “${tab}” has column names but no customers yet.${UNCHANGED}`,
    needsSetUp: 'The check was never set up in this file: choose “Set up…” in the menu once.',
    noQuality: 'There is nothing to mend: no remark was found.',
    zones: (sheet, script) =>
      `The spreadsheet is in the zone ${sheet}, the script in ${script}, so dates would be a day off. Set both alike: File › Settings › Time zone in the sheet, or push the script with --zone ${sheet}.${UNCHANGED}`,
    tabGone: (tab) => `The customer tab “${tab}” is gone.${UNCHANGED}`,
    columnGone: (header, tab) =>
      `The column “${header}” is missing from the tab “${tab}”.${UNCHANGED}`,
    locked: 'Somebody else’s check is running: try again in a minute.',
    moving: 'Rows kept moving while the check was writing. Run it again when the sheet is quiet.',
    noRules: (tab) => `The tab “${tab}” holds no usable tier rules.${UNCHANGED}`,
    tabProtected: (tab) =>
      `The tab “${tab}” is protected: let its owner run the check.${UNCHANGED}`,
    noWorkingDay: `The rules and days leave no working day within two years.${UNCHANGED}`,
    protected: (header) => `The column “${header}” is protected, so it was left as it is.`,
    formula: (header) =>
      `The column “${header}” holds a formula of yours, so it was left as it is.`,
    notTaken: (header) =>
      `The column “${header}” does not take what the check writes (look at its data validation), so it was left out.`,
    outOfTime: (stage) =>
      stage === 'customers'
        ? `Reading and computing took the time of one run, so the check ended itself. The next run writes all the same.${UNCHANGED}`
        : `The time of one run was used up, so the check ended itself. Still to do: ${EN_STAGES.slice(CHECK_STAGES.indexOf(stage)).join(', ')}. The next run gets further; the hourly run comes by itself.`,
    slipped: (row) =>
      `A formula in row ${row} answers beside the wrong customers: begin its ranges in row ${row}, as in =TIER(B${row}:B, C${row}:C, D${row}:D, CARE_RULES). See the tab “Data quality”.`,
  },
};

const ZH: CheckWords = {
  language: 'zh',
  headers: {
    id: '客户编号',
    tier: '级别',
    'last contact': '最近联系',
    'next call': '下次联系',
    status: '联系状态',
    why: '原因',
  },
  ownHeader: (header) => `客户关怀：${header}`,
  tabs: {
    rules: '服务规则',
    inForce: '生效规则',
    days: '工作日历',
    settings: '设置',
    today: '今日待办',
    contacts: '跟进记录',
    history: '级别变动',
    log: '操作记录',
    quality: '资料检查',
    staff: '员工',
    before: '启用前',
    messages: '信息发送',
    alerts: '提醒',
  },
  beforeHeader: ['内容', '客户编号', '姓名', '列', '原先', '现在'],
  staffHeader: ['姓名', '邮箱', '角色', '代班人', '技能', '带教人', '轮休', '每日联系上限'],
  staffRoles: {
    staff: '员工',
    lead: '客服负责人',
    'messaging admin': '短信管理员',
    manager: '经理',
  },
  settingsHeader: ['项目', '值', '说明'],
  inForceHeader: ['上一次没有错误的规则，由检查写入'],
  historyHeader: [
    '时间',
    '客户编号',
    '客户',
    '原级别',
    '新级别',
    '原因',
    '经手',
    '首轮联系',
    '降级日期',
  ],
  logHeader: ['时间', '任务', '结果', '客户数', '改动单元格', '备注', '毫秒'],
  daysHeader: ['起', '止', '类型', '时间', '备注'],
  todayHeader: [
    ...['完成', '联系结果', '登记时间', '客户', '电话'],
    ...['事项', '应联系日', '客户编号', '原因', '跟进人'],
  ],
  qualityHeader: [
    '工作表',
    '单元格',
    '列',
    '问题',
    '内容',
    '客户',
    '跟进人',
    '起始日期',
    '不再提示',
  ],
  more: (n) => `……另有 ${n} 条`,
  todayTitle: '今日待办',
  todayAt: '检查时间',
  stale: '⚠ 上次检查已超过 26 小时',
  nobody: '今天没有待办。',
  noOwner: '（无跟进人）',
  by: '检查',
  job: '检查',
  firstSeen: '首次登记',
  meaning: (key) => ZH_MEANING[key] ?? '',
  askTitle: '对这张表运行检查？',
  ask: ({ tab, customers, columns, added, tabs, missing, doubled }) =>
    [
      `工作表“${tab}”，共 ${customers} 位客户。`,
      `将读取这些列：${columns}。`,
      added === '' ? '不会新增列。' : `将在最右侧新增这些列：${added}。`,
      `将新增这些工作表：${tabs}。`,
      missing,
      doubled,
      '您的其他内容不会改动；选择“是”之前不会写入任何内容。',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  doubledColumn: (role, taken, left) => `有两列都像“${role}”：使用“${taken}”，不动“${left}”。`,
  nothingMissing: '',
  tierRests: (missing, left) =>
    left === ''
      ? `缺少：${missing}。没有职务、缴费金额和报班时长，无法计算级别。`
      : `缺少：${missing}。级别将只依据${left}。`,
  done: ({ customers, overdue, today, never, needsData, issues }) =>
    `共 ${customers} 位客户：逾期 ${overdue}，今天 ${today}，尚未联系 ${never}，资料不全 ${needsData}。${issues === 0 ? '' : `另有 ${issues} 条提示，见“资料检查”。`}`,
  declined: '没有写入任何内容。',
  issues: {
    'file near its limit': '文件接近 Google 允许的 1000 万个单元格',
    'date not readable': '不是能识别的日期，请写成 2026-03-05',
    'fees not readable': '不是能识别的金额，请写成 8000',
    'months not readable': '不是能识别的月数，请写成 5',
    'value not readable': '规则无法识别的内容，请写成 8000',
    'mark not readable': '既不是“是”也不是“否”，仍会联系该客户，请写“是”或“否”',
    'error value': '错误值，请修正公式',
    'position not listed': '词表里没有这个职务，按无层级计算',
    'tier name not known': '规则里没有这个级别',
    'override expired': '人工定级已到期，不再有效',
    'contact in the future': '日期在将来的联系，暂不计算',
    'outcome not listed': '不认识的联系结果，不算联系到',
    'contact without customer': '客户表里没有这个人',
    'contact fits several customers': '有几位客户同名，请填客户编号',
    'contact without a record': '这里填了联系日期，但跟进记录里没有',
    'two columns for one role': '有两列意思相同，这一列不动',
    'column missing': '原来的这一列不见了',
    'column holds a formula': '有您的公式，这一列保持原样',
    'formula slipped': '公式的区域没有从标题行开始，每个答案都错开到了别的学员那一行',
    'column holds the team’s own values': '由您填写，只读取，不写入',
    'column protected': '受保护，这一列保持原样',
    'number doubled': '两位客户的编号相同',
    'not a customer': '不是客户：合计或说明',
    'rule error': '规则有错误',
    'rule warning': '规则的效果可能与本意不符',
    'rule unfinished': '规则还没填完，暂不生效',
    'last good rules in force': '仍按上一次没有错误的规则执行',
    'rules partly in force': '规则有错误，先按能识别的行执行',
    'day not readable': '无法识别的日历行',
    'official days not loaded': '缺少某一年的节假日和调休',
    'text very long': '文字很长',
    'record incomplete': '资料缺项，请补全',
    'record stale': '从那以后没有人确认过这条资料',
    'phone not readable': '不是电话号码',
    'e-mail not readable': '不是邮箱地址',
    'birthday not readable': '生日无法识别，请写成 1988-07-01 或农历（如 四月十一）',
    'dates contradict': '结课日期早于报名日期',
    'may be a duplicate': '可能是同一位客户',
    'rest day not readable': '轮休无法识别，请写成 周三、2026-09-28 或 2026-09-28 至 2026-09-30',
    'substitute not listed': '代班人不在这张表里，或已离职',
    'case time missing': '缺少时间：请补上时间，或改回状态',
    'case out of order': '时间早于前一步',
    'case in the future': '时间在将来：更正之前无法计算时限',
    'case number doubled': '两条记录的受理编号相同',
    'case without customer': '客户表里没有这个人，或有几位同名：请填客户编号',
  },
  separator: '；',
  statuses: ZH_MESSAGES.status,
  overdueBy: (days, workingDays, due) =>
    `逾期 ${days} 天（${workingDays > 0 ? `${workingDays} 个工作日，` : ''}应于 ${due}）`,
  dueToday: '今天应联系',
  plannedToday: (due) => `均衡安排在今天（应联系日 ${due}）`,
  bookedOnRestDay: (date) => `预约在休息日 ${date}：请今天商定由谁联系`,
  never: '尚未联系',
  counted: (anchor, cadence, due, moved) =>
    `最近联系 ${anchor}，${cadence}，应联系日 ${due}${moved ? '（避开休息日）' : ''}`,
  countedSince: (anchor, cadence, due, moved) =>
    `自 ${anchor} 起算，${cadence}，应联系日 ${due}${moved ? '（避开休息日）' : ''}`,
  firstRound: (date, due) => `首轮联系安排在 ${date}（按规则应为 ${due}，早于启用日期）`,
  booked: (date) => `已预约 ${date}`,
  notKept: (date) => `预约 ${date} 未联系上`,
  agreedFor: (date) => `原约 ${date}，当时暂停联系`,
  bookedLate: (due) => `预约偏晚：按规则应为 ${due}`,
  retry: '再次联系',
  tried: '已试过',
  retryOn: (failures, date) => `${failures} 次未联系上，${date} 再联系`,
  unreachable: (failures, last) => `联系不上：已试 ${failures} 次，最近一次 ${last}`,
  pausedUntil: (date) => `暂停至 ${date}`,
  gone: '已离开或不再联系',
  noCadence: (tier) => `规则中没有${tier}的联系频率`,
  override: (typed, computed) => `人工定级为${typed}；计算结果：${computed}`,
  handTier: (typed, computed) => `级别列填写为${typed}；计算结果：${computed}`,
  keptTier: (tier) => `暂按${tier}`,
  heldTier: (tier, until, lower) => `${tier}保留到 ${until}，之后如无变化降为${lower}`,
  promoted: (on, from, due) => `${on} 由${from}升级，应联系日 ${due}`,
  promotedMark: '升级，应联系日 ',
  unreadable: (header, text) => `${header}无法识别：${text}`,
  pauseUnreadable: (text) => `暂停联系，但结束日期无法识别：${text}`,
  needsData: ZH_MESSAGES['needs data'],
  cadence: (cadence) => cadenceText('zh', cadence),
  trouble: {
    noTab: `没有找到客户表。要有一行列标题：姓名，再加一列我们认得的，如电话、职务、缴费金额或最近联系。${NO_CHANGE}`,
    noHeader: `前 30 行里没有找到列标题。${NO_CHANGE}`,
    onlyHeader: (tab) => `工作表“${tab}”只有列标题，还没有客户。${NO_CHANGE}`,
    needsSetUp: '这个文件还没有设置过：请先在菜单里选一次“设置…”。',
    noQuality: '没有需要处理的问题。',
    zones: (sheet, script) =>
      `表格的时区是 ${sheet}，脚本的时区是 ${script}，日期会差一天。请改成一致：在表格的 文件 › 设置 › 时区 修改，或用 --zone ${sheet} 重新推送脚本。${NO_CHANGE}`,
    tabGone: (tab) => `客户表“${tab}”不见了。${NO_CHANGE}`,
    columnGone: (header, tab) => `工作表“${tab}”里缺少“${header}”这一列。${NO_CHANGE}`,
    locked: '另一个检查正在运行，请一分钟后再试。',
    moving: '检查写入时，行一直在移动。请等表格安静后再运行一次。',
    noRules: (tab) => `工作表“${tab}”里没有可用的分级规则。${NO_CHANGE}`,
    noWorkingDay: `按现在的规则和日历，两年内没有工作日。${NO_CHANGE}`,
    tabProtected: (tab) => `工作表“${tab}”受保护，请让所有者来运行。${NO_CHANGE}`,
    protected: (header) => `“${header}”这一列受保护，保持原样。`,
    formula: (header) => `“${header}”这一列有您的公式，保持原样。`,
    notTaken: (header) => `“${header}”这一列不接受检查写入的内容（请查看数据验证），已跳过。`,
    outOfTime: (stage) =>
      stage === 'customers'
        ? `读取和计算已用完一次运行的时间，检查已自行停止。下一次运行会继续写入。${NO_CHANGE}`
        : `一次运行的时间已用完，检查已自行停止。还没有做：${ZH_STAGES.slice(CHECK_STAGES.indexOf(stage)).join('、')}。下一次运行会继续；每小时的运行会自动进行。`,
    slipped: (row) =>
      `第 ${row} 行有公式的答案错开到了别的学员那一行：请让区域从第 ${row} 行开始，如 =TIER(B${row}:B, C${row}:C, D${row}:D, CARE_RULES)。见“资料检查”。`,
  },
};

/** The check's words in a language. */
export const checkWords = (language: Language): CheckWords => (language === 'zh' ? ZH : EN);
