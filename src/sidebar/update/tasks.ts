// Birthdays, gifts and promises of the list: a digit, Enter; the next line is loaded already.
import type { TaskDone } from '../../app/care/wire';
import { taskFormWords } from '../../i18n/task-form-words';
import { type Around, type Next, next } from '../command';
import type { EventOf } from '../event';
import { newJob } from '../job';
import { lineId } from '../lines';
import type { State } from '../state';
import { taskOf } from '../subject';
import { focusOn, nowOf } from './effects';
import { withProblems } from './form';
import { advance } from './list';

export const taskStep = (state: State, { digit }: EventOf<'task step'>): Next => {
  const task = taskOf(state);
  const chosen = task?.steps[digit - 1];
  if (task === null || chosen === undefined) return next(state);
  const choices = { ...state.choices, [lineId(task.line)]: chosen };
  const problems = state.problems.filter(({ field }) => field !== 'task');
  return next(focusOn({ ...state, choices, problems }, 'task'));
};

const without = (choices: State['choices'], id: string): State['choices'] => {
  const { [id]: _sent, ...others } = choices;
  return others;
};

export const saveTask = (state: State, { key }: Around): Next => {
  const task = taskOf(state);
  if (task === null) return next(state);
  const { line, ref, chosen } = task;
  if (chosen === null) {
    const sentence = taskFormWords(state.language).choose;
    return next(withProblems(state, [{ field: 'task', sentence }]));
  }
  const id = lineId(line);
  const by = state.opened?.me.name ?? '';
  const request = { key: key(), ref, step: chosen, at: null, by };
  const about = { names: [line.name], customers: [line.no], lines: [id] };
  const errand = { kind: 'task' as const, request };
  const job = newJob({ key: request.key, errand, ...about, madeAt: nowOf(state) }, state.at);
  return advance({
    ...state,
    jobs: [...state.jobs, job],
    choices: without(state.choices, id),
    handled: { ...state.handled, [id]: request.key },
    problems: [],
  });
};

/** How the line stands now, after a save or after it was taken back. */
export const withTask = (state: State, { ref, step, done }: TaskDone): State => ({
  ...state,
  lines: state.lines.map((line) => (line.ref === ref ? { ...line, step, done } : line)),
});
