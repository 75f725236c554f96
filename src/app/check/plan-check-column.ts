// What our column beside the rules should say, row by row (2-rules §1). Pure.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import type { RuleFinding } from '../../domain/rule-book/check/finding';
import { ruleHeaderAt } from '../../domain/rule-book/parse-rules';
import { bookWords } from '../../i18n/book-words';
import { ruleFindingSentence } from '../../i18n/rule-finding-text';
import type { Rows } from '../../tables/recognise';
import type { OwnRange } from './own-range';
import type { Piece } from './pieces';

const LANGUAGES = ['en', 'zh'] as const;
const HEADERS = new Set(LANGUAGES.map((language) => bookWords(language).check));
/** What every text of ours begins with, in either language. */
const MARKS = LANGUAGES.flatMap((language) => {
  const words = bookWords(language);
  return Object.values(words.level).map((level) => words.marked(level, ''));
});
/** More runs than these wait for the next night; only texts of the team's in our column part them. */
const MOST_RUNS = 8;

const isOurs = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && MARKS.some((mark) => cell.startsWith(mark.trimEnd()));
const isFree = (cell: Cell | undefined): boolean =>
  cell === undefined || isBlank(cell) || isOurs(cell);

/** The text of each row, by zero-based row; what is said of rows above the rules goes to their first. */
const textsOf = (
  findings: readonly RuleFinding[],
  firstRow: number,
  language: Language,
): ReadonlyMap<number, string> => {
  const words = bookWords(language);
  const texts = new Map<number, string>();
  for (const level of ['error', 'warning', 'unfinished'] as const) {
    for (const finding of findings) {
      if (finding.level !== level) continue;
      const row = Math.max(finding.row - 1, firstRow);
      const text = words.marked(words.level[level], ruleFindingSentence(language, finding));
      const before = texts.get(row);
      texts.set(row, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return texts;
};

/** The column under our header, else one with texts of ours, else the first blank one at the right. */
const columnOf = (all: Rows, from: number, header: number): number => {
  const width = Math.max(from, ...all.map((row) => row.length));
  const columns = Array.from({ length: width - from + 1 }, (_, at) => from + at);
  const titled = columns.find((at) => HEADERS.has(String(all[header]?.[at] ?? '')));
  const used = columns.find((at) => all.some((row) => isOurs(row[at])));
  return (
    titled ?? used ?? columns.find((at) => all.every((row) => isBlank(row[at] ?? ''))) ?? width
  );
};

/** Neighbouring cells of which the first and the last have to change. */
const runsOf = (
  column: number,
  rows: number,
  wantedAt: (row: number) => Cell | null,
  all: Rows,
): readonly Piece[] => {
  const runs: { row: number; column: number; cells: Cell[][] }[] = [];
  let waiting: Cell[][] | null = null;
  for (let row = 0; row < rows; row += 1) {
    const wanted = wantedAt(row);
    if (wanted === null) {
      waiting = null;
      continue;
    }
    const stands = wanted === (all[row]?.[column] ?? '');
    if (stands) {
      waiting?.push([wanted]);
      continue;
    }
    if (waiting === null) runs.push({ row, column, cells: [[wanted]] });
    else runs[runs.length - 1]?.cells.push(...waiting, [wanted]);
    waiting = [];
  }
  return runs.slice(0, MOST_RUNS);
};

export interface CheckColumn {
  readonly column: number;
  /** Nothing stood there before. */
  readonly isNew: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * What has to be written so that each finding stands at its row and nothing else of ours does.
 *
 * Texts of the team's that stand in the column stay: what is said of their row is in Data quality.
 */
export const planCheckColumn = (
  range: Pick<OwnRange, 'all' | 'block' | 'rows'>,
  findings: readonly RuleFinding[],
  language: Language,
): CheckColumn => {
  const { all, block, rows } = range;
  const headerAt = ruleHeaderAt(rows);
  const header = headerAt < 0 ? -1 : block.row + headerAt;
  const texts = textsOf(findings, block.row + headerAt + 1, language);
  const column = columnOf(all, block.column + block.columns, header);
  const isNew = all.every((row) => isBlank(row[column] ?? ''));
  // A book that was never found fault with gets no column.
  if (isNew && texts.size === 0) return { column, isNew, pieces: [] };
  const wantedAt = (row: number): Cell | null => {
    const cell = all[row]?.[column];
    if (row === header) return isBlank(cell ?? '') ? bookWords(language).check : null;
    return isFree(cell) ? (texts.get(row) ?? '') : null;
  };
  const height = Math.max(all.length, ...[...texts.keys()].map((row) => row + 1));
  return { column, isNew, pieces: runsOf(column, height, wantedAt, all) };
};
