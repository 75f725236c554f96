// Adds the column of overrides at the right end of the customer tab, remembered for the uninstall.
import { isBlank } from '../../domain/cell';
import { NoRoom } from '../../domain/file-size';
import { requestWords } from '../../i18n/request-words';
import { refuse } from '../care/answer';
import type { CareFile } from '../care/care-file';
import type { Begun } from '../check/first-run';
import { mayAdd } from '../check/guard-columns';
import type { Desk } from '../desk';
import { BEFORE, overrideLine, parseBefore } from '../uninstall/before-tab';
import { requestIssue } from './request-line';

/** So that it is found by its header from now on. */
const noteHeader = ({ bare, settingsTab, words }: CareFile, header: string): void => {
  const key = 'column:tier override';
  const stored = bare.readAll(settingsTab);
  const known = stored.findIndex(([name]) => name === key);
  let row = stored.length;
  while (row > 1 && (stored[row - 1] ?? []).slice(0, 3).every(isBlank)) row -= 1;
  const line = { row: known < 0 ? row : known, column: 0, rows: 1, columns: 3 };
  if (!bare.mayWrite(settingsTab, line)) return;
  bare.write(settingsTab, line.row, 0, [[key, header, words.meaning('column')]]);
};

const remember = (
  desk: Desk,
  tab: number | undefined,
  line: ReturnType<typeof overrideLine>,
): void => {
  if (tab === undefined || desk.tab(tab) === null) return;
  desk.appendRow(tab, line);
  desk.flush();
};

/** Did an approval add it? Asked only when a cell reads already what is to be written. */
export const isOurColumn = ({ bare, settings }: CareFile): boolean => {
  const tab = settings.tabs.get(BEFORE);
  const record = tab === undefined || bare.tab(tab) === null ? null : bare.readAll(tab);
  return record !== null && parseBefore(record)?.override != null;
};

/**
 * Right of everything that the tab holds; the column that it is.
 *
 * Rule: 3-product §1, §5. The record comes first, so that an undo knows whose the column is.
 */
export const addOverrideColumn = (file: CareFile, { layout }: Begun): number => {
  const { bare, settings } = file;
  const { column: header, issues } = requestWords(settings.language);
  const column = bare.extent(layout.tab).columns;
  if (!mayAdd(bare, layout, column)) {
    return refuse(requestIssue('not taken', issues['not taken'](header)));
  }
  const existed = column < bare.gridColumns(layout.tab);
  if (!existed && !bare.hasRoom(() => bare.gridRows(layout.tab))) throw new NoRoom();
  remember(bare, settings.tabs.get(BEFORE), overrideLine({ existed }));
  bare.write(layout.tab, layout.headerRow, column, [[header]]);
  noteHeader(file, header);
  return column;
};
