// The contract table as checks of one scratch tab, for the self-test.
import type { PlatformCheck } from '../app/self-test/self-test';
import { CONTRACT } from './contract';
import type { UsedSpreadsheetApp } from './used-api';

/** Each row of the contract bound to the scratch tab. */
export const platformChecks = (
  app: UsedSpreadsheetApp,
  scratchTab: number,
): readonly PlatformCheck[] => {
  const sheet = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === scratchTab);
  if (sheet === undefined) throw new Error('the scratch tab is gone');
  return CONTRACT.map(({ behaviour, source, check }) => ({
    behaviour,
    source,
    run: () => check(app, sheet),
  }));
};
