// The part of the grid that is in sight, from how far it is scrolled.
import { columnAt, ROW_HEADER_WIDTH, ROW_HEIGHT, visibleRows } from './geometry';

export interface Place {
  readonly row: number;
  readonly column: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}
/** How a tab is laid out. */
export interface Layout {
  readonly rows: number;
  readonly frozenRows: number;
  /** Left edges of the columns. */
  readonly edges: readonly number[];
}

export interface Viewport {
  /** [first, end) of the rows below the frozen ones, and some more on both sides. */
  readonly rows: (more: number) => readonly [number, number];
  readonly columns: () => readonly [number, number];
  /** Rows that fit below the frozen ones. */
  readonly height: () => number;
  /** Where a cell lies in the frame, scrolled as it is. */
  readonly boxOf: (place: Place) => Box;
  /** Scrolls no more than it takes. */
  readonly reveal: (place: Place) => void;
}

export const viewportOf = (element: HTMLElement, layout: () => Layout): Viewport => {
  const headHeight = (): number => ROW_HEIGHT * (1 + layout().frozenRows);

  const boxOf = ({ row, column }: Place): Box => {
    const { edges, frozenRows } = layout();
    const x = edges[column] ?? 0;
    const scrolled = row < frozenRows ? 0 : element.scrollTop;
    return {
      left: ROW_HEADER_WIDTH + x - element.scrollLeft,
      top: (1 + row) * ROW_HEIGHT - scrolled,
      width: (edges[column + 1] ?? x) - x,
    };
  };

  return {
    rows: (more) => {
      const { rows, frozenRows } = layout();
      const top = element.scrollTop + frozenRows * ROW_HEIGHT;
      return visibleRows(top, element.clientHeight - headHeight(), rows, more);
    },
    columns: () => {
      const { edges } = layout();
      const { scrollLeft, clientWidth } = element;
      return [
        Math.max(0, columnAt(edges, scrollLeft) - 1),
        Math.min(edges.length - 1, columnAt(edges, scrollLeft + clientWidth) + 2),
      ];
    },
    height: () => Math.max(1, Math.floor((element.clientHeight - headHeight()) / ROW_HEIGHT)),
    boxOf,
    reveal: (place) => {
      const { left, top, width } = boxOf(place);
      const above = headHeight() - top;
      const below = top + ROW_HEIGHT - element.clientHeight;
      if (place.row < layout().frozenRows) element.scrollTop = 0;
      else element.scrollTop += above > 0 ? -above : Math.max(0, below);
      const before = ROW_HEADER_WIDTH - left;
      const beyond = Math.min(-before, left + width - element.clientWidth);
      element.scrollLeft += before > 0 ? -before : Math.max(0, beyond);
    },
  };
};
