// What a function may rely on in a rule book: no wrong row of the kinds that it needs.
import { UserError } from '../app/user-error';
import { caseRules } from '../domain/rule-book/read-case-rules';
import { errorsFor, type RuleBook, type RuleIssue } from '../domain/rule-book/rule-book';
import { rewardsOf } from '../domain/rule-book/sections/rewards';
import { servicesOf } from '../domain/rule-book/sections/services';
import type { RuleWord, SettingWord } from '../domain/rule-book/words';
import { ruleIssueText } from '../i18n/rule-issue-text';
import { messages } from '../i18n/say';

/** What a function takes from a rule book beside rows of some kinds. */
interface Needs {
  /** Of the settings only those that change its answer; without a list all that functions know. */
  readonly settings?: readonly SettingWord[];
  /** Issues of rows that are read only when somebody asks for them, and so are not the book's own. */
  readonly issues?: readonly RuleIssue[];
}

const DEMANDED = {
  tier: (book: RuleBook) => book.tiers,
  contact: (book: RuleBook) => book.contacts,
  reply: (book: RuleBook) => caseRules(book).clocks.reply,
  hours: (book: RuleBook) => book.week ?? [],
  service: (book: RuleBook) => servicesOf(book).rules,
  reward: (book: RuleBook) => rewardsOf(book).rules,
} as const;

/** A setting that cannot be read matters to whom it concerns; the check lists the rest. */
const isNeeded =
  (book: RuleBook, settings: Needs['settings']) =>
  ({ rule, code, row }: RuleIssue): boolean => {
    if (rule !== 'setting') return code !== 'no tier rows';
    if (code !== 'setting not readable') return false;
    if (settings === undefined) return true;
    const subject = book.statements.find((statement) => statement.row === row)?.subject;
    return settings.some((name) => name === subject);
  };

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
  demanded?: keyof typeof DEMANDED,
  { settings, issues = [] }: Needs = {},
): RuleBook => {
  const wrong = [...errorsFor(book, kinds).filter(isNeeded(book, settings)), ...issues];
  refuseOn(
    book,
    wrong.sort((a, b) => a.row - b.row),
  );
  if (demanded !== undefined && DEMANDED[demanded](book).length === 0) {
    throw new UserError(messages(book.language)['no rows of kind']({ kind: demanded }));
  }
  return book;
};
