// The case rules of a rule book, read from its statements once and only when somebody asks.
import { type Cell, isBlank } from '../cell';
import { receivedText } from '../reading/received';
import { failure, type Result, success } from '../result';
import { squash } from '../text';
import type {
  CaseFacts,
  ClockName,
  DutyRule,
  EscalateRule,
  ReplyRule,
  WarnRule,
} from './case-rules';
import { kindKey, severityKey } from './case-words';
import { fallbackTier, type RuleBook, type RuleIssue, tierNames } from './rule-book';
import { readDuties } from './sections/duties';
import { readEscalations } from './sections/escalations';
import { readReplies } from './sections/replies';
import { readWarnings } from './sections/warnings';
import type { Statement } from './statement';
import { findTier, isNeedsData } from './tier-name';
import type { RuleWord } from './words';

export interface CaseRules {
  readonly clocks: Readonly<Record<ClockName, readonly ReplyRule[]>>;
  readonly warnings: readonly WarnRule[];
  readonly escalations: readonly EscalateRule[];
  readonly duties: readonly DutyRule[];
  /** What could not be read of these rows; not part of the book's own issues. */
  readonly issues: readonly RuleIssue[];
}

const read = (book: RuleBook): CaseRules => {
  const issues: RuleIssue[] = [];
  const report = (issue: RuleIssue): void => {
    issues.push(issue);
  };
  const of = (rule: RuleWord): readonly Statement[] =>
    book.statements.filter((statement) => statement.rule === rule);
  // A book without tiers names them where it likes.
  const named = tierNames(book).length > 0;
  const tierNamed = (text: string): string | null => (named ? findTier(book, text) : squash(text));
  const clock = (name: ClockName): readonly ReplyRule[] =>
    readReplies(name, of(name), tierNamed, report);
  return {
    clocks: { reply: clock('reply'), arrive: clock('arrive'), resolve: clock('resolve') },
    warnings: readWarnings(of('warn'), tierNamed, report),
    escalations: readEscalations(of('escalate'), tierNamed, report),
    duties: readDuties(of('duty'), tierNamed, report),
    issues: issues.sort((a, b) => a.row - b.row),
  };
};

const remembered = new WeakMap<RuleBook, CaseRules>();

/** The reply, arrive, resolve, warn, escalate and duty rows of a book; always the same object. */
export const caseRules = (book: RuleBook): CaseRules => {
  const known = remembered.get(book);
  if (known !== undefined) return known;
  const rules = read(book);
  remembered.set(book, rules);
  return rules;
};

/**
 * What a case's cells say of it, as the rows are compared with it.
 *
 * Rule: 5-decisions "Formulas". A blank one is null; `Needs data` is the fallback tier (2-rules §2.6);
 * a tier that the book lacks is the failure, as it was typed.
 */
export const caseFacts = (
  book: RuleBook,
  cells: { readonly tier: Cell; readonly kind: Cell; readonly severity: Cell },
): Result<CaseFacts, { readonly code: 'unknown tier'; readonly received: string }> => {
  const kind = isBlank(cells.kind) ? null : kindKey(receivedText(cells.kind));
  const severity = isBlank(cells.severity) ? null : severityKey(receivedText(cells.severity));
  if (isBlank(cells.tier)) return success({ tier: null, kind, severity });
  const text = receivedText(cells.tier);
  if (isNeedsData(text)) return success({ tier: fallbackTier(book), kind, severity });
  const tier = tierNames(book).length > 0 ? findTier(book, text) : squash(text);
  if (tier === null) return failure({ code: 'unknown tier', received: text });
  return success({ tier, kind, severity });
};
