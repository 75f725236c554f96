// 3-product §4: the hourly fill-in starts a check for what a check can fill, and for nothing else.
import { insertRows } from '../../../src/host/model/structure';
import { putValue } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { headerRowOf, TAB } from '../support/small-team';
import { type NightHost, nightly, SETTINGS } from './support/night-host';

/** What the job of the hour said. */
const said = (night: NightHost, moment: string): string | undefined =>
  night.report(moment).runs.find(({ job }) => job === 'fill-in')?.sentence;
const NOTHING = '没有缺编号或状态的行。';

const columnAt = ({ book }: NightHost, header: string): number => {
  const sheet = tabOf(book, TAB);
  return (sheet.values[headerRowOf(sheet)] ?? []).indexOf(header);
};

/** The team's own list of words on a column of ours, which takes no other. */
const onlyGoodOrBad = (night: NightHost, header: string): void => {
  tabOf(night.book, TAB).validations.push({
    range: { row: 2, column: columnAt(night, header), rows: 100, columns: 1 },
    rule: { kind: 'list', values: ['好', '坏'] },
    allowInvalid: false,
  });
};

/** A new customer, below the header. */
const joins = (night: NightHost, no: string, name: string): number => {
  const sheet = tabOf(night.book, TAB);
  const row = headerRowOf(sheet) + 3;
  night.host.edit((book) => {
    insertRows(book, sheet, row, 1);
    putValue(sheet, row, columnAt(night, '学号'), no);
    putValue(sheet, row, columnAt(night, '姓名'), name);
  });
  return row;
};

describe('a validation of the team’s that does not take our status', () => {
  const night = nightly();
  night.report('2026-11-21 02:17');
  onlyGoodOrBad(night, '联系状态');

  test('whoever is added gets everything else within the hour, and that is that', () => {
    const row = joins(night, 'S901', '钱多');
    expect(said(night, '2026-11-21 09:17')).toBe('补填了 1 个新增的行。');
    const cells = tabOf(night.book, TAB).values[row] ?? [];
    expect(cells[columnAt(night, '联系状态')] ?? null).toBeNull();
    expect(cells[columnAt(night, '原因')]).toContain('尚未联系');
    expect(said(night, '2026-11-21 10:17')).toBe(NOTHING);
    expect(said(night, '2026-11-21 11:17')).toBe(NOTHING);
  });

  test('the night tries again; the hours after it do not', () => {
    night.report('2026-11-22 02:17');
    expect(said(night, '2026-11-22 09:17')).toBe(NOTHING);
  });

  test('the next one is seen all the same', () => {
    const row = joins(night, 'S902', '钱少');
    expect(said(night, '2026-11-22 10:17')).toBe('补填了 1 个新增的行。');
    const cells = tabOf(night.book, TAB).values[row] ?? [];
    expect(cells[columnAt(night, '原因')]).toContain('尚未联系');
    expect(said(night, '2026-11-22 11:17')).toBe(NOTHING);
  });

  test('without the validation the night fills all of them, and Settings forget it', () => {
    const key = (): unknown =>
      tabOf(night.book, SETTINGS).values.find((row) => row?.[0] === 'not taken')?.[1];
    expect(key()).toBe('status');
    tabOf(night.book, TAB).validations = [];
    night.report('2026-11-23 02:17');
    const sheet = tabOf(night.book, TAB);
    const at = columnAt(night, '联系状态');
    const row = headerRowOf(sheet) + 3;
    expect([sheet.values[row]?.[at], sheet.values[row + 1]?.[at]]).toEqual(['正常', '正常']);
    expect(key()).toBeUndefined();
    expect(said(night, '2026-11-23 09:17')).toBe(NOTHING);
  });
});
