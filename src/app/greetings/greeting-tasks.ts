// The birthdays and gifts of a day as lines of Today: whose, who sends, what has been done already. Pure.

import type { Calendar } from '../../domain/calendar/calendar';
import type { Language } from '../../domain/language';
import { fallbackTier, type RuleBook } from '../../domain/rule-book/rule-book';
import { type ServiceItem, servicesOf } from '../../domain/rule-book/sections/services';
import { entitlements } from '../../domain/service/entitlements';
import { joined } from '../../domain/text';
import { addDays, type CivilDate, isoDate, weekdayOf } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { GIFT_STEPS } from '../../i18n/gift-steps';
import { greetingWords } from '../../i18n/greeting-words';
import { weekdayText } from '../../i18n/time-text';
import type { Colleague } from '../care/colleagues';
import type { Assessment } from '../check/assess';
import { type Mark, messageRef, NO_MARK, type TodayTask } from '../check/today-task';
import type { ComingBirthday } from './birthdays';
import type { MessageState } from './message-rows';
import { executorOf, type Sender, whoSends } from './who-sends';

export interface GreetingFacts {
  readonly coming: readonly ComingBirthday[];
  readonly list: readonly Assessment[];
  readonly book: RuleBook;
  readonly calendar: Calendar;
  readonly staff: readonly Colleague[];
  readonly today: CivilDate;
  readonly language: Language;
  /** Greetings and gifts of the list before, as people have left them. */
  readonly before: readonly MessageState[];
  /** What is recorded of any greeting or gift, by its reference. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** A gift is begun three working days before the birthday. */
const GIFT_DAYS = 3;
/** After that nobody brings a birthday gift any more. */
const GIFT_LATE_DAYS = 14;

/** The last birthday whose gift is on the list of a day: three working days ahead. */
export const lastGiftDay = (today: CivilDate, calendar: Calendar): CivilDate =>
  calendar.addWorkingDays(today, GIFT_DAYS) ?? today;

const dayText = (on: CivilDate, language: Language): string =>
  language === 'zh'
    ? `${isoDate(on)}（${weekdayText('zh', weekdayOf(on))}）`
    : `${weekdayText('en', weekdayOf(on))} ${isoDate(on)}`;

/** By tier: who carries a service out, as the book writes it; null where the tier is not owed it. */
const executors = (book: RuleBook, item: ServiceItem): ((one: Assessment) => string | null) => {
  const isNamed = servicesOf(book).rules.some((rule) => rule.item === item);
  const known = new Map<string, string | null>();
  return ({ effectiveTier }) => {
    const tier = effectiveTier ?? fallbackTier(book);
    const before = known.get(tier ?? '');
    if (before !== undefined) return before;
    const owed = entitlements(book, tier).find((one) => one.item === item)?.by ?? null;
    // A book that says nothing of greetings leaves nobody ungreeted; gifts are given by rule only.
    const by = owed ?? (isNamed || item === 'birthday gift' ? null : 'messaging admin');
    known.set(tier ?? '', by);
    return by;
  };
};

/** Days of rest that follow this working day: their birthdays are told of today. */
const restDaysAfter = (today: CivilDate, calendar: Calendar): CivilDate => {
  const next = calendar.nextWorkingDay(today);
  return calendar.isWorkingDay(today) && next !== null ? addDays(next, -1) : today;
};

/**
 * Place 3 of the day's work: birthdays to greet before 10:00, those of the rest days that follow with
 * who sends on the day, and the gifts that are to be chosen, ordered and delivered.
 *
 * Rule: M0.5, M0.7, 2-rules §5, §7.
 */
export const greetingTasks = (facts: GreetingFacts): readonly TodayTask[] => {
  const { coming, book, calendar, staff, today, language, before, marks } = facts;
  const words = greetingWords(language);
  const { separator } = checkWords(language);
  const greetedBy = executors(book, 'birthday message');
  const givenBy = executors(book, 'birthday gift');
  const told = restDaysAfter(today, calendar);
  const gifts = lastGiftDay(today, calendar);
  const said = ({ insteadOf, nobodyNamed, name }: Sender): string =>
    nobodyNamed ? words.nobodyNamed(name) : insteadOf === '' ? '' : words.insteadOf(insteadOf);
  const clauses = (...parts: readonly string[]): string => joined(parts, separator);
  const faceOf = ({ customer, key }: Assessment) => ({
    ...{ name: customer.name, phone: customer.phone, key },
  });
  const greetings = coming.flatMap(({ one, on, typed }): TodayTask[] => {
    const by = on > told ? null : greetedBy(one);
    if (by === null) return [];
    const usual = executorOf(by, one.customer.owner, staff);
    const sender = whoSends(usual, on, staff, calendar);
    const born = clauses(one.effectiveTier ?? '', typed === '' ? '' : words.born(typed));
    if (on > today) {
      const day = words.sendsOnTheDay(dayText(on, language), sender.name);
      return [
        {
          ...{ ...faceOf(one), ref: 'ahead', owner: usual, what: words.birthdayAhead, dueOn: on },
          ...{ why: clauses(day, said(sender), born), words: null, mark: NO_MARK },
        },
      ];
    }
    const ref = messageRef({ kind: 'birthday', on, key: one.key });
    return [
      {
        ...{ ...faceOf(one), ref, owner: sender.name, what: words.birthday, dueOn: on },
        ...{ why: clauses(said(sender), born), words: [], mark: marks.get(ref) ?? NO_MARK },
      },
    ];
  });
  const giftWords = GIFT_STEPS.map((step) => words.step[step]);
  const gift = (one: Assessment, on: CivilDate): TodayTask[] => {
    const by = givenBy(one);
    const ref = messageRef({ kind: 'gift', on, key: one.key });
    const mark = marks.get(ref) ?? NO_MARK;
    // Delivered on an earlier day: done with.
    const isOver = mark.isTicked && (mark.at?.on ?? today) < today;
    if (by === null || isOver) return [];
    const usual = executorOf(by, one.customer.owner, staff);
    // What arrives on a rest day is somebody else's; what is only to be ordered waits for the lead.
    const sender =
      on === today
        ? whoSends(usual, today, staff, calendar)
        : { name: usual, insteadOf: '', nobodyNamed: false };
    const why = clauses(words.arrivesOn(dayText(on, language)), one.effectiveTier ?? '');
    const what = on < today && !mark.isTicked ? words.giftLate : words.gift;
    const line = { ...faceOf(one), ref, owner: sender.name, what, dueOn: on };
    return [{ ...line, why: clauses(why, said(sender)), words: giftWords, mark }];
  };
  // Only what stood on a list before can be late: nobody begins with gifts of last week.
  const byKey = new Map(facts.list.map((one) => [one.key, one]));
  const late = before
    .filter(
      ({ kind, on }) => kind === 'gift' && on < today && on >= addDays(today, -GIFT_LATE_DAYS),
    )
    .flatMap(({ key, on }) => {
      const one = byKey.get(key);
      return one === undefined || one.status === 'none' ? [] : gift(one, on);
    });
  const open = coming.filter(({ on }) => on <= gifts).flatMap(({ one, on }) => gift(one, on));
  return [...greetings.filter(({ dueOn }) => dueOn === today), ...late, ...open].concat(
    greetings.filter(({ dueOn }) => dueOn !== today),
  );
};
