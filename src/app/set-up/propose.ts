// What set-up found in a file: the tab, its header row, a role for each column, and defaults for all else.
import { parseSettings, type Settings } from '../../config/settings';
import { MON_FRI } from '../../domain/calendar/calendar';
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { receivedText } from '../../domain/reading/received';
import { parseRules } from '../../domain/rule-book/parse-rules';
import { PRESET_NAMES, presetBook, presetTitle } from '../../domain/rule-book/presets/presets';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { Window } from '../../domain/time/window';
import { reasonSentence } from '../../i18n/guess-sentences';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { nameText } from '../../tables/customers';
import { headerTexts } from '../../tables/header-lines';
import { type Mapping, type Rows, recogniseCustomers } from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import { ROLES, type Role } from '../../tables/roles';
import { issueOf, refuse } from '../care/answer';
import { columnLetters } from '../check/highlights';
import { readOwnRange } from '../check/own-range';
import { allOwnTabNames, SETTINGS_NAME } from '../check/own-tabs';
import { RULES } from '../check/rules-tab';
import { languageOf } from '../check/set-up';
import type { Desk, Tab } from '../desk';
import { ownColumns } from './begin';
import type { Choices, ColumnChoice, Proposal, StaffLine, TabChoice, WeekHours } from './wire';

/** Enough to see what a tab is, and what its columns hold. */
const LOOK_ROWS = 120;
const SAMPLE_ROWS = 1_000;
const LOOK_TABS = 40;
const SAMPLES = 3;
const SAMPLE_LENGTH = 40;
const FIRST_ROWS = 12;
const FIRST_COLUMNS = 12;
const FIRST_ROUND_DAYS = 10;
const MOST_STAFF = 30;

/** What the person has pointed at; null: not yet. */
export interface Asked {
  readonly language: Language | null;
  readonly tab: number | null;
  /** From 1. */
  readonly headerRow: number | null;
}

const shown = (cell: Cell | undefined): string =>
  receivedText(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAMPLE_LENGTH);

const two = (n: number): string => `${n}`.padStart(2, '0');
const clock = (minute: number): string => {
  const inDay = minute > 1440 ? minute - 1440 : minute;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
};
const hoursText = (windows: readonly Window[] | undefined): string =>
  (windows ?? []).map(({ start, end }) => `${clock(start)}–${clock(end)}`).join(', ');

const weekHours = (week: readonly (readonly Window[])[]): WeekHours => [
  ...([hoursText(week[0]), hoursText(week[1]), hoursText(week[2]), hoursText(week[3])] as const),
  ...([hoursText(week[4]), hoursText(week[5]), hoursText(week[6])] as const),
];

interface Looked {
  readonly tab: Tab;
  readonly rows: Rows;
  readonly mapping: Mapping<Role> | null;
}

const looksEmpty = (rows: Rows): boolean => rows.every((row) => row.every(isBlank));

/** Visible tabs that are not ours, with what each reads like. */
const lookAround = (desk: Desk, settings: Settings | undefined): readonly Looked[] => {
  const ours = new Set(settings?.tabs.values() ?? []);
  const names = allOwnTabNames();
  return desk
    .tabs()
    .slice(0, LOOK_TABS)
    .filter(({ id, name }) => !ours.has(id) && !names.has(name) && !desk.isHidden(id))
    .map((tab) => {
      const rows = desk.peek(tab.id, LOOK_ROWS);
      return { tab, rows, mapping: recogniseCustomers(rows) };
    });
};

const fits = ({ mapping }: Looked): boolean => mapping !== null && mapping.columns.size >= 2;

/** The tab that was asked for, that is in force, or that reads most like customers. */
const chosenTab = (
  desk: Desk,
  looked: readonly Looked[],
  asked: Asked,
  settings: Settings | undefined,
): Looked | undefined => {
  const byId = (id: number | null | undefined) => looked.find(({ tab }) => tab.id === id);
  const wanted = byId(asked.tab) ?? byId(settings?.customerTab);
  if (wanted !== undefined) return wanted;
  const active = desk.activeTab();
  const score = (one: Looked): number =>
    (one.mapping?.score ?? 0) + (one.tab.id === active ? 0.5 : 0);
  const best = [...looked].filter(fits).sort((a, b) => score(b) - score(a))[0];
  return best ?? byId(active) ?? looked[0];
};

