// Our own tabs: found again by id, by the range's name or by the tab's name, made with their first row.
import { isBlank } from '../../domain/cell';
import { alertWords } from '../../i18n/alert-words';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import type { Desk, Tab } from '../desk';

export type OwnTab =
  | 'rules'
  | 'inForce'
  | 'days'
  | 'settings'
  | 'today'
  | 'contacts'
  | 'quality'
  | 'history'
  | 'log'
  | 'staff'
  | 'before'
  | 'messages'
  | 'alerts';

/** The tabs that the check writes at the end. */
export type WrittenTab =
  | 'today'
  | 'quality'
  | 'history'
  | 'log'
  | 'inForce'
  | 'messages'
  | 'alerts';

/** Kept for the check itself; people see them when they ask for them. */
const HIDDEN: readonly OwnTab[] = ['settings', 'inForce', 'history', 'log', 'before', 'alerts'];

export const SETTINGS_NAME = 'CARE_SETTINGS';
export const TODAY_NAME = 'CARE_TODAY';
export const NOW_NAME = 'CARE_NOW';

/** The names of our tabs in both languages: a team's own tab of that name is taken as that tab. */
export const ownTabNames = (kind: OwnTab): readonly string[] => [
  checkWords('en').tabs[kind],
  checkWords('zh').tabs[kind],
];

export const allOwnTabNames = (): ReadonlySet<string> =>
  new Set(
    [
      ...(['rules', 'inForce', 'days', 'settings', 'today'] as const),
      ...(['quality', 'history', 'log', 'before', 'messages', 'alerts'] as const),
    ].flatMap(ownTabNames),
  );

/**
 * The tab of last time by its id; else one that a run which was cut short left behind: our name and
 * our header, so that a tab of the team's own with that name is never written.
 */
export const findOwnTab = (
  desk: Desk,
  tabs: readonly Tab[],
  kind: WrittenTab,
  known: ReadonlyMap<string, number>,
): Tab | undefined => {
  const byId = tabs.find(({ id }) => id === known.get(kind));
  if (byId !== undefined) return byId;
  if (kind === 'today') {
    const named = desk.readNamed(TODAY_NAME);
    return named === null ? undefined : tabs.find(({ id }) => id === named.tab);
  }
  return tabs.find(({ id, name }) => {
    if (!ownTabNames(kind).includes(name)) return false;
    // The header alone may be a tab that was left half made: it is made anew.
    const [first = [], ...lines] = desk.peek(id, 2);
    return (
      lines.length > 0 &&
      (['en', 'zh'] as const).some((language) =>
        header(kind, checkWords(language)).every((text, i) => first[i] === text),
      )
    );
  });
};

/** A name that no tab has yet. */
export const freeName = (tabs: readonly Tab[], name: string): string => {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
  return free;
};

const header = (kind: OwnTab, words: CheckWords): readonly string[] => {
  switch (kind) {
    case 'settings':
      return words.settingsHeader;
    case 'inForce':
      return words.inForceHeader;
    case 'days':
      return words.daysHeader;
    case 'quality':
      return words.qualityHeader;
    case 'history':
      return words.historyHeader;
    case 'log':
      return words.logHeader;
    case 'before':
      return words.beforeHeader;
    case 'alerts':
      return alertWords(words.language).header;
    case 'staff':
      return words.staffHeader;
    case 'messages':
      return greetingWords(words.language).messagesHeader;
    default:
      return [];
  }
};

/**
 * Did a run that was cut short make this tab and come no further than its first row?
 *
 * @param isFirst nothing of ours can be here but a Settings tab, which is made before all others: a
 *   tab with another of our names is the team's
 */
const isHalfMade = (desk: Desk, kind: OwnTab, { id, name }: Tab, isFirst: boolean): boolean => {
  if (!ownTabNames(kind).includes(name) || (isFirst && kind !== 'settings')) return false;
  const rows = desk.peek(id, 2);
  const first = rows[0] ?? [];
  if (rows.length > 1) return false;
  if (first.every(isBlank)) return true;
  return (['en', 'zh'] as const).some((language) => {
    const words = checkWords(language);
    const ours = kind === 'today' ? ['', '', '', '', words.stale] : header(kind, words);
    return (
      ours.length > 0 && first.length === ours.length && ours.every((text, i) => first[i] === text)
    );
  });
};

/**
 * Makes a tab with its header row, in the place of one that was left half made.
 *
 * @param isBare whoever makes it writes the header itself, in one call with the first rows
 */
export const makeOwnTab = (
  desk: Desk,
  kind: OwnTab,
  words: CheckWords,
  isFirst: boolean,
  isBare = false,
): Tab => {
  const tabs = desk.tabs();
  const left = tabs.filter((tab) => isHalfMade(desk, kind, tab, isFirst));
  for (const { id } of left) desk.removeTab(id);
  return desk.addTab({
    name: freeName(
      tabs.filter((tab) => !left.includes(tab)),
      words.tabs[kind],
    ),
    hidden: HIDDEN.includes(kind),
    header: isBare ? [] : header(kind, words),
  });
};
