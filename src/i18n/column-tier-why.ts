// The sentence why of a tier whose conditions name columns, in the words of the rule book itself.
import type { Language } from '../domain/language';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { columnTiersOf } from '../domain/rule-book/sections/column-tiers';
import type { ColumnTierResult } from '../domain/tier/tier-by-headers';
import { unreachable } from '../domain/unreachable';
import { messages, quoted } from './say';

interface Words {
  readonly all: (tier: string, conditions: readonly string[]) => string;
  readonly some: (tier: string, needed: number, conditions: readonly string[]) => string;
  readonly rest: (tier: string) => string;
  readonly missing: (columns: readonly string[]) => string;
}

const EN: Words = {
  all: (tier, conditions) => `${tier}: ${conditions.join(', ')}`,
  some: (tier, needed, conditions) => `${tier}: at least ${needed} of: ${conditions.join(', ')}`,
  rest: (tier) => `${tier}: no higher tier is reached`,
  missing: (columns) => `no value that can be read in ${columns.map(quoted).join(', ')}`,
};
const ZH: Words = {
  all: (tier, conditions) => `${tier}：${conditions.join('，')}`,
  some: (tier, needed, conditions) =>
    `${tier}：以下至少满足 ${needed} 项：${conditions.join('，')}`,
  rest: (tier) => `${tier}：未达到更高级别的条件`,
  missing: (columns) => `${columns.map((name) => `“${quoted(name)}”`).join('、')}没有可识别的内容`,
};
const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };

/** What each tier asks for, written out once for all its customers. */
const reasonsOf = (book: RuleBook, words: Words): ReadonlyMap<string, string> => {
  const texts = new Map(
    book.statements.map(({ row, subjectText, testText, valueText, unitText }) => [
      row,
      [subjectText, testText, quoted(valueText), unitText].filter(Boolean).join(' '),
    ]),
  );
  return new Map(
    columnTiersOf(book).tiers.map(({ name, otherwise, needed, conditions }) => {
      if (otherwise) return [name, words.rest(name)];
      const asked = conditions.map(({ row }) => texts.get(row) ?? '');
      const reason =
        needed < asked.length ? words.some(name, needed, asked) : words.all(name, asked);
      return [name, reason];
    }),
  );
};

/**
 * Why a row has its tier, for a book that asks for columns of its own.
 *
 * @example columnTierWhy(stars)({ kind: 'tier', tier: 'Four stars' })
 *   // Four stars: lowest of Jan..Jun above 500 CNY
 */
export const columnTierWhy = (book: RuleBook): ((result: ColumnTierResult) => string) => {
  const words = WORDS[book.language];
  const reasons = reasonsOf(book, words);
  return (result) => {
    switch (result.kind) {
      case 'blank':
        return '';
      case 'tier':
        return reasons.get(result.tier) ?? '';
      case 'needs data': {
        const { atLeast, possible } = result;
        const missing = words.missing(result.missing);
        return messages(book.language)['why needs data']({ atLeast, possible, missing });
      }
      default:
        return unreachable(result);
    }
  };
};
