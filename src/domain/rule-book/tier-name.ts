// Tier names in either language, as formulas and cells give them (2-rules §1).
import { squash } from '../text';
import { type RuleBook, tierNames } from './rule-book';

/** The default tiers, which formulas know in both languages. */
const DEFAULT_TIERS = [
  ['Key', '重点'],
  ['Watch', '关注'],
  ['General', '一般'],
] as const;
const NEEDS_DATA = ['needsdata', '资料不全'];

/** Finds a name as the book writes it; null for one that it lacks. */
export const nameFinder = (names: readonly string[]): ((text: string) => string | null) => {
  const byForm = new Map<string, string>();
  const add = (form: string, name: string): void => {
    const key = squash(form);
    if (!byForm.has(key)) byForm.set(key, name);
  };
  for (const name of names) add(name, name);
  for (const forms of DEFAULT_TIERS) {
    const name = forms.map((form) => byForm.get(squash(form))).find((found) => found !== undefined);
    if (name !== undefined) for (const form of forms) add(form, name);
  }
  return (text) => byForm.get(squash(text)) ?? null;
};

const finders = new WeakMap<RuleBook, (text: string) => string | null>();

/**
 * The tier that a text names, as the book writes it; null for a tier that the book lacks.
 *
 * Rule: 2-rules §1. Case, blanks and width don't count; Key 重点, Watch 关注, General 一般 are the same.
 */
export const findTier = (book: RuleBook, text: string): string | null => {
  let finder = finders.get(book);
  if (finder === undefined) {
    finder = nameFinder(tierNames(book));
    finders.set(book, finder);
  }
  return finder(text);
};

/**
 * Finds the tier of a row of the book: as its tier rows write it, null if they lack it.
 *
 * A book that names no tier anywhere (services only) takes every name as it stands.
 */
export const tierNamer = (book: RuleBook): ((text: string) => string | null) =>
  tierNames(book).length === 0 ? (text) => text : (text) => findTier(book, text);

/** Does a tier cell say `Needs data` or `资料不全`? */
export const isNeedsData = (text: string): boolean => NEEDS_DATA.includes(squash(text));
