// The answers of TIERBY: headers, rows and rules in, one cell a row out.
import { UserError } from '../app/user-error';
import { type Cell, isBlank } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import type { RuleBook } from '../domain/rule-book/rule-book';
import type { ColumnIssue } from '../domain/tier/column-binding';
import { headerJudge } from '../domain/tier/tier-by-headers';
import { caption } from '../i18n/captions';
import { columnIssueText } from '../i18n/column-issue-text';
import { messages } from '../i18n/say';
import { tierRoles } from '../tables/tier-roles';
import { blockOf } from './block';

/** The titles of the columns: a row, or a column where the titles stand below each other. */
const titlesOf = (book: RuleBook, headers: unknown, width: number): readonly string[] => {
  const words = messages(book.language);
  const block = blockOf(headers);
  const cells = block.flat();
  if (cells.every(isBlank)) throw new UserError(words['headers are blank']);
  if (block.length > 1 && block.length !== cells.length) {
    throw new UserError(words['headers are several rows']);
  }
  if (cells.length === width) return cells.map(receivedText);
  throw new UserError(words['unequal widths']({ headers: cells.length, rows: width }));
};

/** Each missing column once, by the first rule row that names it. */
const missingText = (book: RuleBook, issues: readonly ColumnIssue[]): string => {
  const first = new Map<string, ColumnIssue>();
  for (const issue of issues) {
    const key = JSON.stringify([issue.code, issue.received]);
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()]
    .map((issue) => columnIssueText(book.language, issue))
    .join(book.language === 'zh' ? '；' : '; ');
};

/**
 * The tier of each row of a table; a block that begins in the header row answers it with the caption.
 *
 * Rule: 2-rules §1 "conditions on any column", §2.1. A column that the rules name and the table lacks
 * makes the whole call wrong: the answer without it would be another rule book's.
 */
export const tierByRows = (
  book: RuleBook,
  headers: unknown,
  rows: readonly (readonly Cell[])[],
): readonly Cell[] => {
  const titles = titlesOf(book, headers, rows[0]?.length ?? 0);
  const judge = headerJudge(book, titles, tierRoles(titles));
  if (!judge.ok) throw new UserError(missingText(book, judge.error));
  const needsData = messages(book.language)['needs data'];
  const tierOf = (row: readonly Cell[]): Cell => {
    const result = judge.value(row);
    return result.kind === 'tier' ? result.tier : result.kind === 'blank' ? '' : needsData;
  };
  const answers = rows.map(tierOf);
  const first = rows[0]?.map(receivedText);
  if (first?.every((text, at) => text === titles[at])) {
    answers[0] = caption('TIERBY', book.language);
  }
  return answers;
};
