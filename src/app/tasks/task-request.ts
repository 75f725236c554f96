// Reads a request to mark a line of Today: which line, what was done, and when.
import { refuse } from '../care/answer';
import type { CareFile } from '../care/care-file';
import { fieldsOf, readMoment } from '../care/fields';
import { clockOf } from '../care/moments';
import type { TaskStep } from '../care/wire';
import type { Now } from '../desk';
import { refuseTask } from './task-issue';
import { TASK_STEPS, type TaskKind, taskKindOf } from './task-step';

export interface TaskToDo {
  readonly key: string;
  readonly ref: string;
  readonly kind: TaskKind;
  readonly step: TaskStep;
  /** Null = now. */
  readonly at: Now | null;
  readonly by: string;
}

const ALL = Object.values(TASK_STEPS).flat();

/** Refuses what is no such line, what cannot be done about it, and what has not happened yet. */
export const readTask = (request: unknown, { care, settings, now }: CareFile): TaskToDo => {
  const at = fieldsOf(request, care);
  const draft = {
    ...{ key: at.key('key'), ref: at.line('ref', true), step: at.oneOf('step', ALL) },
    ...{ at: at.optional('at', 'not a time', readMoment), by: at.line('by') },
  };
  if (draft.at !== null && clockOf(draft.at) > clockOf(now)) {
    at.wrong('at', 'in the future', care.issues['in the future']);
  }
  const kind = taskKindOf(draft.ref);
  if (at.issues.length > 0) return refuse(...at.issues);
  if (kind === null || !TASK_STEPS[kind].includes(draft.step)) {
    return refuseTask(settings.language, 'not of this line', 'step');
  }
  return { ...draft, kind };
};
