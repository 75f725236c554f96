// Marks a birthday, a gift or a promise of Today from the panel, as a tick in the tab does.
import { NoRoom } from '../../domain/file-size';
import { careWords } from '../../i18n/care-words';
import { saysNotKept, taskWords } from '../../i18n/task-words';
import { type CareFile, openForSave } from '../care/care-file';
import { withKnownTabs } from '../care/known-tabs';
import { UNDO_MINUTES } from '../care/log-contact';
import { laterBy, momentText } from '../care/moments';
import { saveLocked } from '../care/save-locked';
import { whoLogs } from '../care/who';
import type { TaskDone, TaskStep } from '../care/wire';
import { promisedIn } from '../check/today-task';
import type { Desk } from '../desk';
import { type MessageState, marksIn, messagesIn } from '../greetings/message-rows';
import { messagesOf, saveMessage } from '../greetings/save-message';
import { type KeptCells, type KeptTask, keepTask, keptTasks } from './kept-tasks';
import { promiseRecord, writeState } from './promise-record';
import { refuseSettled, refuseTask } from './task-issue';
import { readTask, type TaskToDo } from './task-request';
import { stepCells, stepIn } from './task-step';
import { lineWith, lockedTab, markLine, marksOf, readToday, type TodayTab } from './today-lines';

const NOT_MARKED: KeptCells = { isTicked: false, outcome: '', at: null };

/** What is known before anything is written. */
interface Settling {
  readonly file: CareFile;
  readonly task: TaskToDo;
  readonly today: TodayTab;
  readonly kept: readonly KeptTask[];
  /** What was kept under this key by a run that was cut short. */
  readonly mine: KeptTask | undefined;
}

const isOver = (step: TaskStep): boolean => step !== 'chosen' && step !== 'ordered';

const answer = (
  { file, task, mine }: Settling,
  step: TaskStep | null,
  isAgain: boolean,
): TaskDone => {
  const savedAt = mine?.savedAt ?? (isAgain ? null : file.now);
  return {
    ...{ key: task.key, ref: task.ref, step, done: step !== null && isOver(step) },
    undoUntil: savedAt === null ? null : momentText(laterBy(savedAt, UNDO_MINUTES)),
    again: isAgain,
  };
};

/** Kept before anything is written: a run that is cut short knows what stood there. */
const keepMine = ({ file, task, kept, mine }: Settling, before: KeptCells, after: KeptCells) => {
  if (mine !== undefined) return;
  const { key, ref } = task;
  keepTask(file.bare, kept, { key, ref, before, after, savedAt: file.now, undone: false });
};

const afterOf = ({ file, task, today, mine }: Settling): KeptCells => {
  if (mine !== undefined) return mine.after;
  const row = lineWith(today, task.ref) ?? [];
  return marksOf(stepCells(task.step, row, task.at ?? file.now, file.settings.language));
};

/** Without room for its row the mark of the list stands all the same, and a later night writes the row. */
const record = (file: CareFile, state: MessageState): void => {
  try {
    saveMessage(file, state);
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
  }
};

/** Today first: what Messages say follows from it, at every look of the night, too. */
const settleMessage = (settling: Settling): TaskDone => {
  const { file, task, today } = settling;
  const row = lineWith(today, task.ref);
  if (row === undefined) {
    // A list that was made since has it no more: it may have been done.
    const rows = messagesOf(file);
    const mark = rows?.columns == null ? undefined : marksIn(rows.rows).get(task.ref);
    if (mark?.isTicked === true && isOver(task.step)) return answer(settling, task.step, true);
    return refuseTask(file.settings.language, 'no such line');
  }
  const isThere = stepIn(task.kind, row) === task.step;
  const after = afterOf(settling);
  if (!isThere) keepMine(settling, marksOf(row), after);
  const seen = isThere ? today : markLine(file, today, task.ref, after);
  const state = messagesIn(seen.rows).find(({ id }) => id === task.ref);
  if (state !== undefined) record(file, state);
  return answer(settling, task.step, isThere);
};

const saysKept = (state: string): boolean =>
  (['en', 'zh'] as const).some((language) => careWords(language).kept === state);

/** The record is what counts: the panel and the next check go by it where the line cannot be ticked. */
const tick = ({ file, task, today }: Settling, after: KeptCells): void => {
  try {
    markLine(file, today, task.ref, after);
  } catch (error) {
    const record = promiseRecord(file, promisedIn(task.ref) ?? '');
    if (record === null || record.state === '') throw error;
  }
};

/** The record first: a tick whose record is open would be read as "kept". */
const settlePromise = (settling: Settling): TaskDone => {
  const { file, task, today } = settling;
  const { language } = file.settings;
  const found = promiseRecord(file, promisedIn(task.ref) ?? '');
  if (found === null) return refuseTask(language, 'no such line');
  const isKept = task.step === 'kept';
  const isThere = isKept ? saysKept(found.state) : saysNotKept(found.state);
  if (!isThere && found.state !== '') {
    return refuseSettled(language, found.state);
  }
  const row = lineWith(today, task.ref);
  const after = afterOf(settling);
  if (!isThere) {
    keepMine(settling, row === undefined ? NOT_MARKED : marksOf(row), after);
    if (!writeState(file.bare, found, isKept ? file.care.kept : taskWords(language).notKept)) {
      return refuseTask(language, 'line moving');
    }
  }
  if (row !== undefined && stepIn('promise', row) !== task.step) tick(settling, after);
  return answer(settling, task.step, isThere);
};

const settle = (opened: CareFile, task: TaskToDo): TaskDone => {
  const file = withKnownTabs(opened);
  const today = readToday(file);
  const kept = keptTasks(file.bare);
  const mine = kept.find(({ key }) => key === task.key);
  const settling: Settling = { file, task, today, kept, mine };
  if (mine?.undone === true) {
    // Taken back meanwhile: what comes late does not do it once more.
    const row = lineWith(today, task.ref);
    return answer(settling, row === undefined ? null : stepIn(task.kind, row), true);
  }
  return task.kind === 'promise' ? settlePromise(settling) : settleMessage(settling);
};

/**
 * Marks a line of Today that is no call, once however often the same key comes, and whoever comes second.
 *
 * Rule: 3-product §3, M0.5, M0.7, M1.10. The line is found by its reference, never by where it stood; its
 * marks are those of a tick, by which the proof of ten o'clock and the next check go.
 */
export const settleTask = (bare: Desk, request: unknown): TaskDone => {
  const file = openForSave(bare);
  const task = readTask(request, file);
  whoLogs(file, task.by);
  return saveLocked(file, lockedTab, (one) => settle(one, task));
};
