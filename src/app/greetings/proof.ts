// Which greetings of a day were not sent by ten o'clock, and the lines that tell the lead. Pure.
import type { Language } from '../../domain/language';
import type { CivilDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { greetingWords } from '../../i18n/greeting-words';
import { clockText } from '../../i18n/time-text';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import { momentIn } from '../care/moments';
import { TODAY_COLUMNS } from '../check/today';
import { NO_MARK, type TodayBlock, type TodayTask } from '../check/today-task';
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

const lineOf = ({ name, by, on, key, mark }: MessageState, language: Language): TodayTask => {
  const words = greetingWords(language);
  const how = !mark.isTicked
    ? words.notTicked
    : mark.at === null
      ? words.timeNotKnown
      : words.tickedAt(clockText(Math.floor(mark.at.minutes)));
  return {
    ...{ ref: PROOF_REF, owner: by, name, phone: '', what: words.notInTime, dueOn: on, key },
    ...{ words: null, mark: NO_MARK },
    why: [words.kind.birthday, how].join(checkWords(language).separator),
  };
};

/** What a list of today says already of earlier days: the day's second check says it again. */
const toldEarlier = (today: Rows | null, on: CivilDate): readonly TodayTask[] =>
  (today ?? []).flatMap((row): TodayTask[] => {
    const text = (column: keyof typeof TODAY_COLUMNS) => nameText(row[TODAY_COLUMNS[column]]);
    const dueOn = momentIn(row[TODAY_COLUMNS.due])?.on;
    if (text('ref') !== PROOF_REF || dueOn === undefined || dueOn >= on) return [];
    return [
      {
        ...{ ref: PROOF_REF, owner: text('owner'), name: text('name'), phone: '', dueOn },
        ...{ what: text('status'), key: text('key'), why: text('why') },
        ...{ words: null, mark: NO_MARK },
      },
    ];
  });

const blockOf = (lines: readonly TodayTask[], language: Language): TodayBlock | null =>
  lines.length === 0
    ? null
    : { heading: greetingWords(language).proofBlock(lines.length), tasks: lines.slice(0, MOST) };

/**
 * What the lead is told of them; null when all were sent.
 *
 * Rule: M0.7, 2-rules §5 "the hourly run tells the lead when it was not".
 */
export const proofBlock = (late: readonly MessageState[], language: Language): TodayBlock | null =>
  blockOf(
    late.map((state) => lineOf(state, language)),
    language,
  );

/**
 * The lead's lines of a new list, from the list before: of an earlier day whose proof was missed, and of
 * the list's own day. Once they have stood in a list of their own day, the next day's has them no more.
 */
export const proofsAfter = (
  before: Rows | null,
  states: readonly MessageState[],
  now: Now,
  language: Language,
): { readonly earlier: TodayBlock | null; readonly today: TodayBlock | null } => {
  const madeOn = momentIn(before?.[0]?.[3])?.on ?? now.on;
  const isOld = madeOn !== now.on;
  const late = isOld && isProofTold(before, madeOn) ? [] : lateGreetings(states, madeOn, now);
  const told = late.map((state) => lineOf(state, language));
  return {
    earlier: blockOf(isOld ? told : toldEarlier(before, now.on), language),
    today: blockOf(isOld ? [] : told, language),
  };
};
