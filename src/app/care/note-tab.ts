// Notes the id of a tab of ours in Settings, so that it is found again whatever it is renamed to.
import { isBlank } from '../../domain/cell';
import type { Tab } from '../desk';
import type { CareFile } from './care-file';

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
  const stored = bare.readAll(settingsTab);
  const key = `tab:${kind}`;
  const known = stored.findIndex(([name]) => name === key);
  let row = stored.length;
  while (row > 1 && (stored[row - 1] ?? []).every(isBlank)) row -= 1;
  const line = { row: known < 0 ? row : known, column: 0, rows: 1, columns: 3 };
  if (!bare.mayWrite(settingsTab, line)) return;
  bare.write(settingsTab, line.row, 0, [[key, `${id}`, '']]);
};
