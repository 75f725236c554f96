// What we rely on in Google's services, as checks that run on the local host and in a real sheet: the form of one.
import type { Services } from '../services';
import type { UsedSheet, UsedSpreadsheetApp } from '../used-api';

/** One behaviour: the check answers null when it is as expected, else what was found instead. */
export interface ContractRow {
  readonly behaviour: string;
  /** The same in Chinese. */
  readonly zh: string;
  /** A section of the platform facts, or 'not verified': nobody has seen it on the real platform yet. */
  readonly source: string;
  readonly check: (app: UsedSpreadsheetApp, sheet: UsedSheet, services: Services) => string | null;
}

/** A line of a table: in English, in Chinese, its source, how it is found out. */
export type ContractLine = readonly [string, string, string, ContractRow['check']];

export const contractRow = ([behaviour, zh, source, check]: ContractLine): ContractRow => ({
  ...{ behaviour, zh, source, check },
});
