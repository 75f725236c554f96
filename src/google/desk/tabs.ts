// Tabs that are found, made and taken away; the person's view stays where it is.
import type { Desk, Tab } from '../../app/desk';
import { NEW_TAB, tabOf } from '../../domain/file-size';
import type { UsedSheet } from '../used-api';
import type { OpenBook } from './open-book';
import { outgoing } from './outgoing';

type Tabs = Pick<
  Desk,
  'tabs' | 'tab' | 'tabNamed' | 'isHidden' | 'addTab' | 'addFilled' | 'removeTab'
>;

export const tabs = ({
  book,
  sheetOf,
  findSheet,
  listSheets,
  keepSheet,
  forgetSheet,
  room,
  roomFor,
}: OpenBook): Tabs => {
  /** Where a new tab goes: behind those that were counted last. */
  let end: number | null = null;
  const list = (): UsedSheet[] => {
    const all = listSheets();
    end = all.length;
    return all;
  };
  const made = (name: string, place: () => number): { id: number; sheet: UsedSheet } => {
    room.take(() => NEW_TAB);
    const before = book.getActiveSheet();
    const sheet = book.insertSheet(name, place());
    book.setActiveSheet(before);
    const id = sheet.getSheetId();
    keepSheet(id, sheet);
    return { id, sheet };
  };
  return {
    tabs: () => list().map((sheet): Tab => ({ id: sheet.getSheetId(), name: sheet.getName() })),
    tab: (id) => {
      const sheet = findSheet(id);
      return sheet === null ? null : { id, name: sheet.getName() };
    },
    tabNamed: (name) => {
      const sheet = book.getSheetByName(name);
      if (sheet === null) return null;
      keepSheet(sheet.getSheetId(), sheet);
      return { id: sheet.getSheetId(), name };
    },
    isHidden: (tab) => sheetOf(tab).isSheetHidden(),
    addTab: ({ name, hidden, header }) => {
      const { id, sheet } = made(name, () => end ?? list().length);
      if (end !== null) end += 1;
      const columns = header.length;
      if (columns > 0) {
        const row = roomFor(id, { row: 0, column: 0, rows: 1, columns });
        row.setValues(outgoing([header]));
        row.setFontWeight('bold');
        sheet.setFrozenRows(1);
      }
      if (hidden) sheet.hideSheet();
      return { id, name };
    },
    addFilled: ({ name, rows, behind }) => {
      const columns = rows[0]?.length ?? 1;
      // A tab that is made and not filled would be in nobody's way, but nobody's either.
      room.demand(() => tabOf(rows.length, columns));
      const { id } = made(name, () => sheetOf(behind).getIndex());
      end = null;
      roomFor(id, { row: 0, column: 0, rows: rows.length, columns }).setValues(outgoing(rows));
      return { id, name };
    },
    removeTab: (tab) => {
      book.deleteSheet(sheetOf(tab));
      forgetSheet(tab);
      end = null;
    },
  };
};
