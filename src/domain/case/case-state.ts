// Which step a case may take next, and what it does to the case (2-rules §4, rules M3.1, M3.2).
import { failure, type Result, success } from '../result';
import type { Instant } from '../time/instant';
import { dateOf } from '../time/instant';
import type { Zone } from '../time/zone';
import { unreachable } from '../unreachable';
import {
  type CaseLife,
  type CaseState,
  currentRound,
  lastStepAt,
  stateOf,
  withNewRound,
  withRound,
  withWaitingEnded,
} from './case-life';

export type CaseStep =
  | 'reply'
  | 'arrive'
  | 'hand over'
  | 'wait'
  | 'resume'
  | 'resolve'
  | 'close'
  | 'reopen';

/** Why a step is refused; rendered by i18n. */
export type CaseRefusal =
  | 'not in this state'
  | 'no reply recorded'
  | 'reopen as a new case'
  | 'before the last step';

/** Three calendar days, counted from the day of closing (5-decisions "Cases"). */
const REOPEN_DAYS = 3;

const OPEN = { reply: 'answered', wait: 'waiting', resolve: 'resolved', close: 'closed' } as const;

/** The state that a step leads to; 'before' = the one before the waiting. A missing one is refused. */
export const STEPS: Readonly<
  Record<CaseState, Readonly<Partial<Record<CaseStep, CaseState | 'before'>>>>
> = {
  new: { ...OPEN, arrive: 'new', 'hand over': 'new' },
  answered: { ...OPEN, arrive: 'answered', 'hand over': 'answered' },
  waiting: {
    ...{ reply: 'waiting', arrive: 'waiting', 'hand over': 'waiting', resume: 'before' },
    ...{ resolve: 'resolved', close: 'closed' },
  },
  resolved: {
    ...{ reply: 'resolved', 'hand over': 'resolved', close: 'closed', reopen: 'reopened' },
  },
  closed: { reopen: 'reopened' },
  reopened: { ...OPEN, arrive: 'reopened', 'hand over': 'reopened' },
};

const taken = (life: CaseLife, step: CaseStep, at: Instant): CaseLife => {
  const round = currentRound(life);
  switch (step) {
    case 'reply':
      return withRound(life, { firstReplyAt: round.firstReplyAt ?? at });
    case 'arrive':
      return { ...life, arrivedAt: life.arrivedAt ?? at };
    case 'hand over':
      return { ...life, handOvers: life.handOvers + 1 };
    case 'wait':
      return { ...life, waiting: [...life.waiting, { from: at, to: null }] };
    case 'resume':
      return withWaitingEnded(life, at);
    case 'resolve':
      return withRound(withWaitingEnded(life, at), { resolvedAt: at });
    case 'close':
      return withRound(withWaitingEnded(life, at), {
        resolvedAt: round.resolvedAt ?? at,
        closedAt: at,
      });
    case 'reopen':
      return withNewRound(life, at);
    default:
      return unreachable(step);
  }
};

/**
 * Takes a step, or says why it cannot be taken.
 *
 * Rule: M3.1, 2-rules §4. Closing needs a reply to the customer, after a reopening a new one. Within
 * three days of closing a case is reopened, later it is a new case that is linked to the old one. Only
 * the first reply and the first arrival count.
 */
export const takeStep = (
  life: CaseLife,
  step: CaseStep,
  at: Instant,
  zone: Zone,
): Result<CaseLife, CaseRefusal> => {
  if (STEPS[stateOf(life)][step] === undefined) return failure('not in this state');
  if (at < lastStepAt(life)) return failure('before the last step');
  const { firstReplyAt, closedAt } = currentRound(life);
  if (step === 'close' && firstReplyAt === null) return failure('no reply recorded');
  if (step === 'reopen' && closedAt !== null) {
    const days = dateOf(zone.wallTimeAt(at)) - dateOf(zone.wallTimeAt(closedAt));
    if (days > REOPEN_DAYS) return failure('reopen as a new case');
  }
  return success(taken(life, step, at));
};
