// Exactly the members of Google's services that this product uses. The host implements no less,
// google/ uses no more; a member missing on either side does not compile (style §12).

import Base = GoogleAppsScript.Base;
import Html = GoogleAppsScript.HTML;
import Lock = GoogleAppsScript.Lock;
import Mail = GoogleAppsScript.Mail;
import Properties = GoogleAppsScript.Properties;
import S = GoogleAppsScript.Spreadsheet;
import Script = GoogleAppsScript.Script;

export type CellValue = string | number | boolean | Date | null;

export interface UsedRange {
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getA1Notation(): string;
  getSheet(): UsedSheet;
  getValues(): CellValue[][];
  setValues(values: CellValue[][]): UsedRange;
  getFormulas(): string[][];
  setFormula(formula: string): UsedRange;
  setNumberFormat(format: string): UsedRange;
  /** One for each cell; an automatic one in the platform's own words. */
  getNumberFormats(): string[][];
  setBackground(color: string | null): UsedRange;
  setFontWeight(weight: 'bold' | 'normal' | null): UsedRange;
  getFontWeights(): string[][];
  setDataValidation(rule: UsedDataValidation | null): UsedRange;
  /** One rule, or none, for each cell. */
  setDataValidations(rules: (UsedDataValidation | null)[][]): UsedRange;
  clearContent(): UsedRange;
  /** By one column, counted in the sheet. */
  sort(by: { column: number; ascending: boolean }): UsedRange;
  /** Turns the view of whoever is at the keyboard to it, and nobody else's. */
  activate(): UsedRange;
  canEdit(): boolean;
}

/** Many rectangles of one sheet, changed in one call. */
export interface UsedRangeList {
  clearContent(): UsedRangeList;
  setNumberFormat(format: string): UsedRangeList;
}

export interface UsedSheet {
  getSheetId(): number;
  getName(): string;
  /** Its place among the tabs, from 1. */
  getIndex(): number;
  isSheetHidden(): boolean;
  hideSheet(): UsedSheet;
  getLastRow(): number;
  getLastColumn(): number;
  /** A1 to the last row and column that hold anything; A1 alone on an empty sheet. */
  getDataRange(): UsedRange;
  getMaxRows(): number;
  getMaxColumns(): number;
  /** Throws when the rectangle leaves the grid. */
  getRange(row: number, column: number, numRows: number, numColumns: number): UsedRange;
  insertRowsAfter(afterPosition: number, howMany: number): UsedSheet;
  insertColumnsAfter(afterPosition: number, howMany: number): UsedSheet;
  deleteColumns(columnPosition: number, howMany: number): void;
  deleteRows(rowPosition: number, howMany: number): void;
  getRangeList(a1Notations: string[]): UsedRangeList;
  createTextFinder(findText: string): UsedTextFinder;
  /** Below the last row that holds anything in any column; grows the grid. Strings count as typed. */
  appendRow(rowContents: CellValue[]): UsedSheet;
  setFrozenRows(rows: number): void;
  /** In pixels. */
  setColumnWidth(column: number, width: number): UsedSheet;
  getColumnWidth(column: number): number;
  /** Its one protection as a whole: made where there is none. */
  protect(): UsedProtection;
  getConditionalFormatRules(): UsedConditionalFormatRule[];
  setConditionalFormatRules(rules: UsedConditionalFormatRule[]): void;
}

export interface UsedConditionalFormatRule {
  getRanges(): UsedRange[];
  getBooleanCondition(): UsedBooleanCondition | null;
}
export interface UsedBooleanCondition {
  getCriteriaType(): unknown;
  getCriteriaValues(): unknown[];
}
export interface UsedConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): UsedConditionalFormatRuleBuilder;
  setBackground(color: string): UsedConditionalFormatRuleBuilder;
  setFontColor(color: string): UsedConditionalFormatRuleBuilder;
  setBold(bold: boolean): UsedConditionalFormatRuleBuilder;
  setRanges(ranges: UsedRange[]): UsedConditionalFormatRuleBuilder;
  build(): UsedConditionalFormatRule;
}

/** Opaque: built and handed to a range. */
export type UsedDataValidation = object;
export interface UsedDataValidationBuilder {
  requireCheckbox(): UsedDataValidationBuilder;
  requireValueInList(values: string[], showDropdown: boolean): UsedDataValidationBuilder;
  setAllowInvalid(allow: boolean): UsedDataValidationBuilder;
  build(): UsedDataValidation;
}

/** Looks through the cells of a sheet as they are shown. */
export interface UsedTextFinder {
  matchEntireCell(matchEntireCell: boolean): UsedTextFinder;
  matchCase(matchCase: boolean): UsedTextFinder;
  findNext(): UsedRange | null;
}

/** Of a person, no more than the address; blank where the platform does not tell it. */
export interface UsedUser {
  getEmail(): string;
}
/** Of a whole sheet: it locks, or only warns. */
export interface UsedProtection {
  getRange(): UsedRange;
  getDescription(): string;
  setDescription(description: string): UsedProtection;
  isWarningOnly(): boolean;
  setWarningOnly(warningOnly: boolean): UsedProtection;
  /** May whoever runs this change the protection, and what it protects? */
  canEdit(): boolean;
  /** Throws for whoever may not edit. */
  getEditors(): UsedUser[];
  addEditors(emailAddresses: string[]): UsedProtection;
  /** Neither the owner of the file nor whoever runs this goes. */
  removeEditors(emailAddresses: string[]): UsedProtection;
  canDomainEdit(): boolean;
  setDomainEdit(editable: boolean): UsedProtection;
  remove(): void;
}

