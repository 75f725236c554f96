// Our conditional-format rules on the customer tab: they age by themselves and leave the team's alone.

import type { Role } from '../../tables/roles';
import type { Block, Desk, Highlight } from '../desk';
import { FIRST_CELL } from '../first-cell';
import { again } from './again';
import { columnRuns, type Layout } from './layout';

/** Every formula of ours holds a term with this text; it is always true and marks the rule as ours. */
export const MARKER = 'care:';

/** Spreadsheet letters of a zero-based column. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);

// Dark text on a light ground of its own colour: contrast at least 7, and bold says overdue too.
export const COLORS = {
  overdue: { background: '#fce8e6', color: '#8c1d18', bold: true },
  today: { background: '#fef0c7', color: '#5c3c00', bold: true },
  soon: { background: '#e3eefc', color: '#0b3d91', bold: false },
  data: { background: '#e8eaed', color: '#3c4043', bold: false },
} as const;

export interface HighlightWords {
  /** The status word of "soon" and what a why of missing data begins with. */
  readonly soon: string;
  readonly needsData: string;
  /** WORKDAY.INTL's week: seven digits from Monday, 1 = rest. */
  readonly week: string;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const CAPTION_ROLES: readonly Role[] = [
  'name',
  'id',
  'tier',
  'last contact',
  'next call',
  'status',
  'why',
];

/** One cell of Today that says when the last run is too old. */
export const staleHighlight = (block: Block): Highlight => ({
  formula: `=AND(N("${MARKER}stale")=0,$${columnLetters(block.column)}$${block.row + 1}<>"")`,
  ...COLORS.overdue,
  ranges: [block],
});

/**
 * The rules for the rows below the header. They compare the next call with TODAY(), so they age
 * when nothing of ours runs; INT, since a midnight that the zone skips arrives as one o'clock.
 */
export const highlightsFor = (
  layout: Pick<Layout, 'headerRow' | 'columns'>,
  gridRows: number,
  words: HighlightWords,
): readonly Highlight[] => {
  const next = layout.columns.get('next call');
  const status = layout.columns.get('status');
  const why = layout.columns.get('why');
  if (next === undefined) return [];
  const first = layout.headerRow + 1;
  const cell = (column: number): string => `$${columnLetters(column)}${first + 1}`;
  const day = `INT(${cell(next)})`;
  const marked = (kind: string, ...terms: readonly string[]): string =>
    `=AND(N("${MARKER}${kind}")=0,${terms.join(',')})`;
  const isDate = `ISNUMBER(${cell(next)})`;
  const last = layout.columns.get('last contact');
  // A date typed just now into "last contact" settles the call at once, not only after the next run;
  // one in the future, a slip of the hand, settles nothing.
  const open =
    last === undefined ? [] : [`OR(N(${cell(last)})<${day},N(${cell(last)})>=TODAY()+1)`];
  const within = `${day}<=WORKDAY.INTL(TODAY(),3,"${words.week}")`;
  const soon =
    status === undefined ? within : `OR(${within},${cell(status)}=${quoted(words.soon)})`;
  const begins = (column: number): string =>
    `LEFT(${cell(column)},${words.needsData.length})=${quoted(words.needsData)}`;
  const missing = [why, status].filter((column): column is number => column !== undefined);
  const columns = CAPTION_ROLES.map((role) => layout.columns.get(role))
    .filter((column): column is number => column !== undefined)
    .sort((a, b) => a - b);
  const ranges: readonly Block[] = columnRuns(columns).map((run) => ({
    row: first,
    column: run.first,
    rows: Math.max(1, gridRows - first),
    columns: run.count,
  }));
  return [
    { formula: marked('overdue', isDate, `${day}<TODAY()`, ...open), ...COLORS.overdue, ranges },
    { formula: marked('today', isDate, `${day}=TODAY()`, ...open), ...COLORS.today, ranges },
    ...(missing.length === 0
      ? []
      : [
          {
            formula: marked(
              'data',
              missing.length === 1
                ? missing.map(begins).join('')
                : `OR(${missing.map(begins).join(',')})`,
            ),
            ...COLORS.data,
            ranges,
          },
        ]),
    { formula: marked('soon', isDate, `${day}>TODAY()`, soon), ...COLORS.soon, ranges },
  ];
};

const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length &&
  a.every((block, i) => {
    const other = b[i];
    return (
      other !== undefined &&
      block.row === other.row &&
      block.column === other.column &&
      block.rows === other.rows &&
      block.columns === other.columns
    );
  });

const sameRules = (a: readonly Highlight[], b: readonly Highlight[]): boolean =>
  a.length === b.length &&
  a.every((rule, i) => {
    const other = b[i];
    return (
      other !== undefined && rule.formula === other.formula && sameBlocks(rule.ranges, other.ranges)
    );
  });

/** The row below the lowest that a rule of ours reaches. */
const endOf = (rules: readonly Highlight[]): number =>
  Math.max(0, ...rules.flatMap(({ ranges }) => ranges.map(({ row, rows }) => row + rows)));

/**
 * Writes our rules only when they are missing, altered, split, or too short for what stands in the tab.
 *
 * Blank rows that people add at the end are colored from the next run on in which they hold something:
 * asking for the size of the grid each night costs a call.
 *
 * @param wantedFor our rules for a grid of so many rows
 * @param usedRows how many rows hold anything
 * @returns false when the tab is protected, so that they could not be written
 */
export const keepHighlights = (
  desk: Desk,
  tab: number,
  usedRows: number,
  wantedFor: (gridRows: number) => readonly Highlight[],
): boolean => {
  const keep = (): void => {
    const there = desk.highlights(tab, MARKER);
    const end = endOf(there);
    if (end >= usedRows && sameRules(there, wantedFor(end))) return;
    desk.setHighlights(tab, MARKER, wantedFor(desk.gridRows(tab)));
  };
  try {
    again(keep);
    return true;
  } catch (trouble) {
    if (desk.mayWrite(tab, FIRST_CELL)) throw trouble;
    return false;
  }
};
