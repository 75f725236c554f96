// Every step in every state of a case, spelled out: the state that it leads to, or why it is refused.
import type { CaseState } from '../../../../src/domain/case/case-life';
import type { CaseRefusal, CaseStep } from '../../../../src/domain/case/case-state';

export type CaseOutcome = CaseState | CaseRefusal;

const NOT = 'not in this state';
const UNSAID = 'no reply recorded';

/** One that waits and one that is resolved have been answered; a reopened one was closed within three days. */
export const CASE_TABLE: Readonly<Record<CaseState, Readonly<Record<CaseStep, CaseOutcome>>>> = {
  new: {
    ...{ reply: 'answered', arrive: 'new', 'hand over': 'new', wait: 'waiting' },
    ...{ resume: NOT, resolve: 'resolved', close: UNSAID, reopen: NOT },
  },
  answered: {
    ...{ reply: 'answered', arrive: 'answered', 'hand over': 'answered', wait: 'waiting' },
    ...{ resume: NOT, resolve: 'resolved', close: 'closed', reopen: NOT },
  },
  waiting: {
    ...{ reply: 'waiting', arrive: 'waiting', 'hand over': 'waiting', wait: NOT },
    ...{ resume: 'answered', resolve: 'resolved', close: 'closed', reopen: NOT },
  },
  resolved: {
    ...{ reply: 'resolved', arrive: NOT, 'hand over': 'resolved', wait: NOT },
    ...{ resume: NOT, resolve: NOT, close: 'closed', reopen: 'reopened' },
  },
  closed: {
    ...{ reply: NOT, arrive: NOT, 'hand over': NOT, wait: NOT },
    ...{ resume: NOT, resolve: NOT, close: NOT, reopen: 'reopened' },
  },
  reopened: {
    ...{ reply: 'answered', arrive: 'reopened', 'hand over': 'reopened', wait: 'waiting' },
    ...{ resume: NOT, resolve: 'resolved', close: UNSAID, reopen: NOT },
  },
};

/** The same, pair by pair. */
export const CASE_PAIRS: readonly (readonly [CaseState, CaseStep, CaseOutcome])[] = (
  Object.keys(CASE_TABLE) as CaseState[]
).flatMap((state) =>
  (Object.keys(CASE_TABLE[state]) as CaseStep[]).map(
    (step) => [state, step, CASE_TABLE[state][step]] as const,
  ),
);
