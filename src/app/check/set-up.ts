// What a first run would do to a sheet that it has never seen: found, not yet written.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import { headerTexts } from '../../tables/header-lines';
import {
  headerKey,
  type Mapping,
  type Rows,
  recogniseCustomers,
  recogniseLog,
} from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import { MANAGED, type ManagedRole, type Role } from '../../tables/roles';
import type { Desk, Tab } from '../desk';

/** Rows looked at to tell what a tab is. */
const PEEK_ROWS = 120;
/** A workbook may have hundreds of tabs; the customers are on one of the first. */
const PEEK_TABS = 40;

export interface Found {
  readonly tab: Tab;
  readonly mapping: Mapping<Role>;
  readonly log: Tab | null;
}

/** As much of the desk as it takes to look around. */
export type Look = Pick<Desk, 'tabs' | 'activeTab' | 'isHidden' | 'peek'>;

interface Looked {
  readonly tab: Tab;
  readonly rows: Rows;
  /** How much it reads like a log of contacts; null when it does not. */
  readonly asLog: number | null;
}

/** The tabs that people see, as far as one looks at them. */
const lookAt = (desk: Look, customers: number | null): readonly Looked[] =>
  desk
    .tabs()
    .slice(0, PEEK_TABS)
    .filter(({ id }) => id !== customers && !desk.isHidden(id))
    .map((tab) => {
      const rows = desk.peek(tab.id, PEEK_ROWS);
      return { tab, rows, asLog: recogniseLog(rows)?.score ?? null };
    });

/** The tab that reads most like a log, the first of equals. */
const mostLikeLog = (looked: readonly Looked[]): Tab | null => {
  let best: { readonly tab: Tab; readonly score: number } | null = null;
  for (const { tab, asLog } of looked) {
    if (asLog !== null && (best === null || asLog > best.score)) best = { tab, score: asLog };
  }
  return best?.tab ?? null;
};

/** The team's own log of contacts beside the customers, if there is one. */
export const findLog = (desk: Look, customers: number): number | undefined =>
  mostLikeLog(lookAt(desk, customers))?.id;

/** The customer tab and the contact log of a workbook; null when no tab reads like customers. */
export const findTabs = (desk: Look, avoid: ReadonlySet<string>): Found | null => {
  let best: { tab: Tab; mapping: Mapping<Role> } | null = null;
  const active = desk.activeTab();
  const looked = lookAt(desk, null);
  for (const { tab, rows, asLog } of looked) {
    if (asLog !== null || avoid.has(tab.name)) continue;
    const mapping = recogniseCustomers(rows);
    if (mapping === null || mapping.columns.size < 2) continue;
    const lead = tab.id === active ? 0.5 : 0;
    if (best === null || mapping.score + lead > best.mapping.score) best = { tab, mapping };
  }
  return best === null ? null : { ...best, log: mostLikeLog(looked) };
};

const CJK = /[\u3400-\u9fff]/;

/** Chinese when at least half of the mapped headers are. */
export const languageOf = (header: readonly Cell[], mapping: Mapping<Role>): Language => {
  const texts = [...mapping.columns.values()].map((column) => String(header[column] ?? ''));
  return texts.filter((text) => CJK.test(text)).length * 2 >= texts.length ? 'zh' : 'en';
};

export interface Plan {
  /** Roles and their columns, with the columns to come at the right end. */
  readonly columns: ReadonlyMap<Role, number>;
  readonly headers: ReadonlyMap<Role, string>;
  readonly ours: ReadonlySet<ManagedRole>;
  /** Columns to add, in order from `firstNew`. */
  readonly added: readonly ManagedRole[];
  readonly firstNew: number;
  /** Managed roles whose column holds the team's own values or formulas: read, never written. */
  readonly theirs: readonly ManagedRole[];
}

/** Whether a column is empty below its header. */
const isEmptyBelow = (rows: Rows, headerRow: number, column: number): boolean => {
  for (let r = headerRow + 1; r < rows.length; r += 1) {
    if (!isBlank(rows[r]?.[column])) return false;
  }
  return true;
};

/**
 * Which columns we may write and which we have to add.
 *
 * Rule: 3-product §1, M4.9. An empty column of the right name is ours to fill. One that people have
 * filled stays theirs: a number or a tier of theirs is used as it is, "last contact" is moved
 * forward only, and beside their next call, status or reason ours gets a column of its own.
 * @param own columns that an earlier set-up has made ours, where they stand now
 */
export const planColumns = (
  rows: Rows,
  mapping: Mapping<Role>,
  hasFormula: (column: number) => boolean,
  words: CheckWords,
  own: ReadonlyMap<ManagedRole, number> = new Map(),
): Plan => {
  const columns = new Map([...mapping.columns, ...own]);
  const headerRow = rows[mapping.headerRow] ?? [];
  const texts = headerTexts(rows, mapping.headerRow);
  const headers = new Map<Role, string>();
  for (const [role, column] of columns) headers.set(role, String(texts[column] ?? ''));
  // A header of two cells is the team's: we would write one of them.
  const isPlain = (column: number): boolean => headerRow[column] === texts[column];
  const isSure = (role: Role): boolean =>
    (mapping.guesses?.get(role)?.confidence ?? 'sure') === 'sure';
  const taken = new Set(headerRow.map((cell) => headerKey(cell)).filter((key) => key !== ''));
  const ours = new Set<ManagedRole>();
  const theirs: ManagedRole[] = [];
  const added: ManagedRole[] = [];
  const firstNew = rows.reduce((width, row) => Math.max(width, row.length), 0);
  for (const role of MANAGED) {
    const column = columns.get(role);
    if (column !== undefined) {
      if (own.has(role)) {
        ours.add(role);
        continue;
      }
      if (hasFormula(column)) {
        theirs.push(role);
        continue;
      }
      const isEmpty = isEmptyBelow(rows, mapping.headerRow, column);
      // Nothing is lost in an empty column; a date of theirs is moved only where it is surely that.
      if (isPlain(column) && (isEmpty || (role === 'last contact' && isSure(role)))) {
        ours.add(role);
        continue;
      }
      if (!isEmpty) theirs.push(role);
      if (!isEmpty && (role === 'id' || role === 'tier' || role === 'last contact')) continue;
    }
    const plain = words.headers[role];
    columns.set(role, firstNew + added.length);
    headers.set(role, taken.has(headerKey(plain)) ? words.ownHeader(plain) : plain);
    ours.add(role);
    added.push(role);
  }
  return { columns, headers, ours, added, firstNew, theirs };
};

const TIER_INPUTS: readonly Role[] = ['position', 'fees', 'months'];

/** The sentence about roles that the tier needs and the tab lacks; blank when it lacks none. */
export const missingInputs = (columns: ReadonlyMap<Role, number>, language: Language): string => {
  const words = checkWords(language);
  const has = (role: Role): boolean =>
    columns.has(role) ||
    (role === 'months' && columns.has('enrolled on') && columns.has('course ends on'));
  const name = (role: Role): string => roleName(role, language);
  const join = language === 'zh' ? '、' : ', ';
  const missing = TIER_INPUTS.filter((role) => !has(role)).map(name);
  if (missing.length === 0) return words.nothingMissing;
  return words.tierRests(missing.join(join), TIER_INPUTS.filter(has).map(name).join(join));
};
