// Kinds and severities of cases in both languages; people add their own (5-decisions "Cases").
import { squash } from '../text';

export type CaseKind =
  | 'complaint'
  | 'grumble'
  | 'opinion'
  | 'suggestion'
  | 'question'
  | 'repair'
  | 'refund'
  | 'technical';
export type Severity = 'urgent' | 'high' | 'normal' | 'low';

const KINDS: Readonly<Record<CaseKind, readonly string[]>> = {
  complaint: ['complaint', 'complaints', '投诉'],
  grumble: ['grumble', 'grumbles', '抱怨'],
  opinion: ['opinion', 'opinions', 'feedback', '意见'],
  suggestion: ['suggestion', 'suggestions', '建议'],
  question: ['question', 'questions', 'inquiry', 'enquiry', '咨询'],
  repair: ['repair', 'repairs', '报修', '维修'],
  refund: ['refund', 'refunds', '退费', '退款'],
  technical: ['technical', 'technical problem', '技术', '技术问题'],
};

const SEVERITIES: Readonly<Record<Severity, readonly string[]>> = {
  urgent: ['urgent', 'critical', '紧急', '特急', '非常紧急'],
  high: ['high', 'serious', '高', '严重', '重要'],
  normal: ['normal', 'medium', '中', '普通', '一般'],
  low: ['low', 'minor', '低', '轻微', '不急'],
};

const formsOf = <W extends string>(words: Readonly<Record<W, readonly string[]>>) => {
  const forms = new Map<string, W>();
  return (text: string): W | null => {
    if (forms.size === 0) {
      for (const word of Object.keys(words) as W[]) {
        for (const form of words[word]) forms.set(squash(form), word);
      }
    }
    return forms.get(squash(text)) ?? null;
  };
};

export const kindWord = formsOf(KINDS);
export const severityWord = formsOf(SEVERITIES);

/** The form in which kinds are compared: the product's word, else people's own without blanks. */
export const kindKey = (text: string): string => kindWord(text) ?? squash(text);
export const severityKey = (text: string): string => severityWord(text) ?? squash(text);
