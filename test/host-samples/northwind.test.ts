// Northwind as one customer tab: real input, read from the data that lies beside the project.
import { join } from 'node:path';
import { valueAt } from '../../src/host/model/workbook';
import { loadNorthwind, northwindBook, northwindIsThere } from '../../src/host/samples/northwind';

const FOLDER = join(__dirname, '../../../shared/data/northwind');
// A stranger's clone has no such folder; where the whole is checked, its absence is a failure.
const withData = northwindIsThere(FOLDER) || process.env.CI === 'true' ? test : test.skip;

const day = (iso: string): { readonly kind: 'date'; readonly serial: number } => ({
  kind: 'date',
  serial: Date.parse(iso) / 86400000 + 25569,
});

describe('northwind', () => {
  withData('91 customers, 89 of them with orders, in one tab without hints', () => {
    const book = loadNorthwind(FOLDER);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Customers']);
    const [header, ...rows] = book.sheets[0]?.values ?? [];
    expect(header).toEqual([
      'Company',
      'Contact',
      'Title',
      'Phone',
      'Country',
      'Fees',
      'Months',
      'Last contact',
    ]);
    expect(rows).toHaveLength(91);
    expect(rows.filter((cells) => typeof cells?.[5] === 'number')).toHaveLength(89);
    const total = rows.reduce((sum, cells) => sum + Number(cells?.[5] ?? 0), 0);
    expect(total).toBeCloseTo(1265793.04, 1);
  });

  withData.each([
    ['ALFKI', 'Alfreds Futterkiste', 'Germany', '030-0074321', 4273, 7, day('1998-04-09')],
    [
      'address with a comma',
      'Hanari Carnes',
      'Brazil',
      '(21) 555-0091',
      32841.37,
      21,
      day('1998-04-27'),
    ],
    ['half a cent', 'QUICK-Stop', 'Germany', '0372-035188', 110277.31, 20, day('1998-04-14')],
    [
      'one order',
      'Centro comercial Moctezuma',
      'Mexico',
      '(5) 555-3392',
      100.8,
      0,
      day('1996-07-18'),
    ],
    ['no order', 'Paris spécialités', 'France', '(1) 42.34.22.66', null, null, null],
  ])('%s', (_why, company, country, phone, fees, months, last) => {
    const [sheet] = loadNorthwind(FOLDER).sheets;
    const cells = sheet?.values.find((row) => row?.[0] === company);
    expect(cells?.slice(3)).toEqual([phone, country, fees, months, last]);
  });

  test('NULL and missing orders become blank cells', () => {
    const book = northwindBook({
      customers: 'head\nA,Acme,Ann,NULL,1, High St,Town,NULL,NULL,NULL,555,NULL\n',
      orders: 'head\n',
      orderDetails: 'head\n',
    });
    const sheet = book.sheets[0];
    const row = Array.from({ length: 8 }, (_, at) => (sheet ? valueAt(sheet, 1, at) : undefined));
    expect(row).toEqual(['Acme', 'Ann', null, '555', null, null, null, null]);
  });

  test('without the data: one sentence that names the files and the folder', () => {
    expect(() => loadNorthwind('nowhere')).toThrow(
      'The Northwind data is not there: customers.csv, orders.csv, order-details.csv should be in the folder nowhere.',
    );
  });
});
