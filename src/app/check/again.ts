// What is asked of a sheet once more, when rows were deleted between a size and its use.

import { remember } from '../../domain/remember';
import type { Desk } from '../desk';
import { FIRST_CELL } from '../first-cell';

/** Runs work that may be repeated; what still fails the second time is real trouble and is thrown. */
export const again = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch {
    return work();
  }
};

/**
 * Writes what nobody's night may fail for: false when Sheets does not take it, because of a protection
 * or a validation of the team's. It is to be said.
 */
export const attempted = (desk: Desk, tab: number, write: () => void): boolean => {
  try {
    write();
    // What Sheets refuses later shows here, and not in what is written next.
    desk.flush();
    return true;
  } catch {
    // A run that was ended from outside ends at its next call.
    desk.mayWrite(tab, FIRST_CELL);
    return false;
  }
};

/** A desk whose reads are tried twice: a service that failed for a moment costs nobody the night. */
export const steady = (desk: Desk): Desk => ({
  ...desk,
  readAll: (tab) => again(() => desk.readAll(tab)),
  peek: (tab, rows) => again(() => desk.peek(tab, rows)),
  readNamed: (name) => again(() => desk.readNamed(name)),
  readNamedTab: (name) => again(() => desk.readNamedTab(name)),
});

/**
 * A desk for the part of a run that only reads: the list of tabs and all names are asked for once.
 *
 * A range whose rows went since the names were listed is asked for by its name.
 */
export const readingOnce = (desk: Desk): Desk => {
  const once = remember((_: 'all') => ({ tabs: desk.tabs(), names: desk.namedBlocks() }));
  return {
    ...desk,
    tabs: () => once('all').tabs,
    namedBlocks: () => once('all').names,
    readNamed: (name) => {
      const at = once('all').names.get(name);
      if (at === undefined) return null;
      try {
        return { tab: at.tab, cells: desk.read(at.tab, at.block) };
      } catch {
        return desk.readNamed(name);
      }
    },
    readNamedTab: (name) => {
      const at = once('all').names.get(name);
      return at === undefined ? null : { ...at, cells: desk.readAll(at.tab) };
    },
  };
};
