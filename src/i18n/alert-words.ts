// Words of the alerts of complaints: their tab, why each was raised, what became of its mails.
import type { Language } from '../domain/language';
import type { ClockName } from '../domain/rule-book/case-rules';

/**
 * What became of a mail. `at once` waits for nothing but the next tick; `unsure` was being sent when
 * the run was ended; `over` waited until nobody needed it any more.
 */
export type MailState =
  | 'waiting'
  | 'at once'
  | 'sending'
  | 'sent'
  | 'unsure'
  | 'no address'
  | 'over';

export interface AlertWords {
  /** Key, case no., why, since, told, text, raised at, mails, file. */
  readonly header: readonly string[];
  readonly mailStates: Readonly<Record<MailState, string>>;
  /** @param level as the key of an alert has it: `warn 80 %`, `warn at once`, `promise`, `after 1` */
  readonly level: (level: string, clock: ClockName) => string;
  /** Between names. */
  readonly comma: string;
  readonly semicolon: string;
  readonly nobody: string;
  /** In the row of the case and behind its reason in Today. */
  readonly told: (facts: {
    readonly moment: string;
    readonly level: string;
    readonly names: string;
    /** Of whom nobody knows whether their mail went out; blank mostly. */
    readonly unsure: string;
  }) => string;
  /** Of a run, for its line in the log. */
  readonly raised: (alerts: number) => string;
  // The lead's block of Today
  readonly block: (cases: number) => string;
  readonly handedOver: (times: number) => string;
  /** Above the panel's list. */
  readonly banner: (cases: number, numbers: string) => string;
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const PASSED_EN: Readonly<Record<ClockName, string>> = {
  reply: 'the time to reply has passed',
  arrive: 'the time to arrive has passed',
  resolve: 'the time to resolve has passed',
};
const PASSED_ZH: Readonly<Record<ClockName, string>> = {
  reply: '回复时限已过',
  arrive: '到场时限已过',
  resolve: '处理时限已过',
};

const EN: AlertWords = {
  header: [...['Key', 'Case no.', 'Why', 'Since', 'Told', 'Text', 'Raised at', 'Mails', 'File']],
  mailStates: {
    waiting: 'waiting until',
    'at once': 'at once from',
    sending: 'sending',
    sent: 'sent',
    unsure: 'may not have gone out',
    'no address': 'no address in Staff',
    over: 'not sent, out of date',
  },
  level: (level, clock) => {
    if (level === 'promise') return PASSED_EN[clock];
    if (level === 'warn at once') return 'no working time before the promise';
    const [kind, value = '', unit] = level.split(' ');
    if (kind === 'after') return `${PASSED_EN[clock]}, step ${value} after it`;
    if (unit === '%') return `${value} % of the working time used`;
    return unit === 'd' ? `${value} working days after receipt` : `${value} minutes after receipt`;
  },
  comma: ', ',
  semicolon: '; ',
  nobody: 'nobody (Staff names no lead)',
  told: ({ moment, level, names, unsure }) =>
    `${moment} ${level}; told: ${names}${unsure === '' ? '' : ` (mail may not have gone out: ${unsure})`}`,
  raised: (alerts) => `${plural(alerts, 'alert')} raised.`,
  block: (cases) => `▸ For the lead: ${plural(cases, 'case')} escalated or handed over often`,
  handedOver: (times) => `handed over ${times} times`,
  banner: (cases, numbers) =>
    cases === 1 ? `A case needs you now: ${numbers}.` : `${cases} cases need you now: ${numbers}.`,
};

const ZH: AlertWords = {
  header: ['键', '受理编号', '原因', '起于', '通知', '内容', '记录时间', '邮件', '文件'],
  mailStates: {
    waiting: '等待至',
    'at once': '立即发送',
    sending: '发送中',
    sent: '已发送',
    unsure: '可能没有发出',
    'no address': '员工表里没有邮箱',
    over: '过期未发',
  },
  level: (level, clock) => {
    if (level === 'promise') return PASSED_ZH[clock];
    if (level === 'warn at once') return '时限前没有工作时间';
    const [kind, value = '', unit] = level.split(' ');
    if (kind === 'after') return `${PASSED_ZH[clock]}，第 ${value} 次升级`;
    if (unit === '%') return `工作时间已用去 ${value} %`;
    return unit === 'd' ? `受理后 ${value} 个工作日` : `受理后 ${value} 分钟`;
  },
  comma: '、',
  semicolon: '；',
  nobody: '无人（员工表里没有客服负责人）',
  told: ({ moment, level, names, unsure }) =>
    `${moment} ${level}；已通知：${names}${unsure === '' ? '' : `（邮件可能没有发出：${unsure}）`}`,
  raised: (alerts) => `新增 ${alerts} 条提醒。`,
  block: (cases) => `▸ 客服负责人：${cases} 起投诉与意见已升级或多次转交`,
  handedOver: (times) => `已转交 ${times} 次`,
  banner: (cases, numbers) => `有 ${cases} 起投诉与意见需要您马上处理：${numbers}。`,
};

export const alertWords = (language: Language): AlertWords => (language === 'zh' ? ZH : EN);
