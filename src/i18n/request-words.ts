// Words about requests for another tier: their tab, what is wrong with one, what the log and Today say.
import type { Language } from '../domain/language';

export type RequestIssue =
  | 'unknown tier'
  | 'same tier'
  | 'until is over'
  | 'why'
  | 'already asked'
  | 'leads only'
  | 'no such request'
  | 'already decided'
  | 'why not'
  | 'tier by hand'
  | 'not taken'
  | 'rows moving';

export interface RequestWords {
  readonly tab: string;
  /** no., what, when, who, customer no., customer, tier, wanted, until, also lower, words, cell before, cell now, record no. */
  readonly header: readonly string[];
  readonly kinds: Readonly<Record<'asked' | 'approved' | 'refused', string>>;
  readonly yes: string;
  readonly job: string;
  readonly column: string;
  readonly approved: (name: string, cell: string, by: string, why: string, word: string) => string;
  readonly refused: (name: string, tier: string, by: string, why: string, word: string) => string;
  readonly block: (count: number) => string;
  readonly asks: (from: string, to: string) => string;
  readonly askedBy: (by: string, reason: string, until: string) => string;
  readonly issues: {
    readonly 'unknown tier': (tiers: readonly string[]) => string;
    readonly 'same tier': (tier: string) => string;
    readonly 'until is over': string;
    readonly why: string;
    readonly 'already asked': (by: string) => string;
    readonly 'leads only': string;
    readonly 'no such request': string;
    readonly 'already decided': (by: string, approved: boolean) => string;
    readonly 'why not': string;
    readonly 'tier by hand': (header: string) => string;
    readonly 'not taken': (header: string) => string;
    readonly 'rows moving': string;
  };
}

const EN: RequestWords = {
  tab: 'Tier requests',
  header: [
    ...['No.', 'What', 'When', 'Who', 'Customer no.', 'Customer', 'Tier then', 'Tier wanted'],
    ...['Until', 'Also lower', 'Words', 'Cell before', 'Cell now', 'Record no.'],
  ],
  kinds: { asked: 'asked', approved: 'approved', refused: 'refused' },
  yes: 'yes',
  job: 'Tier request',
  column: 'Tier override',
  approved: (name, cell, by, why, word) =>
    `${by} approved for ${name}: ${cell}. Asked because: ${why}${word === '' ? '' : `. ${word}`}`,
  refused: (name, tier, by, why, word) =>
    `${by} refused ${tier} for ${name}: ${word}. Asked because: ${why}`,
  block: (count) => `Requests for another tier: ${count}. A lead decides in the sidebar.`,
  asks: (from, to) => (from === '' ? to : `${from} → ${to}`),
  askedBy: (by, reason, until) => `${by}: ${reason}${until === '' ? '' : ` (until ${until})`}`,
  issues: {
    'unknown tier': (tiers) => `The rules do not know this tier. They have: ${tiers.join(', ')}.`,
    'same tier': (tier) => `The customer's tier is ${tier} already.`,
    'until is over': 'The last day is over already: choose today or a later day.',
    why: 'Say why: the lead decides by it.',
    'already asked': (by) => `${by} has asked for this customer already; a lead has yet to decide.`,
    'leads only':
      'Only a lead decides: somebody whose e-mail address stands in the tab Staff with the role lead.',
    'no such request': 'This request is not there any more.',
    'already decided': (by, approved) =>
      `${by} has decided already: ${approved ? 'approved' : 'refused'}.`,
    'why not': 'Say why not: the person who asked will read it.',
    'tier by hand': (header) =>
      `The column “${header}” is filled by hand in your sheet: change the tier there.`,
    'not taken': (header) =>
      `The column “${header}” did not take it: it is protected, holds a formula, or allows only certain words. Nothing was decided.`,
    'rows moving': 'Rows were moved at this very moment. Nothing was decided: try again.',
  },
};

const ZH: RequestWords = {
  tab: '定级申请',
  header: [
    ...['编号', '事项', '时间', '人员', '客户编号', '客户', '当时级别', '申请级别'],
    ...['截止日', '可降级', '说明', '原内容', '现内容', '记录编号'],
  ],
  kinds: { asked: '申请', approved: '同意', refused: '不同意' },
  yes: '是',
  job: '定级申请',
  column: '人工定级',
  approved: (name, cell, by, why, word) =>
    `${by}同意${name}：${cell}。申请原因：${why}${word === '' ? '' : `。${word}`}`,
  refused: (name, tier, by, why, word) =>
    `${by}不同意${name}定为${tier}：${word}。申请原因：${why}`,
  block: (count) => `定级申请：${count} 条，由客服负责人在侧边栏决定。`,
  asks: (from, to) => (from === '' ? to : `${from} → ${to}`),
  askedBy: (by, reason, until) => `${by}：${reason}${until === '' ? '' : `（至 ${until}）`}`,
  issues: {
    'unknown tier': (tiers) => `规则里没有这个级别。现有：${tiers.join('、')}。`,
    'same tier': (tier) => `该客户已经是${tier}。`,
    'until is over': '截止日已过：请选今天或以后的日期。',
    why: '请写原因，负责人据此决定。',
    'already asked': (by) => `${by}已为该客户提过申请，负责人还没有决定。`,
    'leads only': '只有客服负责人能决定：即在“员工”表中以邮箱登记为客服负责人的人。',
    'no such request': '这条申请已经不在了。',
    'already decided': (by, approved) => `${by}已经决定：${approved ? '同意' : '不同意'}。`,
    'why not': '请写不同意的原因，申请人会看到。',
    'tier by hand': (header) => `您的表格里“${header}”一列由人工填写：请直接在那里改级别。`,
    'not taken': (header) =>
      `“${header}”一列没有接受：它受保护、含有公式，或只允许特定文字。尚未作出决定。`,
    'rows moving': '此刻有人在移动行，尚未作出决定：请再试一次。',
  },
};

export const requestWords = (language: Language): RequestWords => (language === 'zh' ? ZH : EN);
