// What is wrong with the marking of a line, as an issue of its call.
import type { TaskIssue } from '../../i18n/task-words';
import type { WireIssue } from '../care/wire';

export const taskIssue = (
  code: TaskIssue,
  sentence: string,
  field: string | null = null,
): WireIssue => ({ code, field, sentence });
