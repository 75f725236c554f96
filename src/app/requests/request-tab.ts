// Our tab of tier requests: hidden, made with its first line, found again by id, else by name and header.

import type { Cell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { requestWords } from '../../i18n/request-words';
import {
  isRequestHeader,
  REQUEST_COLUMNS,
  type RequestCells,
  readRequests,
  requestColumns,
  requestRow,
  type TierRequest,
} from '../../tables/tier-requests';
import type { CareFile } from '../care/care-file';
import { noteTab } from '../care/note-tab';
import { freeName } from '../check/own-tabs';
import { ISO_DATE, ISO_INSTANT } from '../date-formats';
import type { Desk, Tab } from '../desk';

/** Kind of the tab in Settings. */
export const REQUESTS = 'requests';

const NAMES = /^(tier requests|定级申请)( \d+)?$/i;

/** The tab as Settings know it; one that nobody could note there is known by its name and header. */
export const findRequestTab = (
  desk: Desk,
  tabs: readonly Tab[],
  known: ReadonlyMap<string, number>,
): Tab | undefined =>
  tabs.find(({ id }) => id === known.get(REQUESTS)) ??
  tabs.find(({ id, name }) => NAMES.test(name) && isRequestHeader(desk.peek(id, 1)[0] ?? []));

/** All requests of the file; none while there is no such tab. One call where there is one. */
export const readRequestTab = (desk: Desk, tab: Tab | undefined): readonly TierRequest[] =>
  tab === undefined ? [] : readRequests(desk.readAll(tab.id));

/** The requests that a lead has yet to decide, the oldest first. */
export const openRequests = (requests: readonly TierRequest[]): readonly TierRequest[] =>
  requests.filter(({ decision }) => decision === null);

/**
 * The tab with its header; known to Settings before its first line where this person may write there.
 *
 * Text columns stay automatic: our text goes in with an apostrophe (platform-facts 5.3).
 */
export const makeRequestTab = (file: CareFile): Tab => {
  const { bare: desk, settings } = file;
  const words = requestWords(settings.language);
  const tab = desk.addTab({
    name: freeName(desk.tabs(), words.tab),
    hidden: true,
    header: words.header,
  });
  const rows = desk.gridRows(tab.id) - 1;
  const formats = [
    ['at', ISO_INSTANT],
    ['until', ISO_DATE],
  ] as const;
  for (const [column, format] of formats) {
    const at = REQUEST_COLUMNS.indexOf(column);
    desk.format(tab.id, { row: 1, column: at, rows, columns: 1 }, format);
  }
  noteTab(file, REQUESTS, tab);
  return tab;
};

/** Adds a line in one step that nothing can come between: rows that move do it no harm. */
export const appendRequest = (
  desk: Desk,
  tab: Tab,
  header: readonly Cell[],
  cells: RequestCells,
): void => desk.appendRow(tab.id, requestRow(requestColumns(header), cells));

export const headerOf = (language: Language): readonly Cell[] => requestWords(language).header;
