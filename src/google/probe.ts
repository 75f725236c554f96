// A question to the platform that only a real sheet can answer, and how its formulas are waited for.
import { cell } from './contract/scratch';
import type { Services } from './services';
import type { CellValue, UsedRange, UsedSheet, UsedSpreadsheetApp } from './used-api';

/** One behaviour that we rely on and could not verify. */
export interface Probe {
  /** As docs/not-verified.md names it. */
  readonly behaviour: string;
  readonly zh: string;
  /** null when it is as we rely on, else what was found. */
  readonly check: (at: ProbePlace) => string | null;
  /** There is no right answer: what was found is told, not judged. */
  readonly open?: true;
}

/** A line of a table of probes: in English, in Chinese, how it is found out. */
export type ProbeRow = readonly [string, string, Probe['check']];

export const judged = ([behaviour, zh, check]: ProbeRow): Probe => ({ behaviour, zh, check });
export const told = (row: ProbeRow): Probe => ({ ...judged(row), open: true });

export interface ProbePlace {
  readonly services: Services;
  readonly app: UsedSpreadsheetApp;
  readonly sheet: UsedSheet;
}

const LOADING = 'Loading...';
/** Each reading waits for the recalculation, so this is minutes, not moments. */
const MOST_READINGS = 30;

/** Values of a range once its formulas have answered. */
export const answered = (app: UsedSpreadsheetApp, range: UsedRange): CellValue[][] => {
  let values = range.getValues();
  for (let n = 0; n < MOST_READINGS && values.some((row) => row.includes(LOADING)); n += 1) {
    app.flush();
    values = range.getValues();
  }
  return values;
};

/** What a formula shows in a cell of its own. */
export const answerOf = ({ app, sheet }: ProbePlace, row: number, formula: string): CellValue => {
  const range = cell(sheet, row);
  range.setFormula(formula);
  app.flush();
  return answered(app, range)[0]?.[0] ?? null;
};
