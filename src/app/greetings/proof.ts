// Which greetings of a day were not sent by ten o'clock, and the lines that tell the lead. Pure.
import type { Language } from '../../domain/language';
import type { CivilDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import { clockText } from '../../i18n/time-text';
import type { Rows } from '../../tables/recognise';
import { momentIn } from '../care/moments';
import { TODAY_COLUMNS } from '../check/today';
import { NO_MARK, type TodayBlock } from '../check/today-task';
import type { Now } from '../desk';
import { greetedInTime, type MessageState } from './message-rows';

/** By it the lines are known to stand there already. */
export const PROOF_REF = 'proof';
/** Names that are listed; the heading says how many there are. */
const MOST = 50;

/** Does the lead know already of this day? */
export const isProofTold = (today: Rows | null, day: CivilDate): boolean =>
  today?.some(
    (row) => row[TODAY_COLUMNS.ref] === PROOF_REF && momentIn(row[TODAY_COLUMNS.due])?.on === day,
  ) === true;

/** The greetings of the list's day that were not sent by 10:00, or of which nobody can say. */
export const lateGreetings = (
  states: readonly MessageState[],
  day: number,
  now: Now,
): readonly MessageState[] =>
  states.filter((state) => {
    if (state.kind !== 'birthday' || state.on !== day) return false;
    const inTime = greetedInTime(state, now);
    return inTime === 'no' || inTime === 'unknown';
  });

/**
 * What the lead is told of them; null when all were sent.
 *
 * Rule: M0.7, 2-rules §5 "the hourly run tells the lead when it was not".
 */
export const proofBlock = (
  late: readonly MessageState[],
  language: Language,
): TodayBlock | null => {
  if (late.length === 0) return null;
  const words = greetingWords(language);
  const { separator } = checkWords(language);
  const tasks = late.slice(0, MOST).map(({ name, by, on, key, mark }) => {
    const how = !mark.isTicked
      ? words.notTicked
      : mark.at === null
        ? words.timeNotKnown
        : words.tickedAt(clockText(Math.floor(mark.at.minutes)));
    return {
      ...{ ref: PROOF_REF, owner: by, name, phone: '', what: words.notInTime, dueOn: on, key },
      ...{ why: [words.kind.birthday, how].join(separator), words: null, mark: NO_MARK },
    };
  });
  return { heading: words.proofBlock(late.length), tasks };
};
