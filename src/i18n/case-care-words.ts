// Words of the register of complaints and opinions: its columns, its states, and every sentence about it.
import type { CaseState } from '../domain/case/case-life';
import type { CaseStep } from '../domain/case/case-state';
import type { CaseColumn } from '../domain/case/register';
import type { Language } from '../domain/language';
import type { ClockName } from '../domain/rule-book/case-rules';

/** Codes by which the panel knows an issue; the sentence is for the person. */
export interface CaseIssues {
  // The request
  readonly 'received in the future': string;
  readonly 'received long ago': string;
  readonly 'in the future': string;
  readonly 'to whom': string;
  readonly 'record full': (left: number) => string;
  // The case
  readonly 'no such case': (no: string) => string;
  readonly 'case doubled': (no: string) => string;
  readonly 'case not readable': (facts: {
    readonly no: string;
    readonly column: string;
    readonly received: string;
  }) => string;
  readonly 'case incomplete': (facts: { readonly no: string; readonly column: string }) => string;
  readonly 'case out of order': (facts: {
    readonly no: string;
    readonly column: string;
    readonly received: string;
  }) => string;
  readonly 'case in the future': (facts: {
    readonly no: string;
    readonly column: string;
    readonly received: string;
  }) => string;
  readonly 'state without its time': (facts: {
    readonly no: string;
    readonly state: string;
    readonly column: string;
  }) => string;
  readonly 'case column gone': (column: string) => string;
  readonly 'rows moving': string;
  // The step
  readonly 'not in this state': (facts: {
    readonly step: string;
    readonly state: string;
  }) => string;
  readonly 'no reply recorded': string;
  readonly 'before the last step': (last: string) => string;
}

