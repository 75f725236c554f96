// Words about the tabs that only leads change: their protection, and what it cannot do.
import type { Language } from '../domain/language';

export interface GuardWords {
  /** What Sheets shows in its list of protections. */
  readonly text: string;
  readonly locked: (tabs: readonly string[], people: readonly string[]) => string;
  readonly warns: (tabs: readonly string[]) => string;
  /** Why it is no more than a warning. */
  readonly because: {
    readonly 'no lead': string;
    readonly 'runner unknown': string;
    readonly refused: string;
  };
  readonly theirs: (tabs: readonly string[]) => string;
  readonly missing: (tabs: readonly string[]) => string;
  /** What sharing a sheet can protect, and what it cannot. */
  readonly limits: string;
  readonly press: {
    readonly 'no lead': (staff: string) => string;
    readonly 'runner unknown': string;
    readonly refused: (staff: string) => string;
    readonly missing: string;
  };
}

/** By these each is known for ours, in either language. */
export const GUARD_MARK = 'SheetCare · ';

const EN: GuardWords = {
  text: `${GUARD_MARK}for leads`,
  locked: (tabs, people) => `Only ${people.join(', ')} can change ${tabs.join(', ')}.`,
  warns: (tabs) =>
    `Whoever changes ${tabs.join(', ')} is warned first, and can do it all the same.`,
  because: {
    'no lead': 'There is no lead’s e-mail address to let in.',
    'runner unknown':
      'Nobody knows the e-mail address of who runs the checks: a lock would keep the check out.',
    refused: 'Google does not take the leads’ addresses.',
  },
  theirs: (tabs) => `${tabs.join(', ')} has a protection of your own, which stays as it is.`,
  missing: (tabs) => `${tabs.join(', ')} can be changed by everybody without a warning.`,
  limits:
    'Whoever can edit this file can read and copy everything in it and open its script. A protection keeps people from changing a tab, not from seeing it.',
  press: {
    'no lead': (staff) => `Tab “${staff}”: enter the e-mail address of a lead, then run the check`,
    'runner unknown': 'A lead: SheetCare › Run every night',
    refused: (staff) => `Tab “${staff}”: check the leads’ e-mail addresses, then run the check`,
    missing: 'A lead: SheetCare › Run the check now',
  },
};

const ZH: GuardWords = {
  text: `${GUARD_MARK}由客服负责人修改`,
  locked: (tabs, people) => `只有${people.join('、')}能修改${tabs.join('、')}。`,
  warns: (tabs) => `修改${tabs.join('、')}前会有提醒，但任何人仍可修改。`,
  because: {
    'no lead': '没有客服负责人的邮箱，无法只放行负责人。',
    'runner unknown': '不知道由谁的邮箱运行检查，锁定会把检查也挡在外面。',
    refused: 'Google 不接受客服负责人的邮箱。',
  },
  theirs: (tabs) => `${tabs.join('、')}已有你们自己的保护，保持不变。`,
  missing: (tabs) => `${tabs.join('、')}目前任何人都可以修改，没有提醒。`,
  limits:
    '能编辑这个文件的人，都能看到、复制其中的全部内容，也能打开它的脚本。保护只能防止改动，不能防止查看。',
  press: {
    'no lead': (staff) => `工作表“${staff}”：填写客服负责人的邮箱，然后运行检查`,
    'runner unknown': '由客服负责人操作：客户关怀 › 每晚自动运行',
    refused: (staff) => `工作表“${staff}”：核对客服负责人的邮箱，然后运行检查`,
    missing: '由客服负责人操作：客户关怀 › 立即检查',
  },
};

export const guardWords = (language: Language): GuardWords => (language === 'zh' ? ZH : EN);
