// Words about the size of the file: how near Google's limit it is, what to delete, what was left out.
import type { Language } from '../domain/language';

/** What can be deleted, in one tab; null where no tab has much of it. */
export type Deletable = { readonly tab: string; readonly blank: number } | null;

export interface SizeWords {
  /** 9.3 of 10 million cells; what can be deleted. */
  readonly near: (cells: number, deletable: Deletable) => string;
  readonly far: (cells: number) => string;
  /** A save that was refused. */
  readonly refused: (deletable: Deletable) => string;
  /** A job or a check that could not write. */
  readonly stopped: (deletable: Deletable) => string;
  /** A set-up that was refused. */
  readonly noSetUp: (needed: number, room: number, deletable: Deletable) => string;
  /** What a run has shortened or left out, by the names of tabs. */
  readonly leftOut: (tabs: readonly string[], deletable: Deletable) => string;
  readonly press: string;
}

const MILLION = 1_000_000;

/** Two figures are enough, and stay the same from day to day. */
const rounded = (cells: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, cells))) - 1);
  return Math.floor(cells / unit) * unit;
};
const thousands = (cells: number): string => String(cells).replace(/\B(?=(\d{3})+$)/g, ',');
const tenThousands = (cells: number): string =>
  cells < 10_000 ? `${cells} ` : `${cells / 10_000} 万`;
const millions = (cells: number): string => (Math.floor(cells / (MILLION / 10)) / 10).toFixed(1);

const enDelete = (deletable: Deletable): string =>
  deletable === null
    ? 'delete old tabs, or rows and columns that nobody needs'
    : `delete blank rows and columns in the tab “${deletable.tab}” (${thousands(rounded(deletable.blank))} cells)`;
const enToDo = (deletable: Deletable): string => {
  const text = enDelete(deletable);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const EN: SizeWords = {
  far: (cells) => `The file has ${millions(cells)} of the 10 million cells that Google allows.`,
  near: (cells, deletable) =>
    deletable === null
      ? `${millions(cells)} of 10 million cells are taken`
      : `${millions(cells)} of 10 million cells are taken; in the tab “${deletable.tab}” ${thousands(rounded(deletable.blank))} blank cells below and beside the data can be deleted`,
  refused: (deletable) =>
    `This file is so near the 10 million cells that Google allows that nothing was written. ${enToDo(deletable)}, then save again.`,
  stopped: (deletable) =>
    `This file is so near the 10 million cells that Google allows that this was not written. ${enToDo(deletable)}.`,
  noSetUp: (needed, room, deletable) =>
    `Set-up needs ${thousands(needed)} cells, and this file has room for ${thousands(room)}: Google allows 10 million. ${enToDo(deletable)}, then set up again. Nothing was changed.`,
  leftOut: (tabs, deletable) =>
    `The file is near the 10 million cells that Google allows: not all that belongs there was written to ${tabs.map((tab) => `“${tab}”`).join(', ')}. ${enToDo(deletable)}.`,
  press: 'Delete blank rows and columns, or old tabs: it is counted again within the hour',
};

const zhDelete = (deletable: Deletable): string =>
  deletable === null
    ? '请删除旧工作表，或不再需要的行和列'
    : `请删除工作表“${deletable.tab}”里的空行和空列（${tenThousands(rounded(deletable.blank))}个单元格）`;

const ZH: SizeWords = {
  far: (cells) => `Google 允许 1000 万个单元格，这个文件已用 ${tenThousands(rounded(cells))}个。`,
  near: (cells, deletable) => {
    const taken = `1000 万个单元格已用 ${tenThousands(Math.floor(cells / 100_000) * 100_000)}个`;
    return deletable === null
      ? taken
      : `${taken}；工作表“${deletable.tab}”里数据下方和右侧有 ${tenThousands(rounded(deletable.blank))}个空单元格可以删除`;
  },
  refused: (deletable) =>
    `这个文件已接近 Google 允许的 1000 万个单元格，没有写入任何内容。${zhDelete(deletable)}，再保存一次。`,
  stopped: (deletable) =>
    `这个文件已接近 Google 允许的 1000 万个单元格，这一项没有写入。${zhDelete(deletable)}。`,
  noSetUp: (needed, room, deletable) =>
    `设置需要 ${tenThousands(needed)}个单元格，而这个文件只能再放 ${tenThousands(room)}个（Google 允许 1000 万个）。${zhDelete(deletable)}，再重新设置。没有改动任何内容。`,
  leftOut: (tabs, deletable) =>
    `文件已接近 Google 允许的 1000 万个单元格，这些工作表没有写全：${tabs.map((tab) => `“${tab}”`).join('、')}。${zhDelete(deletable)}。`,
  press: '删除空行空列或旧工作表；一小时内会重新计数',
};

export const sizeWords = (language: Language): SizeWords => (language === 'zh' ? ZH : EN);
