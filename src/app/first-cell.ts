// The cell that every tab has: who may not write it may not write the tab.
import type { Block } from './desk';

export const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };
