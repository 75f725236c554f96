// The workbook that is open on the page: its host, its formulas, what was opened, what can be undone.
import type { OriginalFile } from '../files/original-file';
import type { Sheet, Workbook } from '../model/workbook';
import type { Bundle } from '../runner/load-bundle';
import { refuse } from '../services/service-error';
import { type HostWithFormulas, hostWithFormulas } from './host-with-formulas';
import { type History, newHistory } from './undo';

export interface OpenBook extends HostWithFormulas {
  readonly original: OriginalFile | undefined;
  readonly history: History;
  /** The script has an onEdit that an edit must start. */
  readonly hasOnEdit: boolean;
  /** Functions that a button may start: no formula, no menu item, no call of the sidebar. */
  readonly triggers: readonly string[];
}

const SIMPLE = new Set(['onOpen', 'onEdit', 'onInstall', 'onSelectionChange']);
/** Calls of the sidebar and of the set-up panel are named so. */
const CALL = /^(care|setUp)[A-Z]/;

/** Opens the workbook as Sheets does: menus are built by onOpen, formulas are calculated. */
export const openBook = (
  workbook: Workbook,
  original: OriginalFile | undefined,
  settings: { readonly bundle: Bundle; readonly zone: string; readonly now: number },
): OpenBook => {
  const opened = hostWithFormulas({ workbook, ...settings, answers: [] });
  const { host } = opened;
  const functions = host.functions();
  if (functions.includes('onOpen')) host.run('onOpen', [], { context: 'open' });
  host.state.changes.push(null);
  host.refresh();
  const items = [...host.state.menus.values()].flatMap((menu) => menu.items);
  const taken = new Set([
    ...items.flatMap((item) => (item === null ? [] : [item[1]])),
    ...settings.bundle.customFunctions.map(({ name }) => name),
  ]);
  return {
    ...opened,
    original,
    history: newHistory(),
    hasOnEdit: functions.includes('onEdit'),
    triggers: functions.filter((name) => !taken.has(name) && !SIMPLE.has(name) && !CALL.test(name)),
  };
};

/** The tab with this id; a page that is behind may ask for one that is gone. */
export const sheetOf = ({ host }: OpenBook, id: number): Sheet =>
  host.workbook.sheets.find((sheet) => sheet.id === id) ?? refuse(`Sheet ${id} not found`);
