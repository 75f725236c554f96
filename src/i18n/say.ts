// The messages of a language, and numbers and quotations as sentences show them.
import type { Language } from '../domain/language';
import { EN } from './en';
import type { Messages } from './messages';
import { ZH_CN } from './zh-cn';

/** Everything that the product says in a language. */
export const messages = (language: Language): Messages => (language === 'zh' ? ZH_CN : EN);

/**
 * A number for a sentence: 9000 is 9,000; at most four decimals, more only where they are all there is.
 *
 * Written by hand, because the locale of the person at the keyboard must not show in a shared sheet.
 */
export const numberText = (value: number): string => {
  const rounded = Math.round(value * 1e4) / 1e4;
  const shown = rounded === 0 && value !== 0 ? Number(value.toPrecision(2)) : rounded;
  const [whole = '', decimals] = String(shown).split('.');
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

const LONGEST_QUOTATION = 40;

/** Typed text in a sentence: one line, and not the whole essay. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTATION ? line : `${line.slice(0, LONGEST_QUOTATION)}…`;
};
