// Our own tabs: found again by id, by the range's name or by the tab's name, made with their first row.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { schoolPreset } from '../../domain/rule-book/presets/school';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';

export type OwnTab =
  | 'rules'
  | 'days'
  | 'settings'
  | 'today'
  | 'contacts'
  | 'quality'
  | 'history'
  | 'log';

/** The tabs that the check writes at the end. */
export type WrittenTab = 'today' | 'quality' | 'history' | 'log';

export const RULES_NAME = 'CARE_RULES';
export const DAYS_NAME = 'CARE_DAYS';
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
    (['rules', 'days', 'settings', 'today', 'quality', 'history', 'log'] as const).flatMap(
      ownTabNames,
    ),
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
const freeName = (tabs: readonly Tab[], name: string): string => {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name} ${n}`;
  return free;
};

const header = (kind: OwnTab, words: CheckWords): readonly string[] => {
  switch (kind) {
    case 'settings':
      return words.settingsHeader;
    case 'quality':
      return words.qualityHeader;
    case 'history':
      return words.historyHeader;
    case 'log':
      return words.logHeader;
    default:
      return [];
  }
};

/**
 * Did a run that was cut short make this tab and come no further than its first row?
 *
 * @param isFirst nothing of ours can be here but a Settings tab, which is made before all others: a
 *   blank tab with one of our names is the team's
 */
const isHalfMade = (desk: Desk, kind: OwnTab, { id, name }: Tab, isFirst: boolean): boolean => {
  if (!ownTabNames(kind).includes(name)) return false;
  const rows = desk.peek(id, 2);
  const first = rows[0] ?? [];
  if (rows.length > 1) return false;
  if (first.every(isBlank)) return !isFirst || kind === 'settings';
  return (['en', 'zh'] as const).some((language) => {
    const words = checkWords(language);
    const ours = kind === 'today' ? ['', '', '', '', words.stale] : header(kind, words);
    return (
      ours.length > 0 && first.length === ours.length && ours.every((text, i) => first[i] === text)
    );
  });
};

/** Makes a tab with its header row, in the place of one that was left half made. */
export const makeOwnTab = (desk: Desk, kind: OwnTab, words: CheckWords, isFirst: boolean): Tab => {
  const tabs = desk.tabs();
  const left = tabs.filter((tab) => isHalfMade(desk, kind, tab, isFirst));
  for (const { id } of left) desk.removeTab(id);
  return desk.addTab({
    name: freeName(
      tabs.filter((tab) => !left.includes(tab)),
      words.tabs[kind],
    ),
    hidden: kind === 'settings' || kind === 'history' || kind === 'log',
    header: header(kind, words),
  });
};

/**
 * Gives the rules their name, over the whole height of the grid; as plain text where all of it is
 * text already, so that nothing which is typed there turns into a date.
 */
export const nameRules = (desk: Desk, tab: number, cells: Rows): void => {
  const whole = { row: 0, column: 0, rows: desk.gridRows(tab), columns: 7 };
  if (cells.every((row) => row.every((cell) => typeof cell === 'string'))) {
    desk.format(tab, whole, '@');
  }
  desk.nameRange(RULES_NAME, tab, whole);
};

/** Gives a calendar of the team's own its name, so that formulas can take it. */
export const nameDays = (desk: Desk, tab: number): void =>
  desk.nameRange(DAYS_NAME, tab, { row: 0, column: 0, rows: desk.gridRows(tab), columns: 5 });

/** The Rules tab with the school's preset in the sheet's language, as plain text. */
export const makeRulesTab = (desk: Desk, language: Language, isFirst: boolean): Tab => {
  const tab = makeOwnTab(desk, 'rules', checkWords(language), isFirst);
  const rows: Cell[][] = schoolPreset(language).map((row) =>
    Array.from({ length: 7 }, (_, i) => String(row[i] ?? '')),
  );
  desk.write(tab.id, 0, 0, rows);
  // The format after the values: text with an apostrophe into a text cell is not verified.
  nameRules(desk, tab.id, rows);
  return tab;
};

/** A tab of rules or days: by our name for its range, by its id of last time, else by its own name. */
export const readOwnRange = (
  desk: Desk,
  tabs: readonly Tab[],
  rangeName: string,
  kind: 'rules' | 'days',
  known: ReadonlyMap<string, number>,
): { readonly tab: number; readonly cells: Rows; readonly named: boolean } | null => {
  const named = desk.readNamed(rangeName);
  if (named !== null) return { ...named, named: true };
  const tab =
    tabs.find(({ id }) => id === known.get(kind)) ??
    tabs.find(({ name }) => ownTabNames(kind).includes(name));
  return tab === undefined ? null : { tab: tab.id, cells: desk.readAll(tab.id), named: false };
};
