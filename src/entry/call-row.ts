// The cells of a row that asks for a next contact: what they say before any date is computed.
import { UserError } from '../app/user-error';
import { type Cell, isErrorText } from '../domain/cell';
import { BLANK, knownValue, type Reading } from '../domain/reading';
import { type DateOptions, readDate } from '../domain/reading/date';
import { receivedText } from '../domain/reading/received';
import { remember } from '../domain/remember';
import { cadenceFor } from '../domain/rule-book/cadence';
import type { ContactRule, RuleBook } from '../domain/rule-book/rule-book';
import { squash } from '../domain/text';
import type { CivilDate } from '../domain/time/civil-date';
import type { CallParameter } from '../i18n/next-call-words';
import { messages, quoted } from '../i18n/say';
import { tierReader } from './tier-cell';

/** A function knows no present day: a date without a year is unknown to it (2-rules §8). */
export const pastDate = (book: RuleBook): DateOptions => ({
  role: 'past',
  asOf: null,
  order: book.dateOrder,
});

const NEVER = (['en', 'zh'] as const).map((language) => squash(messages(language).status.never));

/** Most texts in the place of a date are dates. */
const HAS_DIGIT = /\d/;

/** What NEXTCALL and CALLSTATUS answer where there was no contact yet, in either language. */
export const saysNever = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && !HAS_DIGIT.test(cell) && NEVER.includes(squash(cell));

/** "Not yet contacted" in the place of a date says what a blank cell says. */
const readContact = (cell: Cell, options: DateOptions): Reading<CivilDate> =>
  saysNever(cell) ? BLANK : readDate(cell, options);

/** Which contact row holds for a tier and a channel cell; throws the sentence when there is none. */
export type RuleOf = (tier: string | null, channel: Cell) => ContactRule;

/** The row for calls, whatever the channel cell. */
export const callRule = (book: RuleBook): RuleOf =>
  remember((tier: string | null) => {
    const rule = cadenceFor(book, tier, 'call');
    if (rule !== undefined) return rule;
    throw new UserError(messages(book.language)['no call row']({ tier: tier ?? '' }));
  });

/** The channels of the rows that hold for a tier, as the book writes them. */
const channelsOf = (book: RuleBook, tier: string | null): readonly string[] => {
  const written = new Map<string, string>();
  for (const { tier: ruled, channel, row } of book.contacts) {
    if ((ruled !== null && ruled !== tier) || written.has(channel)) continue;
    written.set(channel, book.statements.find((one) => one.row === row)?.subjectText ?? channel);
  }
  return [...written.values()];
};

/**
 * The row for the channel that the cell names, in either language or in the book's own word.
 *
 * Rule: M1.3, M2.1. A blank or unlisted channel fits only rows for any channel, like a blank or
 * unlisted kind of case (5-decisions "Formulas").
 */
export const channelRule = (book: RuleBook): RuleOf => {
  const ofTier = remember((tier: string | null) =>
    remember((text: string): ContactRule => {
      const channel = text.trim();
      const rule = cadenceFor(book, tier, channel);
      if (rule !== undefined) return rule;
      const channels = channelsOf(book, tier);
      throw new UserError(
        messages(book.language)['no channel row']({ tier, channel: quoted(channel), channels }),
      );
    }),
  );
  return (tier, cell) => ofTier(tier)(receivedText(cell));
};

export interface CallCells {
  readonly tier: Cell;
  readonly channel?: Cell;
  readonly last: Cell;
  readonly since: Cell;
}

/** A cell without which nothing can be computed cannot be read, or all that is asked for is there. */
export type CallRow =
  | { readonly kind: 'needs data'; readonly parameter: CallParameter; readonly received: string }
  | {
      readonly kind: 'asked';
      readonly tier: string | null;
      readonly rule: ContactRule;
      readonly lastContact: CivilDate | undefined;
      readonly since: CivilDate | undefined;
    };

/**
 * Reads the cells of a row.
 *
 * Rule: 5-decisions "Formulas": an unreadable required cell gives needs data, never a guess; a blank
 * tier or "needs data" beside a date is the fallback tier.
 */
export const callReader = (book: RuleBook, ruleOf: RuleOf): ((cells: CallCells) => CallRow) => {
  const options = pastDate(book);
  const tierOf = tierReader(book);
  const unreadable = (parameter: CallParameter, cell: Cell): CallRow => ({
    ...{ kind: 'needs data', parameter, received: receivedText(cell) },
  });
  return ({ tier: tierCell, channel = '', last: lastCell, since: sinceCell }) => {
    if (isErrorText(tierCell)) return unreadable('tier', tierCell);
    const tier = tierOf(tierCell);
    if (isErrorText(channel)) return unreadable('channel', channel);
    const last = readContact(lastCell, options);
    if (last.kind === 'unknown') return unreadable('last_contact', lastCell);
    const start = readDate(sinceCell, options);
    const rule = ruleOf(tier, channel);
    if (last.kind === 'blank' && start.kind === 'unknown') return unreadable('since', sinceCell);
    const [lastContact, since] = [knownValue(last), knownValue(start)];
    return { kind: 'asked', tier, rule, lastContact, since };
  };
};
