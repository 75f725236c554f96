// The count of a file's cells: when it comes, what it notes, what Health and Data quality say of it.
import { healthOf } from '../../../src/app/health/health';
import type { Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { cellsIn, grownTo, OLD_TAB } from '../support/large-file';
import { deskPlace } from './support/desk-place';
import { type NightHost, nightly, SETTINGS } from './support/night-host';

const noted = (book: Workbook): unknown =>
  tabOf(book, SETTINGS)
    .values.find((row) => row?.[0] === 'file size')
    ?.slice(0, 3);
const sizes = (night: NightHost, moment: string): readonly string[] =>
  night
    .report(moment)
    .runs.filter(({ job }) => job === 'size')
    .map(({ sentence }) => sentence);
const remarks = (book: Workbook): readonly unknown[] =>
  tabOf(book, '资料检查')
    .values.filter((row) => row?.[3] === '文件接近 Google 允许的 1000 万个单元格')
    .map((row) => [row?.[0], row?.[4]]);
const facts = (book: Workbook, moment: string): readonly unknown[] =>
  healthOf(deskPlace(book).desk(moment))
    .facts.filter(({ code }) => code === 'size')
    .map(({ level, sentence, press }) => [level, sentence, press]);

/** Of so many as there are: in a zone of mainland China the tab of days is one more. */
const farText = (book: Workbook): string =>
  `Google 允许 1000 万个单元格，这个文件已用 ${Math.floor(cellsIn(book) / 10_000)} 万个。`;

const NEAR =
  '1000 万个单元格已用 930 万个；工作表“旧名单”里数据下方和右侧有 900 万个空单元格可以删除';

test('3-product §8: far from the limit it counts once a day, outside the check, and nobody is told', () => {
  const night = nightly();
  const { book } = night;
  expect(sizes(night, '2026-11-21 02:17')).toEqual([]);
  expect(noted(book)).toBeUndefined();
  expect(facts(book, '2026-11-21 02:30')).toEqual([]);
  const cells = cellsIn(book);
  expect(sizes(night, '2026-11-21 03:17')).toEqual([farText(book)]);
  const customers = tabOf(book, '学员名单');
  expect(noted(book)).toEqual([
    'file size',
    `${cells} cells on 2026-11-21`,
    '上次数到的全部单元格（含空格）；Google 允许 1000 万个',
  ]);
  expect(sizes(night, '2026-11-21 04:17')).toEqual([]);
  expect(facts(book, '2026-11-21 04:30')).toEqual([['ok', farText(book), '']]);
  expect(night.log().map(([job]) => job)).toEqual(['检查', '检查']);
  night.report('2026-11-22 02:17');
  expect(remarks(book)).toEqual([]);
  expect(customers.maxRows).toBeLessThanOrEqual(1000);
});

test('from 80 % on every tick counts, one line of Data quality says it once, and Health does', () => {
  const night = nightly();
  const { book } = night;
  night.report('2026-11-21 02:17');
  const old = grownTo(book, 9_345_678);
  expect(sizes(night, '2026-11-21 03:17')).toEqual([NEAR]);
  expect(sizes(night, '2026-11-21 04:17')).toEqual([NEAR]);
  expect(facts(book, '2026-11-21 04:30')).toEqual([
    ['warn', NEAR, '删除空行空列或旧工作表；一小时内会重新计数'],
  ]);
  night.report('2026-11-22 02:17');
  expect(remarks(book)).toEqual([[OLD_TAB, NEAR]]);
  // A little more, the same words: the line stays the line of that day.
  old.maxRows += 2;
  expect(sizes(night, '2026-11-22 03:17')).toEqual([NEAR]);
  const since = () => tabOf(book, '资料检查').values.find((row) => row?.[0] === OLD_TAB)?.[7];
  const first = since();
  night.report('2026-11-23 02:17');
  expect(remarks(book)).toHaveLength(1);
  expect(since()).toEqual(first);
  old.maxRows = 1;
  expect(sizes(night, '2026-11-23 03:17')).toEqual([farText(book)]);
  night.report('2026-11-24 02:17');
  expect(remarks(book)).toEqual([]);
});

test('where only the reserve is left, Health is red', () => {
  const night = nightly();
  night.report('2026-11-21 02:17');
  grownTo(night.book, 9_900_000);
  night.report('2026-11-21 03:17');
  expect(facts(night.book, '2026-11-21 04:30')).toEqual([
    ['bad', expect.stringContaining('已用 990 万个'), expect.stringContaining('一小时内')],
  ]);
});
