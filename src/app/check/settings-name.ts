// The name of Settings, given back where somebody has taken it away and the tab still stands.
import { parseSettings } from '../../config/settings';
import { checkWords } from '../../i18n/check-words';
import type { Desk, Tab } from '../desk';
import { leavingStage } from '../uninstall/stage';
import { ownTabNames, SETTINGS_NAME } from './own-tabs';

const COLUMNS = 3;

/** The name covers the whole height: lines that come later are under it. */
export const nameSettings = (desk: Desk, tab: number): void => {
  const whole = { row: 0, column: 0, rows: desk.gridRows(tab), columns: COLUMNS };
  desk.nameRange(SETTINGS_NAME, tab, whole);
};

/** The tab without its name: a person has taken the name away, and nothing else. */
export const leftSettings = (desk: Desk): Tab | undefined => {
  const names = ownTabNames('settings');
  const headers = (['en', 'zh'] as const).map((language) => checkWords(language).settingsHeader);
  return desk.tabs().find(({ id, name }) => {
    if (!names.includes(name)) return false;
    const [first = []] = desk.peek(id, 1);
    return headers.some((header) => header.every((text, n) => first[n] === text));
  });
};

/**
 * Names the tab of Settings again; false where there is none to name.
 *
 * Without the name a check would begin anew: a second set of columns, and a trigger that nobody has
 * recorded. Settings of another file, or of one that is being taken back, are left alone.
 */
export const nameSettingsAgain = (desk: Desk): boolean => {
  const tab = desk.readNamedTab(SETTINGS_NAME) === null ? leftSettings(desk) : undefined;
  if (tab === undefined) return false;
  const cells = desk.readAll(tab.id).map((row) => row.slice(0, COLUMNS));
  const settings = parseSettings(cells);
  if (settings === undefined || settings.spreadsheetId !== desk.spreadsheetId()) return false;
  if (leavingStage(cells) !== null) return false;
  try {
    nameSettings(desk, tab.id);
  } catch {
    return false;
  }
  return true;
};
