// Nights in a file near Google's limit: what fits is written, what does not is said, and nothing grows.
import { putValue, type Sheet, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { type NightHost, nightly } from '../jobs/support/night-host';
import { cellsIn, grownTo, OLD_TAB } from '../support/large-file';
import { TAB } from '../support/small-team';

const OURS = ['今日待办', '资料检查', '操作记录', '级别变动'];
const LIMIT = 9_800_000;

const trimmed = (sheet: Sheet): void => {
  sheet.maxRows = sheet.values.length;
};
const customer = (book: Workbook, note: string) => {
  const sheet = tabOf(book, TAB);
  const header = sheet.values.find((row) => row?.includes('备注') === true) ?? [];
  const row = sheet.values.findIndex((cells) => cells?.[header.indexOf('备注')] === note);
  return {
    put: (column: string, value: string | number) =>
      putValue(sheet, row, header.indexOf(column), value),
    text: (column: string) => sheet.values[row]?.[header.indexOf(column)],
  };
};
const filled = (book: Workbook, name: string): number =>
  tabOf(book, name).values.filter((row) => row?.some((cell) => cell !== '' && cell != null)).length;

/** Our tabs are full to their last row, and so is the file; the count of 03:17 knows it. */
const full = (): NightHost => {
  const night = nightly();
  night.report('2026-11-21 02:17');
  for (const name of OURS) trimmed(tabOf(night.book, name));
  grownTo(night.book, LIMIT);
  night.report('2026-11-21 03:17');
  return night;
};
/** One whose tier changes, and three cells that nobody can read. */
const changes = ({ book, host }: NightHost): void =>
  host.edit(() => {
    customer(book, 'n2').put('职务', '校长');
    customer(book, 'n2').put('缴费金额', 12_000);
    customer(book, 'n2').put('报班时长', 12);
    for (const note of ['n6', 'n7', 'n8']) customer(book, note).put('缴费金额', '很多');
  });

describe('3-product §8: a night without room', () => {
  test('computes everybody, shortens its tabs, says which, and adds no cell', () => {
    const night = full();
    const { book } = night;
    changes(night);
    const before = OURS.map((name) => filled(book, name));
    const [cells, tier] = [cellsIn(book), customer(book, 'n2').text('级别')];
    const { ok, runs } = night.report('2026-11-22 02:17');
    expect(ok).toBe(true);
    expect(runs[0]?.sentence).toContain(
      '文件已接近 Google 允许的 1000 万个单元格，这些工作表没有写全：“级别变动”、“今日待办”、“资料检查”、“操作记录”。请删除工作表“旧名单”里的空行和空列（960 万个单元格）。',
    );
    expect(customer(book, 'n2').text('级别')).not.toBe(tier);
    expect(cellsIn(book)).toBe(cells);
    expect(OURS.map((name) => filled(book, name))).toEqual(before);
    const quality = tabOf(book, '资料检查').values;
    expect(quality[quality.length - 1]?.[3]).toMatch(/^……另有 \d+ 条$/);
  });

  test('once rows were deleted, the next count lets it grow, and what was left out comes', () => {
    const night = full();
    const { book } = night;
    changes(night);
    night.report('2026-11-22 02:17');
    const [, quality = 0, log = 0, history = 0] = OURS.map((name) => filled(book, name));
    tabOf(book, OLD_TAB).maxRows = 1;
    night.report('2026-11-22 03:17');
    const { runs } = night.report('2026-11-23 02:17');
    expect(runs[0]?.sentence).not.toContain('1000 万');
    expect(filled(book, '级别变动')).toBeGreaterThan(history);
    expect(filled(book, '资料检查')).toBeGreaterThan(quality);
    expect(filled(book, '操作记录')).toBe(log + 1);
  });

  test('where its tabs have blank rows, everything is written, and nothing is said but in Data quality', () => {
    const night = nightly();
    night.report('2026-11-21 02:17');
    grownTo(night.book, LIMIT);
    night.report('2026-11-21 03:17');
    changes(night);
    const log = filled(night.book, '操作记录');
    const { runs } = night.report('2026-11-22 02:17');
    expect(runs[0]?.sentence).not.toContain('没有写全');
    expect(filled(night.book, '操作记录')).toBe(log + 1);
    expect(tabOf(night.book, '资料检查').values.flat()).toContain(
      '文件接近 Google 允许的 1000 万个单元格',
    );
  });

  test('it takes sixty calls at most, though every tab has to grow', () => {
    const night = full();
    // Room for a few rows again: each tab asks how large it is, and grows.
    tabOf(night.book, OLD_TAB).maxRows -= 1;
    night.report('2026-11-22 01:17');
    changes(night);
    const { callCount } = night.tick('2026-11-22 02:17');
    expect(callCount).toBeLessThanOrEqual(60);
  });
});

describe('3-product §8: ticks without a room in the log', () => {
  test('stay in Today as they are, and are logged when there is room', () => {
    const night = nightly();
    const { book, host } = night;
    night.report('2026-11-21 02:17');
    grownTo(book, LIMIT);
    night.report('2026-11-21 03:17');
    const today = tabOf(book, '今日待办');
    const row = today.values.findIndex((cells, r) => r > 2 && cells?.[0] === false);
    host.edit(() => putValue(today, row, 0, true));
    const [tabs, list] = [book.sheets.length, JSON.stringify(today.values)];
    night.report('2026-11-22 02:17');
    expect(book.sheets).toHaveLength(tabs);
    expect(JSON.stringify(today.values)).toBe(list);
    tabOf(book, OLD_TAB).maxRows = 1;
    night.report('2026-11-22 03:17');
    night.report('2026-11-23 02:17');
    const contacts = book.sheets.filter(({ name }) => /^跟进记录/.test(name));
    expect(contacts).toHaveLength(2);
    expect(JSON.stringify(today.values)).not.toBe(list);
  });
});
