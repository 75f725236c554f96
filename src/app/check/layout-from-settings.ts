// A later run: the columns are found again by their headers, wherever they have moved to.
import type { Settings } from '../../config/settings';
import type { Cell } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import { checkWords } from '../../i18n/check-words';
import { headerTexts } from '../../tables/header-lines';
import { headerKey, type Mapping, type Rows, recogniseCustomers } from '../../tables/recognise';
import { MANAGED, type ManagedRole, ROLES, type Role } from '../../tables/roles';
import type { Desk } from '../desk';
import { columnIssues } from './column-issues';
import type { Begun } from './first-run';
import { renamedColumn } from './renamed-columns';
import { type CheckRefused, refused } from './report';
import { presetCells } from './rules-tab';

const HEADER_SEARCH_ROWS = 60;

const isManaged = (role: Role): role is ManagedRole =>
  (MANAGED as readonly string[]).includes(role);

/** The columns with this header: the exact text first, of one line or of two; else but for width, case, marks or units. */
const columnsOf = (
  own: readonly Cell[],
  texts: readonly Cell[],
  text: string,
): readonly number[] => {
  if (headerKey(text) === '' && text.trim() === '') return [];
  const all = (line: readonly Cell[], fits: (cell: Cell) => boolean): readonly number[] =>
    line.flatMap((cell, column) => (fits(cell) ? [column] : []));
  const exact = all(texts, (cell) => cell === text);
  if (exact.length > 0) return exact;
  const exactOwn = all(own, (cell) => cell === text);
  if (exactOwn.length > 0) return exactOwn;
  const alike = (cell: Cell): boolean => headerKey(cell) === headerKey(text);
  const near = all(texts, alike);
  return near.length > 0 ? near : all(own, alike);
};

/** The row that holds most of the known headers. */
const headerRowOf = (rows: Rows, headers: ReadonlyMap<Role, string>): number => {
  let best = -1;
  let most = 0;
  for (let r = 0; r < Math.min(rows.length, HEADER_SEARCH_ROWS); r += 1) {
    const own = rows[r] ?? [];
    const texts = headerTexts(rows, r);
    let count = 0;
    for (const text of headers.values()) if (columnsOf(own, texts, text).length > 0) count += 1;
    if (count > most) {
      most = count;
      best = r;
    }
  }
  return best;
};

/** What the words and values suggest, when they mean the same header row. */
const suggestionFor = (rows: Rows, headerRow: number): Mapping<Role> | null => {
  const mapping = recogniseCustomers(rows);
  return mapping?.headerRow === headerRow ? mapping : null;
};

/** Two columns for one role are no riddle when one of them is ours: the other one is the team's. */
const apartFromOurs = (
  mapping: Mapping<Role>,
  isOurs: (column: number) => boolean,
): Mapping<Role> => {
  const columns = new Map(mapping.columns);
  for (const { role, taken, left } of mapping.doubled) if (isOurs(taken)) columns.set(role, left);
  const doubled = mapping.doubled.filter(({ taken, left }) => !isOurs(taken) && !isOurs(left));
  return { ...mapping, columns, doubled };
};

/**
 * The layout that Settings describe, as the tab stands today.
 *
 * Rule: 3-product §5: moved, renamed and added columns are survived; a lost one is reported by name.
 * A lost column of ours is added again; a lost name column stops the check before it writes.
 */
export const layoutFromSettings = (desk: Desk, settings: Settings): Begun | CheckRefused => {
  const { language } = settings;
  const words = checkWords(language);
  const tabs = desk.tabs();
  const tab =
    tabs.find(({ id }) => id === settings.customerTab) ??
    tabs.find(({ name }) => name === settings.customerTabName);
  if (tab === undefined) {
    return refused('tab gone', words.trouble.tabGone(settings.customerTabName));
  }
  const rows = desk.readAll(tab.id);
  const headerRow = headerRowOf(rows, settings.headers);
  const own = rows[headerRow] ?? [];
  const header = headerTexts(rows, headerRow);
  const suggested = headerRow < 0 ? null : suggestionFor(rows, headerRow);
  const columns = new Map<Role, number>();
  const headers = new Map<Role, string>();
  const issues: SheetIssue[] = [];
  const lost: Role[] = [];
  const put = (role: Role, column: number): void => {
    columns.set(role, column);
    // Of a header of two lines we would write the lower one.
    const isOurs = isManaged(role) && settings.ours.has(role);
    headers.set(role, String((isOurs ? own : header)[column] ?? ''));
  };
  for (const [role, text] of settings.headers) {
    const [first, ...others] = columnsOf(own, header, text);
    const meant = others.find((column) => column === suggested?.columns.get(role));
    if (first !== undefined) put(role, meant ?? first);
    else lost.push(role);
  }
  // Renamed or new columns: what the words and values suggest, never a column that is taken.
  const taken = new Map([...columns].map(([role, column]) => [column, role]));
  for (const role of ROLES) {
    if (columns.has(role)) continue;
    const column =
      isManaged(role) && settings.ours.has(role)
        ? renamedColumn(role, rows, headerRow, suggested, taken, settings.ours)
        : isManaged(role)
          ? -1
          : (suggested?.columns.get(role) ?? -1);
    if (column < 0 || taken.has(column)) continue;
    put(role, column);
    taken.set(column, role);
  }
  for (const role of lost) {
    // What is ours comes back.
    if (columns.has(role) || (isManaged(role) && settings.ours.has(role))) continue;
    const text = settings.headers.get(role) ?? '';
    if (role === 'name') {
      return refused('column gone', words.trouble.columnGone(text, tab.name));
    }
    issues.push({
      tab: tab.name,
      row: 0,
      role,
      code: 'column missing',
      expected: text,
      received: '',
    });
  }
  if (suggested !== null) {
    const ours = new Set([...settings.ours].map((role) => columns.get(role)));
    const apart = apartFromOurs(suggested, (column) => ours.has(column));
    const theirs = MANAGED.filter((role) => {
      const column = apart.columns.get(role);
      return column !== undefined && !ours.has(column);
    });
    issues.unshift(...columnIssues(tab.name, header, apart, theirs));
  }
  const firstNew = rows.reduce((width, row) => Math.max(width, row.length), 0);
  const added = [...settings.ours].filter((role) => !columns.has(role));
  added.forEach((role, i) => {
    columns.set(role, firstNew + i);
    headers.set(role, settings.headers.get(role) ?? words.headers[role]);
  });
  return {
    ok: true,
    layout: {
      tab: tab.id,
      tabName: tab.name,
      headerRow,
      columns,
      headers,
      writable: settings.ours,
    },
    rows,
    language,
    added,
    firstNew,
    logTab: settings.tabs.get('contacts'),
    preset: presetCells(language),
    goLive: settings.goLive,
    staff: [],
    issues,
    question: () => '',
  };
};
