// The contact logs as the check reads them: every line once, whatever rows of customers do meanwhile.
import type { DateOrder } from '../../domain/reading/date';
import type { CivilDate } from '../../domain/time/civil-date';
import { type ContactLog, readContacts } from '../../tables/contacts';
import { type Rows, recogniseLog } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';
import { type OpenPromise, openPromises } from '../promises/open-promises';

/** Kind of our own log in Settings; `contacts` is the team's, and only read. */
export const OUR_CONTACTS = 'ours contacts';

/** Of a log of more cells a save reads the end: who is called is called again within weeks. */
export const LOG_CELLS = 160_000;

/** Lines of a log, and the header row of the first tab where a save will read no more than its end. */
export interface SeenLog extends ContactLog {
  readonly header: Rows[number] | null;
  readonly promises: readonly OpenPromise[];
}

/** The log of a tab; null when its columns no longer read like one. */
export const readLog = (
  desk: Desk,
  tab: Tab,
  today: CivilDate,
  order: DateOrder | null,
): SeenLog | null => {
  const rows = desk.readAll(tab.id);
  const mapping = recogniseLog(rows);
  if (mapping === null) return null;
  const header = rows[mapping.headerRow] ?? [];
  // Half of it: the header is known before the log is long.
  const isLong = rows.length * header.length > LOG_CELLS / 2;
  const log = readContacts(rows, mapping, tab.name, today, order);
  return { ...log, header: isLong ? header : null, promises: openPromises(rows, order) };
};

/** The tabs of a file's logs: the team's own, and ours. */
export const logTabs = (
  tabs: readonly Tab[],
  theirs: number | undefined,
  known: ReadonlyMap<string, number>,
): readonly Tab[] =>
  [...new Set([theirs, known.get(OUR_CONTACTS)])].flatMap(
    (wanted) => tabs.find(({ id }) => id === wanted) ?? [],
  );

/**
 * Several logs as one: the team's own and ours, in this order; null when none of them reads like one.
 *
 * Of two lines of one minute the later tab's counts, as the lower row does in one tab.
 */
export const readLogs = (
  desk: Desk,
  tabs: readonly Tab[],
  today: CivilDate,
  order: DateOrder | null,
): SeenLog | null => {
  const logs = tabs.flatMap((tab) => readLog(desk, tab, today, order) ?? []);
  const [first] = logs;
  if (first === undefined || logs.length === 1) return first ?? null;
  return {
    contacts: logs.flatMap(({ contacts }) => contacts),
    issues: logs.flatMap(({ issues }) => issues),
    header: first.header,
    promises: logs.flatMap(({ promises }) => promises),
  };
};
