// Which columns of a table the conditions of a rule book mean (2-rules §1, TIERBY).
import { rangeEnds } from '../rule-book/column-subject';
import type { RuleBook } from '../rule-book/rule-book';
import type { AnyCondition } from '../rule-book/sections/column-tiers';
import { subjectWord } from '../rule-book/words';
import { squash } from '../text';
import type { TierInput } from './conditions';

/** Why a condition has no column; rendered by i18n. */
export interface ColumnIssue {
  /** The row of the rule book that names the column. */
  readonly row: number;
  readonly code: 'no such column' | 'column twice';
  /** As the rule book writes it. */
  readonly received: string;
}

/** Which of the tier's own inputs a header means, by the words of the sheet; null for another. */
export type RoleOf = (header: string) => TierInput | null;

/** Fees (CNY) is Fees. */
const withoutRemark = (text: string): string => squash(text).replace(/\(.*\)$/, '');

const ownWord: RoleOf = (header) => {
  const word = subjectWord('tier', header) ?? subjectWord('tier', withoutRemark(header));
  return word === 'position' || word === 'fees' || word === 'months' ? word : null;
};

/** Index of the columns of one condition, or what is wrong with it. */
export type ColumnFinder = (condition: AnyCondition) => readonly number[] | ColumnIssue;

/**
 * Finds columns by their headers: case, blanks, width and a remark in brackets do not count.
 *
 * A header that equals what the book writes wins; else position, fees and months go by their words in
 * either language. Two columns that fit equally are an issue, never a guess.
 */
export const columnFinder = (
  book: RuleBook,
  headers: readonly string[],
  roleOf: RoleOf = ownWord,
): ColumnFinder => {
  const exact = headers.map(squash);
  const bare = headers.map(withoutRemark);
  const written = new Map(book.statements.map(({ row, subjectText }) => [row, subjectText]));

  const all = (fits: (at: number) => boolean): readonly number[] =>
    headers.map((_, at) => at).filter(fits);
  const named = (text: string): readonly number[] => {
    const wanted = squash(text);
    if (wanted === '') return [];
    const same = all((at) => exact[at] === wanted);
    return same.length > 0 ? same : all((at) => bare[at] === withoutRemark(text));
  };

  return (condition) => {
    const { row } = condition;
    const issue = (code: ColumnIssue['code'], received: string): ColumnIssue => ({
      ...{ row, code, received },
    });
    const one = (text: string, found: readonly number[]): number | ColumnIssue => {
      const [first, second] = found;
      if (first === undefined) return issue('no such column', text);
      return second === undefined ? first : issue('column twice', text);
    };
    const single = (text: string, found: readonly number[]): readonly number[] | ColumnIssue => {
      const at = one(text, found);
      return typeof at === 'number' ? [at] : at;
    };
    if (condition.kind === 'position' || condition.kind === 'number') {
      const input = condition.kind === 'position' ? 'position' : condition.subject;
      const text = written.get(row) ?? input;
      const same = named(text);
      return single(
        text,
        same.length > 0 ? same : all((at) => roleOf(headers[at] ?? '') === input),
      );
    }
    const { subject, subjectText } = condition;
    const whole = named(subjectText);
    if (subject.aggregate === null || whole.length > 0) {
      const input = ownWord(subjectText);
      const byRole =
        whole.length > 0 || input === null
          ? whole
          : all((at) => roleOf(headers[at] ?? '') === input);
      return single(subjectText, byRole);
    }
    const columns: number[] = [];
    for (const part of subject.parts) {
      const direct = named(part);
      const ends = direct.length > 0 ? null : rangeEnds(part);
      const from = ends === null ? one(part, direct) : one(ends[0], named(ends[0]));
      const to = ends === null ? from : one(ends[1], named(ends[1]));
      if (typeof from !== 'number') return from;
      if (typeof to !== 'number') return to;
      // Columns without a header between two months are no months.
      const [low, high] = from <= to ? [from, to] : [to, from];
      columns.push(...all((at) => at >= low && at <= high && exact[at] !== ''));
    }
    return [...new Set(columns)];
  };
};
