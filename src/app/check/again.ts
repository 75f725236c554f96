// What is asked of a sheet once more, when rows were deleted between a size and its use.
import type { Desk } from '../desk';

/** Runs work that may be repeated; what still fails the second time is real trouble and is thrown. */
export const again = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch {
    return work();
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
