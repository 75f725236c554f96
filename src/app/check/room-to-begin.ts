// Set-up in a file near the limit of the platform: refused before anything is written, in a sentence.
import { MOST_CELLS, NEW_TAB, NoRoom, RESERVE, roomIn, tabOf } from '../../domain/file-size';
import { sizeWords } from '../../i18n/size-words';
import type { Desk } from '../desk';
import { countFile, deletableIn } from '../file-room';
import { tabsToCome } from './agree';
import type { Gathered } from './gather';
import type { Opened } from './open-sheet';
import { type CheckRefused, refused } from './report';

/** Cells that a first run adds: columns, tabs, a line of history and one of the record for each customer. */
const neededBy = (
  desk: Desk,
  { settings, begun }: Opened,
  { facts, words, tabs }: Gathered,
): number => {
  const { tab, columns } = facts.layout;
  const last = Math.max(-1, ...begun.added.map((role) => columns.get(role) ?? -1));
  const wider = Math.max(0, last + 1 - desk.gridColumns(tab)) * desk.gridRows(tab);
  if (settings !== undefined) return wider;
  const there = new Set(tabs.map(({ name }) => name));
  const names = tabsToCome(facts.books, words).filter((name) => !there.has(name));
  const more = names.length + (begun.staff.length > 0 ? 1 : 0);
  const lines = tabOf(begun.rows.length, 1) - NEW_TAB;
  return wider + more * NEW_TAB + 2 * lines;
};

/**
 * Counts the file where a person sets it up: nobody has counted it yet.
 *
 * Rule: 3-product §8. Null where there is room, and for every run that is no set-up.
 */
export const roomToBegin = (
  desk: Desk,
  opened: Opened,
  gathered: Gathered,
): CheckRefused | null => {
  const { settings, decided } = opened;
  if (settings !== undefined && !decided) return null;
  const size = countFile(desk);
  const needed = neededBy(desk, opened, gathered);
  const room = Math.max(0, MOST_CELLS - RESERVE - size.cells);
  if (needed > room) {
    const words = sizeWords(gathered.words.language);
    return refused('file full', words.noSetUp(needed, room, deletableIn(desk, size)));
  }
  desk.allowGrowth(roomIn(size, size.on), () => 0);
  return null;
};

/** What must not be left out, such as the record of what is changed, ends the run where it finds no room. */
export const orNoRoom = <Done>(
  desk: Desk,
  { settings, begun }: Opened,
  work: () => Done,
): Done | CheckRefused => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    const deletable = deletableIn(desk, settings?.size ?? null);
    return refused('file full', sizeWords(begun.language).stopped(deletable));
  }
};
