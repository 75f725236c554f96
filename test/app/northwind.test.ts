// Northwind as of 1998-05-07: real input that nobody made for us, checked without a hint.
import { join } from 'node:path';
import type { CheckDone } from '../../src/app/check/report';
import { createHost } from '../../src/host/runner/host';
import { loadNorthwind, northwindIsThere } from '../../src/host/samples/northwind';
import { HERE, theBundle } from '../support/bundle';

const FOLDER = join(__dirname, '../../../shared/data/northwind');
// A stranger's clone has no such folder; where the whole is checked, its absence is a failure.
const withData = northwindIsThere(FOLDER) || process.env.CI === 'true' ? test : test.skip;

const checked = (): CheckDone => {
  const host = createHost({
    workbook: loadNorthwind(FOLDER),
    now: new Date(1998, 4, 7, 8, 30).getTime(),
    bundle: theBundle(),
    zone: HERE,
    scriptZone: HERE,
    answers: ['YES', 'OK'],
  });
  const { value, error } = host.run('checkNow', [], { context: 'menu' });
  expect(error).toBeUndefined();
  return value as CheckDone;
};

describe('Northwind as of 1998-05-07', () => {
  withData('every column is mapped by its own header', () => {
    expect(checked().mapping).toMatchObject({
      name: 'Contact',
      organisation: 'Company',
      position: 'Title',
      phone: 'Phone',
      region: 'Country',
      fees: 'Fees',
      months: 'Months',
      'last contact': 'Last contact',
    });
  });

  withData('the 89 customers with orders get a computed tier, the 2 without need data', () => {
    const { customers, tiers, rows } = checked();
    expect(customers).toBe(91);
    expect(tiers).toEqual({ Key: 65, Watch: 8, General: 16, 'Needs data': 2 });
    const lacking = rows.filter(({ tier }) => tier === 'Needs data').map(({ name }) => name);
    expect(lacking).toEqual(['Diego Roel', 'Marie Bertrand']);
  });

  withData('all 91 have a next call or are not yet contacted; the statuses add up', () => {
    const { statuses, rows, customers } = checked();
    expect(rows.filter(({ nextCall, status }) => nextCall === null && status !== 'never')).toEqual(
      [],
    );
    expect(Object.values(statuses).reduce((sum, n) => sum + n, 0)).toBe(customers);
    expect(statuses).toMatchObject({ overdue: 51, today: 2, soon: 10, fine: 28 });
  });

  withData('what could not be read: titles that no word list knows, and nothing else', () => {
    const { issues: all, tab } = checked();
    const lines = all.filter((issue) => issue.tab === tab);
    const issues = lines.filter(({ code }) => code !== 'record stale');
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(['position not listed']);
    expect(issues.map(({ received }) => received)).toEqual([
      'Sales Representative',
      'Order Administrator',
      'Sales Agent',
      'Sales Associate',
      'Marketing Assistant',
      'Assistant Sales Agent',
      'Assistant Sales Representative',
    ]);
  });
});
