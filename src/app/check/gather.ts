// Everything that a run reads before it decides: rules, days, log, history, and what it may write.
import type { SheetIssue } from '../../domain/issue';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { MANAGED } from '../../tables/roles';
import { findUnnotedContacts } from '../care/contacts-tab';
import type { Desk, Tab } from '../desk';
import type { OpenPromise } from '../promises/open-promises';
import { readBooks } from './books';
import { guardColumns, mayAdd } from './guard-columns';
import { slippedFormulas } from './header-formulas';
import { NO_HISTORY, readHistory } from './history';
import type { Facts } from './judge';
import { numberGiver } from './managed-cells';
import type { Opened } from './open-sheet';
import { findOwnTab } from './own-tabs';
import { logTabs, OUR_CONTACTS, readLogs } from './read-log';
import { type CheckRefused, refused } from './report';

export interface Gathered {
  readonly ok: true;
  readonly facts: Facts;
  readonly words: CheckWords;
  readonly tabs: readonly Tab[];
  /** Is there a range of this name? Asked of what was read already, where the run reads names once. */
  readonly hasName: (name: string) => boolean;
  /** Kind to id of our tabs, as Settings know them. */
  readonly known: ReadonlyMap<string, number>;
  /** Our Contacts tab, when Settings do not know it yet though it holds records. */
  readonly unnoted: Tab | undefined;
  /** Of our Contacts tab. */
  readonly promises: readonly OpenPromise[];
  /** Of the team's own log while it is long; null for any other. */
  readonly logHeader: Rows[number] | null;
  /** What is said of columns that are left as they are. */
  readonly guarded: {
    readonly issues: readonly SheetIssue[];
    readonly sentences: readonly string[];
  };
}

/** Reads what the decisions rest on; refuses where no decision is possible. Writes nothing. */
export const gather = (desk: Desk, { settings, begun, zone }: Opened): Gathered | CheckRefused => {
  const now = desk.now();
  const tabs = desk.tabs();
  const words = checkWords(begun.language);
  const known = settings?.tabs ?? new Map<string, number>();
  const books = readBooks(desk, {
    ...{ tabs, known, language: begun.language, asOf: now.on, zone, preset: begun.preset },
    customers: begun,
  });
  if (books.book.tiers.length === 0) {
    return refused('no rules', words.trouble.noRules(words.tabs.rules));
  }
  if (books.calendar.nextWorkingDay(now.on) === null) {
    return refused('no working day', words.trouble.noWorkingDay);
  }
  const historyTab = findOwnTab(desk, tabs, 'history', known);
  const history = historyTab === undefined ? NO_HISTORY : readHistory(desk.readAll(historyTab.id));
  // Columns that do not exist yet can hold nothing of the team's.
  const guarded =
    begun.added.length === MANAGED.length
      ? { layout: begun.layout, issues: [], sentences: [] }
      : guardColumns(desk, begun.layout, begun.rows, words);
  const { layout } = guarded;
  const isNew = begun.added.length === MANAGED.length;
  const mayWrite = isNew
    ? mayAdd(desk, begun.layout, begun.firstNew)
    : settings !== undefined || layout.writable.size > 0;
  if (!mayWrite) {
    return refused('protected', words.trouble.tabProtected(begun.layout.tabName));
  }
  const width = begun.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const slipped = slippedFormulas(desk, layout, width, words);
  // Ours, but protected: what stands there is old, not somebody's decision.
  const locked = new Set(
    guarded.issues.filter(({ code }) => code === 'column protected').map(({ role }) => role),
  );
  // Made by somebody who may not write Settings: this run notes it.
  const theirs = begun.logTab === undefined ? [] : [['contacts', begun.logTab] as const];
  const unnoted = findUnnotedContacts(desk, new Map([...known, ...theirs]));
  const logs = logTabs(
    tabs,
    begun.logTab,
    unnoted === undefined ? known : new Map([...known, [OUR_CONTACTS, unnoted.id]]),
  );
  const log = readLogs(desk, logs, now.on, books.book.dateOrder);
  const isTheirs = begun.logTab !== undefined && logs[0]?.id === begun.logTab;
  const facts: Facts = {
    layout,
    books,
    history,
    log,
    now,
    words,
    numbers: numberGiver(desk),
    goLive: begun.goLive,
    isWhole: true,
    tierByHand: layout.columns.has('tier') && !layout.writable.has('tier') && !locked.has('tier'),
  };
  const issues = [...guarded.issues, ...slipped.issues];
  const sentences = [...guarded.sentences, ...slipped.sentences];
  const logHeader = isTheirs ? (log?.header ?? null) : null;
  const guardedToo = { issues, sentences };
  const promises = log?.promises ?? [];
  const hasName = (name: string): boolean => desk.namedBlocks().has(name);
  const found = { facts, words, tabs, hasName, known, unnoted, promises, logHeader };
  return { ok: true, ...found, guarded: guardedToo };
};
