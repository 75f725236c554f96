// Words of what runs by itself: the job table, the trigger, and every sentence about them.
import type { Language } from '../domain/language';

/** The jobs by the name that they have in the table. */
export type JobName = 'check' | 'proof' | 'watch' | 'fill-in' | 'size' | 'morning' | 'mail';

export interface JobWords {
  /** Job, what it does, on, at, last success, since, last error, by, trigger, file. */
  readonly header: readonly string[];
  readonly on: string;
  readonly off: string;
  readonly everyHour: string;
  readonly triggerMeaning: string;
  /** As the run log names it, and what the table says that it does. */
  readonly jobs: Readonly<Record<JobName, { readonly title: string; readonly meaning: string }>>;
  /** Before the sentence of a run that makes up for one that was missed. */
  readonly late: string;
  readonly ago: (minutes: number) => string;
  /** For a person who is not known. */
  readonly somebody: string;
  // What a tick says when it runs nothing
  readonly noTrigger: string;
  readonly needsSetUp: string;
  readonly copy: string;
  readonly locked: string;
  readonly notRecorded: string;
  readonly notYoursToEnd: string;
  // What a job says
  readonly checkedNothing: string;
  readonly standings: (changed: number) => string;
  readonly registerBusy: string;
  readonly nothingBlank: string;
  readonly filled: (rows: number) => string;
  readonly internalError: string;
  readonly outOfTime: string;
  // What pressing the button says
  readonly installed: string;
  readonly tookOver: (by: string) => string;
  readonly renewed: string;
  readonly yours: (lastTick: string) => string;
  readonly runs: (by: string, lastTick: string) => string;
  readonly silent: (by: string, lastTick: string) => string;
  readonly askTakeOver: string;
  readonly neverTicked: string;
  readonly lastTick: (ago: string) => string;
  readonly tooMany: (reason: string) => string;
  readonly settingsProtected: (tab: string) => string;
  readonly removed: string;
  readonly noneOfYours: string;
  readonly notYours: (by: string) => string;
  readonly title: string;
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const HOUR = 60;
const DAY = 1440;

const EN: JobWords = {
  header: [
    ...['Job', 'What it does', 'On', 'At', 'Last success', 'Since', 'Last error'],
    ...['By', 'Trigger', 'File'],
  ],
  on: 'on',
  off: 'off',
  everyHour: 'every hour',
  triggerMeaning: 'the hourly run itself: last success is when it last came',
  jobs: {
    check: {
      title: 'nightly check',
      meaning: 'tiers, next calls, statuses, highlights, data quality, Today',
    },
    proof: {
      title: '10:00 proof',
      meaning: 'were the birthday greetings ticked by 10:00? If not, the lead is told',
    },
    watch: { title: 'complaint watch', meaning: 'promise and status of open cases' },
    'fill-in': {
      title: 'fill-in',
      meaning: 'runs the check when a row has been added that has no number or status yet',
    },
    size: {
      title: 'file size',
      meaning:
        'counts the cells of the file once a day, every hour near the 10 million that Google allows',
    },
    morning: {
      title: 'morning list',
      meaning: 'a mail to each with their lines of Today; needs the key “mails” on, too',
    },
    mail: { title: 'mails', meaning: 'sends what waits, while the key “mails” is on' },
  },
  late: 'Late: makes up for a run that was missed.',
  ago: (minutes) =>
    minutes < 2 * HOUR
      ? `${plural(Math.max(0, Math.floor(minutes)), 'minute')} ago`
      : minutes < 2 * DAY
        ? `${plural(Math.floor(minutes / HOUR), 'hour')} ago`
        : `${plural(Math.floor(minutes / DAY), 'day')} ago`,
  somebody: 'Somebody whose address is not known',
  noTrigger: 'Only its trigger starts the hourly run.',
  needsSetUp:
    'Nothing runs by itself: the Settings of this file cannot be read. Choose “Run the check now” in the menu once.',
  copy: 'Nothing runs by itself: this file is a copy of the one that was set up.',
  locked: 'Somebody else was writing all the time, so nothing was run: it is made up next hour.',
  notRecorded:
    'This trigger is not the one that is recorded in Settings, so it ran nothing and was removed.',
  notYoursToEnd:
    'This tick comes from a trigger that is not recorded in Settings and not among yours: it ran nothing.',
  checkedNothing: 'No open case.',
  standings: (changed) => `${plural(changed, 'cell')} of open cases brought up to date.`,
  registerBusy: 'Somebody else was writing, so the cases were left as they were.',
  nothingBlank: 'Nobody is without a number or a status.',
  filled: (rows) => `${plural(rows, 'new row')} filled in.`,
  internalError: 'Something went wrong in the program',
  outOfTime: 'The time of one run was used up: what is left over comes next hour.',
  installed: 'From now on the check runs every night by itself, as you.',
  tookOver: (by) => `You have taken over from ${by}: the check runs every night, as you.`,
  renewed: 'Your trigger had stopped: it was made anew, and the check runs every night, as you.',
  yours: (lastTick) => `It runs by itself already, as you; ${lastTick}.`,
  runs: (by, lastTick) => `${by} runs it; ${lastTick}. One is enough.`,
  silent: (by, lastTick) => `${by} ran it; ${lastTick}. It seems to have stopped.`,
  askTakeOver: 'Take it over, so that it runs every night as you?',
  neverTicked: 'it has not run yet',
  lastTick: (ago) => `last run ${ago}`,
  tooMany: (reason) =>
    `Google refuses another trigger of yours: ${reason} Remove one under Extensions › Apps Script › Triggers.`,
  settingsProtected: (tab) =>
    `The tab “${tab}” is protected against you: let somebody who may change it switch this on.`,
  removed: 'It no longer runs by itself.',
  noneOfYours: 'Nothing runs by itself in this file.',
  notYours: (by) => `${by} runs it, and only they can stop it.`,
  title: 'Run every night',
};

const ZH: JobWords = {
  header: [
    '任务',
    '作用',
    '开关',
    '时间',
    '上次成功',
    '开始于',
    '上次错误',
    '经手',
    '触发器',
    '文件',
  ],
  on: '开',
  off: '关',
  everyHour: '每小时',
  triggerMeaning: '每小时的自动运行本身：“上次成功”是它最近一次到来的时间',
  jobs: {
    check: { title: '夜间检查', meaning: '级别、下次联系、状态、颜色、资料检查、今日待办' },
    proof: { title: '10:00 核对', meaning: '生日祝福 10:00 前是否都已打勾；没有则告知客服负责人' },
    watch: { title: '投诉跟踪', meaning: '未结案记录的时限和状态' },
    'fill-in': { title: '补填', meaning: '有新增的行还没有编号或状态时，运行一次检查' },
    size: {
      title: '文件大小',
      meaning: '每天数一次文件的单元格；接近 Google 允许的 1000 万个时，每小时一次',
    },
    morning: {
      title: '早间待办邮件',
      meaning: '把每人的今日待办发到邮箱；设置里的 mails 也要打开',
    },
    mail: { title: '邮件', meaning: '设置里的 mails 打开时，发送等待中的邮件' },
  },
  late: '补上错过的一次。',
  ago: (minutes) =>
    minutes < 2 * HOUR
      ? `${Math.max(0, Math.floor(minutes))} 分钟前`
      : minutes < 2 * DAY
        ? `${Math.floor(minutes / HOUR)} 小时前`
        : `${Math.floor(minutes / DAY)} 天前`,
  somebody: '一位未知邮箱的同事',
  noTrigger: '每小时的运行只能由它的触发器启动。',
  needsSetUp: '自动运行没有进行：读不出这个文件的设置。请先在菜单里选一次“立即检查”。',
  copy: '自动运行没有进行：这个文件是已设置文件的副本。',
  locked: '一直有人在写入，这次没有运行，下一小时会补上。',
  notRecorded: '这个触发器不是设置里登记的那一个，没有运行，已删除。',
  notYoursToEnd: '这次运行来自一个设置里没有登记、也不在您名下的触发器：没有运行任何任务。',
  checkedNothing: '没有未结案的记录。',
  standings: (changed) => `更新了未结案记录的 ${changed} 个单元格。`,
  registerBusy: '有人正在写入，未结案记录保持原样。',
  nothingBlank: '没有缺编号或状态的行。',
  filled: (rows) => `补填了 ${rows} 个新增的行。`,
  internalError: '程序出错',
  outOfTime: '一次运行的时间已用完，其余的下一小时继续。',
  installed: '从现在起，检查每晚以您的身份自动运行。',
  tookOver: (by) => `您已接替${by}：检查每晚以您的身份自动运行。`,
  renewed: '您的触发器曾经停止，已重新建立：检查每晚以您的身份自动运行。',
  yours: (lastTick) => `已在以您的身份自动运行，${lastTick}。`,
  runs: (by, lastTick) => `由${by}运行，${lastTick}。有一个就够了。`,
  silent: (by, lastTick) => `原由${by}运行，${lastTick}，看来已经停止。`,
  askTakeOver: '要由您接替，每晚以您的身份运行吗？',
  neverTicked: '还没有运行过',
  lastTick: (ago) => `上次运行在 ${ago}`,
  tooMany: (reason) =>
    `Google 不允许您再建触发器：${reason} 请在 扩展程序 › Apps 脚本 › 触发器 里删掉一个。`,
  settingsProtected: (tab) => `工作表“${tab}”对您有保护，请让有权修改的人来打开。`,
  removed: '已不再自动运行。',
  noneOfYours: '这个文件没有自动运行。',
  notYours: (by) => `由${by}运行，只有本人能停止。`,
  title: '每晚自动运行',
};

export const jobWords = (language: Language): JobWords => (language === 'zh' ? ZH : EN);
