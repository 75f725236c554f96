import { aCustomerSheet, cellError, columnOf, day, tabOf } from './builders';

describe('builders', () => {
  test('a customer sheet has the header, the rows and nothing else', () => {
    const book = aCustomerSheet({ rows: [['张三', '职员', 8000, 5, day('2026-03-05')]] });
    expect(columnOf(tabOf(book, '学员'), '缴费金额')).toEqual([8000]);
    expect(book.sheets).toHaveLength(1);
  });

  test('rows above and below, own headers, error cells', () => {
    const book = aCustomerSheet({
      tab: 'People',
      above: [['Our people']],
      headers: ['Name', 'Fees'],
      rows: [['Ann', cellError('#N/A')]],
      below: [['Total', 1]],
    });
    expect(columnOf(tabOf(book, 'People'), 'Fees')).toEqual([{ kind: 'error', text: '#N/A' }, 1]);
  });

  test('a day is the serial of the sheet, with its time as a fraction', () => {
    expect(day('1970-01-01').serial).toBe(25569);
    expect(day('2026-03-05 12:00').serial % 1).toBe(0.5);
    expect(() => day('2026-02-30')).toThrow('no date');
  });

  test('a missing tab or column is named', () => {
    const book = aCustomerSheet({ rows: [] });
    expect(() => tabOf(book, 'X')).toThrow('no tab "X": 学员');
    expect(() => columnOf(tabOf(book, '学员'), 'X')).toThrow('no column "X"');
  });
});
