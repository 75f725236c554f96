// The Settings tab: made at the first write, its keys written as one block.

import { agreedZone, clockRows } from '../../config/clock';
import { logHeaderRows } from '../../config/log-header';
import { renderSettings, type Settings } from '../../config/settings';
import { type Cell, isBlank } from '../../domain/cell';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import { FIRST_CELL } from '../first-cell';
import { makeOwnTab } from './own-tabs';
import { nameSettings } from './settings-name';

const blanks = (width: number): Cell[] => new Array<Cell>(width).fill('');

export interface SettingsKeeper {
  /** False where this person may not write there. */
  readonly keep: (settings: Settings) => boolean;
  /** Null before the first write of the first run. */
  readonly tab: () => number | null;
}

/**
 * Settings, made at the first write; lines that are left over from before are blanked.
 *
 * @param logHeader of the team's long log, which a save does not read again
 */
export const settingsKeeper = (
  desk: Desk,
  words: CheckWords,
  stored: { readonly tab: number; readonly cells: readonly (readonly Cell[])[] } | null,
  logHeader: Rows[number] | null = null,
): SettingsKeeper => {
  let tab = stored?.tab;
  let lines = stored?.cells.filter((row) => !row.every(isBlank)).length ?? 0;
  const mayWrite = (): boolean => tab === undefined || desk.mayWrite(tab, FIRST_CELL);
  const keep = (settings: Settings): boolean => {
    // Settings are for leads: what a run of somebody else finds out, the next one notes.
    if (stored !== null && !mayWrite()) return false;
    const block: Cell[][] = [
      ...renderSettings(settings, words.meaning),
      ...clockRows(agreedZone(stored?.cells ?? []) ?? desk.zones().sheet),
      ...logHeaderRows(logHeader),
    ].map((row) => [...row]);
    if (tab === undefined) {
      tab = makeOwnTab(desk, 'settings', words, true).id;
      nameSettings(desk, tab);
    }
    const now = block.length + 1;
    while (block.length + 1 < lines) block.push(blanks(3));
    lines = now;
    desk.write(tab, 1, 0, block);
    return true;
  };
  return { keep, tab: () => tab ?? null };
};
