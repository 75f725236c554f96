// What a panel says when a call fails: what has happened, and what helps; in both languages.
import type { Language } from '../domain/language';

/** What can keep a call from being answered, and what a person can do about it. */
export type FailureKind =
  | 'offline'
  | 'several accounts'
  | 'no permission'
  | 'session expired'
  | 'crowded'
  | 'lock'
  | 'no answer'
  | 'broken'
  | 'refused';

export type FailureTexts = Readonly<
  Record<FailureKind, { readonly title: string; readonly steps: readonly string[] }>
>;

const EN: FailureTexts = {
  offline: {
    title: 'No connection to the internet',
    steps: ['What you typed is kept. It is sent as soon as the connection is back.'],
  },
  'several accounts': {
    title: 'Is more than one Google account signed in?',
    steps: [
      'Google then often asks the wrong account, and this panel stays empty.',
      'Open the sheet in a private window and sign in with one account only.',
      'Or use a Chrome profile of its own for this account.',
    ],
  },
  'no permission': {
    title: 'You may not edit this sheet',
    steps: [
      'Ask the owner of the sheet to share it with you as an editor.',
      'If you were asked to allow SheetCare and said no: close the panel and open it again from the menu.',
    ],
  },
  'session expired': {
    title: 'Your Google session has ended',
    steps: [
      'Reload the page of the sheet and sign in again.',
      'What you typed here is kept in this tab.',
    ],
  },
  crowded: {
    title: 'Too much is going on at once',
    steps: ['Google allows only so many requests at a time. Wait a minute, then try again.'],
  },
  lock: {
    title: 'A colleague is saving right now',
    steps: ['Nothing is lost. Try again in a few seconds.'],
  },
  'no answer': {
    title: 'Google has not answered',
    steps: ['Try again. Saving twice is not possible: the same entry counts once.'],
  },
  broken: {
    title: 'Something went wrong at Google',
    steps: ['Wait a moment and try again.', 'If it stays: reload the page of the sheet.'],
  },
  refused: { title: 'This could not be done', steps: [] },
};

const ZH: FailureTexts = {
  offline: {
    title: '网络已断开',
    steps: ['您填的内容都还在，网络恢复后会自动发送。'],
  },
  'several accounts': {
    title: '浏览器里登录了多个 Google 账号？',
    steps: [
      '这时 Google 常常会用错账号，面板就打不开。',
      '请用无痕窗口打开表格，只登录一个账号。',
      '或者给这个账号单独建一个 Chrome 用户。',
    ],
  },
  'no permission': {
    title: '您没有编辑这张表格的权限',
    steps: ['请表格的所有者把您设为“编辑者”。', '如果授权时点了拒绝：请关闭面板，从菜单重新打开。'],
  },
  'session expired': {
    title: 'Google 登录已失效',
    steps: ['请刷新表格页面，重新登录。', '您在这里填的内容保留在本标签页。'],
  },
  crowded: {
    title: '同时操作太多',
    steps: ['Google 限制同时进行的请求数，请等一分钟再试。'],
  },
  lock: {
    title: '同事正在保存',
    steps: ['内容没有丢失，请过几秒再试。'],
  },
  'no answer': {
    title: 'Google 没有回应',
    steps: ['请重试。同一条记录只会保存一次，不会重复。'],
  },
  broken: {
    title: 'Google 那边出了问题',
    steps: ['请稍等片刻再试。', '如果一直这样：请刷新表格页面。'],
  },
  refused: { title: '这一步没有完成', steps: [] },
};

export const failureTexts = (language: Language): FailureTexts => (language === 'zh' ? ZH : EN);
