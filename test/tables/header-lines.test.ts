// Headers of two lines: what belongs to them, and by which text a column is known again.
import { headerLines, headerReads, headerTexts } from '../../src/tables/header-lines';
import type { Rows } from '../../src/tables/recognise';

const BANDS: Rows = [
  ['', '学员', '', '家长', '', '缴费'],
  ['编号', '姓名', '电话', '姓名', '电话', '金额'],
  ['S1', '张三', '138', '李四', '139', 5],
];

describe('headers of two lines', () => {
  test('a band holds for the columns up to the next', () => {
    expect(headerLines(BANDS, 1).band).toEqual(['', '学员', '学员', '家长', '家长', '缴费']);
  });

  test('a title, a date and a data row above are no part of the header', () => {
    for (const above of [
      ['2026年名单', '', ''],
      ['制表', '', 5],
      ['a', true, 'b'],
    ]) {
      const rows: Rows = [above, ['姓名', '电话', '金额']];
      expect(headerLines(rows, 1).above).toEqual(['', '', '']);
      expect(headerTexts(rows, 1)).toEqual(['姓名', '电话', '金额']);
    }
  });

  test('a column is known again by its own cell, by both lines where two are alike or it is blank', () => {
    expect(headerTexts(BANDS, 1)).toEqual([
      '编号',
      '学员 姓名',
      '电话',
      '家长 姓名',
      '电话',
      '金额',
    ]);
    const merged: Rows = [
      ['编号', '联系人', ''],
      ['', '姓名', '电话'],
    ];
    expect(headerTexts(merged, 1)).toEqual(['编号', '姓名', '电话']);
  });

  test('a header reads like a text alone or with the cell above it', () => {
    expect(headerReads(BANDS, 1, 1, '姓名')).toBe(true);
    expect(headerReads(BANDS, 1, 1, '学员 姓名')).toBe(true);
    expect(headerReads(BANDS, 1, 1, '家长 姓名')).toBe(false);
    expect(headerReads(BANDS, 0, 0, '编号')).toBe(false);
  });
});
