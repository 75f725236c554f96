// From what a person has decided in the panel to where the check begins. Writes nothing.

import type { Settings } from '../../config/settings';
import { presetRows } from '../../domain/rule-book/presets/presets';
import { withHours } from '../../domain/rule-book/presets/with-hours';
import { withPast } from '../../domain/rule-book/presets/with-past';
import { civilDateOfIso } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { headerKey, type Mapping, type Rows } from '../../tables/recognise';
import { type ManagedRole, ROLES, type Role } from '../../tables/roles';
import { type Begun, formulaColumns } from '../check/first-run';
import { type CheckRefused, refused } from '../check/report';
import { presetCells } from '../check/rules-tab';
import { findLog, planColumns } from '../check/set-up';
import type { Desk } from '../desk';
import type { Choices } from './wire';

/** Columns of ours from an earlier set-up, where they stand now. */
export const ownColumns = (
  settings: Settings | undefined,
  tab: number,
  header: Rows[number],
): ReadonlyMap<ManagedRole, number> => {
  const found = new Map<ManagedRole, number>();
  if (settings === undefined || settings.customerTab !== tab) return found;
  for (const role of settings.ours) {
    const text = headerKey(settings.headers.get(role));
    const column = header.findIndex((cell) => text !== '' && headerKey(cell) === text);
    if (column >= 0) found.set(role, column);
  }
  return found;
};

/**
 * Where the check begins by a person's choices.
 *
 * Rule: 3-product §5. The tab, its header row and the roles are as they were chosen; which columns
 * are ours to write is decided as on a first run: a column that holds the team's values never is.
 */
export const begunFrom =
  (choices: Choices) =>
  (desk: Desk, settings: Settings | undefined): Begun | CheckRefused => {
    const { language } = choices;
    const words = checkWords(language);
    const say = setUpSentences(language);
    const tab = desk.tabs().find(({ id }) => id === choices.tab);
    if (tab === undefined) return refused('tab gone', say.tabGone);
    if (settings !== undefined && settings.customerTab !== tab.id) {
      const stillThere = desk.tabs().some(({ id }) => id === settings.customerTab);
      if (stillThere) return refused('tab gone', say.otherTab(settings.customerTabName));
    }
    const rows = desk.readAll(tab.id);
    const headerRow = choices.headerRow - 1;
    const header = rows[headerRow] ?? [];
    const own = ownColumns(settings, tab.id, header);
    const taken = new Set(own.values());
    const columns = new Map<Role, number>();
    for (const role of ROLES) {
      const column = choices.roles[role];
      if (column === undefined || taken.has(column) || column >= header.length) continue;
      columns.set(role, column);
      taken.add(column);
    }
    if (!columns.has('name')) return refused('column gone', say.nameNeeded);
    const mapping: Mapping<Role> = { headerRow, columns, doubled: [], score: 0 };
    const holdsFormula = formulaColumns(desk, tab.id, headerRow, rows);
    const plan = planColumns(rows, mapping, holdsFormula, words, own);
    return {
      ok: true,
      layout: {
        ...{ tab: tab.id, tabName: tab.name, headerRow },
        ...{ columns: plan.columns, headers: plan.headers, writable: plan.ours },
      },
      ...{ rows, language, added: plan.added, firstNew: plan.firstNew },
      logTab: settings?.tabs.get('contacts') ?? findLog(desk, tab.id),
      preset: presetCells(language, rulesOf(choices)),
      goLive: goLiveOf(choices),
      staff: choices.staff,
      issues: [],
      question: () => '',
    };
  };

/** The preset with what the person has said about hours and customers whose course is over. */
const rulesOf = ({ language, preset, week, afterCourse }: Choices): ReturnType<typeof presetRows> =>
  withPast(withHours(presetRows(preset, language), week, language), afterCourse, language);

const goLiveOf = ({ goLive, firstRoundDays }: Choices): Begun['goLive'] => {
  const on = civilDateOfIso(goLive);
  return on === undefined ? null : { on, days: firstRoundDays };
};
