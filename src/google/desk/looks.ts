// How cells look: number formats, bold, widths, frozen rows.
import type { Desk } from '../../app/desk';
import { a1Of } from './blocks';
import type { OpenBook } from './open-book';

type Looks = Pick<
  Desk,
  | 'format'
  | 'formatBlocks'
  | 'numberFormats'
  | 'bold'
  | 'unbold'
  | 'isBold'
  | 'freezeRows'
  | 'widen'
  | 'widthOf'
>;

/** How the platform words a format that nobody has set. */
const AUTOMATIC = /^(general|0\.#+|)$/i;

export const looks = ({ sheetOf, rangeOf, roomFor, wrote }: OpenBook): Looks => ({
  format: (tab, block, numberFormat) => {
    roomFor(tab, block).setNumberFormat(numberFormat);
  },
  formatBlocks: (tab, blocks, numberFormat) => {
    if (blocks.length === 0) return;
    wrote();
    sheetOf(tab).getRangeList(blocks.map(a1Of)).setNumberFormat(numberFormat);
  },
  numberFormats: (tab, block) =>
    rangeOf(tab, block)
      .getNumberFormats()
      .map((row) => row.map((format) => (AUTOMATIC.test(format) ? 'general' : format))),
  bold: (tab, block) => {
    rangeOf(tab, block).setFontWeight('bold');
  },
  unbold: (tab, block) => {
    rangeOf(tab, block).setFontWeight('normal');
  },
  isBold: (tab, block) =>
    rangeOf(tab, block)
      .getFontWeights()
      .map((row) => row.map((weight) => weight === 'bold')),
  freezeRows: (tab, rows) => sheetOf(tab).setFrozenRows(rows),
  widen: (tab, column, pixels) => {
    sheetOf(tab).setColumnWidth(column + 1, pixels);
  },
  widthOf: (tab, column) => sheetOf(tab).getColumnWidth(column + 1),
});
