// What the panel says of requests for another tier: the form of staff, the list of a lead.
import type { Language } from '../domain/language';

export interface TierAskWords {
  readonly open: string;
  readonly title: string;
  readonly tier: string;
  readonly choose: string;
  readonly until: string;
  readonly untilHint: string;
  readonly reason: string;
  readonly send: string;
  readonly problem: Readonly<Record<'tier' | 'reason' | 'until' | 'word', string>>;
  readonly asked: (by: string, tier: string) => string;
  readonly approved: (by: string, tier: string, word: string) => string;
  readonly refused: (by: string, tier: string, word: string) => string;
  readonly waiting: (count: number) => string;
  readonly asks: (from: string, to: string) => string;
  readonly untilDay: (day: string) => string;
  readonly forGood: string;
  readonly word: string;
  readonly alsoLower: string;
  readonly approve: string;
  readonly refuse: string;
  readonly forWhom: (verb: string, name: string) => string;
  readonly nextCheck: string;
  readonly sending: string;
}

const EN: TierAskWords = {
  open: 'Ask for another tier…',
  title: 'Ask for another tier',
  tier: 'Tier',
  choose: 'Choose',
  until: 'Until (that day included)',
  untilHint: 'Blank: for good',
  reason: 'Why',
  send: 'Send to a lead',
  problem: {
    tier: 'Choose a tier.',
    reason: 'Say why: the lead decides by it.',
    until: 'Choose today or a later day.',
    word: 'Say why not: the person who asked will read it.',
  },
  asked: (by, tier) => `${by} has asked for ${tier}; a lead has yet to decide.`,
  approved: (by, tier, word) => `${by} approved ${tier}.${word === '' ? '' : ` ${word}`}`,
  refused: (by, tier, word) => `${by} refused ${tier}: ${word}`,
  waiting: (count) =>
    count === 1 ? '1 request for another tier' : `${count} requests for another tier`,
  asks: (from, to) => (from === '' ? to : `${from} → ${to}`),
  untilDay: (day) => `until ${day}`,
  forGood: 'for good',
  word: 'A word to it (needed to refuse)',
  alsoLower: 'Counts even where the rules give more',
  approve: 'Approve',
  refuse: 'Refuse',
  forWhom: (verb, name) => `${verb}: ${name}`,
  nextCheck: 'An approved tier counts from the next check.',
  sending: 'Sending…',
};

const ZH: TierAskWords = {
  open: '申请调整级别…',
  title: '申请调整级别',
  tier: '级别',
  choose: '请选择',
  until: '截止日（含当日）',
  untilHint: '不填表示长期',
  reason: '原因',
  send: '提交给负责人',
  problem: {
    tier: '请选择级别。',
    reason: '请写原因，负责人据此决定。',
    until: '请选今天或以后的日期。',
    word: '请写不同意的原因，申请人会看到。',
  },
  asked: (by, tier) => `${by}已申请${tier}，等负责人决定。`,
  approved: (by, tier, word) => `${by}同意${tier}。${word}`,
  refused: (by, tier, word) => `${by}不同意${tier}：${word}`,
  waiting: (count) => `${count} 条定级申请`,
  asks: (from, to) => (from === '' ? to : `${from} → ${to}`),
  untilDay: (day) => `至 ${day}`,
  forGood: '长期',
  word: '说明（不同意时必填）',
  alsoLower: '即使规则算出更高级别也按此执行',
  approve: '同意',
  refuse: '不同意',
  forWhom: (verb, name) => `${verb}：${name}`,
  nextCheck: '同意的级别从下一次检查起生效。',
  sending: '提交中…',
};

export const tierAskWords = (language: Language): TierAskWords => (language === 'zh' ? ZH : EN);
