// Our tabs and names go; tabs in which people have written stay, if they are asked for.
import type { Settings } from '../../config/settings';
import { parseDays } from '../../domain/calendar/days';
import { officialDayRows, officialDays } from '../../domain/calendar/official-days';
import { officialGaps } from '../../domain/calendar/official-gaps';
import type { Rows } from '../../tables/recognise';
import { OUR_CASES } from '../cases/cases-tab';
import { findLight } from '../check/days-light';
import { cellKey } from '../check/layout';
import { findOwnTab, SETTINGS_NAME, type WrittenTab } from '../check/own-tabs';
import { OUR_CONTACTS } from '../check/read-log';
import { stampOf } from '../check/rules-in-force';
import type { Desk, Tab } from '../desk';
import { findRequestTab, REQUESTS } from '../requests/request-tab';
import type { Before } from './before';
import { BEFORE } from './before-tab';

/** Kinds of tabs in which people write; those of later versions too. */
const RECORDS: ReadonlySet<string> = new Set([
  ...[OUR_CONTACTS, OUR_CASES, 'staff', 'requests', 'visits', 'messages', 'festivals', 'referrals'],
  ...['services', 'archive'],
]);
const WRITTEN: readonly WrittenTab[] = [
  ...(['today', 'quality', 'history', 'log', 'inForce', 'messages', 'alerts'] as const),
];
const PREFIX = 'CARE_';

export interface OwnTabFound {
  readonly kind: string;
  readonly tab: Tab;
}

/** Every tab of ours, also those that a run which was cut short has not noted; never the team's. */
export const ownTabsOf = (
  desk: Desk,
  tabs: readonly Tab[],
  settings: Settings,
  before: Before | null,
): readonly OwnTabFound[] => {
  const theirs = new Set([
    ...(before?.tabs ?? []),
    settings.customerTab,
    settings.tabs.get('contacts'),
  ]);
  const found = new Map<number, OwnTabFound>();
  const put = (kind: string, tab: Tab | undefined): void => {
    if (tab !== undefined && !theirs.has(tab.id) && !found.has(tab.id))
      found.set(tab.id, { kind, tab });
  };
  for (const [kind, id] of settings.tabs)
    put(
      kind,
      tabs.find((tab) => tab.id === id),
    );
  for (const kind of WRITTEN) put(kind, findOwnTab(desk, tabs, kind, settings.tabs));
  // Made by staff, who may not note it in Settings.
  put(REQUESTS, findRequestTab(desk, tabs, settings.tabs));
  for (const [name, { tab }] of desk.namedBlocks()) {
    const kind = { CARE_RULES: 'rules', CARE_DAYS: 'days', CARE_NOW: 'today' }[name];
    // Without a record nobody knows whether people had named their own rows.
    if (kind !== undefined && before !== null && !before.names.includes(name)) {
      put(
        kind,
        tabs.find(({ id }) => id === tab),
      );
    }
  }
  return [...found.values()];
};

/** The official days as we write them, by what their rows say. */
const officialKeys = (
  years: readonly number[],
  language: Settings['language'],
): ReadonlySet<string> =>
  new Set(
    years
      .flatMap((year) => officialDayRows(officialGaps(officialDays(year) ?? [], []), language))
      .map((row) => row.map(cellKey).join('\u001f')),
  );

const daysChanged = (rows: Rows, { language }: Settings): boolean => {
  const light = findLight(rows, 5);
  if (light === null) return true;
  const ours = officialKeys(light.given, language);
  const lines = parseDays(rows.map((row) => row.slice(0, 5))).days.length;
  const kept = rows.slice(light.row + 1).map((row) => row.slice(0, 5).map(cellKey).join('\u001f'));
  return lines !== ours.size || kept.some((key) => /[^\u001f]/.test(key) && !ours.has(key));
};

/** Have people written in this tab? */
const holdsRecords = (
  desk: Desk,
  { kind, tab }: OwnTabFound,
  settings: Settings,
  before: Before | null,
): boolean => {
  if (RECORDS.has(kind)) return true;
  if (kind === 'rules') return stampOf(desk.readAll(tab.id)) !== before?.rulesStamp;
  return kind === 'days' && daysChanged(desk.readAll(tab.id), settings);
};

export interface TabsGone {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** Which tabs go and which stay. */
export const sortTabs = (
  desk: Desk,
  found: readonly OwnTabFound[],
  settings: Settings,
  before: Before | null,
  keepRecords: boolean,
): { readonly go: readonly OwnTabFound[]; readonly stay: readonly OwnTabFound[] } => {
  const stay = keepRecords ? found.filter((one) => holdsRecords(desk, one, settings, before)) : [];
  return { go: found.filter((one) => !stay.includes(one)), stay };
};

/** Names first, while they point somewhere; Settings last, by which a run that is cut short goes on. */
export const undoTabs = (
  desk: Desk,
  go: readonly OwnTabFound[],
  settingsTab: number,
  before: Before | null,
): void => {
  const names = [...desk.namedBlocks().keys()].filter(
    (name) =>
      name.startsWith(PREFIX) && name !== SETTINGS_NAME && before?.names.includes(name) !== true,
  );
  for (const name of names) desk.removeName(name);
  const last = (kind: string): number => (kind === BEFORE ? 1 : 0);
  for (const { tab } of [...go].sort((a, b) => last(a.kind) - last(b.kind))) {
    if (tab.id !== settingsTab) desk.removeTab(tab.id);
  }
  desk.removeTab(settingsTab);
  desk.removeName(SETTINGS_NAME);
};
