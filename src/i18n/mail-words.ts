// Words of the mails to staff, and of what the runs say about them.

import type { Language } from '../domain/language';
import { joined } from '../domain/text';

export interface MailWords {
  readonly alertSubject: (cases: number) => string;
  readonly alerts: (alerts: number) => string;
  readonly alert: (text: string, why: string) => string;
  readonly more: (alerts: number) => string;
  /** Where to read on, and why this came. */
  readonly foot: (address: string) => string;
  // The list of the day
  readonly digestSubject: (day: string, lines: number) => string;
  readonly digest: (name: string, day: string) => string;
  readonly cases: string;
  readonly leadList: string;
  readonly count: (what: string, lines: number) => string;
  readonly between: string;
  readonly line: (facts: {
    readonly name: string;
    readonly phone: string;
    readonly status: string;
    readonly why: string;
  }) => string;
  readonly moreLines: (lines: number) => string;
  // What a run says
  readonly off: string;
  readonly notGranted: string;
  readonly noQuota: (waiting: number) => string;
  readonly sent: (mails: number) => string;
  readonly nothing: string;
  readonly unsure: (mails: number) => string;
  readonly noAddress: (names: string) => string;
  readonly failed: (name: string, reason: string) => string;
  readonly outOfTime: (waiting: number) => string;
  readonly digests: (people: number) => string;
  readonly restDay: string;
  readonly tooLate: string;
  readonly oldList: string;
  readonly busy: string;
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const EN: MailWords = {
  alertSubject: (cases) => `SheetCare: ${plural(cases, 'case')} need${cases === 1 ? 's' : ''} you`,
  alerts: (alerts) => (alerts === 1 ? 'This has come up:' : `${alerts} things have come up:`),
  alert: (text, why) => `• ${text}\n  ${why}`,
  more: (alerts) => `… and ${alerts} more in the sheet.`,
  foot: (address) =>
    `${address}\nA lead has switched these mails on; they go to the people of the tab Staff only.`,
  digestSubject: (day, lines) => `SheetCare, ${day}: ${plural(lines, 'line')} for you`,
  digest: (name, day) => `${name}, this is your list of ${day}.`,
  cases: 'complaints and opinions',
  leadList: 'in the lead’s list',
  count: (what, lines) => `${what}: ${lines}`,
  between: ' · ',
  line: ({ name, phone, status, why }) =>
    `• ${joined([name, phone, status], ' ')}${why === '' ? '' : `\n  ${why}`}`,
  moreLines: (lines) => `… and ${plural(lines, 'more line')} in the tab Today.`,
  off: 'No mails: the key “mails” in Settings is off.',
  notGranted:
    'No mails: whoever runs this has not allowed them. Push the script with --mail, and press “Run every night” again.',
  noQuota: (waiting) =>
    `${plural(waiting, 'mail')} wait${waiting === 1 ? 's' : ''}: Google’s count for today is used up. They go out as soon as there is room.`,
  sent: (mails) => `${plural(mails, 'mail')} sent.`,
  nothing: 'No mail was due.',
  unsure: (mails) =>
    `${plural(mails, 'mail')} may not have gone out: the run was ended at that moment. See the tab “Alerts”.`,
  noAddress: (names) => `No address in Staff: ${names}.`,
  failed: (name, reason) => `The mail to ${name} may not have gone out: ${reason}`,
  outOfTime: (waiting) => `${plural(waiting, 'mail')} left for the next hour.`,
  digests: (people) =>
    people === 0
      ? 'No list was left to send.'
      : `The day’s list goes to ${people === 1 ? '1 person' : `${people} people`}.`,
  restDay: 'Nobody works today: no list goes out.',
  tooLate: 'It is night: no list goes out.',
  busy: 'Somebody else was writing all the time, so no list went out yet.',
  oldList: 'The tab Today is not of this day, so no list goes out: look at the nightly check.',
};

const ZH: MailWords = {
  alertSubject: (cases) => `客户关怀：${cases} 起投诉与意见需要您处理`,
  alerts: (alerts) => `新增 ${alerts} 条提醒：`,
  alert: (text, why) => `• ${text}\n  ${why}`,
  more: (alerts) => `……表格里还有 ${alerts} 条。`,
  foot: (address) => `${address}\n这些邮件由负责人开启，只发给员工表里的同事。`,
  digestSubject: (day, lines) => `客户关怀 ${day}：您有 ${lines} 项待办`,
  digest: (name, day) => `${name}，这是您 ${day} 的待办。`,
  cases: '投诉与意见',
  leadList: '负责人清单',
  count: (what, lines) => `${what} ${lines}`,
  between: ' · ',
  line: ({ name, phone, status, why }) =>
    `• ${joined([name, phone, status], ' ')}${why === '' ? '' : `\n  ${why}`}`,
  moreLines: (lines) => `……“今日待办”里还有 ${lines} 项。`,
  off: '没有发邮件：设置里的“mails”是关闭的。',
  notGranted:
    '没有发邮件：运行者还没有允许发送邮件。请用 --mail 推送脚本，再点一次“每晚自动运行”。',
  noQuota: (waiting) => `${waiting} 封邮件在等待：今天的 Google 发送额度已用完，有额度后会发出。`,
  sent: (mails) => `已发送 ${mails} 封邮件。`,
  nothing: '没有到时间的邮件。',
  unsure: (mails) => `${mails} 封邮件可能没有发出：运行在那一刻被中断，见“提醒”表。`,
  noAddress: (names) => `员工表里没有邮箱：${names}。`,
  failed: (name, reason) => `给${name}的邮件可能没有发出：${reason}`,
  outOfTime: (waiting) => `其余 ${waiting} 封邮件下一小时再发。`,
  digests: (people) => (people === 0 ? '没有新的待办邮件。' : `当天的待办发给 ${people} 位同事。`),
  restDay: '今天没有人上班，不发待办邮件。',
  tooLate: '现在是夜间，不发待办邮件。',
  busy: '一直有人在写入，待办邮件还没有发。',
  oldList: '“今日待办”不是今天的，没有发待办邮件：请看夜间检查。',
};

export const mailWords = (language: Language): MailWords => (language === 'zh' ? ZH : EN);
