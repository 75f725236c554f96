// The person at the keyboard: what they look at, what they are told and asked, what is kept for them.
import type { Desk } from '../../app/desk';
import type { Services } from '../services';
import type { OpenBook } from './open-book';

type Person = Pick<
  Desk,
  | 'activeTab'
  | 'selectedRow'
  | 'turnTo'
  | 'show'
  | 'ask'
  | 'tell'
  | 'warn'
  | 'email'
  | 'kept'
  | 'keep'
>;

export const person = (
  { app, book, sheetOf, rangeOf, keepSheet }: OpenBook,
  { session, properties }: Services,
): Person => ({
  activeTab: () => book.getActiveSheet().getSheetId(),
  selectedRow: () => {
    const range = book.getActiveRange();
    if (range === null) return null;
    const sheet = range.getSheet();
    keepSheet(sheet.getSheetId(), sheet);
    return { tab: sheet.getSheetId(), row: range.getRow() - 1 };
  },
  turnTo: (tab) => {
    book.setActiveSheet(sheetOf(tab));
  },
  show: (tab, block) => {
    rangeOf(tab, block).activate();
  },
  ask: (title, text) => {
    const ui = app.getUi();
    return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  tell: (text) => book.toast(text, 'SheetCare', 15),
  warn: (title, text) => {
    const ui = app.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  },
  email: () => session.getActiveUser().getEmail(),
  kept: (key) => properties.getUserProperties().getProperty(key),
  keep: (key, text) => {
    properties.getUserProperties().setProperty(key, text);
  },
});
