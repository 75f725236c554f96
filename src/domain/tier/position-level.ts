// Which position level a title reaches (2-rules §1 "Position words", §2.3).
import { type Cell, isBlank, isErrorText } from '../cell';
import { BLANK, known, type Reading, unknown } from '../reading';
import { receivedText } from '../reading/received';
import type { PositionLevel } from '../rule-book/rule-book';
import { fold, squash } from '../text';

/** Where a title stands among the levels of the book. */
export interface Standing {
  /** Index of the level, 0 = highest; the number of levels when the title reaches none. */
  readonly rank: number;
  readonly level: string | null;
  /** False for a title that no list knows: it goes to the data-quality list. */
  readonly listed: boolean;
}

export type PositionReader = (title: Cell) => Reading<Standing>;

/** Whole titles that say that nobody knows. */
const UNKNOWN = [
  ...['不详', '待补', '待补充', '待定', '待确认', '未知', '不清楚'],
  ...['?', '??', '???', 'unknown', 'tbd', 'n/a', '-', '--', '—', '——', '/'],
];
/** Whole titles of people without a position. */
const NO_POSITION = [
  ...['无', '没有', '无业', '待业', '学生', '退休', '自由职业', '自由职业者'],
  ...['none', 'student', 'retired', 'freelance', 'freelancer'],
];
const PARTS = /[兼、,/;&]|\band\b/;
const HAN = /[\u3400-\u9fff]/;
/** A letter or digit next to a Latin word makes it a part of another word. */
const LATIN = 'a-z0-9\\u00c0-\\u024f';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A longer one is a pasted text: no title holds it, and no pattern would take it. */
const LONGEST_WORD = 200;
/** More words in one pattern are slow to compile: ten thousand would take ten seconds. */
const WORDS_OF_PATTERN = 100;

/** Patterns of which one fits when one of the words does. */
const patternsOf = (
  words: readonly string[],
  patternOf: (words: string) => string,
): readonly RegExp[] => {
  const patterns: RegExp[] = [];
  for (let at = 0; at < words.length; at += WORDS_OF_PATTERN) {
    patterns.push(new RegExp(patternOf(words.slice(at, at + WORDS_OF_PATTERN).join('|'))));
  }
  return patterns;
};

/** Does a whole text, squashed, say that nobody knows? */
export const saysUnknown = (squashed: string): boolean => UNKNOWN.includes(squashed);

/** Does a part of a title contain one of the words? Latin ones match whole words only. */
export const matcher = (words: readonly string[]): ((dense: string, spaced: string) => boolean) => {
  const forms = words
    .map((word) => fold(word).toLowerCase())
    .filter((word) => word !== '' && word.length <= LONGEST_WORD);
  const chinese = forms.filter((word) => HAN.test(word)).map((word) => escaped(squash(word)));
  const latin = forms
    .filter((word) => !HAN.test(word))
    .map((word) => word.split(/\s+/).map(escaped).join('\\s+'));
  const anywhere = patternsOf(chinese, (some) => some);
  const whole = patternsOf(latin, (some) => `(?:^|[^${LATIN}])(?:${some})(?![${LATIN}])`);
  return (dense, spaced) =>
    anywhere.some((pattern) => pattern.test(dense)) ||
    whole.some((pattern) => pattern.test(spaced));
};

type Judge = (title: string) => number;

/** The highest level of all parts; a part with an except word goes on to the next level. */
const judgeOf = (levels: readonly PositionLevel[]): Judge => {
  const compiled = levels.map(({ contains, except }) => ({
    contains: matcher(contains),
    except: matcher(except),
  }));
  return (title) => {
    let best = levels.length;
    for (const part of title.split(PARTS)) {
      const spaced = part.trim();
      if (spaced === '') continue;
      const dense = spaced.replace(/\s+/g, '');
      const rank = compiled.findIndex(
        (level) => level.contains(dense, spaced) && !level.except(dense, spaced),
      );
      if (rank >= 0 && rank < best) best = rank;
    }
    return best;
  };
};

/**
 * A reader of titles for one list of levels: words are compiled once, each distinct title is judged once.
 *
 * Rule: 2-rules §2.3. 不详, 待补, 未知, ? are unknown; 无, 学生, 退休, 自由职业 reach no level;
 * any other title without a level reaches none and is `listed: false`.
 * @example positionReader(levels)('校长兼班主任')   // manager: the highest part counts
 */
export const positionReader = (levels: readonly PositionLevel[]): PositionReader => {
  const judge = judgeOf(levels);
  const standings = levels.map(
    (level, rank): Reading<Standing> => known({ rank, level: level.name, listed: true }),
  );
  const none = known<Standing>({ rank: levels.length, level: null, listed: true });
  const unlisted = known<Standing>({ rank: levels.length, level: null, listed: false });
  const seen = new Map<string, Reading<Standing>>();

  const readTitle = (title: string): Reading<Standing> => {
    if (isBlank(title)) return BLANK;
    if (isErrorText(title)) return unknown(title);
    const whole = squash(title);
    if (UNKNOWN.includes(whole)) return unknown(title);
    if (NO_POSITION.includes(whole)) return none;
    return standings[judge(fold(title).toLowerCase())] ?? unlisted;
  };
  return (title) => {
    if (title === null) return BLANK;
    if (typeof title === 'boolean' || typeof title === 'object')
      return unknown(receivedText(title));
    const text = String(title);
    const earlier = seen.get(text);
    if (earlier !== undefined) return earlier;
    const reading = readTitle(text);
    seen.set(text, reading);
    return reading;
  };
};

const readers = new WeakMap<readonly PositionLevel[], PositionReader>();

/** The level that one title reaches in a book. */
export const levelOf = (
  book: { readonly levels: readonly PositionLevel[] },
  title: Cell,
): Reading<Standing> => readerOf(book.levels)(title);

/** The reader of a book's levels, made at its first use. */
export const readerOf = (levels: readonly PositionLevel[]): PositionReader => {
  const reader = readers.get(levels) ?? positionReader(levels);
  readers.set(levels, reader);
  return reader;
};
