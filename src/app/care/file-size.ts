// Whether a file has room left, counted by its grids: asked only where a save has failed.
import { MOST_CELLS } from '../../domain/file-size';
import type { Desk } from '../desk';

/** What a save may need at once: a new tab of ours. */
const ROOM = 30_000;

/** Is there no room for what a save may add? */
export const isFull = (desk: Desk): boolean =>
  desk.tabs().reduce((sum, { id }) => sum + desk.gridRows(id) * desk.gridColumns(id), 0) + ROOM >
  MOST_CELLS;
