// 2-rules §2.8, §3: a save writes of a promoted or falling customer what the next check would write.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { aContact, careOn, customerRow } from './support/care-host';

const HEADERS = ['学号', '姓名', '职务', '缴费金额', '报班时长'];
const TAB = '学员';
const type = (book: Workbook, row: number, fees: number): void =>
  putValue(tabOf(book, TAB), row, 3, fees);

/** S1 was promoted on 20 November, S2 was first seen lower on that day; both last called on the 2nd. */
const team = (): Workbook => {
  const book = aCustomerSheet({
    headers: HEADERS,
    rows: [
      ['S1', '张三', '职员', 100, 5],
      ['S2', '李四', '职员', 9000, 5],
    ],
  });
  addTab(book, '跟进记录', [
    ['联系时间', '学号', '联系结果', '联系方式', '下次预约'],
    [day('2026-11-02 10:00'), 'S1', '已沟通', '电话', null],
    [day('2026-11-02 10:00'), 'S2', '已沟通', '电话', null],
  ]);
  runCheckOn(book, { asOf: '2026-11-19' });
  type(book, 1, 9000);
  type(book, 2, 100);
  runCheckOn(book, { asOf: '2026-11-20', entry: 'nightlyCheck' });
  return book;
};
const rowOf = (book: Workbook, no: string) => customerRow(tabOf(book, TAB), '学号', no);
const afterNight = (book: Workbook, no: string) => {
  const next = copyWorkbook(book);
  runCheckOn(next, { asOf: '2026-11-23', entry: 'nightlyCheck' });
  return rowOf(next, no);
};

describe('2-rules §2.8, §3: a row after a save equals what the next check writes', () => {
  const start = team();

  test('the team is as described', () => {
    expect(rowOf(start, 'S1')).toMatchObject({ 级别: '重点', 下次联系: '2026-11-20' });
    expect(rowOf(start, 'S2')).toMatchObject({ 级别: '重点', 下次联系: '2026-11-17' });
    expect(rowOf(start, 'S2').原因).toContain('重点保留到 2026-12-31');
  });

  test.each([
    ['reached', { outcome: 'reached' }, '2026-12-08'],
    ['called in vain', { outcome: 'no answer' }, '2026-11-20'],
    ['reached before the promotion', { happenedAt: '2026-11-04T10:00' }, '2026-11-20'],
    [
      'an appointment',
      { outcome: 'another time', nextAppointment: '2026-11-30T00:00' },
      '2026-11-30',
    ],
  ] as const)('the promoted customer, %s', (_, part, nextCall) => {
    const book = copyWorkbook(start);
    const care = careOn(book, { now: '2026-11-23T11:00' });
    expect(care.call('careLogContact', aContact({ customers: ['S1'], ...part })).answer.ok).toBe(
      true,
    );
    expect(rowOf(book, 'S1')).toMatchObject({ 级别: '重点', 下次联系: nextCall });
    expect(afterNight(book, 'S1')).toEqual(rowOf(book, 'S1'));
  });

  test('the promoted customer, reached and taken back', () => {
    const book = copyWorkbook(start);
    const before = rowOf(book, 'S1');
    const care = careOn(book, { now: '2026-11-23T11:00' });
    const contact = aContact({ customers: ['S1'] });
    care.call('careLogContact', contact);
    expect(care.call('careUndo', { key: contact.key }).answer.ok).toBe(true);
    expect(rowOf(book, 'S1').下次联系).toBe(before.下次联系);
    expect(afterNight(book, 'S1')).toEqual(rowOf(book, 'S1'));
  });

  test.each([{ outcome: 'reached' }, { outcome: 'busy' }] as const)(
    'the customer whose tier falls on 1 January: %o',
    (part) => {
      const book = copyWorkbook(start);
      const care = careOn(book, { now: '2026-11-23T11:00' });
      care.call('careLogContact', aContact({ customers: ['S2'], ...part }));
      expect(rowOf(book, 'S2')).toMatchObject({ 级别: '重点' });
      expect(rowOf(book, 'S2').原因).toContain('重点保留到 2026-12-31');
      expect(afterNight(book, 'S2')).toEqual(rowOf(book, 'S2'));
    },
  );
});
