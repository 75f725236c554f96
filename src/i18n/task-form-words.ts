// What the panel says on the line of a birthday, a gift or a promise.
import type { Language } from '../domain/language';
import { type GiftStep, giftStepWords } from './gift-steps';

type Kind = 'birthday' | 'gift' | 'promise';

export interface TaskFormWords {
  /** What is to be done: above the choice. */
  readonly toDo: Readonly<Record<Kind, string>>;
  readonly step: Readonly<Record<'sent' | GiftStep | 'kept' | 'not kept', string>>;
  /** How far it is, where it has begun. */
  readonly standsAt: (step: string) => string;
  readonly choose: string;
  /** Of the form, for those who listen. */
  readonly form: Readonly<Record<Kind, string>>;
}

const EN: TaskFormWords = {
  toDo: {
    birthday: 'Send the birthday greeting, before 10:00.',
    gift: 'Choose the gift, order it, and see that it arrives on the day.',
    promise: 'Was the promise kept?',
  },
  step: {
    sent: 'Greeting sent',
    chosen: 'Chosen',
    ordered: 'Ordered',
    delivered: 'Delivered',
    kept: 'Kept',
    'not kept': 'Not kept',
  },
  standsAt: (step) => `So far: ${step}`,
  choose: 'Choose what was done.',
  form: { birthday: 'Birthday greeting', gift: 'Birthday gift', promise: 'Promise' },
};

const ZH: TaskFormWords = {
  toDo: {
    birthday: '请在 10:00 前发送生日祝福。',
    gift: '选定并订购礼物，确保生日当天送到。',
    promise: '承诺兑现了吗？',
  },
  step: { sent: '祝福已发送', ...giftStepWords('zh'), kept: '已兑现', 'not kept': '未兑现' },
  standsAt: (step) => `目前：${step}`,
  choose: '请选择完成情况。',
  form: { birthday: '生日祝福', gift: '生日礼物', promise: '承诺' },
};

export const taskFormWords = (language: Language): TaskFormWords => (language === 'zh' ? ZH : EN);
