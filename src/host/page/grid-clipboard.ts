// Copy, cut and paste on the grid: texts as they are shown, pasted as if each were typed.
import type { CellEditor } from './cell-editor';
import type { Grid } from './grid';
import type { Hands } from './hands';
import { inside, rangeOf } from './selection';
import { fromTsv, toTsv } from './tsv';

/** What is selected as text; undefined when not all of it is known to the page. */
const selectedText = (grid: Grid): string | undefined => {
  const { row, column, rows, columns } = rangeOf(grid.selection());
  const texts: string[][] = [];
  for (let y = row; y < row + rows; y += 1) {
    const cells: string[] = [];
    for (let x = column; x < column + columns; x += 1) {
      const cell = grid.cellAt(y, x);
      if (cell === undefined) return undefined;
      cells.push(cell.text);
    }
    texts.push(cells);
  }
  return toTsv(texts);
};

/** `tooMuch` is called when there is more to copy than the page knows. */
export const listenToClipboard = (
  grid: Grid,
  editor: CellEditor,
  hands: Hands,
  tooMuch: () => void,
): void => {
  const isHere = (): boolean => document.activeElement === grid.box && !editor.isOpen();

  const copy = (event: ClipboardEvent): boolean => {
    if (!isHere()) return false;
    event.preventDefault();
    const text = selectedText(grid);
    if (text === undefined) tooMuch();
    else event.clipboardData?.setData('text/plain', text);
    return text !== undefined;
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', (event) => {
    if (copy(event)) hands.clear();
  });
  document.addEventListener('paste', (event) => {
    const tab = grid.tab();
    if (!isHere() || tab === undefined) return;
    event.preventDefault();
    const clip = fromTsv(event.clipboardData?.getData('text/plain') ?? '');
    const [first = []] = clip;
    if (first.length === 0) return;
    const { row, column, rows, columns } = rangeOf(grid.selection());
    // One text fills everything that is selected.
    const fills = clip.length === 1 && first.length === 1;
    const texts = fills ? Array.from({ length: rows }, () => Array(columns).fill(first[0])) : clip;
    hands.act({ kind: 'type', tab: tab.id, row, column, texts });
    const last = { toRow: row + texts.length - 1, toColumn: column + (texts[0]?.length ?? 1) - 1 };
    hands.select(inside({ row, column, ...last }, tab));
  });
};