export interface UsedNamedRange {
  getName(): string;
  getRange(): UsedRange;
}

export interface UsedSpreadsheet {
  getId(): string;
  getName(): string;
  getSpreadsheetTimeZone(): string;
  getSheets(): UsedSheet[];
  getSheetById(id: number): UsedSheet | null;
  getSheetByName(name: string): UsedSheet | null;
  getActiveSheet(): UsedSheet;
  setActiveSheet(sheet: UsedSheet): UsedSheet;
  /** What the person has selected in the active sheet; null where nobody looks at it. */
  getActiveRange(): UsedRange | null;
  insertSheet(sheetName: string, sheetIndex: number): UsedSheet;
  deleteSheet(sheet: UsedSheet): void;
  setNamedRange(name: string, range: UsedRange): void;
  getRangeByName(name: string): UsedRange | null;
  getNamedRanges(): UsedNamedRange[];
  removeNamedRange(name: string): void;
  /** Of whole sheets, all of them in the file. */
  getProtections(type: S.ProtectionType): UsedProtection[];
  /** Null in a shared drive. */
  getOwner(): UsedUser | null;
  toast(message: string, title: string, timeoutSeconds: number): void;
}

/** A page of ours: what it says stays in its file. */
export interface UsedHtmlOutput {
  setTitle(title: string): UsedHtmlOutput;
}
export interface UsedHtmlService {
  /** The file's name in the project: without .html. */
  createHtmlOutputFromFile(filename: string): UsedHtmlOutput;
  createTemplateFromFile(filename: string): UsedHtmlTemplate;
}
/** A file of the project as text. */
export interface UsedHtmlTemplate {
  /** Unprocessed. */
  getRawContent(): string;
}

export interface UsedMenu {
  addItem(caption: string, functionName: string): UsedMenu;
  addSeparator(): UsedMenu;
  addToUi(): void;
}
export interface UsedUi {
  createMenu(caption: string): UsedMenu;
  alert(title: string, prompt: string, buttons: Base.ButtonSet): Base.Button;
  showSidebar(userInterface: UsedHtmlOutput): void;
  readonly ButtonSet: { readonly OK: Base.ButtonSet; readonly YES_NO: Base.ButtonSet };
  readonly Button: { readonly YES: Base.Button; readonly NO: Base.Button };
}

export interface UsedSpreadsheetApp {
  getActiveSpreadsheet(): UsedSpreadsheet;
  getUi(): UsedUi;
  flush(): void;
  readonly ProtectionType: { readonly SHEET: S.ProtectionType };
  newConditionalFormatRule(): UsedConditionalFormatRuleBuilder;
  newDataValidation(): UsedDataValidationBuilder;
}

export interface UsedLock {
  tryLock(timeoutInMillis: number): boolean;
  releaseLock(): void;
}
export interface UsedLockService {
  getDocumentLock(): UsedLock | null;
}
/** What one person may have kept for this script. */
export interface UsedProperties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): UsedProperties;
}
export interface UsedPropertiesService {
  getUserProperties(): UsedProperties;
}
export interface UsedSession {
  getScriptTimeZone(): string;
  getActiveUser(): UsedUser;
}

/** A trigger of whoever asks: nobody sees another person's. */
export interface UsedTrigger {
  getUniqueId(): string;
  getHandlerFunction(): string;
}
export interface UsedClockTriggerBuilder {
  everyHours(n: number): UsedClockTriggerBuilder;
  create(): UsedTrigger;
}
export interface UsedTriggerBuilder {
  timeBased(): UsedClockTriggerBuilder;
}
export interface UsedAuthorizationInfo {
  getAuthorizationStatus(): Script.AuthorizationStatus;
}
export interface UsedScriptApp {
  getProjectTriggers(): UsedTrigger[];
  deleteTrigger(trigger: UsedTrigger): void;
  newTrigger(functionName: string): UsedTriggerBuilder;
  /** With a list of scopes: whether these are granted. */
  getAuthorizationInfo(authMode: Script.AuthMode, oAuthScopes?: string[]): UsedAuthorizationInfo;
  readonly AuthMode: { readonly FULL: Script.AuthMode };
  readonly AuthorizationStatus: { readonly REQUIRED: Script.AuthorizationStatus };
}

export interface UsedMailApp {
  getRemainingDailyQuota(): number;
  sendEmail(recipient: string, subject: string, body: string): void;
}

// Google's own objects fit the narrowed shapes, or this file does not compile.
type Fits<Narrow, Wide extends Narrow> = Wide;
export type GoogleFits = [
  Fits<UsedSpreadsheetApp, S.SpreadsheetApp>,
  Fits<UsedHtmlService, Html.HtmlService>,
  Fits<UsedLockService, Lock.LockService>,
  Fits<UsedPropertiesService, Properties.PropertiesService>,
  Fits<UsedSession, Base.Session>,
  Fits<UsedScriptApp, Script.ScriptApp>,
  Fits<UsedMailApp, Mail.MailApp>,
];
// @ts-expect-error A member that Google's object lacks is noticed …
export type NoticesMissing = Fits<UsedRange & { getTint(): string }, S.Range>;
// @ts-expect-error … and so is one of another type, however deep.
export type NoticesOther = Fits<{ getSheets(): { getName(): number }[] }, S.Spreadsheet>;
