// Cells on their way out, each short enough: the platform refuses a whole block for one text that is too long.
import type { Cell } from '../../domain/cell';
import { valueToWrite } from '../cells';
import type { CellValue } from '../used-api';

const TEXT_LIMIT = 50_000;

/** Room for the apostrophe that keeps a text a text. */
export const outgoingCell = (cell: Cell): CellValue =>
  valueToWrite(typeof cell === 'string' ? cell.slice(0, TEXT_LIMIT - 1) : cell);

/** For a cell of plain text, which would show the apostrophe. */
export const plainText = (text: string): string => text.slice(0, TEXT_LIMIT);

export const outgoing = (cells: readonly (readonly Cell[])[]): CellValue[][] =>
  cells.map((row) => row.map(outgoingCell));
