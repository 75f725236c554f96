// Everything that the page says, in both languages; what a language lacks does not compile.
import type { Language } from '../../domain/language';

export interface Words {
  readonly otherLanguage: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly copy: string;
  readonly clear: string;
  readonly insertAbove: string;
  readonly insertBelow: string;
  readonly deleteRows: string;
  readonly sortUp: string;
  readonly sortDown: string;
  readonly menuBar: string;
  readonly clock: string;
  readonly running: string;
  readonly nextDay: string;
  readonly run: (name: string) => string;
  readonly noRun: string;
  readonly lastRun: (name: string, calls: number, seconds: string) => string;
  readonly runLine: (calls: number, seconds: string, real: string) => string;
  readonly failed: string;
  readonly calls: (all: number, formulas: number) => string;
  readonly working: string;
  readonly grid: (tab: string) => string;
  readonly rowHeader: string;
  readonly cell: string;
  readonly contents: string;
  readonly tabs: string;
  readonly hiddenTabs: (count: number) => string;
  readonly hidden: string;
  readonly sidebar: string;
  readonly close: string;
  readonly buttons: Readonly<Record<'OK' | 'YES' | 'NO', string>>;
  readonly lost: string;
  readonly tooMuchToCopy: string;
  readonly notCarried: (kinds: string) => string;
  readonly notices: string;
}

/** A number with its noun. */
const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const EN: Words = {
  otherLanguage: '中文',
  file: 'File',
  open: 'Open .xlsx …',
  save: 'Save as .xlsx',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  copy: 'Copy',
  clear: 'Delete contents',
  insertAbove: 'Insert row above',
  insertBelow: 'Insert row below',
  deleteRows: 'Delete rows',
  sortUp: 'Sort by this column, A → Z',
  sortDown: 'Sort by this column, Z → A',
  menuBar: 'Menu',
  clock: 'Clock of the sheet',
  running: 'running',
  nextDay: 'Next day',
  run: (name) => `Run ${name}`,
  noRun: 'Nothing has run yet',
  lastRun: (name, calls, seconds) =>
    `${name}: ${many(calls, 'service call')}, about ${seconds} s at Google`,
  runLine: (calls, seconds, real) =>
    `${many(calls, 'service call')} · ${seconds} s modelled · ${real} s here`,
  failed: 'ended with an error',
  calls: (all, formulas) =>
    `${many(all, 'service call')}, ${many(formulas, 'formula call')} since opening`,
  working: 'Working …',
  grid: (tab) => `Cells of ${tab}`,
  rowHeader: 'Row',
  cell: 'Cell',
  contents: 'Contents of the cell',
  tabs: 'Tabs',
  hiddenTabs: (count) => `Hidden tabs (${count})`,
  hidden: 'hidden',
  sidebar: 'Sidebar',
  close: 'Close',
  buttons: { OK: 'OK', YES: 'Yes', NO: 'No' },
  lost: 'The local host has stopped. Start it again with npm start and open the address that it prints.',
  tooMuchToCopy: 'So many rows cannot be copied here. Save the workbook as .xlsx instead.',
  notCarried: (kinds) => `In the file, but neither shown nor saved: ${kinds}`,
  notices: 'Notices',
};

const ZH: Words = {
  otherLanguage: 'English',
  file: '文件',
  open: '打开 .xlsx …',
  save: '另存为 .xlsx',
  edit: '编辑',
  undo: '撤销',
  redo: '重做',
  copy: '复制',
  clear: '清除内容',
  insertAbove: '在上方插入一行',
  insertBelow: '在下方插入一行',
  deleteRows: '删除所选的行',
  sortUp: '按此列升序排序',
  sortDown: '按此列降序排序',
  menuBar: '菜单',
  clock: '表格的时钟',
  running: '走时',
  nextDay: '下一天',
  run: (name) => `运行 ${name}`,
  noRun: '尚未运行任何脚本',
  lastRun: (name, calls, seconds) => `${name}：${calls} 次服务调用，在 Google 上约需 ${seconds} 秒`,
  runLine: (calls, seconds, real) =>
    `${calls} 次服务调用 · 估算 ${seconds} 秒 · 本机实际 ${real} 秒`,
  failed: '运行出错',
  calls: (all, formulas) => `打开以来共 ${all} 次服务调用，${formulas} 次公式调用`,
  working: '正在运行…',
  grid: (tab) => `${tab} 的单元格`,
  rowHeader: '行',
  cell: '单元格',
  contents: '单元格内容',
  tabs: '工作表',
  hiddenTabs: (count) => `隐藏的工作表（${count}）`,
  hidden: '隐藏',
  sidebar: '侧边栏',
  close: '关闭',
  buttons: { OK: '确定', YES: '是', NO: '否' },
  lost: '本地主机已停止。请用 npm start 重新启动，再打开它显示的地址。',
  tooMuchToCopy: '这里不能一次复制这么多行。请改用“另存为 .xlsx”。',
  notCarried: (kinds) => `文件中有、但这里不显示也不保存的内容：${kinds}`,
  notices: '提示',
};

export const wordsOf = (language: Language): Words => (language === 'zh' ? ZH : EN);
