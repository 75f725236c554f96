// Open promises as lines of Today: overdue first, then those of today and of the rest days that follow. Pure.

import type { Calendar } from '../../domain/calendar/calendar';
import type { Language } from '../../domain/language';
import { compareText, joined } from '../../domain/text';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { whomFinder } from '../../domain/whom';
import { checkWords } from '../../i18n/check-words';
import { promiseWords } from '../../i18n/promise-words';
import type { Assessment } from '../check/assess';
import { NO_MARK, promiseRef, type TodayTask } from '../check/today-task';
import type { OpenPromise } from './open-promises';

const FAR = Number.POSITIVE_INFINITY;

/**
 * Rule: M1.10. A promise stands in Today from its day on until it is kept; one of a rest day from the
 * last working day before it; one without a day always, after the others.
 *
 * @param kept records whose line was ticked just now
 */
export const promiseTasks = (
  promises: readonly OpenPromise[],
  list: readonly Assessment[],
  {
    today,
    calendar,
    language,
    kept,
  }: {
    readonly today: CivilDate;
    readonly calendar: Calendar;
    readonly language: Language;
    readonly kept: ReadonlySet<string>;
  },
): readonly TodayTask[] => {
  if (promises.length === 0) return [];
  const words = promiseWords(language);
  const { separator } = checkWords(language);
  const next = calendar.nextWorkingDay(today) ?? today + 1;
  const customerOf = whomFinder(list, ({ customer: { id, name } }) => ({ no: id, name }));
  const due = promises
    .filter(({ record, until }) => !kept.has(record) && (until === null || until < next))
    .map((promise) => ({ promise, one: customerOf(promise) }))
    .sort(
      (a, b) =>
        (a.promise.until ?? FAR) - (b.promise.until ?? FAR) ||
        (a.one?.tierRank ?? FAR) - (b.one?.tierRank ?? FAR) ||
        compareText(a.promise.record, b.promise.record),
    );
  return due.map(({ promise, one }): TodayTask => {
    const { record, what, until, saidOn, by } = promise;
    const late = until === null ? 0 : today - until;
    const said = saidOn === null ? '' : words.said(isoDate(saidOn), by);
    return {
      ref: promiseRef(record),
      owner: one?.customer.owner || by,
      name: one?.customer.name ?? promise.name,
      phone: one?.customer.phone ?? '',
      what: until === null ? words.noDay : late > 0 ? words.late : words.promise,
      dueOn: until,
      key: one?.key ?? promise.customerNo,
      why: joined([what, late > 0 ? words.lateBy(late) : '', said], separator),
      // A record without a number cannot be found again: its state is written by hand.
      words: record === '' ? null : [],
      mark: NO_MARK,
    };
  });
};
