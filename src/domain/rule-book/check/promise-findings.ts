// Promises that nobody at work can keep, and calls more often than the week has days (2-rules §1).
import { type Calendar, MON_FRI } from '../../calendar/calendar';
import { addDays, type CivilDate, weekdayOf } from '../../time/civil-date';
import type { Window } from '../../time/window';
import { unreachable } from '../../unreachable';
import type { ReplyRule } from '../case-rules';
import { caseRules } from '../read-case-rules';
import type { Cadence, RuleBook } from '../rule-book';
import type { Moment, RuleFinding } from './finding';

const DAY = 1440;
/** A year of days when a calendar tells them, else two weeks, so that Sunday's closing is seen. */
const CALENDAR_DAYS = 366;
const TEMPLATE_DAYS = 14;

/** A day as the promise sees it. */
interface Day {
  readonly weekday: number;
  readonly on: CivilDate | null;
  readonly windows: readonly Window[];
}

/** Closed from one window's end to the next one's start, in minutes since the first day. */
interface Closed {
  readonly from: number;
  readonly to: number;
}

const daysOf = (
  book: RuleBook,
  around: { readonly calendar?: Calendar; readonly asOf?: CivilDate },
): readonly Day[] => {
  const { calendar, asOf } = around;
  if (calendar === undefined || asOf === undefined) {
    const week = book.week ?? MON_FRI;
    return Array.from({ length: TEMPLATE_DAYS }, (_, index) => ({
      ...{ weekday: (index % 7) + 1, on: null, windows: week[index % 7] ?? [] },
    }));
  }
  return Array.from({ length: CALENDAR_DAYS }, (_, index) => {
    const on = addDays(asOf, index);
    return { weekday: weekdayOf(on), on, windows: calendar.windowsOf(on) };
  });
};

const closedOf = (days: readonly Day[]): readonly Closed[] => {
  const closed: Closed[] = [];
  let end: number | null = null;
  days.forEach(({ windows }, index) => {
    for (const window of windows) {
      const start = index * DAY + window.start;
      if (end !== null && start > end) closed.push({ from: end, to: start });
      end = Math.max(end ?? 0, index * DAY + window.end);
    }
  });
  return closed;
};

/** Days on which somebody is on duty count as open round the clock. */
const withDuty = (book: RuleBook, tier: string | null, days: readonly Day[]): readonly Day[] => {
  const duties = caseRules(book).duties.filter((duty) => duty.tier === null || duty.tier === tier);
  if (duties.length === 0) return days;
  return days.map((day) => {
    const covered = duties.some(({ weekdays }) =>
      weekdays === null ? day.windows.length === 0 : weekdays.includes(day.weekday - 1),
    );
    return covered ? { ...day, windows: [{ start: 0, end: DAY }] } : day;
  });
};

const momentAt = (days: readonly Day[], minute: number): Moment => {
  const index = Math.floor(minute / DAY);
  const day = days[index];
  const weekday = day?.weekday ?? (((days[0]?.weekday ?? 1) - 1 + index) % 7) + 1;
  return { weekday, minutes: minute - index * DAY, on: day?.on ?? null };
};

const unkeepable = (
  book: RuleBook,
  rule: ReplyRule,
  days: readonly Day[],
): readonly RuleFinding[] => {
  const { row, clock, budget, tier } = rule;
  const amount = book.statements.find((statement) => statement.row === row)?.amount;
  if (budget.kind !== 'clock' || amount === null || amount === undefined) return [];
  // A minute after closing: at closing itself somebody is still there.
  const tooLong = closedOf(withDuty(book, tier, days)).filter(
    ({ from, to }) => to - from >= budget.minutes + 1,
  );
  const holdsClosedDay = ({ from, to }: Closed): boolean =>
    days.some(
      ({ windows }, index) =>
        windows.length === 0 && index * DAY >= from && (index + 1) * DAY <= to,
    );
  const overRestDays = tooLong.find(holdsClosedDay);
  const worst = overRestDays ?? tooLong[0];
  if (worst === undefined) return [];
  return [
    {
      ...{ row, rule: clock, level: 'warning', code: 'promise not keepable', budget: amount },
      received: momentAt(days, worst.from + 1),
      promise: momentAt(days, worst.from + 1 + budget.minutes),
      wantsDuty: overRestDays !== undefined,
    },
  ];
};

/** The longest run of closed days in a week, over the weekend of weekends. */
const longestRest = (open: readonly boolean[]): number => {
  let longest = 0;
  let run = 0;
  for (const isOpen of [...open, ...open]) {
    run = isOpen ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** As often as the working days of a week allow it: the n to promise instead, null if it can be kept. */
const mostOf = (cadence: Cadence, open: readonly boolean[]): number | null => {
  const perWeek = open.filter(Boolean).length;
  switch (cadence.kind) {
    case 'per week':
      return cadence.times > perWeek ? perWeek : null;
    case 'per month':
      return cadence.times > 4 * perWeek ? 4 * perWeek : null;
    case 'days': {
      const fewest = longestRest(open) + 1;
      return cadence.days < fewest ? fewest : null;
    }
    case 'months':
      return null;
    default:
      return unreachable(cadence);
  }
};

/**
 * Promises that can't be kept by the people who are at work then.
 *
 * Rule: M0.11, M2.1, 2-rules §1, §4. Clock time with no working minute between receipt and promise
 * needs a duty person; n contacts a week or month need as many working days, `every n days` must reach
 * over the rest days.
 * @param around with both, the coming year's holidays count; else the week as the book opens it
 */
export const promiseFindings = (
  book: RuleBook,
  around: { readonly calendar?: Calendar; readonly asOf?: CivilDate } = {},
): readonly RuleFinding[] => {
  const open = (book.week ?? MON_FRI).map((windows) => windows.length > 0);
  if (!open.includes(true)) {
    const row = book.statements.find(({ rule }) => rule === 'hours')?.row ?? 1;
    return [{ row, rule: 'hours', level: 'error', code: 'never open' }];
  }
  const { reply, arrive, resolve } = caseRules(book).clocks;
  const week = daysOf(book, {});
  const year = around.calendar === undefined ? week : daysOf(book, around);
  const tooOften = [...book.contacts, ...book.past].flatMap(
    ({ row, cadence }): readonly RuleFinding[] => {
      if (cadence === null) return [];
      const most = mostOf(cadence, open);
      if (most === null) return [];
      const level = cadence.kind === 'days' ? 'warning' : 'error';
      return [{ row, rule: 'contact', level, code: 'too often', cadence, most }];
    },
  );
  // What any week shows is said of the week: it reads the same every night.
  const late = [...reply, ...arrive, ...resolve].flatMap((rule) => {
    const weekly = unkeepable(book, rule, week);
    return weekly.length > 0 ? weekly : unkeepable(book, rule, year);
  });
  return [...tooOften, ...late];
};
