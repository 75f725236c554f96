// The page's state from the session's parts.
import type { GridRange, Sheet } from '../model/workbook';
import { dateText } from '../view/date-text';
import type { OpenBook } from './open-book';
import type { PageClock } from './page-clock';
import type { PageState, RunLine, TabView } from './page-state';
import type { Ended } from './script-runs';

const tabView = (sheet: Sheet): TabView => ({
  id: sheet.id,
  name: sheet.name,
  hidden: sheet.hidden,
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
  frozenRows: sheet.frozenRows,
  widths: [...sheet.columnWidths],
});

const runLine = ({ entry, result, milliseconds }: Ended): RunLine => ({
  name: entry.name,
  serviceCalls: result.callCount,
  modelMilliseconds: Math.round(result.estimateMilliseconds),
  milliseconds,
  failed: result.error !== undefined,
});

const MOST_RUNS = 8;

/** A sidebar asks the same thing every few seconds: one line for that. */
export const withRun = (runs: readonly RunLine[], how: Ended): readonly RunLine[] => {
  const line = runLine(how);
  const before = runs[0]?.name === line.name ? runs.slice(1) : runs;
  return [line, ...before].slice(0, MOST_RUNS);
};

/** The tab that is looked at: the first visible one when that is gone or hidden. */
export const activeTab = ({ host }: OpenBook): number => {
  const { sheets } = host.workbook;
  const shown = sheets.find(({ id }) => id === host.state.activeSheetId);
  return (shown ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.id ?? 0;
};

const A1: GridRange = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the session counts beside the workbook. */
export interface Counters {
  readonly opened: number;
  readonly turned: number;
  readonly jumped: number;
  readonly runs: readonly RunLine[];
  readonly serviceCalls: number;
  readonly sidebarNumber: number;
}

export const describeState = (
  book: OpenBook,
  clock: PageClock,
  question: PageState['question'],
  counters: Counters,
): PageState => {
  const { host, engine, history } = book;
  const { state, workbook } = host;
  const { sidebarNumber, ...counted } = counters;
  return {
    ...counted,
    title: workbook.name,
    tabs: workbook.sheets.map(tabView),
    active: activeTab(book),
    selected: state.selections.get(activeTab(book)) ?? A1,
    menus: [...state.menus.values()],
    triggers: book.triggers,
    canUndo: history.canUndo(),
    canRedo: history.canRedo(),
    clock: {
      wall: dateText(state.clock.serialOf(clock.now()), 'yyyy-mm-dd"T"hh:mm'),
      running: clock.isRunning(),
      zone: workbook.zone,
    },
    formulaCalls: engine.callCount(),
    sidebar: state.sidebar ? { title: state.sidebar.title, number: sidebarNumber } : null,
    question,
    notCarried: [...workbook.notCarried],
  };
};
