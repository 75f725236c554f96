// Moves what is stored by cell key (formulas, formats, marks) when rows or columns change places.
import {
  cellKey,
  columnOfKey,
  type ModelValue,
  putValue,
  rowOfKey,
  type Sheet,
  valueAt,
} from './workbook';

/** The new key of a cell, or null when the cell is gone. */
export type NewKey = (row: number, column: number) => number | null;

/** A function of old keys; cells of one row are asked together, so one memo is enough. */
const byKey =
  (newKey: NewKey) =>
  (key: number): number | null =>
    newKey(rowOfKey(key), columnOfKey(key));

const moveMap = <Value>(map: Map<number, Value>, move: (key: number) => number | null): void => {
  const old = [...map];
  map.clear();
  for (const [key, value] of old) {
    const moved = move(key);
    if (moved !== null) map.set(moved, value);
  }
};

/** Moves everything of the sheet that is stored by cell key; values are the caller's. */
export const moveCells = (sheet: Sheet, newKey: NewKey): void => {
  const move = byKey(newKey);
  moveMap(sheet.formulas, move);
  moveMap(sheet.numberFormats, move);
  moveMap(sheet.backgrounds, move);
  const bold = [...sheet.bold];
  sheet.bold.clear();
  for (const key of bold) {
    const moved = move(key);
    if (moved !== null) sheet.bold.add(moved);
  }
  moveMap(sheet.spilled, move);
  for (const [key, anchor] of sheet.spilled) {
    const moved = move(anchor);
    if (moved === null) sheet.spilled.delete(key);
    else sheet.spilled.set(key, moved);
  }
};

/** Does something with the spilled cells lifted out; they come back to where they were. */
export const aroundSpilledCells = (sheet: Sheet, change: () => void): void => {
  const held: [number, number, ModelValue][] = [];
  for (const [key, anchor] of sheet.spilled) {
    held.push([key, anchor, valueAt(sheet, rowOfKey(key), columnOfKey(key))]);
    putValue(sheet, rowOfKey(key), columnOfKey(key), null);
  }
  sheet.spilled.clear();
  change();
  for (const [key, anchor, value] of held) {
    sheet.spilled.set(key, anchor);
    putValue(sheet, rowOfKey(key), columnOfKey(key), value);
  }
};

/** Empties whole rows: contents, formats and marks. */
export const wipeRows = (sheet: Sheet, first: number, count: number): void => {
  for (let row = first; row < first + count; row += 1) {
    sheet.values[row] = undefined;
    for (let column = 0; column < sheet.maxColumns; column += 1) {
      const key = cellKey(row, column);
      sheet.formulas.delete(key);
      sheet.numberFormats.delete(key);
      sheet.backgrounds.delete(key);
      sheet.bold.delete(key);
    }
  }
};
