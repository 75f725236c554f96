// The scratch sheet of the checks: its cells, lists, rules and the name that is tried there.
import type {
  CellValue,
  UsedConditionalFormatRule,
  UsedDataValidation,
  UsedRange,
  UsedSheet,
  UsedSpreadsheetApp,
} from '../used-api';

/** Rows that the scratch sheet must have; each check keeps to rows of its own. */
export const CONTRACT_ROWS = 300;

export const NAME = 'CARE_SELF_TEST';

export const cell = (sheet: UsedSheet, row: number, column = 1): UsedRange =>
  sheet.getRange(row, column, 1, 1);

export const afterWriting = (range: UsedRange, value: CellValue): CellValue | undefined =>
  range.setValues([[value]]).getValues()[0]?.[0];

/** Writes a word into a cell and waits until the platform has looked at it. */
export const writes = (app: UsedSpreadsheetApp, range: UsedRange, word: string) => (): void => {
  range.setValues([[word]]);
  app.flush();
};

/** A list that refuses whatever else is written. */
export const only = (app: UsedSpreadsheetApp, ...words: string[]): UsedDataValidation =>
  app.newDataValidation().requireValueInList(words, true).setAllowInvalid(false).build();

export const ruleOver = (
  app: UsedSpreadsheetApp,
  range: UsedRange,
  formula: string,
): UsedConditionalFormatRule =>
  app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground('#ffe0e0')
    .setRanges([range])
    .build();

export const rulesOf = (sheet: UsedSheet): string =>
  sheet
    .getConditionalFormatRules()
    .map((rule) => {
      const condition = rule.getBooleanCondition();
      const places = rule.getRanges().map((range) => range.getA1Notation());
      return `${String(condition?.getCriteriaType())} ${condition?.getCriteriaValues().join()} ${places.join()}`;
    })
    .join('; ');
