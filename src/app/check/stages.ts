// The stages of a check and its own clock: where it ends itself, and that the next run gets past there.
import { CHECK_STAGES, type CheckStage } from '../../i18n/check-words';
import type { Desk } from '../desk';

/** The platform ends a run after six minutes, in the middle of a write; ours ends itself before. */
export const RUN_MS = 4.5 * 60_000;

export interface StageClock {
  /** Is there no time for this stage? */
  readonly isOver: (stage: CheckStage) => boolean;
}

/**
 * Rule: 3-product §4. What a run has written, the next one finds as it should be and passes quickly;
 * but reading takes it as long again. So the stage for which the last run had no time is begun whatever
 * the clock says, and those before it: each run gets at least one stage further.
 *
 * @param until milliseconds since 1970; no stage is begun after it
 * @param unfinished the stage at which the last run ended itself; blank when it came to its end
 */
export const stageClock = (
  { milliseconds }: Pick<Desk, 'milliseconds'>,
  until: number,
  unfinished: string,
): StageClock => {
  const reached = (CHECK_STAGES as readonly string[]).indexOf(unfinished);
  return {
    isOver: (stage) => CHECK_STAGES.indexOf(stage) > reached && milliseconds() > until,
  };
};
