// Menu: the sidebar and the set-up, beside the sheet.

/** Opens the panel that goes through my list. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('SheetCare 客户关怀');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the panel that sets up, shows how everything stands and takes it back. */
export function openSetUp(): void {
  const page = HtmlService.createHtmlOutputFromFile('SetUpPanel').setTitle('Set up 设置');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Opens the panel for the row that is selected in the grid. */
export function openForRow(): void {
  PropertiesService.getUserProperties().setProperty('start', 'row');
  openSidebar();
}
