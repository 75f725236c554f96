// The presets by name, in either language: what set-up offers and formulas take (3-product §2).
import type { Language } from '../../language';
import { squash } from '../../text';
import { parseRules } from '../parse-rules';
import type { RuleBook } from '../rule-book';
import { keyAccountsPreset } from './key-accounts';
import { type PresetRow, schoolPreset } from './school';
import { starsPreset } from './stars';
import { supportDeskPreset } from './support-desk';

export type PresetName = 'school' | 'key accounts' | 'stars' | 'support desk';

export const PRESET_NAMES: readonly PresetName[] = [
  ...(['school', 'key accounts', 'stars', 'support desk'] as const),
];
const ROWS: Readonly<Record<PresetName, (language: Language) => readonly PresetRow[]>> = {
  school: schoolPreset,
  'key accounts': keyAccountsPreset,
  stars: starsPreset,
  'support desk': supportDeskPreset,
};
const TITLES: Readonly<Record<PresetName, Readonly<Record<Language, string>>>> = {
  school: { en: 'school', zh: '学校' },
  'key accounts': { en: 'key accounts', zh: '大客户' },
  stars: { en: 'stars', zh: '星级' },
  'support desk': { en: 'support desk', zh: '客服台' },
};
const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** The rows of a preset with their header row, as set-up writes them into the sheet. */
export const presetRows = (name: PresetName, language: Language): readonly PresetRow[] =>
  ROWS[name](language);

/** What a preset is called in a language; formulas take the same word. */
export const presetTitle = (name: PresetName, language: Language): string => TITLES[name][language];

const built = new Map<string, RuleBook>();

/** A preset as a book, parsed at its first use. */
export const presetBook = (name: PresetName, language: Language): RuleBook => {
  const key = presetTitle(name, language);
  const book = built.get(key) ?? parseRules(presetRows(name, language));
  built.set(key, book);
  return book;
};

/**
 * The book that a text names, as formulas take it: `"stars"`, `"星级"`; null for another text.
 *
 * The language of the name is the language of the results.
 */
export const bookNamed = (text: string): RuleBook | null => {
  const wanted = squash(text);
  for (const name of PRESET_NAMES) {
    for (const language of LANGUAGES) {
      if (squash(presetTitle(name, language)) === wanted) return presetBook(name, language);
    }
  }
  return null;
};
