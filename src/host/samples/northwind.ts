// Turns the public Northwind data into one customer tab, as a trader would keep it: input nobody here made.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CivilDate, civilDateOf, daysInMonth, partsOf } from '../../domain/time/civil-date';
import { addSheet, type ModelValue, newWorkbook, type Workbook } from '../model/workbook';
import { dateCell } from './typed-cells';

export interface NorthwindTexts {
  readonly customers: string;
  readonly orders: string;
  readonly orderDetails: string;
}
interface Bought {
  /** Ten-thousandths of the currency: price in cents × pieces × (100 − discount in per cent). */
  amount: number;
  first: CivilDate;
  last: CivilDate;
}

const FILES = ['customers.csv', 'orders.csv', 'order-details.csv'] as const;
const HEADERS = [
  'Company',
  'Contact',
  'Title',
  'Phone',
  'Country',
  'Fees',
  'Months',
  'Last contact',
] as const;

/** The rows below the header; addresses hold commas without quotes, so the width of a row varies. */
const rowsOf = (csv: string): string[][] =>
  csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(','));

const textOf = (field: string | undefined): string | null =>
  field === undefined || field === 'NULL' || field.trim() === '' ? null : field;

const dateOf = (field: string | undefined): CivilDate => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(field ?? '');
  const on = match && civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!on) throw new Error(`The Northwind orders hold a date that cannot be read: ${field ?? ''}`);
  return on;
};

const fullMonths = (from: CivilDate, to: CivilDate): number => {
  const [a, b] = [partsOf(from), partsOf(to)];
  const anniversary = Math.min(a.day, daysInMonth(b.year, b.month));
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < anniversary ? 1 : 0);
};

const amountsByOrder = (csv: string): Map<string, number> => {
  const amounts = new Map<string, number>();
  for (const [order = '', , price, quantity, discount] of rowsOf(csv)) {
    const cents = Math.round(Number(price) * 100) * Number(quantity);
    const amount = cents * (100 - Math.round(Number(discount) * 100));
    amounts.set(order, (amounts.get(order) ?? 0) + amount);
  }
  return amounts;
};

const boughtByCustomer = (texts: NorthwindTexts): Map<string, Bought> => {
  const amounts = amountsByOrder(texts.orderDetails);
  const bought = new Map<string, Bought>();
  for (const [order = '', customer = '', , ordered] of rowsOf(texts.orders)) {
    const on = dateOf(ordered);
    const amount = amounts.get(order) ?? 0;
    const entry: Bought = bought.get(customer) ?? { amount: 0, first: on, last: on };
    entry.amount += amount;
    if (on < entry.first) entry.first = on;
    if (on > entry.last) entry.last = on;
    bought.set(customer, entry);
  }
  return bought;
};

/** One tab without any hint: fees are the sum of all order lines, months from first to last order. */
export const northwindBook = (texts: NorthwindTexts): Workbook => {
  const bought = boughtByCustomer(texts);
  const rows = rowsOf(texts.customers).map((fields): ModelValue[] => {
    const [id = '', company, contact, title] = fields;
    // The address in the middle may hold commas: country and phone are counted from the end.
    const [country, phone] = fields.slice(-3);
    const own = bought.get(id);
    return [
      ...[company, contact, title, phone, country].map(textOf),
      own ? Math.round(own.amount / 100) / 100 : null,
      own ? fullMonths(own.first, own.last) : null,
      own ? dateCell(own.last) : null,
    ];
  });
  const book = newWorkbook('Northwind', 'Europe/London');
  const sheet = addSheet(book, 'Customers', 1000, 26);
  sheet.values.push([...HEADERS], ...rows);
  sheet.columnFormats.set(HEADERS.indexOf('Last contact'), 'yyyy-mm-dd');
  return book;
};

/** Is the data there? It lies beside the project, not in it. */
export const northwindIsThere = (folder: string): boolean =>
  FILES.every((file) => existsSync(join(folder, file)));

/**
 * Reads the three files of the folder.
 *
 * @throws one plain sentence when they are not there
 */
export const loadNorthwind = (folder: string): Workbook => {
  const missing = FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    throw new Error(
      `The Northwind data is not there: ${missing.join(', ')} should be in the folder ${folder}. ` +
        'It comes from github.com/neo4j-contrib/northwind-neo4j and is not part of this repository.',
    );
  }
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return northwindBook({
    customers: text('customers.csv'),
    orders: text('orders.csv'),
    orderDetails: text('order-details.csv'),
  });
};
