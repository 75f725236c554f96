// 3-product §1 "Records join by number": the number as people type it, and nobody overdue by a small letter.
import { aCustomerSheet, addTab, day } from '../../support/builders';
import { runCheckOn } from '../support/run-check';

const checked = (ids: readonly string[], ...numbers: readonly (string | number)[]) => {
  const book = aCustomerSheet({
    headers: ['学号', '姓名', '职务', '缴费金额', '报班时长', '负责人', '报名日期'],
    rows: ids.map((id, n) => [...[id, `同学${n}`, '职员', 100, 1, '林老师'], day('2026-01-05')]),
  });
  addTab(book, '跟进记录', [
    ['联系时间', '学号', '联系结果', '联系方式'],
    ...numbers.map((number) => [day('2026-11-12 10:00'), number, '已沟通', '电话']),
  ]);
  const { report } = runCheckOn(book);
  if (report?.ok !== true) throw new Error(report?.sentence);
  return {
    statuses: report.rows.map(({ status }) => status),
    listed: report.issues
      .filter(({ code }) => code === 'contact without customer')
      .map(({ row, received }) => `${row} ${received}`),
  };
};

test('small letters, wide forms and blanks are the same number; another number is nobody', () => {
  const found = checked(['S001', 'S002', 'S003', 'S004'], 's001', 'Ｓ００２', 'S 003', 'S4');
  expect(found.statuses).toEqual(['fine', 'fine', 'fine', 'never']);
  expect(found.listed).toEqual(['5 S4']);
});

test('a number that Sheets took the zeros from is the same; where another customer has it, it is theirs', () => {
  const found = checked(['003', '004', '4'], 3, 4);
  expect(found.statuses).toEqual(['fine', 'never', 'fine']);
  expect(found.listed).toEqual([]);
});

test('where two numbers differ by that alone, each is itself', () => {
  const found = checked(['a1', 'A1', 'b1'], 'A1', 'Ａ１');
  expect(found.statuses).toEqual(['never', 'fine', 'never']);
  expect(found.listed).toEqual(['3 Ａ１']);
});
