// How far a birthday, a gift or a promise is, as its line of Today says it, and the cells that say so. Pure.
import { type Cell, momentCell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { GIFT_STEPS, giftStepOf } from '../../i18n/gift-steps';
import { greetingWords } from '../../i18n/greeting-words';
import { saysNotKept, taskWords } from '../../i18n/task-words';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import type { TaskStep } from '../care/wire';
import { TODAY_COLUMNS } from '../check/today';
import { messageOf, promisedIn } from '../check/today-task';
import type { Now } from '../desk';

export type TaskKind = 'birthday' | 'gift' | 'promise';

/** Null for a call, a visit and whatever else has no step. */
export const taskKindOf = (ref: string): TaskKind | null =>
  messageOf(ref)?.kind ?? ((promisedIn(ref) ?? '') === '' ? null : 'promise');

/** What can be said of each, in the order of the panel's digits. */
export const TASK_STEPS: Readonly<Record<TaskKind, readonly TaskStep[]>> = {
  birthday: ['sent'],
  gift: GIFT_STEPS,
  promise: ['kept', 'not kept'],
};

/** The step of a line; null while nothing has been done. */
export const stepIn = (kind: TaskKind, row: Rows[number]): TaskStep | null => {
  const isTicked = row[TODAY_COLUMNS.done] === true;
  const outcome = nameText(row[TODAY_COLUMNS.outcome]);
  if (kind === 'gift') return giftStepOf(outcome) ?? (isTicked ? 'delivered' : null);
  if (!isTicked) return null;
  if (kind === 'birthday') return 'sent';
  return saysNotKept(outcome) ? 'not kept' : 'kept';
};

/** The first three cells of a line on which that step was taken then: what a tick in Today leaves there. */
export const stepCells = (
  step: TaskStep,
  row: Rows[number],
  at: Now,
  language: Language,
): readonly Cell[] => {
  const gift = GIFT_STEPS.find((one) => one === step);
  const outcome = (): Cell => {
    if (gift !== undefined) return greetingWords(language).step[gift];
    if (step === 'sent') return row[TODAY_COLUMNS.outcome] ?? '';
    return step === 'not kept' ? taskWords(language).notKept : '';
  };
  return [gift === undefined || gift === 'delivered', outcome(), momentCell(at)];
};
