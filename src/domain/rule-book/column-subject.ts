// The subject of a condition on columns of the customer table: one header, or the lowest of several.
import { fold } from '../text';

/** What is taken of several columns. */
export type Aggregate = 'lowest' | 'highest' | 'sum' | 'average';

export interface ColumnSubject {
  /** Null for a single column. */
  readonly aggregate: Aggregate | null;
  /** Header texts; a part may also be a range of columns, `Jan..Jun`. */
  readonly parts: readonly string[];
}

const ENGLISH =
  /^(?:the )?(lowest|minimum|smallest|highest|maximum|largest|sum|total|average) of (.+)$/i;
const CHINESE_FIRST = /^(最低|最小|最少|最高|最大|最多|合计|总和|平均)\s*:\s*(.+)$/;
const CHINESE_LAST = /^(.+?)\s*[中的里]*(最低|最小|最少|最高|最大|最多|合计|总和|平均)[值数]?$/;
const AGGREGATES: { readonly [word: string]: Aggregate } = {
  ...{ lowest: 'lowest', minimum: 'lowest', smallest: 'lowest' },
  ...{ 最低: 'lowest', 最小: 'lowest', 最少: 'lowest' },
  ...{ highest: 'highest', maximum: 'highest', largest: 'highest' },
  ...{ 最高: 'highest', 最大: 'highest', 最多: 'highest' },
  ...{ sum: 'sum', total: 'sum', 合计: 'sum', 总和: 'sum' },
  ...{ average: 'average', 平均: 'average' },
};
const RANGE = /^(.+?)\s*(?:\.{2,}|…+|~|至|到| to )\s*(.+)$/;

const partsOf = (list: string): readonly string[] =>
  list
    .split(/[,、;]|\band\b|和/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The two ends of a range of columns; null for a part that is one header. */
export const rangeEnds = (part: string): readonly [string, string] | null => {
  const [, from, to] = RANGE.exec(part) ?? [];
  return from === undefined || to === undefined ? null : [from.trim(), to.trim()];
};

/**
 * Reads a subject that is none of the product's own words.
 *
 * Rule: 2-rules §1 "conditions on any column", M2.7 "the lowest of several columns". Several columns
 * are `lowest of Jan, Feb, Mar`, `lowest of Jan..Jun`, 最低：1月..6月, 1月至6月中最低; also highest,
 * sum, average. Any other text is one header, as is a text that names a single column behind 中最低.
 */
export const columnSubject = (text: string): ColumnSubject => {
  const folded = fold(text);
  const first = ENGLISH.exec(folded) ?? CHINESE_FIRST.exec(folded);
  if (first !== null) {
    const [, word = '', list = ''] = first;
    return { aggregate: AGGREGATES[word.toLowerCase()] ?? null, parts: partsOf(list) };
  }
  const [, list = '', word = ''] = CHINESE_LAST.exec(folded) ?? [];
  const parts = partsOf(list);
  const several = parts.length > 1 || parts.some((part) => rangeEnds(part) !== null);
  return several
    ? { aggregate: AGGREGATES[word] ?? null, parts }
    : { aggregate: null, parts: [folded] };
};
