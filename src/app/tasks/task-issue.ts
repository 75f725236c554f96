// What is wrong with the marking of a line, as an issue of its call.
import type { Language } from '../../domain/language';
import { type TaskIssue, taskWords } from '../../i18n/task-words';
import { refuse } from '../care/answer';

/** @param field of the request, where one of them is meant */
export const refuseTask = (
  language: Language,
  code: Exclude<TaskIssue, 'settled already'>,
  field: string | null = null,
): never => refuse({ code, field, sentence: taskWords(language).issues[code] });

/** Somebody has settled the promise otherwise: `state` is what its record says. */
export const refuseSettled = (language: Language, state: string): never => {
  const code = 'settled already';
  return refuse({ code, field: null, sentence: taskWords(language).issues[code](state) });
};
