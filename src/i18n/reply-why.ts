// The sentence why of a promise, from its explanation (3-product §2 REPLYDUEWHY).
import type { CountedDay, ReplyExplanation, Shortened } from '../domain/case/explain-reply';
import type { Language } from '../domain/language';
import type { ReplyRule } from '../domain/rule-book/case-rules';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { isAny } from '../domain/rule-book/words';
import { type CivilDate, isoDate, weekdayOf } from '../domain/time/civil-date';
import { dateOf, type Instant, minutesOf } from '../domain/time/instant';
import type { Zone } from '../domain/time/zone';
import { unreachable } from '../domain/unreachable';
import { amountText } from './amount-text';
import { replyWhyWords } from './reply-why-words';
import { numberText } from './say';
import { clockText, momentText, weekdayText } from './time-text';

const WEEK_DAYS = 7;

interface RuleTexts {
  readonly within: string;
  readonly rule: string;
}

/** What a row says, as it is written there. */
const ruleTexts = ({ statements, language }: RuleBook, { row }: ReplyRule): RuleTexts => {
  const words = replyWhyWords(language);
  const statement = statements.find((one) => one.row === row);
  const { tier = null, subjectText = '', amount = null } = statement ?? {};
  const scope = words.scope([
    ...(tier === null ? [] : [tier]),
    ...(subjectText === '' || isAny(subjectText) ? [] : [subjectText]),
  ]);
  const within = amount === null ? '' : amountText(language, amount);
  return { within, rule: words.rule({ within, scope, row }) };
};

/** Within a week of the receipt the weekday says it. */
const dayText = (language: Language, on: CivilDate, received: CivilDate): string => {
  const weekday = weekdayText(language, weekdayOf(on));
  return on - received < WEEK_DAYS ? weekday : `${weekday} ${isoDate(on).slice(5)}`;
};

const listed = <T>(days: Shortened<T>, text: (day: T) => string, more: string): string[] => [
  ...days.first.map(text),
  ...(days.last === null ? [] : [more, text(days.last)]),
];

const hoursText = (minutes: number): string => numberText(minutes / 60);

interface WayFacts {
  readonly received: string;
  readonly receivedOn: CivilDate;
  readonly within: string;
  readonly promise: string;
}

/** From the receipt to the promise. */
const wayText = (
  language: Language,
  { counted }: ReplyExplanation,
  { received, receivedOn, within, promise }: WayFacts,
): string => {
  const words = replyWhyWords(language);
  const dayName = (on: CivilDate): string => dayText(language, on, receivedOn);
  switch (counted.kind) {
    case 'clock':
      return words.clock({ received, within, promise });
    case 'working': {
      const { days, leftOutMinutes } = counted;
      const more = words.more({ days: days.leftOut, hours: hoursText(leftOutMinutes) });
      const day = ({ on, windows, workedMinutes }: CountedDay): string =>
        words.day({
          day: dayName(on),
          windows: windows.map(({ start, end }) => `${clockText(start)}–${clockText(end)}`),
          hours: hoursText(workedMinutes),
        });
      return words.working({ received, days: listed(days, day, more), promise });
    }
    case 'working days': {
      const more = words.more({ days: counted.days.leftOut, hours: null });
      return words.workingDays({ received, days: listed(counted.days, dayName, more), promise });
    }
    default:
      return unreachable(counted);
  }
};

/**
 * Why a reply is promised for that time, in the order of the calculation.
 *
 * @example replySentence(school, zone)(explanation)
 *   // Reply within 24 hours (rules row 17). Received Fri 2026-11-20 16:00 + 24 hours
 *   // = Sat 2026-11-21 16:00; closed then, so act by Fri 2026-11-20 18:00
 */
export const replySentence = (
  book: RuleBook,
  zone: Zone,
): ((explanation: ReplyExplanation) => string) => {
  const { language } = book;
  const words = replyWhyWords(language);
  // A column of cases is decided by a few rows.
  const rows = new Map<ReplyRule, RuleTexts>();
  const momentAt = (at: Instant): string => {
    const wall = zone.wallTimeAt(at);
    return momentText(language, { on: dateOf(wall), minutes: minutesOf(wall) });
  };
  return (explanation) => {
    const { rule, receivedAt, deadline, atPromise, unkeepable, duty } = explanation;
    const texts = rows.get(rule) ?? ruleTexts(book, rule);
    rows.set(rule, texts);
    const wall = zone.wallTimeAt(receivedAt);
    const received = momentAt(receivedAt);
    const way = wayText(language, explanation, {
      received: minutesOf(wall) === 0 ? words.dayOnly(received) : received,
      receivedOn: dateOf(wall),
      within: texts.within,
      promise: momentAt(deadline.promiseAt),
    });
    const end = unkeepable
      ? words.unkeepable(duty)
      : words.atPromise[atPromise](momentAt(deadline.actByAt));
    return words.whole({ rule: texts.rule, way, end });
  };
};
