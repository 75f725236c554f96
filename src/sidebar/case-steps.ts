// Which steps of a case are offered in which state: those of the rules that the panel can send.
import type { CaseLine, CaseStep } from '../app/care/wire';
import { STEPS } from '../domain/case/case-state';

export type StepName = CaseStep['step'];

/** In the order of a case's life. */
const IN_ORDER: readonly StepName[] = [
  'reply',
  'arrive',
  'wait',
  'resume',
  'hand over',
  'resolve',
  'close',
  'reopen',
];

/** A case that nobody has answered yet cannot be closed (rule M3.1), so closing is not offered. */
const UNANSWERED: readonly CaseLine['state'][] = ['new', 'reopened'];

export const isAnswered = (state: CaseLine['state']): boolean => !UNANSWERED.includes(state);

/** Rules: M3.1, 2-rules §4; M4.7: arriving is offered where a rule asks for it and nobody has come. */
export const stepsOf = ({
  state,
  arriveBy,
}: Pick<CaseLine, 'state' | 'arriveBy'>): readonly StepName[] =>
  IN_ORDER.filter((step) => {
    if (STEPS[state][step] === undefined) return false;
    if (step === 'arrive') return arriveBy !== null;
    return step !== 'close' || isAnswered(state);
  });

/** What must be written: the reply, the solution, the next person. The others may be left blank. */
export const stepNeedsText = (step: StepName): boolean =>
  step === 'reply' || step === 'resolve' || step === 'hand over';
