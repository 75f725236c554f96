// The menu: built when the sheet opens, before anything may be read.
import type { EntryName } from './entry-name';

/** Both languages in every item: before anybody has authorised anything, none can be asked for. */
const ITEMS: readonly (readonly [string, EntryName])[] = [
  ['Work through my list 处理我的名单', 'openSidebar'],
  ['Log for the selected row 记录所选行', 'openForRow'],
  ['Set up… 设置…', 'openSetUp'],
  ['Run the check now 立即检查', 'checkNow'],
  ['Run every night 每晚自动运行', 'everyNight'],
  ['Data quality 资料检查', 'showQuality'],
  ['Try the changed rules 试算规则', 'tryRules'],
  ['Undo the last change 撤销上一步', 'undoLast'],
  ['Self-test 自检', 'selfTest'],
  ['Help 帮助', 'showHelp'],
];

/** Adds the menu. A fixed menu and no more: this runs before anything may be read. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('SheetCare 客户关怀');
  for (const [caption, entry] of ITEMS) menu.addItem(caption, entry);
  menu.addToUi();
}
