// Words of birthdays, gifts and promises that are dealt with in the panel: the state, and what is refused.
import type { Language } from '../domain/language';

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
  /** In the column Outcome of Today and as the state of the record. */
  readonly notKept: string;
  /** What the menu says when it has taken one back. */
  readonly undone: Readonly<Record<'birthday' | 'gift' | 'promise', string>>;
  readonly issues: Readonly<Record<Exclude<TaskIssue, 'settled already'>, string>> & {
    readonly 'settled already': (state: string) => string;
  };
}

const EN: TaskWords = {
  notKept: 'promise not kept',
  undone: {
    birthday: 'Your last birthday greeting is no longer marked as sent.',
    gift: 'Your last step of a birthday gift is taken back.',
    promise: 'Your last promise is open again.',
  },
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
  notKept: '承诺未兑现',
  undone: {
    birthday: '您刚才标记的生日祝福已撤销。',
    gift: '您刚才标记的生日礼物步骤已撤销。',
    promise: '您刚才标记的承诺已恢复为待办。',
  },
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
