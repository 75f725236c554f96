// How much a run may add to the file, by what Settings note of its size: set before it writes.
import { type FileSize, NEW_TAB, NoRoom, roomIn, sizeOf } from '../domain/file-size';
import type { Deletable } from '../i18n/size-words';
import type { Desk } from './desk';

/** Rule: 3-product §8. No call, unless the room is needed and is not there: then two, once. */
export const allowGrowth = (desk: Desk, size: FileSize | null): void =>
  desk.allowGrowth(roomIn(size, desk.now().on), () => {
    // Whoever was told to delete blank cells there has done it, perhaps.
    const part = size?.blankest ?? null;
    if (part === null) return 0;
    const { tab, cells } = part;
    return cells - (desk.tab(tab) === null ? 0 : desk.gridRows(tab) * desk.gridColumns(tab));
  });

/** Two calls for each tab. */
export const countFile = (desk: Desk): FileSize =>
  sizeOf(
    desk.tabs().map(({ id }) => ({
      ...{ tab: id, gridRows: desk.gridRows(id), gridColumns: desk.gridColumns(id) },
      ...desk.extent(id),
    })),
    desk.now().on,
  );

/** The tab to be named where something has to go; less than a new tab helps nobody. */
export const deletableIn = (desk: Desk, size: FileSize | null): Deletable => {
  const part = size?.blankest ?? null;
  const tab = part === null || part.blank < NEW_TAB ? null : desk.tab(part.tab);
  return part === null || tab === null ? null : { tab: tab.name, blank: part.blank };
};

/** Before the first of several steps: rows below all that each tab holds. */
export const demandRows = (desk: Desk, tabs: readonly number[], rows = 1): void => {
  for (const tab of tabs) {
    if (desk.rowsThatFit(tab, desk.extent(tab).rows, rows) < rows) throw new NoRoom();
  }
};
