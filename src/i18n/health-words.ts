// Words of the health panel: what stands well, what does not, and what to press.
import type { Language } from '../domain/language';

export interface HealthWords {
  // Set-up and file
  readonly needsSetUp: string;
  readonly unreadable: string;
  readonly original: string;
  readonly copy: string;
  readonly zonesAgree: (zone: string) => string;
  // Rights
  readonly authorised: string;
  readonly unauthorised: string;
  // Trigger
  readonly noTrigger: string;
  readonly runs: (by: string, lastTick: string) => string;
  readonly runsAsYou: (lastTick: string) => string;
  readonly silent: (by: string, lastTick: string) => string;
  readonly lost: string;
  // Runs
  readonly neverChecked: string;
  readonly checked: (ago: string) => string;
  readonly stale: (ago: string) => string;
  readonly jobFailed: (job: string, error: string) => string;
  readonly jobOff: (job: string) => string;
  readonly noErrors: string;
  readonly mailsOn: string;
  readonly mailsNotAllowed: string;
  // Rules and days
  readonly rulesGood: string;
  readonly warnings: (count: number, tab: string) => string;
  readonly daysLoaded: string;
  readonly press: {
    readonly setUp: string;
    readonly everyNight: string;
    readonly takeOver: string;
    readonly checkNow: string;
    readonly zone: string;
    readonly authorise: string;
    readonly mail: string;
    readonly nameSettings: string;
    readonly settings: string;
    readonly rules: (tab: string) => string;
    readonly days: (tab: string) => string;
  };
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const EN: HealthWords = {
  needsSetUp: 'SheetCare has not been set up in this file.',
  unreadable:
    'The settings of this file cannot be read: the name CARE_SETTINGS is missing, or rows.',
  original: 'This is the file that was set up.',
  copy: 'This file is a copy of the one that was set up: nothing runs here by itself.',
  zonesAgree: (zone) => `Spreadsheet and script are in the same zone, ${zone}.`,
  authorised: 'You have allowed everything that SheetCare asks for.',
  unauthorised:
    'You have not allowed everything that SheetCare asks for, or it asks for more than before.',
  noTrigger: 'The check does not run by itself.',
  runs: (by, lastTick) => `${by} runs it; ${lastTick}.`,
  runsAsYou: (lastTick) => `It runs by itself, as you; ${lastTick}.`,
  silent: (by, lastTick) => `${by} ran it; ${lastTick}. It has stopped.`,
  lost: 'Your trigger is gone: somebody has removed it in the Apps Script editor, or Google has.',
  neverChecked: 'There has been no check yet.',
  checked: (ago) => `The last check was ${ago}.`,
  stale: (ago) => `The last check was ${ago}: what the sheet says is old.`,
  jobFailed: (job, error) => `The last ${job} failed: ${error}`,
  jobOff: (job) => `The ${job} is switched off in Settings.`,
  noErrors: 'No job has failed.',
  mailsOn: 'Mails are switched on in Settings: alerts and morning lists go to the people of Staff.',
  mailsNotAllowed:
    'Mails are switched on in Settings, but you have not allowed SheetCare to send any.',
  rulesGood: 'The rules have no mistake.',
  warnings: (count, tab) => `${plural(count, 'remark')} on the rules: see the tab “${tab}”.`,
  daysLoaded: 'The days of this year are loaded.',
  press: {
    setUp: 'SheetCare › Set up…',
    everyNight: 'SheetCare › Run every night',
    takeOver: 'SheetCare › Run every night, and take it over',
    checkNow: 'SheetCare › Run the check now',
    zone: 'File › Settings › Time zone, or push the script with --zone',
    authorise: 'SheetCare › Run the check now, and allow what Google asks',
    mail: 'Push the script with npm run push -- --mail, choose “Run every night” and allow it',
    nameSettings: 'Data › Named ranges: name columns A to C of the Settings tab CARE_SETTINGS',
    settings: 'The hidden tab Settings, column On',
    rules: (tab) => `The tab “${tab}”, column Check`,
    days: (tab) => `Enter the holidays and make-up days in the tab “${tab}”`,
  },
};

const ZH: HealthWords = {
  needsSetUp: '这个文件还没有设置客户关怀。',
  unreadable: '读不出这个文件的设置：名称 CARE_SETTINGS 或其中的行不见了。',
  original: '这就是当初设置的文件。',
  copy: '这个文件是已设置文件的副本：这里不会自动运行。',
  zonesAgree: (zone) => `表格和脚本在同一时区：${zone}。`,
  authorised: '您已允许客户关怀所需的全部权限。',
  unauthorised: '您还没有允许客户关怀所需的全部权限，或者它比以前需要更多权限。',
  noTrigger: '检查没有自动运行。',
  runs: (by, lastTick) => `由${by}运行，${lastTick}。`,
  runsAsYou: (lastTick) => `以您的身份自动运行，${lastTick}。`,
  silent: (by, lastTick) => `原由${by}运行，${lastTick}，已经停止。`,
  lost: '您的触发器不见了：有人在 Apps 脚本编辑器里删掉了，或者被 Google 停用了。',
  neverChecked: '还没有检查过。',
  checked: (ago) => `上次检查在 ${ago}。`,
  stale: (ago) => `上次检查在 ${ago}：表中的内容已经过时。`,
  jobFailed: (job, error) => `上一次${job}出错：${error}`,
  jobOff: (job) => `${job}在设置里关闭了。`,
  noErrors: '没有出错的任务。',
  mailsOn: '设置里打开了邮件：提醒和早间待办会发给员工表里的同事。',
  mailsNotAllowed: '设置里打开了邮件，但您还没有允许 SheetCare 发邮件。',
  rulesGood: '规则没有错误。',
  warnings: (count, tab) => `规则有 ${count} 条提示，见工作表“${tab}”。`,
  daysLoaded: '今年的工作日历已载入。',
  press: {
    setUp: '客户关怀 › 设置…',
    everyNight: '客户关怀 › 每晚自动运行',
    takeOver: '客户关怀 › 每晚自动运行，并接替',
    checkNow: '客户关怀 › 立即检查',
    zone: '文件 › 设置 › 时区，或用 --zone 重新推送脚本',
    authorise: '客户关怀 › 立即检查，并允许 Google 询问的权限',
    mail: '用 npm run push -- --mail 推送脚本，再选一次“每晚自动运行”并允许',
    nameSettings: '数据 › 已命名范围：把设置工作表的 A 至 C 列命名为 CARE_SETTINGS',
    settings: '隐藏的设置工作表，“开关”一列',
    rules: (tab) => `工作表“${tab}”的“检查”一列`,
    days: (tab) => `在工作表“${tab}”里填入节假日和调休`,
  },
};

export const healthWords = (language: Language): HealthWords => (language === 'zh' ? ZH : EN);
