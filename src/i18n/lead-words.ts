// What the lead's list in Today says: who is unattended, why, and whom to ask instead.
import type { UnattendedReason } from '../domain/follow-up/unattended';
import type { Language } from '../domain/language';

export interface LeadWords {
  /** The heading of the block. */
  readonly block: (customers: number) => string;
  /** What stands in the place of a status. */
  readonly what: (reason: UnattendedReason) => string;
  /** Blank where the sentence that follows says it. */
  readonly reason: (reason: UnattendedReason, owner: string) => string;
  readonly proposed: (name: string) => string;
}

const EN: LeadWords = {
  block: (customers) =>
    `▸ For the lead: ${customers} ${customers === 1 ? 'customer' : 'customers'} unattended or unreachable`,
  what: (reason) =>
    reason === 'unreachable' ? 'Unreachable' : reason === 'refused' ? 'Refused' : 'Unattended',
  reason: (reason, owner) =>
    ({
      unreachable: '',
      refused: 'refused in the last contact',
      'no owner': 'nobody is the owner',
      'owner left': `${owner} has left`,
      'owner not in staff': `${owner} is not in Staff`,
      overdue: 'overdue by more than one further interval',
    })[reason],
  proposed: (name) => `proposed owner: ${name}`,
};

const ZH: LeadWords = {
  block: (customers) => `▸ 客服负责人：${customers} 位客户无人跟进或联系不上`,
  what: (reason) =>
    reason === 'unreachable' ? '联系不上' : reason === 'refused' ? '客户拒绝' : '无人跟进',
  reason: (reason, owner) =>
    ({
      unreachable: '',
      refused: '最近一次联系时客户拒绝',
      'no owner': '没有跟进人',
      'owner left': `${owner}已离职`,
      'owner not in staff': `员工表里没有${owner}`,
      overdue: '逾期已超过一个周期',
    })[reason],
  proposed: (name) => `建议跟进人：${name}`,
};

export const leadWords = (language: Language): LeadWords => (language === 'zh' ? ZH : EN);
