// What the check says in and of the tabs Rules and Days: marks, the book in force, official days.
import type { Language } from '../domain/language';
import type { RuleFinding } from '../domain/rule-book/check/finding';

export interface BookWords {
  /** The header of our column beside the rules. */
  readonly check: string;
  readonly level: Readonly<Record<RuleFinding['level'], string>>;
  readonly marked: (level: string, sentence: string) => string;
  /** The label of the light beside our calendar. */
  readonly officialDays: string;
  readonly yearsNotLoaded: (years: readonly number[]) => string;
  readonly lastGood: (facts: {
    readonly errors: number;
    readonly since: string;
    readonly tab: string;
  }) => string;
  readonly readable: (facts: { readonly errors: number; readonly tab: string }) => string;
}

const mistakes = (errors: number): string => `${errors} ${errors === 1 ? 'mistake' : 'mistakes'}`;

const EN: BookWords = {
  check: 'Check',
  level: { error: 'Error', warning: 'Warning', unfinished: 'Unfinished' },
  marked: (level, sentence) => `${level}: ${sentence}`,
  officialDays: 'Official days of China',
  yearsNotLoaded: (years) => `not loaded yet: ${years.join(', ')}`,
  lastGood: ({ errors, since, tab }) =>
    `The rules have ${mistakes(errors)}, so the rules of ${since} stay in force: mend the rows marked “Error” in the tab “${tab}”.`,
  readable: ({ errors, tab }) =>
    `The rules have ${mistakes(errors)}, and there are no earlier ones without: the rows that can be read are in force. Mend the rows marked “Error” in the tab “${tab}”.`,
};

const ZH: BookWords = {
  check: '检查',
  level: { error: '错误', warning: '提醒', unfinished: '未填完' },
  marked: (level, sentence) => `${level}：${sentence}`,
  officialDays: '中国法定节假日',
  yearsNotLoaded: (years) => `尚未载入：${years.join('、')}`,
  lastGood: ({ errors, since, tab }) =>
    `规则有 ${errors} 处错误，仍按 ${since} 的规则执行：请改正“${tab}”里标为“错误”的行。`,
  readable: ({ errors, tab }) =>
    `规则有 ${errors} 处错误，也没有更早的无误规则：先按能识别的行执行。请改正“${tab}”里标为“错误”的行。`,
};

/** The words of the tabs Rules and Days in a language. */
export const bookWords = (language: Language): BookWords => (language === 'zh' ? ZH : EN);
