// Notes the id of a tab of ours in Settings, so that it is found again whatever it is renamed to.
import { settingsRow } from '../../config/settings';
import type { Rows } from '../../tables/recognise';
import type { Tab } from '../desk';
import type { CareFile } from './care-file';

/** In the third column: the tab has its records and does not look like one of ours yet. */
const BARE = 'new';

/**
 * The same in one call, by a save that has made the tab: below everything that Settings hold. Whoever
 * may not write there leaves it to the next check; until then the tab is known by name and header.
 *
 * @returns was it noted?
 */
export const noteBareTab = (
  { bare, settingsTab, noted }: Pick<CareFile, 'bare' | 'settingsTab' | 'noted'>,
  kind: string,
  { id }: Tab,
): boolean => {
  // The line of a tab that is gone is for the check to mend: there are never two.
  if (noted.has(kind)) return false;
  try {
    bare.appendRow(settingsTab, [`tab:${kind}`, `${id}`, BARE]);
    return true;
  } catch {
    return false;
  }
};

/** Kinds of tabs that are noted so; `cells` are those of Settings. */
export const bareTabs = (cells: Rows): readonly string[] =>
  cells.flatMap(([key, , state]) =>
    typeof key === 'string' && key.startsWith('tab:') && state === BARE ? [key.slice(4)] : [],
  );

/**
 * Writes the tab's id into Settings, once.
 *
 * Settings are for leads (3-product §7). Who may not write them leaves it to the next check; until then
 * the tab is known by its name and its header.
 */
export const noteTab = (
  { bare, settingsTab }: Pick<CareFile, 'bare' | 'settingsTab'>,
  kind: string,
  { id }: Tab,
): void => {
  const key = `tab:${kind}`;
  const row = settingsRow(bare.readAll(settingsTab), key);
  if (!bare.mayWrite(settingsTab, { row, column: 0, rows: 1, columns: 3 })) return;
  bare.write(settingsTab, row, 0, [[key, `${id}`, '']]);
};
