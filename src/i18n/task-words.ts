// Words of birthdays, gifts and promises that are dealt with in the panel: its form, and what is refused.
import type { Language } from '../domain/language';
import { type GiftStep, greetingWords } from './greeting-words';

/** What can be done about a birthday, a gift or a promise. */
export type TaskStepName = 'sent' | GiftStep | 'kept' | 'not kept';
export type TaskKindName = 'birthday' | 'gift' | 'promise';

/** Why a line cannot be marked, or not be taken back. */
export type TaskIssue =
  | 'no list'
  | 'no such line'
  | 'not of this line'
  | 'settled already'
  | 'changed since'
  | 'too late to unmark'
  | 'line moving';

export interface TaskWords {
  /** What is to be done: above the choice. */
  readonly toDo: Readonly<Record<TaskKindName, string>>;
  readonly step: Readonly<Record<TaskStepName, string>>;
  /** How far it is, where it has begun. */
  readonly standsAt: (step: string) => string;
  readonly choose: string;
  /** Of the form, for those who listen. */
  readonly form: Readonly<Record<TaskKindName, string>>;
  /** In the column Outcome of Today and as the state of the record. */
  readonly notKept: string;
  readonly issues: Readonly<Record<Exclude<TaskIssue, 'settled already'>, string>> & {
    readonly 'settled already': (state: string) => string;
  };
}

const EN: TaskWords = {
  toDo: {
    birthday: 'Send the birthday greeting, before 10:00.',
    gift: 'Choose the gift, order it, and see that it arrives on the day.',
    promise: 'Was the promise kept?',
  },
  step: {
    sent: 'greeting sent',
    ...greetingWords('en').step,
    kept: 'kept',
    'not kept': 'not kept',
  },
  standsAt: (step) => `So far: ${step}`,
  choose: 'Choose what was done.',
  form: { birthday: 'Birthday greeting', gift: 'Birthday gift', promise: 'Promise' },
  notKept: 'promise not kept',
  issues: {
    'no list': 'There is no list of today. Choose “Run the check now” in the menu.',
    'no such line':
      'This line is not in the tab Today any more, so nothing was written. Read the list again.',
    'not of this line': 'This cannot be said of such a line. Reload the sidebar.',
    'settled already': (state) =>
      `Somebody has settled this promise already (“${state}”), so nothing was written.`,
    'changed since':
      'The line has been changed since then, so it stays as it is. See the tab Today.',
    'too late to unmark':
      'This can be taken back for ten minutes. After that take the tick away in the tab Today.',
    'line moving':
      'Rows of the tab Today are being moved at this moment. Look at the line and try again.',
  },
};

const ZH: TaskWords = {
  toDo: {
    birthday: '请在 10:00 前发送生日祝福。',
    gift: '选定并订购礼物，确保生日当天送到。',
    promise: '承诺兑现了吗？',
  },
  step: { sent: '祝福已发送', ...greetingWords('zh').step, kept: '已兑现', 'not kept': '未兑现' },
  standsAt: (step) => `目前：${step}`,
  choose: '请选择完成情况。',
  form: { birthday: '生日祝福', gift: '生日礼物', promise: '承诺' },
  notKept: '承诺未兑现',
  issues: {
    'no list': '还没有今天的待办，请在菜单里点“立即检查”。',
    'no such line': '“今日待办”里已没有这一行，没有写入任何内容。请重新读取列表。',
    'not of this line': '这一行不能这样标记，请重新打开侧边栏。',
    'settled already': (state) => `这项承诺已有人处理（“${state}”），没有写入任何内容。`,
    'changed since': '这一行之后又被改过，所以保持原样，请看“今日待办”。',
    'too late to unmark': '只能在十分钟内撤销；之后请在“今日待办”里取消打勾。',
    'line moving': '“今日待办”的行正在移动，请看一下这一行再试。',
  },
};

export const taskWords = (language: Language): TaskWords => (language === 'zh' ? ZH : EN);

/** Does a text of either language say that a promise was not kept? */
export const saysNotKept = (text: string): boolean =>
  [EN, ZH].some(({ notKept }) => notKept === text.trim());
