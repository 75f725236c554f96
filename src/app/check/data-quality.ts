// The Data quality tab: one line for each thing that a person should look at. Written whole.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import { checksum } from '../../domain/checksum';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import type { CivilDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import type { Assessment } from './assess';
import { columnLetters } from './highlights';
import type { Layout } from './layout';

/** Nobody reads more; the last line says how many there are. */
const MOST = 2_000;
const SHOWN = 400;

/** Columns of a line, from 0. */
export const QUALITY = {
  tab: 0,
  cell: 1,
  column: 2,
  what: 3,
  found: 4,
  customer: 5,
  owner: 6,
  since: 7,
  settled: 8,
} as const;
const WIDTH = 9;

export interface QualityLines {
  readonly lines: readonly (readonly Cell[])[];
  /** For each line a formula that leads to its cell; blank where there is none. */
  readonly links: readonly string[];
  /** Keys of everything that people have settled, those of this night too. */
  readonly settled: ReadonlySet<string>;
}

export interface Quality {
  readonly issues: readonly SheetIssue[];
  readonly list: readonly Assessment[];
  readonly layout: Layout;
  readonly language: Language;
  /** The tab as it stands, with its header; empty while there is none. */
  readonly before: Rows;
  readonly settled: ReadonlySet<string>;
  /** What the customer tab was called the last time; blank when there was none. */
  readonly formerTab: string;
  readonly today: CivilDate;
}

/** What makes a line the same line the next night: not its row, which moves. */
const keyOf = (line: readonly Cell[]): string =>
  checksum(
    [QUALITY.tab, QUALITY.column, QUALITY.what, QUALITY.found, QUALITY.customer]
      .map((at) => nameText(line[at]))
      .join('\u001f'),
  );

/** Since when each line has stood, and which ones somebody has settled. */
const readLines = (before: Rows) => {
  const since = new Map<string, CivilDate>();
  const settled = new Set<string>();
  for (const row of before.slice(1)) {
    if (row.every(isBlank)) continue;
    const key = keyOf(row);
    const day = row[QUALITY.since] ?? '';
    if (isDateCell(day)) since.set(key, day.on);
    if (!isBlank(row[QUALITY.settled])) settled.add(key);
  }
  return { since, settled };
};

/**
 * The lines below the header: where, what is the matter, whose it is, since when.
 *
 * Rule: M0.1, 3-product §1. Whatever is written into the last column settles a line for good: it comes
 * back only when something else is found there. So "not a duplicate" is remembered.
 */
export const renderQuality = (quality: Quality): QualityLines => {
  const { issues, list, layout, language, before, formerTab, today } = quality;
  const words = checkWords(language);
  const old = readLines(before);
  const settled = new Set([...quality.settled, ...old.settled]);
  const byRow = new Map(list.map(({ customer }) => [customer.row + 1, customer]));
  const columnName = ({ tab, role }: SheetIssue): string => {
    const header = [...layout.headers].find(([known]) => known === role)?.[1];
    return tab === layout.tabName && header !== undefined ? header : roleName(role, language);
  };
  const columnAt = (role: string): number =>
    [...layout.columns].find(([known]) => known === role)?.[1] ?? -1;
  const lines: Cell[][] = [];
  const links: string[] = [];
  let rest = 0;
  for (const issue of issues) {
    const isOurs = issue.tab === layout.tabName;
    const customer = isOurs ? byRow.get(issue.row) : undefined;
    const column = isOurs ? columnAt(issue.role) : -1;
    const cell = column >= 0 && issue.row > 0 ? `${columnLetters(column)}${issue.row}` : '';
    const line: Cell[] = [
      ...[issue.tab, cell || (issue.row > 0 ? issue.row : ''), columnName(issue)],
      ...[words.issues[issue.code], issue.received.slice(0, SHOWN)],
      ...[(customer?.name ?? '').slice(0, SHOWN), customer?.owner ?? ''],
    ];
    const key = keyOf(line);
    // A tab that was renamed holds the same lines.
    const former = isOurs && formerTab !== '' ? keyOf([formerTab, ...line.slice(1)]) : key;
    if (settled.has(former)) settled.add(key);
    if (settled.has(key)) continue;
    if (lines.length >= MOST) {
      rest += 1;
      continue;
    }
    line.push(
      { kind: 'date', on: old.since.get(key) ?? old.since.get(former) ?? today, minutes: 0 },
      '',
    );
    lines.push(line);
    links.push(cell === '' ? '' : `=HYPERLINK("#gid=${layout.tab}&range=${cell}","${cell}")`);
  }
  if (rest > 0) {
    const more = new Array<Cell>(WIDTH).fill('');
    more[QUALITY.what] = words.more(rest);
    lines.push(more);
    links.push('');
  }
  return { lines, links, settled };
};
