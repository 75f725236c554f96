// Scripts that a person starts: run to their end, or stopped where a dialog waits and run again.

import type { RunResult } from '../runner/host';
import type { RunContext } from '../services/execution';
import { refuse } from '../services/service-error';
import type { Answer, Question, SessionState } from '../services/session-state';
import { rememberTriggers } from '../services/triggers';
import type { OpenBook } from './open-book';
import { type UndoStep, wholeWorkbook } from './undo';

export interface Entry {
  readonly name: string;
  readonly context: Extract<RunContext, 'menu' | 'rpc' | 'trigger'>;
  readonly args: readonly unknown[];
  readonly take?: (value: unknown) => unknown;
  /** Whose trigger fires; else whoever is at the keyboard. */
  readonly user?: string;
}
export interface Ended {
  readonly entry: Entry;
  readonly result: RunResult;
  /** On this machine; the model's milliseconds are in the result. */
  readonly milliseconds: number;
}

export interface ScriptRuns {
  /** Refused while a dialog waits; `ended` is called when the script has come to its end. */
  readonly start: (entry: Entry, ended: (how: Ended) => void) => void;
  readonly answer: (answer: Answer) => void;
  readonly asking: () => Question | undefined;
}

interface Job {
  readonly entry: Entry;
  readonly ended: (how: Ended) => void;
  /** Clock and random numbers of the first attempt, so that the next ones come to the same place. */
  readonly now: number;
  readonly seed: number;
  readonly answers: readonly Answer[];
}

/** What a run has changed outside the workbook; gives the way back. */
const rememberView = (state: SessionState): (() => void) => {
  const { activeSheetId, sidebar } = state;
  const [alerts, toasts] = [state.alerts.length, state.toasts.length];
  const [menus, selections] = [new Map(state.menus), new Map(state.selections)];
  const triggersBack = rememberTriggers(state);
  return () => {
    triggersBack();
    Object.assign(state, { activeSheetId, sidebar });
    state.alerts.length = alerts;
    state.toasts.length = toasts;
    state.menus.clear();
    for (const [caption, menu] of menus) state.menus.set(caption, menu);
    state.selections.clear();
    for (const [id, range] of selections) state.selections.set(id, range);
  };
};

/**
 * In Sheets a dialog suspends the script. Here a run cannot wait: it is ended at the dialog, all
 * that it did is taken back, and with the answer it runs again, with the same clock and the same
 * random numbers, to the same place and beyond.
 */
export const scriptRuns = (book: OpenBook, clock: () => number): ScriptRuns => {
  const { host, history } = book;
  const { state } = host;
  let waiting: { readonly job: Job; readonly question: Question } | undefined;
  let runs = 0;

  const attempt = (job: Job): void => {
    const { entry, answers } = job;
    let back: UndoStep | undefined;
    const viewBack = rememberView(state);
    const known = [...answers];
    let open: Question | undefined;
    state.answers = (question) => {
      const answer = known.shift();
      if (answer === undefined) open = question;
      return answer ?? 'WAIT';
    };
    state.now = job.now;
    // A run that only reads, as a sidebar does every few seconds, is not worth a copy.
    state.onServiceCall = ({ phase, call }) => {
      if (phase === 'before' && call.price === 'write') back ??= wholeWorkbook(host.workbook);
    };
    const started = performance.now();
    const { name, args, context, take, user } = entry;
    const result = host.run(name, args, {
      ...{ context, random: job.seed },
      ...(take ? { take } : {}),
      ...(user === undefined ? {} : { user }),
    });
    state.onServiceCall = undefined;
    if (open !== undefined) {
      back?.go(host.workbook);
      viewBack();
      state.changes.push(null);
      host.refresh();
      waiting = { job, question: open };
      return;
    }
    host.refresh();
    if (back !== undefined) history.add(back);
    job.ended({ entry, result, milliseconds: Math.round(performance.now() - started) });
  };

  return {
    start: (entry, ended) => {
      if (waiting !== undefined) refuse('A dialog waits for its answer. 请先回答对话框。');
      runs += 1;
      const now = clock();
      attempt({ entry, ended, now, seed: (now + runs) % 2 ** 31, answers: [] });
    },
    answer: (answer) => {
      if (waiting === undefined) return;
      const { job } = waiting;
      waiting = undefined;
      attempt({ ...job, answers: [...job.answers, answer] });
    },
    asking: () => waiting?.question,
  };
};
