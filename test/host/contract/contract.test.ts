// The contract with Google's services holds on the local host.
import { CONTRACTS } from '../../../src/google/contract/contract';
import type { ContractRow } from '../../../src/google/contract/contract-row';
import { CONTRACT_ROWS } from '../../../src/google/contract/scratch';
import { type OpenOptions, openServices } from '../support/open-services';

/** A run of a menu item on an empty sheet. */
const scratch = (options: OpenOptions = {}): ((row: ContractRow) => string | null) => {
  const services = openServices({ rows: CONTRACT_ROWS, columns: 26, ...options });
  const { app } = services;
  const sheet = app.getActiveSpreadsheet().getActiveSheet();
  return ({ check }) => check(app, sheet, services);
};

describe('the contract', () => {
  test.each(CONTRACTS.map((row) => [row.behaviour, row.source, row] as const))(
    '%s (%s)',
    (_, source, row) => {
      expect(scratch()(row)).toBeNull();
      expect(source).toMatch(/^(\d\.\d+( [AB])?|trap \d+|not verified)$/);
    },
  );

  test('holds in one sheet from top to bottom, as the menu runs it', () => {
    const check = scratch();
    const found = CONTRACTS.map((row) => [row.behaviour, check(row)]);
    expect(found.filter(([, answer]) => answer !== null)).toEqual([]);
  });

  test('tells what it found instead', () => {
    const row = CONTRACTS.find(({ behaviour }) => behaviour === '001 becomes a number');
    if (row === undefined) throw new Error('no such row');
    expect(scratch({ plainText: true })(row)).toBe('string "001", not number 1');
  });
});
