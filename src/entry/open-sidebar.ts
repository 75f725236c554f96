// Menu: the sidebar, beside the sheet.

/** Opens the panel that goes through my list. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('SheetCare 客户关怀');
  SpreadsheetApp.getUi().showSidebar(page);
}
