// Words of birthdays and gifts: their lines in Today, the tab Messages, and who sends.
import type { Language } from '../domain/language';
import { type GiftStep, giftStepWords } from './gift-steps';

export interface GreetingWords {
  /** The last column of Today, by which a line is known that is no call. */
  readonly ref: string;
  /** In the column "What". */
  readonly birthday: string;
  readonly birthdayAhead: string;
  readonly gift: string;
  readonly giftLate: string;
  // Parts of "why"
  readonly born: (typed: string) => string;
  readonly sendsOnTheDay: (day: string, name: string) => string;
  readonly insteadOf: (name: string) => string;
  readonly nobodyNamed: (name: string) => string;
  readonly arrivesOn: (day: string) => string;
  readonly step: Readonly<Record<GiftStep, string>>;
  // The list ahead
  readonly aheadBlock: (week: number, month: number) => string;
  readonly nextDays: (days: number) => string;
  readonly aheadName: (day: string, name: string, tier: string) => string;
  // The proof of 10:00
  readonly proofBlock: (people: number) => string;
  readonly notInTime: string;
  readonly notTicked: string;
  readonly tickedAt: (time: string) => string;
  readonly timeNotKnown: string;
  readonly proof: {
    readonly noList: string;
    readonly noBirthdays: (day: string) => string;
    readonly notYet: string;
    readonly inTime: (day: string, people: number) => string;
    readonly late: (day: string, late: number, people: number) => string;
  };
  // The tab Messages
  readonly messagesHeader: readonly string[];
  readonly kind: { readonly birthday: string; readonly gift: string };
  readonly sent: string;
  readonly notSent: string;
  readonly inTime: { readonly yes: string; readonly no: string; readonly unknown: string };
}

const EN: GreetingWords = {
  ref: 'Ref.',
  birthday: 'Birthday',
  birthdayAhead: 'Birthday on a rest day',
  gift: 'Birthday gift',
  giftLate: 'Birthday gift, late',
  born: (typed) => `birthday ${typed}`,
  sendsOnTheDay: (day, name) => `${name} sends on the day, ${day}`,
  insteadOf: (name) => `instead of ${name}, who rests`,
  nobodyNamed: (name) => `rest day of ${name}: name a substitute in Staff`,
  arrivesOn: (day) => `to arrive on ${day}`,
  step: giftStepWords('en'),
  aheadBlock: (week, month) =>
    `▸ Birthdays to come: ${week} in the next 7 days, ${month} in the next 30`,
  nextDays: (days) => `Next ${days} days`,
  aheadName: (day, name, tier) => `${day} ${name}${tier === '' ? '' : ` (${tier})`}`,
  proofBlock: (people) =>
    `▸ For the lead: ${people} ${people === 1 ? 'birthday' : 'birthdays'} not greeted by 10:00`,
  notInTime: 'Not by 10:00',
  notTicked: 'not ticked',
  tickedAt: (time) => `ticked at ${time}`,
  timeNotKnown: 'ticked, but the time is not known',
  proof: {
    noList: 'There is no list of today yet.',
    noBirthdays: (day) => `No birthday on ${day}: no greeting was due.`,
    notYet: 'It is not 10:00 yet on the day of the list.',
    inTime: (day, people) =>
      `Birthdays of ${day}: ${people === 1 ? 'one greeting' : `${people} greetings`}, sent by 10:00.`,
    late: (day, late, people) => `Birthdays of ${day}: ${late} of ${people} not sent by 10:00.`,
  },
  messagesHeader: [
    ...['Message no.', 'On', 'Customer no.', 'Name', 'Kind'],
    ...['By', 'Sent at', 'Result', 'In time'],
  ],
  kind: { birthday: 'birthday greeting', gift: 'birthday gift' },
  sent: 'sent',
  notSent: 'not sent',
  inTime: { yes: 'yes', no: 'no', unknown: 'not known' },
};

const ZH: GreetingWords = {
  ref: '代号',
  birthday: '今天生日',
  birthdayAhead: '休息日生日',
  gift: '生日礼物',
  giftLate: '生日礼物（已过期）',
  born: (typed) => `生日 ${typed}`,
  sendsOnTheDay: (day, name) => `${day}当天由${name}发送`,
  insteadOf: (name) => `代${name}（休息）`,
  nobodyNamed: (name) => `${name}当天休息：请在员工表里填写代班人`,
  arrivesOn: (day) => `${day}当天送到`,
  step: giftStepWords('zh'),
  aheadBlock: (week, month) => `▸ 近期生日：7 天内 ${week} 位，30 天内 ${month} 位`,
  nextDays: (days) => `${days} 天内`,
  aheadName: (day, name, tier) => `${day} ${name}${tier === '' ? '' : `（${tier}）`}`,
  proofBlock: (people) => `▸ 客服负责人：${people} 位客户的生日祝福 10:00 前没有发出`,
  notInTime: '10:00 前未发',
  notTicked: '没有打勾',
  tickedAt: (time) => `${time} 打勾`,
  timeNotKnown: '已打勾，时间不详',
  proof: {
    noList: '还没有今天的待办。',
    noBirthdays: (day) => `${day} 没有客户生日，不需要祝福。`,
    notYet: '这份待办的当天还没到 10:00。',
    inTime: (day, people) => `${day} 的生日祝福：${people} 条，10:00 前全部发出。`,
    late: (day, late, people) =>
      `${day} 的生日祝福：${people} 条中有 ${late} 条 10:00 前没有发出。`,
  },
  messagesHeader: [
    ...['信息编号', '日期', '客户编号', '姓名', '类型'],
    ...['发送人', '发送时间', '结果', '按时'],
  ],
  kind: { birthday: '生日祝福', gift: '生日礼物' },
  sent: '已发送',
  notSent: '未发送',
  inTime: { yes: '是', no: '否', unknown: '不详' },
};

export const greetingWords = (language: Language): GreetingWords => (language === 'zh' ? ZH : EN);
