// Notes the id of a tab of ours in Settings, so that it is found again whatever it is renamed to.
import { isBlank } from '../../domain/cell';
import type { Tab } from '../desk';
import type { CareFile } from './care-file';

/** Writes the tab's id into Settings, once. */
export const noteTab = ({ bare, settingsTab }: CareFile, kind: string, { id }: Tab): void => {
  const stored = bare.readAll(settingsTab);
  const key = `tab:${kind}`;
  const known = stored.findIndex(([name]) => name === key);
  let row = stored.length;
  while (row > 1 && (stored[row - 1] ?? []).every(isBlank)) row -= 1;
  bare.write(settingsTab, known < 0 ? row : known, 0, [[key, `${id}`, '']]);
};
