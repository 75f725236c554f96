// The contract with Google's services holds on the local host.
import { CONTRACT, CONTRACT_ROWS } from '../../../src/google/contract';
import type { UsedSheet, UsedSpreadsheetApp } from '../../../src/google/used-api';
import { openServices } from '../support/open-services';

const scratch = (): { readonly app: UsedSpreadsheetApp; readonly sheet: UsedSheet } => {
  const { app } = openServices({ rows: CONTRACT_ROWS });
  return { app, sheet: app.getActiveSpreadsheet().getActiveSheet() };
};

describe('the contract', () => {
  test.each(CONTRACT.map((row) => [row.behaviour, row.source, row] as const))(
    '%s (%s)',
    (_, source, { check }) => {
      const { app, sheet } = scratch();
      expect(check(app, sheet)).toBeNull();
      expect(source).toMatch(/^(\d\.\d( [AB])?|trap \d+|not verified)$/);
    },
  );

  test('holds in one sheet from top to bottom, as the menu runs it', () => {
    const { app, sheet } = scratch();
    const found = CONTRACT.map(({ behaviour, check }) => [behaviour, check(app, sheet)]);
    expect(found.filter(([, answer]) => answer !== null)).toEqual([]);
  });

  test('tells what it found instead', () => {
    const { app } = openServices({ rows: CONTRACT_ROWS, plainText: true });
    const row = CONTRACT.find(({ behaviour }) => behaviour === '001 becomes a number');
    const sheet = app.getActiveSpreadsheet().getActiveSheet();
    expect(row?.check(app, sheet)).toBe('string "001", not number 1');
  });
});
