// Menu: the tab Data quality, for whoever looks for what is wrong.
import { parseSettings } from '../../config/settings';
import { checkWords } from '../../i18n/check-words';
import type { Desk } from '../desk';
import { findOwnTab, SETTINGS_NAME } from './own-tabs';

/**
 * Turns to the tab; blank, or a sentence when there is none to turn to.
 *
 * Rule: 3-product §3, menu.
 */
export const turnToQuality = (desk: Desk): string => {
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  const languages = settings === undefined ? (['zh', 'en'] as const) : [settings.language];
  const say = (key: 'noQuality' | 'needsSetUp'): string =>
    languages.map((language) => checkWords(language).trouble[key]).join('\n');
  if (settings === undefined) return say('needsSetUp');
  const tab = findOwnTab(desk, desk.tabs(), 'quality', settings.tabs);
  if (tab === undefined) return say('noQuality');
  desk.turnTo(tab.id);
  return '';
};
