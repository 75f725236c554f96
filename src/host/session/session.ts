// One open workbook and everything that a page can ask of it; whoever listens hears of every change.
import type { FileProblem } from '../files/file-problem';
import { openBytes } from '../files/open-workbook';
import type { OriginalFile } from '../files/original-file';
import { workbookBytes } from '../files/save-workbook';
import type { GridRange, Workbook } from '../model/workbook';
import { type RpcReply, replyOf } from '../rpc/call-function';
import { wireAnswer } from '../rpc/wire-answer';
import type { Bundle } from '../runner/load-bundle';
import { refuse } from '../services/service-error';
import type { MailSent } from '../services/session-state';
import { type CellView, cellViews } from '../view/cell-view';
import { activeTab, type Counters, describeState, withRun } from './describe-state';
import { openBook, sheetOf } from './open-book';
import { pageClock } from './page-clock';
import type { Action, Notice, PageState } from './page-state';
import { perform, type Stage } from './perform';
import { type Ended, scriptRuns } from './script-runs';

export interface SessionOptions {
  readonly workbook: Workbook;
  readonly original?: OriginalFile;
  readonly bundle: Bundle;
  readonly zone: string;
  /** What the clock shows first, and whether it runs. */
  readonly now: number;
  readonly running: boolean;
  /** The machine's time, in epoch milliseconds. */
  readonly real: () => number;
  /** Hears of every run that came to its end. */
  readonly onRun?: (how: Ended) => void;
}

export interface Session {
  readonly state: () => PageState;
  /** Cells of a tab, as far as its grid goes; throws for a tab that is gone. */
  readonly cells: (tab: number, part: GridRange) => CellView[][];
  /** Throws a sentence when it is refused; nothing has changed then. */
  readonly act: (action: Action) => void;
  /** A call of the sidebar; answered when its script has come to its end. */
  readonly call: (name: string, args: readonly unknown[]) => Promise<RpcReply>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<FileProblem | undefined>;
  readonly save: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly sidebarPage: () => string | undefined;
  readonly functions: () => readonly string[];
  /** To be called now and then: time passes by itself. */
  readonly tick: () => void;
  readonly listen: (listener: (notices: readonly Notice[]) => void) => () => void;
}

const FIRST: Counters = {
  opened: 1,
  turned: 0,
  jumped: 0,
  runs: [],
  serviceCalls: 0,
  sidebarNumber: 0,
};

/** A mail as the page shows it, until somebody closes it: here none ever leaves the machine. */
const mailNotice = ({ to, subject, body }: MailSent): Notice => ({
  kind: 'toast',
  title: `✉ ${to}`,
  message: `本地主机，没有发出。 Not sent: this is the local host.\n${subject}\n\n${body}`,
  seconds: -1,
});

export const createSession = (options: SessionOptions): Session => {
  const { bundle, zone } = options;
  const clock = pageClock(options.now, options.running, options.real);
  const listeners = new Set<(notices: readonly Notice[]) => void>();
  let counters = FIRST;
  const functions = (): readonly string[] => stage.book.host.functions();

  /** What listeners have not heard yet. */
  const pending: Notice[] = [];

  const count = (how: Ended): void => {
    options.onRun?.(how);
    const serviceCalls = counters.serviceCalls + how.result.callCount;
    counters = { ...counters, runs: withRun(counters.runs, how), serviceCalls };
  };
  /** The end of what a menu item or a trigger has started: nobody else hears of its error. */
  const ended = (how: Ended): void => {
    count(how);
    const { error } = how.result;
    if (error === undefined) return;
    pending.push({ kind: 'error', title: error.name, message: error.message, seconds: 0 });
  };
  const stageOf = (workbook: Workbook, original: OriginalFile | undefined): Stage => {
    const book = openBook(workbook, original, { bundle, zone, now: clock.now() });
    return { book, runs: scriptRuns(book, clock.now), clock, ended };
  };
  let stage = stageOf(options.workbook, options.original);

  const changed = (): void => {
    const { state } = stage.book.host;
    const toasts = state.toasts.splice(0);
    const mails = state.mails.splice(0);
    const notices = [
      ...toasts.map((toast): Notice => ({ kind: 'toast', ...toast })),
      ...mails.map(mailNotice),
      ...pending.splice(0),
    ];
    for (const listener of listeners) listener(notices);
  };

  /** Does something and tells everybody; notes when it has turned to another tab or shown a sidebar. */
  const doing = (what: () => void): void => {
    const { state } = stage.book.host;
    state.now = clock.now();
    const [tab, sidebar] = [activeTab(stage.book), state.sidebar];
    const selections = new Map(state.selections);
    what();
    // A script gives each selection of its own as a range of its own.
    const isNew = [...state.selections].some(([id, range]) => selections.get(id) !== range);
    const jumped = counters.jumped + (isNew ? 1 : 0);
    const turned = counters.turned + (activeTab(stage.book) === tab ? 0 : 1);
    const shown = counters.sidebarNumber + (state.sidebar === sidebar ? 0 : 1);
    counters = { ...counters, turned, jumped, sidebarNumber: shown };
  };

  const act = (action: Action): void => {
    if (action.kind === 'select') {
      perform(stage, action);
      return;
    }
    const isAnswer = action.kind === 'answer';
    if (!isAnswer && stage.runs.asking() !== undefined) {
      refuse('A dialog waits for its answer. 请先回答对话框。');
    }
    doing(() => perform(stage, action));
    changed();
  };

  const call: Session['call'] = (name, args) =>
    new Promise((answer) => {
      try {
        doing(() =>
          stage.runs.start({ name, context: 'rpc', args, take: wireAnswer }, (how) => {
            count(how);
            answer(replyOf(how.result));
          }),
        );
        changed();
      } catch (error) {
        answer({ ok: false, name: 'Exception', message: String(Object(error).message) });
      }
    });

  return {
    state: () => describeState(stage.book, clock, stage.runs.asking() ?? null, counters),
    cells: (tab, part) => {
      const sheet = sheetOf(stage.book, tab);
      const rows = Math.max(0, Math.min(part.rows, sheet.maxRows - part.row));
      const columns = Math.max(0, Math.min(part.columns, sheet.maxColumns - part.column));
      return cellViews(sheet, { ...part, rows, columns }, stage.book.engine.evaluate);
    },
    act,
    call,
    open: async (bytes, name) => {
      const opened = await openBytes(bytes, name, { zone });
      if (!opened.ok) return opened.problem;
      stage = stageOf(opened.workbook, opened.original);
      const { opened: before, turned, jumped, sidebarNumber } = counters;
      counters = { ...FIRST, opened: before + 1, turned: turned + 1, jumped, sidebarNumber };
      changed();
      return undefined;
    },
    save: async () => {
      const { host, original } = stage.book;
      const customFunctions = bundle.customFunctions.map((one) => one.name);
      const bytes = await workbookBytes(host.workbook, original, { customFunctions });
      return { name: `${host.workbook.name}.xlsx`, bytes };
    },
    sidebarPage: () => stage.book.host.state.sidebar?.html,
    functions,
    tick: () => {
      const { state } = stage.book.host;
      const [before, now] = [state.now, clock.now()];
      const day = (instant: number): number => Math.floor(state.clock.serialOf(instant));
      if (Math.floor(before / 60_000) === Math.floor(now / 60_000)) return;
      doing(() => {
        if (day(before) !== day(now)) state.changes.push(null);
        stage.book.host.refresh();
      });
      changed();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
