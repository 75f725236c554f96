// The tier cell of a row, as the functions that need a tier read it.
import { UserError } from '../app/user-error';
import { type Cell, isBlank } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import { remember } from '../domain/remember';
import { fallbackTier, type RuleBook, tierNames } from '../domain/rule-book/rule-book';
import { isNeedsData, nameFinder } from '../domain/rule-book/tier-name';
import { messages, quoted } from '../i18n/say';

/** The tier that a cell names; null in a book that knows no tiers, whose rules hold for everybody. */
export type TierReader = (cell: Cell) => string | null;

/**
 * Reads tier cells under one book.
 *
 * Rule: 5-decisions "Formulas": a blank tier or "needs data" is the fallback tier, a name that the
 * book lacks a sentence.
 * @param rows the rows that name the tiers of a book without tier and contact rows
 */
export const tierReader = (
  book: RuleBook,
  rows: readonly { readonly tier: string | null }[] = [],
): TierReader => {
  const own = tierNames(book);
  const named = rows.map(({ tier }) => tier).filter((tier) => tier !== null);
  const names = own.length > 0 ? own : [...new Set(named)];
  const find = nameFinder(names);
  const words = messages(book.language);
  const tierOf = remember((text: string): string => {
    if (isBlank(text) || isNeedsData(text)) {
      const fallback = fallbackTier(book);
      if (fallback !== null) return fallback;
      throw new UserError(words['rule issue']['no fallback tier']({ received: '' }));
    }
    const tier = find(text);
    if (tier !== null) return tier;
    throw new UserError(words['unknown tier']({ received: quoted(text), tiers: names }));
  });
  return (cell) => (names.length === 0 ? null : tierOf(receivedText(cell)));
};
