// Names of cells: given, taken away, and what stands under them.
import type { Desk, NamedBlock } from '../../app/desk';
import type { UsedNamedRange, UsedRange } from '../used-api';
import { blockOf } from './blocks';
import type { OpenBook } from './open-book';

type Names = Pick<Desk, 'readNamed' | 'readNamedTab' | 'namedBlocks' | 'nameRange' | 'removeName'>;

/** Where a name points; null where its cells are gone, however the platform says that. */
const rangeBehind = (named: UsedNamedRange): UsedRange | null => {
  try {
    return named.getRange();
  } catch {
    return null;
  }
};

export const names = ({ book, rangeOf, readCells }: OpenBook): Names => ({
  readNamed: (name) => {
    const range = book.getRangeByName(name);
    if (range === null) return null;
    const sheet = range.getSheet();
    return { tab: sheet.getSheetId(), cells: readCells(range, sheet) };
  },
  readNamedTab: (name) => {
    const range = book.getRangeByName(name);
    if (range === null) return null;
    const sheet = range.getSheet();
    const cells = readCells(sheet.getDataRange(), sheet);
    return { tab: sheet.getSheetId(), block: blockOf(range), cells };
  },
  namedBlocks: () =>
    new Map(
      book.getNamedRanges().flatMap((named): [string, NamedBlock][] => {
        const range = rangeBehind(named);
        if (range === null) return [];
        const tab = range.getSheet().getSheetId();
        return [[named.getName(), { tab, block: blockOf(range) }]];
      }),
    ),
  nameRange: (name, tab, block) => {
    const range = rangeOf(tab, block);
    try {
      book.setNamedRange(name, range);
    } catch {
      // A name whose tab was deleted stays and may stand in the way; other trouble comes again.
      book.removeNamedRange(name);
      book.setNamedRange(name, range);
    }
  },
  removeName: (name) => {
    try {
      book.removeNamedRange(name);
    } catch (trouble) {
      // Nobody gave that name. One whose tab is gone is not listed, and goes all the same.
      if (book.getNamedRanges().some((named) => named.getName() === name)) throw trouble;
    }
  },
});
