// Takes the mark of a birthday, a gift or a promise back within ten minutes.
import { taskWords } from '../../i18n/task-words';
import { issueOf, refuse } from '../care/answer';
import { type CareFile, openForSave } from '../care/care-file';
import { fieldsOf } from '../care/fields';
import { withKnownTabs } from '../care/known-tabs';
import { UNDO_MINUTES } from '../care/log-contact';
import { clockOf, laterBy, momentText } from '../care/moments';
import { saveLocked } from '../care/save-locked';
import type { TaskDone } from '../care/wire';
import { promisedIn } from '../check/today-task';
import type { Desk } from '../desk';
import { messagesIn } from '../greetings/message-rows';
import { saveMessage } from '../greetings/save-message';
import { type KeptTask, keepTask, keptTasks } from './kept-tasks';
import { promiseRecord, writeState } from './promise-record';
import { refuseTask } from './task-issue';
import { stepIn, taskKindOf } from './task-step';
import { lineWith, lockedTab, markLine, readToday, shows, type TodayTab } from './today-lines';

/** Back to what it was, if it still reads what was written; refuses where somebody has changed it. */
const markBack = (file: CareFile, today: TodayTab, { ref, before, after }: KeptTask): TodayTab => {
  const { language } = file.settings;
  const row = lineWith(today, ref);
  if (row === undefined) return refuseTask(language, 'no such line');
  if (shows(row, before)) return today;
  return shows(row, after)
    ? markLine(file, today, ref, before)
    : refuseTask(language, 'changed since');
};

const stateBack = (file: CareFile, { ref, after }: KeptTask): void => {
  const { language } = file.settings;
  const found = promiseRecord(file, promisedIn(ref) ?? '');
  if (found === null || found.state === '') return;
  const written = after.outcome === '' ? file.care.kept : taskWords(language).notKept;
  if (found.state !== written) refuseTask(language, 'changed since');
  if (!writeState(file.bare, found, '')) refuseTask(language, 'line moving');
};

const takeBack = (opened: CareFile, key: string): TaskDone => {
  const file = withKnownTabs(opened);
  const { bare, care, now } = file;
  const kept = keptTasks(bare);
  const mine = kept.find((one) => one.key === key);
  if (mine === undefined) {
    return refuse(issueOf('nothing to undo', care.issues['nothing to undo'], 'key'));
  }
  const today = readToday(file);
  const kind = taskKindOf(mine.ref);
  const done = (seen: TodayTab): TaskDone => {
    const row = lineWith(seen, mine.ref);
    const step = row === undefined || kind === null ? null : stepIn(kind, row);
    return {
      ...{ key, ref: mine.ref, step, done: false, again: mine.undone },
      undoUntil: momentText(laterBy(mine.savedAt, UNDO_MINUTES)),
    };
  };
  if (mine.undone) return done(today);
  if (clockOf(now) - clockOf(mine.savedAt) > UNDO_MINUTES) {
    return refuseTask(file.settings.language, 'too late to unmark', 'key');
  }
  // A promise's record last: while its line is ticked, an open one would be kept again by the night.
  const seen = markBack(file, today, mine);
  if (kind === 'promise') stateBack(file, mine);
  const state = messagesIn(seen.rows).find(({ id }) => id === mine.ref);
  if (state !== undefined) saveMessage(file, state);
  keepTask(bare, kept, { ...mine, undone: true });
  return done(seen);
};

/**
 * Takes back what was marked under a key.
 *
 * Rule: 3-product §3, as with contacts: for ten minutes, and only what still reads what was written.
 */
export const undoTask = (bare: Desk, request: unknown): TaskDone => {
  const file = openForSave(bare);
  const at = fieldsOf(request, file.care);
  const key = at.key('key');
  if (at.issues.length > 0) refuse(...at.issues);
  return saveLocked(file, lockedTab, (opened) => takeBack(opened, key));
};
