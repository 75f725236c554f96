// What a call about cases shares, and which reply row decides each of its rows.
import { UserError } from '../app/user-error';
import { makeWorkingTime, type WorkingTime } from '../domain/calendar/working-time';
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import type { MomentCell } from '../domain/reading/instant';
import { receivedText } from '../domain/reading/received';
import { remember } from '../domain/remember';
import { type CaseFacts, type ReplyRule, ruleFor } from '../domain/rule-book/case-rules';
import { caseFacts, caseRules } from '../domain/rule-book/read-case-rules';
import { type RuleBook, tierNames } from '../domain/rule-book/rule-book';
import { scriptZone } from '../google/script-zone';
import { caseWords } from '../i18n/case-words';
import { messages, quoted } from '../i18n/say';
import { momentReader } from './moment-cells';
import { relyOn } from './rely-on';
import { calendarOf, ruleBook } from './rules-argument';

/** What every row of a call shares. */
export interface CaseCall {
  readonly book: RuleBook;
  readonly time: WorkingTime;
}

/** The book and the working time of a call, if its reply rows can be relied on. */
export const caseCall = (rules: unknown, days: unknown): CaseCall => {
  const parsed = ruleBook(rules);
  const issues = caseRules(parsed).issues.filter(({ rule }) => rule === 'reply');
  const settings = ['date order'] as const;
  const book = relyOn(parsed, ['reply', 'hours', 'setting'], 'reply', { settings, issues });
  return { book, time: makeWorkingTime(calendarOf(book, days), scriptZone()) };
};

type Input = 'received' | 'kind' | 'tier' | 'severity';

/** What a row cannot be answered without; null = blank. */
export interface Lacking {
  readonly kind: 'lacking';
  readonly input: Input;
  readonly received: string | null;
}

export interface Decision {
  readonly kind: 'decided';
  readonly rule: ReplyRule;
  readonly facts: CaseFacts;
}

export type Asked = Lacking | Promised;

/** A row with all that its promise needs. */
export interface Promised extends Decision {
  readonly received: MomentCell;
}

type ScopeInput = Exclude<Input, 'received'>;
type ScopeCells = Readonly<Record<ScopeInput, Cell>>;
const SCOPE: readonly ScopeInput[] = ['tier', 'kind', 'severity'];

const decide = (book: RuleBook, replies: readonly ReplyRule[], cells: ScopeCells): Decision => {
  const facts = caseFacts(book, cells);
  if (!facts.ok) {
    const received = quoted(facts.error.received);
    const tiers = tierNames(book);
    throw new UserError(messages(book.language)['unknown tier']({ received, tiers }));
  }
  const rule = ruleFor(replies, facts.value);
  if (rule !== undefined) return { kind: 'decided', rule, facts: facts.value };
  const typed = SCOPE.map((input) => cells[input]).filter((cell) => !isBlank(cell));
  const of = typed.map((cell) => quoted(receivedText(cell)));
  throw new UserError(caseWords(book.language)['no fitting reply row']({ of }));
};

type Decide = (tier: Cell, kind: Cell, severity: Cell) => Decision | Lacking;

/**
 * Which reply row decides a case; each tier, kind and severity is decided once a call.
 *
 * Rule: 2-rules §1, 5-decisions "Formulas". An error value where the rows make a difference is no
 * guess: needs data. Where no row asks for it, nothing rests on it.
 */
const decider = (book: RuleBook): Decide => {
  const replies = caseRules(book).clocks.reply;
  const asks: Readonly<Record<ScopeInput, boolean>> = {
    tier: replies.some(({ tier }) => tier !== null),
    kind: replies.some(({ kinds }) => kinds !== null),
    severity: replies.some(({ severities }) => severities !== null),
  };
  const decideCase: Decide = (tier, kind, severity) => {
    const cells: ScopeCells = { tier, kind, severity };
    const unread = SCOPE.find((input) => asks[input] && isErrorText(cells[input]));
    if (unread !== undefined) {
      return { kind: 'lacking', input: unread, received: receivedText(cells[unread]) };
    }
    // A tier that the book lacks is said also where no reply row asks for it; an error is none.
    return decide(book, replies, isErrorText(tier) ? { ...cells, tier: '' } : cells);
  };
  const of = remember((tier: Cell) =>
    remember((kind: Cell) => remember((severity: Cell) => decideCase(tier, kind, severity))),
  );
  return (tier, kind, severity) => of(tier)(asks.kind ? kind : '')(asks.severity ? severity : '');
};

/** Reads a row (received, kind, tier, severity) as far as its promise needs it. */
export const asker = ({ book, time }: CaseCall): ((cells: readonly Cell[]) => Asked) => {
  const decision = decider(book);
  const read = momentReader(book, time.zone);
  return (cells) => {
    const decided = decision(cells[2] ?? '', cells[1] ?? '', cells[3] ?? '');
    if (decided.kind === 'lacking') return decided;
    const received = read(cells[0] ?? '');
    if (received.kind === 'known') {
      return {
        kind: 'decided',
        rule: decided.rule,
        facts: decided.facts,
        received,
      };
    }
    const typed = received.kind === 'blank' ? null : received.received;
    return { kind: 'lacking', input: 'received', received: typed };
  };
};
