// The sentence why of a tier under one book, in its language.
import type { RuleBook } from '../domain/rule-book/rule-book';
import type { TierCells } from '../domain/tier/conditions';
import { explainTier } from '../domain/tier/explain-tier';
import { tierWhy } from './tier-why';

export const tierSentence =
  (book: RuleBook): ((cells: TierCells) => string) =>
  (cells) =>
    tierWhy(book.language, explainTier(book, cells));
