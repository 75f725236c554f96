// The tab Alerts: found, read in one call, written below its last line; made with its first one.
import type { Language } from '../../domain/language';
import type { Zone } from '../../domain/time/zone';
import { alertWords } from '../../i18n/alert-words';
import { checkWords } from '../../i18n/check-words';
import { findOwnTab, makeOwnTab } from '../check/own-tabs';
import type { Desk, Tab } from '../desk';
import { type AlertLine, alertCells, alertLines } from './alert-line';

export interface AlertTab {
  /** Undefined while nothing has arisen. */
  readonly tab: Tab | undefined;
  /** Row below the last that holds anything. */
  readonly end: number;
  readonly lines: readonly AlertLine[];
}

export const readAlertTab = (
  desk: Desk,
  place: { readonly tabs: readonly Tab[]; readonly known: ReadonlyMap<string, number> },
  zone: Zone,
): AlertTab => {
  const tab = findOwnTab(desk, place.tabs, 'alerts', place.known);
  const rows = tab === undefined ? [] : desk.readAll(tab.id);
  return { tab, end: Math.max(1, rows.length), lines: [...alertLines(rows, zone).values()] };
};

/** Writes new lines in one call, under the lock; says into which tab. */
export const addAlertLines = (
  desk: Desk,
  { tab, end }: AlertTab,
  lines: readonly AlertLine[],
  { language, zone }: { readonly language: Language; readonly zone: Zone },
): Tab => {
  const into = tab ?? makeOwnTab(desk, 'alerts', checkWords(language), false);
  const words = alertWords(language);
  const cells = lines.map((line) => alertCells(line, words, zone));
  desk.write(into.id, tab === undefined ? 1 : end, 0, cells);
  return into;
};
