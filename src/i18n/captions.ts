// What the header cell of a function's column reads, in the language of the rule book.
import type { Language } from '../domain/language';

type Caption = Readonly<Record<Language, string>>;

const CAPTIONS = {
  TIER: { en: 'Tier', zh: '级别' },
  TIERBY: { en: 'Tier', zh: '级别' },
  TIERWHY: { en: 'Why this tier', zh: '级别原因' },
  NEXTCALL: { en: 'Next call', zh: '下次联系' },
  NEXTCONTACT: { en: 'Next contact', zh: '下次联系' },
  NEXTCALLWHY: { en: 'Why this date', zh: '日期原因' },
  CALLSTATUS: { en: 'Call status', zh: '联系状态' },
  REPLYDUE: { en: 'Reply by', zh: '回复时限' },
  ACTBY: { en: 'Act by', zh: '下班前须处理' },
  REPLYDUEWHY: { en: 'Why this time', zh: '时限原因' },
  CASESTATUS: { en: 'Case status', zh: '处理状态' },
  WORKTIME: { en: 'Working hours', zh: '工作小时' },
  ADDWORKTIME: { en: 'Due', zh: '截止时间' },
  SERVICES: { en: 'Services', zh: '应享服务' },
  REFERRALREWARD: { en: 'Referral reward', zh: '转介绍奖励' },
  NEXTBIRTHDAY: { en: 'Next birthday', zh: '下次生日' },
} satisfies Readonly<Record<string, Caption>>;

export type Captioned = keyof typeof CAPTIONS;

export const isCaptioned = (name: string): name is Captioned =>
  Object.keys(CAPTIONS).includes(name);

/** The caption of a function's column. */
export const caption = (name: Captioned, language: Language): string => CAPTIONS[name][language];
