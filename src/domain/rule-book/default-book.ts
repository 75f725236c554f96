// The rule book in force when none is passed (2-rules §1).
import type { Language } from '../language';
import { presetBook } from './presets/presets';
import type { RuleBook } from './rule-book';

/** The school preset as a book, parsed at the first call; nothing happens while loading. */
export const defaultBook = (language: Language): RuleBook => presetBook('school', language);
