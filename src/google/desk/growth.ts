// What a run may still add to the file: asked before the grid grows, and without a call where there is room.
import { NoRoom } from '../../domain/file-size';

export interface Growth {
  /** @param recount cells that have gone since the count; asked once, and only when they are needed */
  readonly allow: (cells: number, recount: () => number) => void;
  /** Does the file take whatever comes, as far as anybody has said? */
  readonly isUnlimited: () => boolean;
  /** Cells that may be added; `wanted` says whether it is worth another look. */
  readonly left: (wanted: number) => number;
  /** Throws NoRoom where so many do not fit; asks how many there are only where it matters. */
  readonly demand: (cells: () => number) => void;
  /** Likewise; they count as added. */
  readonly take: (cells: () => number) => void;
}

/** Of one run: what it has added counts however often the room is set. */
export const growth = (): Growth => {
  let room = Number.POSITIVE_INFINITY;
  let added = 0;
  let again: (() => number) | null = null;
  const isUnlimited = (): boolean => room === Number.POSITIVE_INFINITY;
  const left = (wanted: number): number => {
    if (wanted > room - added && again !== null) {
      const recount = again;
      again = null;
      room += recount();
    }
    return Math.max(0, room - added);
  };
  const demanded = (cells: () => number): number => {
    if (isUnlimited()) return 0;
    const wanted = cells();
    if (wanted > left(wanted)) throw new NoRoom();
    return wanted;
  };
  return {
    allow: (cells, recount) => {
      [room, again] = [cells, cells === Number.POSITIVE_INFINITY ? null : recount];
    },
    ...{ isUnlimited, left },
    demand: (cells) => {
      demanded(cells);
    },
    take: (cells) => {
      added += demanded(cells);
    },
  };
};
