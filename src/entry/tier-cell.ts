// The tier cell of a row, as the functions that need a tier read it.
import { UserError } from '../app/user-error';
import { type Cell, isBlank } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import { fallbackTier, type RuleBook, tierNames } from '../domain/rule-book/rule-book';
import { findTier, isNeedsData } from '../domain/rule-book/tier-name';
import { messages, quoted } from '../i18n/say';

/**
 * The tier that a cell names; null for a book that knows no tiers, whose rules hold for everybody alike.
 *
 * Rule: 5-decisions "Formulas": a blank tier or "needs data" is the fallback tier, a name that the
 * book lacks a sentence.
 */
export const tierOf = (book: RuleBook, cell: Cell): string | null => {
  const names = tierNames(book);
  if (names.length === 0) return null;
  const text = receivedText(cell);
  if (isBlank(cell) || isNeedsData(text)) {
    const fallback = fallbackTier(book);
    if (fallback !== null) return fallback;
    throw new UserError(
      messages(book.language)['rule issue']['no fallback tier']({ received: '' }),
    );
  }
  const tier = findTier(book, text);
  if (tier !== null) return tier;
  const received = quoted(text);
  throw new UserError(messages(book.language)['unknown tier']({ received, tiers: names }));
};
