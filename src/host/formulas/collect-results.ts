// Writes what the engine computed into the model: values, filled cells, and why there is no room.
import { CellError } from 'hyperformula';
import { cellName } from '../model/grid-range';
import {
  cellKey,
  columnOfKey,
  type ErrorValue,
  type ModelValue,
  putValue,
  rowOfKey,
  type Sheet,
  valueAt,
} from '../model/workbook';
import {
  addressOf,
  type EngineState,
  type FormulaCell,
  type Shadow,
  setKept,
} from './engine-state';
import { fromEngine, isBlocked, isParseError, sameValue, toEngine } from './engine-values';
import { clearSpill } from './feed-engine';

const noRoom = (detail: string): ErrorValue => ({ kind: 'error', text: '#REF!', detail });

const put = (sheet: Sheet, key: number, value: ModelValue): void => {
  const [row, column] = [rowOfKey(key), columnOfKey(key)];
  if (!sameValue(valueAt(sheet, row, column), value)) putValue(sheet, row, column, value);
};

/** Keys of the rectangle from the anchor on, without the anchor. */
const area = (anchor: number, height: number, width: number): number[] => {
  const keys: number[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) keys.push(anchor + cellKey(row, column));
  }
  return keys.slice(1);
};

/** The first cell below or beside the anchor that holds something of its own. */
const obstacle = (sheet: Sheet, anchor: number, keys: readonly number[]): number | undefined =>
  keys.find(
    (key) =>
      sheet.formulas.has(key) ||
      (sheet.spilled.get(key) !== anchor &&
        valueAt(sheet, rowOfKey(key), columnOfKey(key)) !== null),
  );

const blockedText = (key: number | undefined): string => {
  const where = key === undefined ? '' : ` in ${cellName(rowOfKey(key), columnOfKey(key))}`;
  return `Array result was not expanded because it would overwrite data${where}.`;
};

const writeResult = (
  state: EngineState,
  sheet: Sheet,
  shadow: Shadow,
  anchor: number,
  cell: FormulaCell,
): void => {
  const { hf } = state;
  const address = addressOf(shadow, anchor);
  const array = hf.arrayMapping.getArrayByCorner(address);
  const isNoRoom = isBlocked(hf.getCellValue(address));
  const isWhole = array !== undefined && !isNoRoom && !(array.getCellValue() instanceof CellError);
  const [height, width] = isWhole ? [array.height, array.width] : [1, 1];
  const keys = area(anchor, height, width);
  // The engine knows only of columns that formulas read.
  const below = isNoRoom ? area(anchor, Math.max(1, sheet.values.length - address.row), 1) : keys;
  const inTheWay = obstacle(sheet, anchor, below);
  const missing = Math.max(0, address.row + height - sheet.maxRows);
  cell.blocked = isNoRoom || inTheWay !== undefined;
  if (cell.blocked || missing > 0) {
    clearSpill(sheet, shadow, anchor);
    const detail = cell.blocked
      ? blockedText(inTheWay)
      : `Result was not automatically expanded, please insert more rows (${missing}).`;
    put(sheet, anchor, noRoom(detail));
    return;
  }
  const filled = new Set(keys);
  clearSpill(sheet, shadow, anchor, (key) => filled.has(key));
  const read = (key: number): ModelValue => {
    const place = addressOf(shadow, key);
    return fromEngine(hf.getCellValue(place), hf.getCellValueDetailedType(place));
  };
  put(sheet, anchor, read(anchor));
  for (const key of keys) {
    put(sheet, key, read(key));
    sheet.spilled.set(key, anchor);
  }
  if (keys.length > 0) shadow.spills.set(anchor, keys);
};

/** A formula that can't be read keeps what it showed in the file, if it showed anything. */
const keepUnreadable = (state: EngineState, sheet: Sheet, shadow: Shadow): void => {
  const { hf } = state;
  for (const [key, cell] of shadow.cells) {
    const shown = valueAt(sheet, rowOfKey(key), columnOfKey(key));
    const isError = typeof shown === 'object' && shown?.kind === 'error';
    if (cell.kept || shown === null || isError) continue;
    if (!isParseError(hf.getCellValue(addressOf(shadow, key)))) continue;
    cell.kept = true;
    setKept(state, sheet, key, true);
    hf.setCellContents(addressOf(shadow, key), toEngine(shown));
  }
};

/** Brings the model in step with the engine. */
export const collectResults = (state: EngineState): void => {
  const sheets = state.book.sheets.flatMap((sheet) => {
    const shadow = state.shadows.get(sheet.id);
    return shadow === undefined ? [] : [{ sheet, shadow }];
  });
  for (const { sheet, shadow } of sheets) keepUnreadable(state, sheet, shadow);
  for (const { sheet, shadow } of sheets) {
    for (const [key, cell] of shadow.cells) {
      if (!cell.kept) writeResult(state, sheet, shadow, key, cell);
    }
  }
};