export interface CaseCareWords {
  readonly issues: CaseIssues;
  readonly tab: string;
  readonly columns: Readonly<Record<CaseColumn, string>>;
  readonly states: Readonly<Record<CaseState, string>>;
  /** What was done, as a line of the column steps says it. */
  readonly steps: Readonly<Record<CaseStep, string>>;
  /** The step itself, as the panel's button has it. */
  readonly stepNames: Readonly<Record<CaseStep, string>>;
  readonly logged: string;
  readonly separator: string;
  /** Who reported it, where nothing else is said. */
  readonly customer: string;
  /** Parts of a line of the column reopened: what the round before had come to. */
  readonly round: Readonly<Record<'replied' | 'resolved' | 'closed', string>>;
  readonly brackets: readonly [open: string, between: string, close: string];
  /** How late, by the clock. */
  readonly late: (minutes: number) => string;
  /** Which promise it is about, where it is not the reply. */
  readonly clocks: Readonly<Record<Exclude<ClockName, 'reply'>, (moment: string) => string>>;
  /** The same for the reply, where the sentence has to name it. */
  readonly replyBy: (moment: string) => string;
  /** Of a check, for the person. */
  readonly openCases: (counts: {
    readonly open: number;
    readonly atRisk: number;
    readonly late: number;
  }) => string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes up to an hour, hours up to two days, then days: never more than has passed. */
const span = (
  minutes: number,
  words: { readonly minutes: string; readonly hours: string; readonly days: string },
): readonly [count: number, unit: string] => {
  if (minutes < HOUR) return [Math.max(1, Math.floor(minutes)), words.minutes];
  if (minutes < 2 * DAY) return [Math.floor(minutes / HOUR), words.hours];
  return [Math.floor(minutes / DAY), words.days];
};

const EN: CaseCareWords = {
  issues: {
    'received in the future': 'This lies in the future. Enter when the customer said it.',
    'received long ago': 'This lies more than two years back.',
    'in the future': 'This lies in the future. Enter a step after it was taken.',
    'to whom': 'Enter who takes it over.',
    'record full': (left) =>
      `The cell for this has room for ${left} more characters. Shorten the text.`,
    'no such case': (no) =>
      `No row of the tab Cases has the number ${no} any more. Nothing was written.`,
    'case doubled': (no) =>
      `Two rows of the tab Cases have the number ${no}, so nothing was written. Give one of them another number.`,
    'case not readable': ({ no, column, received }) =>
      `${no}: “${received}” in the column “${column}” cannot be read as a time. Write it as 2026-03-05 14:30; nothing was written.`,
    'case incomplete': ({ no, column }) =>
      `${no}: the column “${column}” is blank. Enter the time there first; nothing was written.`,
    'case out of order': ({ no, column, received }) =>
      `${no}: “${received}” in the column “${column}” lies before what came first. Correct it; nothing was written.`,
    'case in the future': ({ no, column, received }) =>
      `${no}: “${received}” in the column “${column}” lies in the future. Correct it; nothing was written.`,
    'state without its time': ({ no, state, column }) =>
      `${no}: the state says “${state}”, but “${column}” has no time. Enter the time or change the state; nothing was written.`,
    'case column gone': (column) =>
      `The tab Cases has no column “${column}” any more, so nothing was written. Put the column back with this header.`,
    'rows moving':
      'Rows of the tab Cases are being moved at this moment. Look at the case and try again.',
    'not in this state': ({ step, state }) =>
      `“${step}” does not fit a case that is “${state}”. Look at it again: somebody may have changed it.`,
    'no reply recorded': 'Record the reply to the customer before closing the case.',
    'before the last step': (last) =>
      `This lies before the last step of the case, ${last}. Enter a later time.`,
  },
  tab: 'Cases',
  columns: {
    'no.': 'Case no.',
    'received at': 'Received at',
    'customer no.': 'Customer no.',
    kind: 'Kind',
    severity: 'Severity',
    'reported by': 'Reported by',
    text: 'Text',
    owner: 'Owner',
    state: 'State',
    'first reply at': 'First reply at',
    'arrived at': 'Arrived at',
    waiting: 'Waiting',
    'resolved at': 'Resolved at',
    'closed at': 'Closed at',
    promise: 'Promise',
    'act by': 'Act by',
    status: 'Status',
    resolution: 'Resolution',
    cause: 'Cause',
    prevention: 'Prevention',
    'hand-overs': 'Hand-overs',
    satisfaction: 'Satisfaction',
    reopened: 'Reopened',
    'linked case': 'Linked case',
    name: 'Name',
    steps: 'Steps',
    'logged at': 'Logged at',
    'logged by': 'Logged by',
    'record no.': 'Record no.',
    alerts: 'Alerts',
  },
  states: {
    new: 'new',
    answered: 'answered',
    waiting: 'waiting for the customer',
    resolved: 'resolved',
    closed: 'closed',
    reopened: 'reopened',
  },
  steps: {
    reply: 'replied',
    arrive: 'arrived',
    'hand over': 'handed over',
    wait: 'waiting for the customer',
    resume: 'goes on',
    resolve: 'resolved',
    close: 'closed',
    reopen: 'reopened',
  },
  stepNames: {
    reply: 'Reply',
    arrive: 'Arrive',
    'hand over': 'Hand over',
    wait: 'Wait',
    resume: 'Go on',
    resolve: 'Resolve',
    close: 'Close',
    reopen: 'Reopen',
  },
  logged: 'logged',
  separator: ': ',
  customer: 'customer',
  round: { replied: 'replied', resolved: 'resolved', closed: 'closed' },
  brackets: [' (', '; ', ')'],
  late: (minutes) => {
    const [count, unit] = span(minutes, { minutes: 'minute', hours: 'hour', days: 'day' });
    return `${count} ${unit}${count === 1 ? '' : 's'} late`;
  },
  clocks: {
    arrive: (moment) => `arrive by ${moment}`,
    resolve: (moment) => `resolve by ${moment}`,
  },
  replyBy: (moment) => `reply by ${moment}`,
  openCases: ({ open, atRisk, late }) =>
    `${open} open ${open === 1 ? 'case' : 'cases'}: ${late} late, ${atRisk} at risk.`,
};

const ZH: CaseCareWords = {
  issues: {
    'received in the future': '时间在将来。请填写客户反映的时间。',
    'received long ago': '时间早于两年前。',
    'in the future': '时间在将来。请在做完之后再登记。',
    'to whom': '请填写由谁接手。',
    'record full': (left) => `这个单元格还能写 ${left} 个字，请缩短内容。`,
    'no such case': (no) => `“投诉与意见”里已没有受理编号 ${no}，没有写入任何内容。`,
    'case doubled': (no) =>
      `“投诉与意见”里有两行的受理编号都是 ${no}，没有写入任何内容。请改掉其中一个编号。`,
    'case not readable': ({ no, column, received }) =>
      `${no}：“${column}”里的“${received}”不是日期和时间，请写成 2026-03-05 14:30。没有写入任何内容。`,
    'case incomplete': ({ no, column }) =>
      `${no}：“${column}”是空的，请先填写时间。没有写入任何内容。`,
    'case out of order': ({ no, column, received }) =>
      `${no}：“${column}”里的“${received}”早于前一步，请更正。没有写入任何内容。`,
    'case in the future': ({ no, column, received }) =>
      `${no}：“${column}”里的“${received}”在将来，请更正。没有写入任何内容。`,
    'state without its time': ({ no, state, column }) =>
      `${no}：处理状态是“${state}”，但“${column}”没有时间。请补上时间或改回状态。没有写入任何内容。`,
    'case column gone': (column) =>
      `“投诉与意见”里没有“${column}”这一列了，没有写入任何内容。请把这一列连同表头恢复。`,
    'rows moving': '“投诉与意见”的行正在移动。请看一下这条记录，再试一次。',
    'not in this state': ({ step, state }) =>
      `这条记录现在是“${state}”，不能“${step}”。请再看一下，可能别人已经改过。`,
    'no reply recorded': '请先登记对客户的回复，再结案。',
    'before the last step': (last) => `时间早于上一步（${last}），请填写更晚的时间。`,
  },
  tab: '投诉与意见',
  columns: {
    'no.': '受理编号',
    'received at': '收到时间',
    'customer no.': '客户编号',
    kind: '类型',
    severity: '紧急程度',
    'reported by': '提出人',
    text: '内容',
    owner: '跟进人',
    state: '处理状态',
    'first reply at': '首次回复时间',
    'arrived at': '到场时间',
    waiting: '等客户回复',
    'resolved at': '处理完成时间',
    'closed at': '结案时间',
    promise: '回复时限',
    'act by': '下班前须处理',
    status: '时限状态',
    resolution: '处理结果',
    cause: '原因',
    prevention: '预防措施',
    'hand-overs': '转交',
    satisfaction: '满意度',
    reopened: '重新受理',
    'linked case': '关联编号',
    name: '姓名',
    steps: '处理经过',
    'logged at': '登记时间',
    'logged by': '登记人',
    'record no.': '记录编号',
    alerts: '提醒',
  },
  states: {
    new: '新登记',
    answered: '已回复',
    waiting: '等客户回复',
    resolved: '已处理',
    closed: '已结案',
    reopened: '重新受理',
  },
  steps: {
    reply: '回复',
    arrive: '到场',
    'hand over': '转交',
    wait: '等客户回复',
    resume: '继续处理',
    resolve: '处理完成',
    close: '结案',
    reopen: '重新受理',
  },
  stepNames: {
    reply: '登记回复',
    arrive: '到场',
    'hand over': '转交',
    wait: '等客户',
    resume: '继续处理',
    resolve: '已处理',
    close: '结案',
    reopen: '重新受理',
  },
  logged: '登记',
  separator: '：',
  customer: '客户',
  round: { replied: '回复', resolved: '处理', closed: '结案' },
  brackets: ['（', '；', '）'],
  late: (minutes) => {
    const [count, unit] = span(minutes, { minutes: '分钟', hours: '小时', days: '天' });
    return `已超时 ${count} ${unit}`;
  },
  clocks: {
    arrive: (moment) => `须在 ${moment} 前到场`,
    resolve: (moment) => `须在 ${moment} 前处理完成`,
  },
  replyBy: (moment) => `须在 ${moment} 前回复`,
  openCases: ({ open, atRisk, late }) =>
    `投诉与意见未结案 ${open} 条：已超时 ${late} 条，即将超时 ${atRisk} 条。`,
};

/** The words of the register of cases in a language. */
export const caseCareWords = (language: Language): CaseCareWords => (language === 'zh' ? ZH : EN);
