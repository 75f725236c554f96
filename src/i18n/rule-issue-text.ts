// What is wrong with a row of the rule book, as a sentence that names the row.
import type { Language } from '../domain/language';
import type { RuleIssue } from '../domain/rule-book/rule-book';
import { messages, quoted } from './say';

/** @example ruleIssueText('en', issue)   // row 12 of the rules: unknown rule "teir" */
export const ruleIssueText = (language: Language, issue: RuleIssue): string => {
  const words = messages(language);
  const sentence = words['rule issue'][issue.code]({ received: quoted(issue.received) });
  return words['in rule row']({ row: issue.row, sentence });
};
