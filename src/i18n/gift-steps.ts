// How far a gift has come, in both languages: in Today, in Messages and in the panel.
import type { Language } from '../domain/language';

export type GiftStep = 'chosen' | 'ordered' | 'delivered';
export const GIFT_STEPS: readonly GiftStep[] = ['chosen', 'ordered', 'delivered'];

const WORDS: Readonly<Record<Language, Readonly<Record<GiftStep, string>>>> = {
  en: { chosen: 'chosen', ordered: 'ordered', delivered: 'delivered' },
  zh: { chosen: '已选定', ordered: '已订购', delivered: '已送达' },
};

export const giftStepWords = (language: Language): Readonly<Record<GiftStep, string>> =>
  WORDS[language];

/** The step that a word of either language names; null for any other text. */
export const giftStepOf = (text: string): GiftStep | null =>
  GIFT_STEPS.find((step) => [WORDS.en, WORDS.zh].some((words) => words[step] === text.trim())) ??
  null;
