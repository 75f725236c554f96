// Whole blocks that are written or emptied.
import type { Desk } from '../../app/desk';
import { a1Of } from './blocks';
import { isInside } from './grid-size';
import type { OpenBook } from './open-book';
import { outgoing, outgoingCell, plainText } from './outgoing';

type Writing = Pick<
  Desk,
  'write' | 'appendRow' | 'writeBack' | 'writeFormula' | 'writeFormulas' | 'clear' | 'clearBlocks'
>;

export const writing = ({ sheetOf, rangeOf, roomFor, room, sizes, wrote }: OpenBook): Writing => ({
  write: (tab, row, column, cells) => {
    const columns = cells[0]?.length ?? 0;
    if (columns === 0) return;
    const block = { row, column, rows: cells.length, columns };
    roomFor(tab, block).setValues(outgoing(cells));
  },
  appendRow: (tab, cells) => {
    const sheet = sheetOf(tab);
    room.take(() => {
      const end = sheet.getDataRange().getNumRows();
      return isInside(sheet, end + 1, 1) ? 0 : sizes.columns(sheet);
    });
    wrote();
    sheet.appendRow(cells.map(outgoingCell));
  },
  writeBack: (tab, row, column, cells, isPlainText) => {
    const columns = cells[0]?.length ?? 0;
    const values = cells.map((line, y) =>
      line.map((cell, x) =>
        typeof cell === 'string' && isPlainText[y]?.[x] === true
          ? plainText(cell)
          : outgoingCell(cell),
      ),
    );
    roomFor(tab, { row, column, rows: cells.length, columns }).setValues(values);
  },
  writeFormula: (tab, row, column, formula) => {
    rangeOf(tab, { row, column, rows: 1, columns: 1 }).setFormula(formula);
  },
  writeFormulas: (tab, row, column, formulas) => {
    const columns = formulas[0]?.length ?? 0;
    const block = { row, column, rows: formulas.length, columns };
    roomFor(tab, block).setValues(formulas.map((line) => [...line]));
  },
  clear: (tab, block) => {
    rangeOf(tab, block).clearContent();
  },
  clearBlocks: (tab, blocks) => {
    if (blocks.length === 0) return;
    wrote();
    sheetOf(tab).getRangeList(blocks.map(a1Of)).clearContent();
  },
});
