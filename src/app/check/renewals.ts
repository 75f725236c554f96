// Who is in the renewal window, and who was promoted today: a short block at the end of Today. Pure.

import { tierNames } from '../../domain/rule-book/rule-book';
import { joined } from '../../domain/text';
import { addDays, type CivilDate, isoDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { renewalWords } from '../../i18n/renewal-words';
import type { Customer } from '../../tables/customers';
import type { Assessment } from './assess';
import { stepsOf } from './history';
import type { Facts } from './judge';
import { NO_MARK, type TodayBlock, type TodayTask } from './today-task';

/** Before the end of the course and after it. */
const WINDOW_DAYS = 30;
/** Lines of each kind; the heading says how many there are. */
const MOST = 30;

/** Days to the end of the course, in the window of M0.4; null outside, and for whoever has left. */
export const renewalDays = (
  { courseEndsOn, gone }: Pick<Customer, 'courseEndsOn' | 'gone'>,
  today: CivilDate,
): number | null => {
  if (courseEndsOn === undefined || gone) return null;
  const isIn =
    today >= addDays(courseEndsOn, -WINDOW_DAYS) && today <= addDays(courseEndsOn, WINDOW_DAYS);
  return isIn ? courseEndsOn - today : null;
};

interface Renewal {
  readonly one: Assessment;
  readonly days: number;
}

/** Courses that end next come first, then those that ended last. */
const byDay = (a: Renewal, b: Renewal): number =>
  Number(a.days < 0) - Number(b.days < 0) ||
  Math.abs(a.days) - Math.abs(b.days) ||
  a.one.tierRank - b.one.tierRank ||
  a.one.customer.row - b.one.customer.row;

/**
 * Rule: M0.4 "care before and after the second purchase matters most": renewal window from 30 days before
 * to 30 days after the course end, and the promotions of the day. Null when there is neither.
 */
export const renewalBlock = (
  list: readonly Assessment[],
  { history, now, books, words: { language } }: Facts,
): TodayBlock | null => {
  const words = renewalWords(language);
  const { separator } = checkWords(language);
  const ranks = tierNames(books.book);
  const rank = (tier: string): number => ranks.indexOf(tier);
  const lineOf = (
    { customer, key }: Assessment,
    line: Pick<TodayTask, 'ref' | 'what' | 'dueOn' | 'why'>,
  ): TodayTask => ({
    ...{ owner: customer.owner, name: customer.name, phone: customer.phone, key },
    ...{ words: null, mark: NO_MARK, ...line },
  });
  const renewals = list
    .flatMap((one): Renewal[] => {
      const days = renewalDays(one.customer, now.on);
      return days === null ? [] : [{ one, days }];
    })
    .sort(byDay);
  const promotions = list.flatMap((one) => {
    const last = history.lastTier.get(one.key) ?? null;
    const steps = stepsOf(history.steps.get(one.key) ?? [], last, one.effectiveTier, now.on);
    const up = steps.find(({ on, from, to }) => {
      return on === now.on && rank(to) >= 0 && rank(to) < rank(from);
    });
    return up === undefined ? [] : [{ one, up }];
  });
  if (renewals.length === 0 && promotions.length === 0) return null;
  const tasks = [
    ...renewals.slice(0, MOST).map(({ one, days }) => {
      const ends = one.customer.courseEndsOn ?? null;
      const said = ends === null ? '' : words.window(isoDate(ends), days);
      // A date that is over would be painted as overdue work.
      const dueOn = days < 0 ? null : ends;
      const why = joined([said, one.effectiveTier ?? ''], separator);
      return lineOf(one, { ref: 'renewal', what: words.renewal, dueOn, why });
    }),
    ...promotions.slice(0, MOST).map(({ one, up }) => {
      const why = words.promoted(up.from, up.to);
      return lineOf(one, { ref: 'promotion', what: words.promotion, dueOn: null, why });
    }),
  ];
  return { heading: words.block(renewals.length, promotions.length), tasks };
};
