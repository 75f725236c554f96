// One action of the page on the open workbook.
import { unreachable } from '../../domain/unreachable';
import { clockEvent } from '../runner/clock-event';
import { refuse } from '../services/service-error';
import { installedTriggers, installTriggerFor } from '../services/triggers';
import { parseTyped } from '../services/typed-in';
import { type OpenBook, sheetOf } from './open-book';
import type { PageClock } from './page-clock';
import type { Action } from './page-state';
import type { Ended, ScriptRuns } from './script-runs';
import { deleteSheetRows, insertSheetRows, sortSheet } from './sheet-rows';
import { clearCells, typeCells } from './type-cells';

export interface Stage {
  readonly book: OpenBook;
  readonly runs: ScriptRuns;
  readonly clock: PageClock;
  readonly ended: (how: Ended) => void;
}

/** Everything may be different: formulas are calculated anew. */
const recalculate = ({ host }: OpenBook): void => {
  host.state.changes.push(null);
  host.refresh();
};

const setClock = ({ book, clock }: Stage, wall: string, running: boolean): void => {
  const { state } = book.host;
  const typed = parseTyped(wall, 0);
  const value = typed.kind === 'value' ? typed.value : null;
  const serial =
    typeof value === 'object' && value?.kind === 'date'
      ? value.serial
      : refuse(`${wall} is no moment. ${wall} 不是有效的时间。`);
  clock.set(state.clock.instantOf(serial), running);
  state.now = clock.now();
  recalculate(book);
};

/** Fires the trigger of this function; without one, one is made first, as by hand in Google's editor. */
const fire = ({ book, runs, clock, ended }: Stage, handler: string): void => {
  const { state } = book.host;
  const { id, user } =
    installedTriggers(state).find((one) => one.handler === handler) ??
    installTriggerFor(state, { handler, user: state.user, everyHours: 1 });
  const args = [clockEvent(clock.now(), id)];
  runs.start({ name: handler, context: 'trigger', args, user }, ended);
};

export const perform = (stage: Stage, action: Action): void => {
  const { book, runs, ended } = stage;
  const { host, history } = book;
  switch (action.kind) {
    case 'type':
      typeCells(book, sheetOf(book, action.tab), action, action.texts);
      break;
    case 'clear':
      clearCells(book, sheetOf(book, action.tab), action.range);
      break;
    case 'insert':
      insertSheetRows(book, sheetOf(book, action.tab), action.row, action.count);
      break;
    case 'delete':
      deleteSheetRows(book, sheetOf(book, action.tab), action.row, action.count);
      break;
    case 'sort':
      sortSheet(book, sheetOf(book, action.tab), action, action.rows ?? undefined);
      break;
    case 'select':
      host.state.activeSheetId = sheetOf(book, action.tab).id;
      host.state.selections.set(action.tab, action.range);
      break;
    case 'undo':
    case 'redo':
      if (history[action.kind](host.workbook)) recalculate(book);
      break;
    case 'menu':
      runs.start({ name: action.name, context: 'menu', args: [] }, ended);
      break;
    case 'trigger':
      fire(stage, action.name);
      break;
    case 'answer':
      runs.answer(action.answer);
      break;
    case 'close sidebar':
      host.state.sidebar = undefined;
      break;
    case 'clock':
      setClock(stage, action.wall, action.running);
      break;
    default:
      unreachable(action);
  }
};
