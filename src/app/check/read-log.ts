// The contact logs as the check reads them: every line once, whatever rows of customers do meanwhile.
import type { DateOrder } from '../../domain/reading/date';
import type { CivilDate } from '../../domain/time/civil-date';
import { type ContactLog, readContacts } from '../../tables/contacts';
import { recogniseLog } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';

/** Kind of our own log in Settings; `contacts` is the team's, and only read. */
export const OUR_CONTACTS = 'ours contacts';

/** The log of a tab; null when its columns no longer read like one. */
export const readLog = (
  desk: Desk,
  tab: Tab,
  today: CivilDate,
  order: DateOrder | null,
): ContactLog | null => {
  const rows = desk.readAll(tab.id);
  const mapping = recogniseLog(rows);
  return mapping === null ? null : readContacts(rows, mapping, tab.name, today, order);
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
): ContactLog | null => {
  const logs = tabs.flatMap((tab) => readLog(desk, tab, today, order) ?? []);
  if (logs.length < 2) return logs[0] ?? null;
  return {
    contacts: logs.flatMap(({ contacts }) => contacts),
    issues: logs.flatMap(({ issues }) => issues),
  };
};
