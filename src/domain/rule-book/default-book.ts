// The rule book in force when none is passed, and the presets by name (3-product §2).
import type { Language } from '../language';
import { squash } from '../text';
import { parseRules } from './parse-rules';
import { schoolPreset } from './presets/school';
import type { RuleBook } from './rule-book';

const PRESET_NAMES: { readonly [name: string]: Language } = { school: 'en', 学校: 'zh' };
const built = new Map<Language, RuleBook>();

/** The school preset as a book, parsed at the first call; nothing happens while loading. */
export const defaultBook = (language: Language): RuleBook => {
  const book = built.get(language) ?? parseRules(schoolPreset(language));
  built.set(language, book);
  return book;
};

/**
 * The book of a preset's name, as formulas take it: `"school"`, `"学校"`; null for another text.
 *
 * The language of the name is the language of the results.
 */
export const presetNamed = (text: string): RuleBook | null => {
  const language = PRESET_NAMES[squash(text)];
  return language === undefined ? null : defaultBook(language);
};
