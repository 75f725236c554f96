// What is said of a file near the limit, word for word, in both languages.
import { sizeWords } from '../../src/i18n/size-words';

const [en, zh] = [sizeWords('en'), sizeWords('zh')];
const OLD = { tab: 'Old list', blank: 1_234_567 };

test('3-product §8: a refused save says what to delete', () => {
  expect(en.refused(OLD)).toBe(
    'This file is so near the 10 million cells that Google allows that nothing was written. Delete blank rows and columns in the tab “Old list” (1,200,000 cells), then save again.',
  );
  expect(en.refused(null)).toBe(
    'This file is so near the 10 million cells that Google allows that nothing was written. Delete old tabs, or rows and columns that nobody needs, then save again.',
  );
  expect(zh.refused(OLD)).toBe(
    '这个文件已接近 Google 允许的 1000 万个单元格，没有写入任何内容。请删除工作表“Old list”里的空行和空列（120 万个单元格），再保存一次。',
  );
  expect(zh.refused(null)).toBe(
    '这个文件已接近 Google 允许的 1000 万个单元格，没有写入任何内容。请删除旧工作表，或不再需要的行和列，再保存一次。',
  );
});

test('how near, in two figures that stay the same from day to day', () => {
  expect(en.near(9_345_678, OLD)).toBe(
    '9.3 of 10 million cells are taken; in the tab “Old list” 1,200,000 blank cells below and beside the data can be deleted',
  );
  expect(en.near(9_345_678, null)).toBe('9.3 of 10 million cells are taken');
  expect(zh.near(9_345_678, OLD)).toBe(
    '1000 万个单元格已用 930 万个；工作表“Old list”里数据下方和右侧有 120 万个空单元格可以删除',
  );
  expect(en.far(312_345)).toBe('The file has 0.3 of the 10 million cells that Google allows.');
  expect(zh.far(312_345)).toBe('Google 允许 1000 万个单元格，这个文件已用 31 万个。');
});

test('what a run, a job or a set-up could not write', () => {
  expect(en.leftOut(['Log', 'Today'], null)).toBe(
    'The file is near the 10 million cells that Google allows: not all that belongs there was written to “Log”, “Today”. Delete old tabs, or rows and columns that nobody needs.',
  );
  expect(zh.leftOut(['操作记录', '今日待办'], OLD)).toBe(
    '文件已接近 Google 允许的 1000 万个单元格，这些工作表没有写全：“操作记录”、“今日待办”。请删除工作表“Old list”里的空行和空列（120 万个单元格）。',
  );
  expect(en.stopped(null)).toBe(
    'This file is so near the 10 million cells that Google allows that this was not written. Delete old tabs, or rows and columns that nobody needs.',
  );
  expect(zh.stopped(null)).toBe(
    '这个文件已接近 Google 允许的 1000 万个单元格，这一项没有写入。请删除旧工作表，或不再需要的行和列。',
  );
  expect(en.noSetUp(260_000, 1_234, null)).toBe(
    'Set-up needs 260,000 cells, and this file has room for 1,234: Google allows 10 million. Delete old tabs, or rows and columns that nobody needs, then set up again. Nothing was changed.',
  );
  expect(zh.noSetUp(260_000, 1_234, OLD)).toBe(
    '设置需要 26 万个单元格，而这个文件只能再放 1234 个（Google 允许 1000 万个）。请删除工作表“Old list”里的空行和空列（120 万个单元格），再重新设置。没有改动任何内容。',
  );
});
