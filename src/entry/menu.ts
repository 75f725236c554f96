// The menu: built when the sheet opens, before anything may be read.

/** Adds the menu. Runs before anybody has authorised anything, so it builds a fixed menu and no more. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('SheetCare 客户关怀').addToUi();
}