/** The roles that a header row suggests; null when the row reads like none. */
const mappingAt = (rows: Rows, headerRow: number): Mapping<Role> | null => {
  const found = recogniseCustomers(rows);
  if (found?.headerRow === headerRow) return found;
  const mapping = recogniseCustomers(rows.slice(headerRow));
  return mapping?.headerRow === 0 ? { ...mapping, headerRow } : null;
};

const samplesOf = (rows: Rows, headerRow: number, column: number): readonly string[] => {
  const samples: string[] = [];
  for (let r = headerRow + 1; r < rows.length && samples.length < SAMPLES; r += 1) {
    const text = shown(rows[r]?.[column]);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
};

const columnsOf = (
  rows: Rows,
  headerRow: number,
  texts: Rows[number],
  roles: ReadonlyMap<number, Pick<ColumnChoice, 'role' | 'sureness' | 'reason'>>,
  ours: ReadonlySet<number>,
): readonly ColumnChoice[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: ColumnChoice[] = [];
  for (let column = 0; column < width; column += 1) {
    if (ours.has(column)) continue;
    const header = shown(texts[column]);
    const samples = samplesOf(rows, headerRow, column);
    if (header === '' && samples.length === 0) continue;
    const guess = roles.get(column) ?? ({ role: '', sureness: 'none', reason: '' } as const);
    columns.push({ ...guess, column, letter: columnLetters(column), header, samples });
  }
  return columns;
};

const staffIn = (rows: Rows, headerRow: number, roles: Choices['roles']): readonly StaffLine[] => {
  const names = new Set<string>();
  for (const column of [roles.owner, roles.consultant]) {
    if (column === undefined) continue;
    for (let r = headerRow + 1; r < rows.length && names.size < MOST_STAFF; r += 1) {
      const name = nameText(rows[r]?.[column]);
      if (name !== '') names.add(name);
    }
  }
  return [...names].sort().map((name) => ({ name, email: '', role: 'staff' }));
};

const ASKED_FOR: readonly Role[] = ['position', 'fees', 'months', 'owner', 'phone', 'last contact'];

const missingRoles = (roles: Choices['roles'], language: Language): Proposal['missing'] => {
  const say = setUpSentences(language);
  return ASKED_FOR.filter((role) => roles[role] === undefined).flatMap((role) => {
    const dates = roles['enrolled on'] !== undefined && roles['course ends on'] !== undefined;
    const left = role === 'months' && dates ? say.monthsFrom : say.consequence[role];
    return left === undefined
      ? []
      : [{ role, sentence: say.missing(roleName(role, language), left) }];
  });
};

/** What each column is: what is in force where it was set up, else what words and values suggest. */
const guessesOf = (
  mapping: Mapping<Role> | null,
  settings: Settings | undefined,
  header: Rows[number],
  language: Language,
): Map<number, Pick<ColumnChoice, 'role' | 'sureness' | 'reason'>> => {
  const guesses = new Map<number, Pick<ColumnChoice, 'role' | 'sureness' | 'reason'>>();
  const headerOf = (column: number): string => shown(header[column]);
  for (const [role, { column, confidence, reasons }] of mapping?.guesses ?? []) {
    const reason = reasonSentence(reasons, headerOf, language);
    // What nobody can be sure of is shown and left to the person: it plays no role by itself.
    if (mapping?.columns.get(role) === column)
      guesses.set(column, { role, sureness: confidence, reason });
    else if (!guesses.has(column)) guesses.set(column, { role: '', sureness: 'unsure', reason });
  }
  if (settings === undefined) return guesses;
  for (const [role, text] of settings.headers) {
    const column = header.indexOf(text);
    if (column >= 0) guesses.set(column, { role, sureness: 'chosen', reason: '' });
  }
  return guesses;
};

/**
 * What set-up would do if nobody changed anything.
 *
 * Rule: 3-product §5. Writes nothing. A tab that reads like nothing is shown all the same, so that a
 * person can say what it is.
 */
export const propose = (desk: Desk, asked: Asked): Proposal => {
  const zones = desk.zones();
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  const looked = lookAround(desk, settings);
  const chosen = chosenTab(desk, looked, asked, settings);
  const spoken = asked.language ?? settings?.language ?? 'zh';
  if (chosen === undefined || looked.every(({ rows }) => looksEmpty(rows))) {
    return refuse(issueOf('no customer tab', setUpSentences(spoken).emptyFile));
  }
  const { tab } = chosen;
  const rows = desk.peek(tab.id, SAMPLE_ROWS);
  const isInForce = settings?.customerTab === tab.id;
  const headerRow =
    asked.headerRow === null ? (chosen.mapping?.headerRow ?? 0) : Math.max(0, asked.headerRow - 1);
  const header = rows[headerRow] ?? [];
  const texts = headerTexts(rows, headerRow);
  const mapping = mappingAt(rows, headerRow);
  const language =
    asked.language ?? settings?.language ?? (mapping === null ? 'zh' : languageOf(header, mapping));
  const say = setUpSentences(language);
  const inForce = isInForce ? settings : undefined;
  const own = ownColumns(inForce, tab.id, header);
  // A date of theirs is moved forward by us and stays their column, to be seen and chosen.
  const ours = new Set([...own].filter(([role]) => role !== 'last contact').map(([, at]) => at));
  const columns = columnsOf(
    rows,
    headerRow,
    texts,
    guessesOf(mapping, inForce, texts, language),
    ours,
  );
  const roles: { [role in Role]?: number } = {};
  for (const { role, column } of columns) if (role !== '') roles[role] = column;
  const range = readOwnRange(desk, desk.tabs(), RULES, settings?.tabs ?? new Map());
  const book = range === null ? presetBook('school', language) : parseRules(range.rows);
  return {
    choices: {
      ...{ language, tab: tab.id, headerRow: headerRow + 1, roles, preset: 'school' },
      week: weekHours(book.week ?? MON_FRI),
      goLive: goLiveDay(settings, desk.now().on),
      firstRoundDays: settings?.goLive?.days ?? FIRST_ROUND_DAYS,
      staff: staffIn(rows, headerRow, roles),
    },
    tabs: looked.map((one): TabChoice => ({ ...one.tab, fits: fits(one) })),
    firstRows: rows
      .slice(0, FIRST_ROWS)
      .map((row) => row.slice(0, FIRST_COLUMNS).map((cell) => shown(cell))),
    columns,
    roles: ROLES.map((role) => ({
      ...{ role, label: roleName(role, language), use: say.use[role], required: role === 'name' },
    })),
    presets: PRESET_NAMES.map((name) => ({
      ...{ name, label: presetTitle(name, language), use: say.preset[name] },
    })),
    zones: {
      ...zones,
      sentence:
        zones.sheet === zones.script
          ? say.zonesAgree(zones.sheet)
          : say.zonesDiffer(zones.sheet, zones.script),
    },
    rulesTab: range?.tab.name ?? '',
    missing: missingRoles(roles, language),
    remarks: remarksOf(chosen, mapping, texts, language),
    isSetUp: settings !== undefined,
  };
};

/** A team that is at work keeps its day; one that begins does so today. */
const goLiveDay = (settings: Settings | undefined, today: CivilDate): string => {
  if (settings === undefined) return isoDate(today);
  return settings.goLive === null ? '' : isoDate(settings.goLive.on);
};

const remarksOf = (
  chosen: Looked,
  mapping: Mapping<Role> | null,
  header: Rows[number],
  language: Language,
): readonly string[] => {
  const say = setUpSentences(language);
  const title = (column: number): string => shown(header[column]);
  return [
    ...(fits(chosen) ? [] : [say.noTab]),
    ...(mapping?.doubled ?? []).map(({ role, taken, left }) =>
      say.doubled(roleName(role, language), title(taken), title(left)),
    ),
  ];
};
