// What set-up found in a file: the tab, its header row, a role for each column, and defaults for all else.
import { parseSettings, type Settings } from '../../config/settings';
import { MON_FRI } from '../../domain/calendar/calendar';
import type { Language } from '../../domain/language';
import { parseRules } from '../../domain/rule-book/parse-rules';
import { PRESET_NAMES, presetBook, presetTitle } from '../../domain/rule-book/presets/presets';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { nameText } from '../../tables/customers';
import { headerTexts } from '../../tables/header-lines';
import type { Rows } from '../../tables/recognise';
import { roleName } from '../../tables/role-name';
import { ROLES, type Role } from '../../tables/roles';
import { issueOf, refuse } from '../care/answer';
import { readOwnRange } from '../check/own-range';
import { SETTINGS_NAME } from '../check/own-tabs';
import { RULES } from '../check/rules-tab';
import { languageOf } from '../check/set-up';
import type { Desk } from '../desk';
import { ownColumns } from './begin';
import { columnsOf, guessesOf, shown } from './column-choices';
import { chosenTab, fits, lookAround, looksEmpty, mappingAt } from './look-around';
import { missingRoles, remarksOf } from './remarks';
import { weekHours } from './week-hours';
import type { Choices, Proposal, StaffLine, TabChoice } from './wire';

const SAMPLE_ROWS = 1_000;
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
  const chosen = chosenTab(desk, looked, [asked.tab, settings?.customerTab]);
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
    { rows, headerRow, texts },
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
      // Nobody is forgotten unless a person says so.
      afterCourse: 'as before',
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
