// Why a table cannot be judged: a column that the rules name is missing, or there twice.
import type { Language } from '../domain/language';
import type { ColumnIssue } from '../domain/tier/column-binding';
import { messages, quoted } from './say';

type ColumnSentences = Readonly<
  Record<ColumnIssue['code'], (facts: { readonly received: string }) => string>
>;

const SENTENCES: Readonly<Record<Language, ColumnSentences>> = {
  en: {
    'no such column': ({ received }) => `the customer table has no column "${received}"`,
    'column twice': ({ received }) => `the customer table has two columns "${received}"`,
  },
  zh: {
    'no such column': ({ received }) => `客户表里没有“${received}”这一列`,
    'column twice': ({ received }) => `客户表里有两列都叫“${received}”`,
  },
};

/** The sentences without their row; the findings of the rule book's check say them too. */
export const columnSentences = (language: Language): ColumnSentences => SENTENCES[language];

/**
 * Why a function can't judge a table.
 *
 * @example columnIssueText('en', issue)   // row 2 of the rules: the customer table has no column "orders"
 */
export const columnIssueText = (
  language: Language,
  { row, code, received }: ColumnIssue,
): string => {
  const sentence = SENTENCES[language][code]({ received: quoted(received) });
  return messages(language)['in rule row']({ row, sentence });
};
