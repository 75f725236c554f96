// The rows that the page knows of a tab, and asking for more of them, one question at a time.
import type { Look, RowsTold } from '../server/wire';
import type { TabView } from '../session/page-state';
import type { CellView } from '../view/cell-view';

/** Where the person is now. */
export interface Sight {
  readonly tab: TabView;
  /** [first, end) of the rows in sight, and of those worth asking for with them. */
  readonly seen: readonly [number, number];
  readonly around: readonly [number, number];
}

export interface KnownRows {
  readonly cells: (row: number) => readonly CellView[] | undefined;
  readonly all: () => Iterable<readonly CellView[]>;
  /** Of another tab nothing is known. */
  readonly forget: () => void;
  readonly tell: (told: RowsTold) => void;
  /** Asks for the rows around those in sight, unless these are known. */
  readonly want: () => Promise<void>;
}

const isAnswer = (asked: Look | undefined, { tab, seen: [first, end] }: Sight): boolean =>
  asked !== undefined &&
  asked.tab === tab.id &&
  asked.columns === tab.columns &&
  asked.frozenRows === tab.frozenRows &&
  asked.row <= first &&
  asked.row + asked.rows >= end;

export const knownRows = (
  look: (look: Look) => Promise<void>,
  sight: () => Sight | undefined,
): KnownRows => {
  let rows = new Map<number, readonly CellView[]>();
  let asked: Look | undefined;
  let asking = false;

  const want = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      // While one question is answered the person may scroll on, or turn to another tab.
      for (let now = sight(); now !== undefined && !isAnswer(asked, now); now = sight()) {
        const { tab, around } = now;
        const { id, frozenRows, columns } = tab;
        const [row, end] = around;
        asked = { tab: id, frozenRows, row, rows: end - row, columns };
        await look(asked);
      }
    } finally {
      asking = false;
    }
  };

  return {
    cells: (row) => rows.get(row),
    all: () => rows.values(),
    forget: () => {
      rows = new Map();
      asked = undefined;
    },
    tell: (told) => {
      if (told.all) rows = new Map(told.rows);
      else for (const [row, cells] of told.rows) rows.set(row, cells);
    },
    want,
  };
};
