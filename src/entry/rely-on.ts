// What a function may rely on in a rule book: no wrong row of the kinds that it needs.
import { UserError } from '../app/user-error';
import { errorsFor, type RuleBook, type RuleIssue } from '../domain/rule-book/rule-book';
import type { RuleWord } from '../domain/rule-book/words';
import { ruleIssueText } from '../i18n/rule-issue-text';
import { messages } from '../i18n/say';

/** Of the settings only those matter to a function that change its dates; the check lists the rest. */
const isNeeded = ({ rule, code }: RuleIssue): boolean =>
  rule === 'setting' ? code === 'setting not readable' : code !== 'no tier rows';

/** Names the first row that is wrong; half-typed rows and warnings pass. */
export const refuseOn = (book: RuleBook, issues: readonly RuleIssue[]): void => {
  const issue = issues.find(({ level }) => level === 'error');
  if (issue !== undefined) throw new UserError(ruleIssueText(book.language, issue));
};

/**
 * The book, if the rows of these kinds can be relied on.
 *
 * Rule: 3-product §2. A half-typed row is skipped; a wrong one is named, because an answer without it
 * would be another rule book's.
 * @param demanded the kind of which there must be a row at all
 */
export const relyOn = (
  book: RuleBook,
  kinds: readonly RuleWord[],
  demanded?: 'tier' | 'contact',
): RuleBook => {
  refuseOn(book, errorsFor(book, kinds).filter(isNeeded));
  const rows = { tier: book.tiers, contact: book.contacts };
  if (demanded !== undefined && rows[demanded].length === 0) {
    throw new UserError(messages(book.language)['no rows of kind']({ kind: demanded }));
  }
  return book;
};
