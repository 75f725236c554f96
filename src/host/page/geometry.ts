// Where cells stand, in pixels: rows of one height, columns of their own widths.

export const ROW_HEIGHT = 24;
export const ROW_HEADER_WIDTH = 52;
const DEFAULT_WIDTH = 100;
const [LEAST_WIDTH, MOST_WIDTH] = [56, 280];

/** Left edges of the columns; one more than there are columns, the last is the width of all. */
export const leftEdges = (columns: number, widths: ReadonlyMap<number, number>): number[] => {
  const edges = [0];
  for (let column = 0; column < columns; column += 1) {
    edges.push((edges[column] ?? 0) + (widths.get(column) ?? DEFAULT_WIDTH));
  }
  return edges;
};

/** The last edge that is not beyond a place. */
export const columnAt = (edges: readonly number[], x: number): number => {
  let column = 0;
  while (column < edges.length - 2 && (edges[column + 1] ?? 0) <= x) column += 1;
  return column;
};

/** [first, end) of what a window shows, and some more on both sides. */
export const visibleRows = (
  top: number,
  height: number,
  rows: number,
  more: number,
): readonly [number, number] => [
  Math.max(0, Math.floor(top / ROW_HEIGHT) - more),
  Math.min(rows, Math.ceil((top + height) / ROW_HEIGHT) + more),
];

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** About as wide as a text is drawn; a file says nothing about widths that we read. */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (WIDE.test(char) ? 13.5 : /[A-Z0-9mw]/.test(char) ? 8.5 : 7.2),
    18,
  );

/** A width for each column that nobody has set, by the texts that are seen first. */
export const fittingWidths = (
  rows: Iterable<readonly { readonly text: string }[]>,
): Map<number, number> => {
  const widths = new Map<number, number>();
  for (const cells of rows) {
    // A title fills many columns; it must not widen its own.
    if (cells.filter(({ text }) => text !== '').length < 2) continue;
    cells.forEach(({ text }, column) => {
      if (text === '') return;
      const wanted = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, textWidth(text)));
      widths.set(column, Math.max(widths.get(column) ?? 0, wanted));
    });
  }
  return widths;
};
