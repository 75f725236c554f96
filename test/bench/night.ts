// The nightly computation over all customers: by the rule book, and by hand.
import { MON_FRI, makeCalendar } from '../../src/domain/calendar/calendar';
import { followUpStatus } from '../../src/domain/follow-up/follow-up-status';
import { nextDue } from '../../src/domain/follow-up/next-call';
import { knownValue } from '../../src/domain/reading';
import { type DateOptions, readDate } from '../../src/domain/reading/date';
import { cadenceFor } from '../../src/domain/rule-book/cadence';
import { defaultBook } from '../../src/domain/rule-book/default-book';
import { fallbackTier, type RuleBook } from '../../src/domain/rule-book/rule-book';
import { type TierResult, tierJudge } from '../../src/domain/tier/assign-tier';
import { effectiveTier } from '../../src/domain/tier/effective-tier';
import type { CivilDate } from '../../src/domain/time/civil-date';
import { type BaselineNight, baselineNight } from './baseline/night';
import type { MeasuredRow } from './rows';

/** The default book with nothing remembered from an earlier run: titles are judged anew. */
const freshBook = (): RuleBook => {
  const book = defaultBook('zh');
  return { ...book, levels: [...book.levels] };
};

const textOf = (result: TierResult): string => (result.kind === 'tier' ? result.tier : '资料不全');

/** What the night computes for every customer, by the rule book. */
export const ourNight = (rows: readonly MeasuredRow[], asOf: CivilDate): BaselineNight[] => {
  const book = freshBook();
  const judge = tierJudge(book);
  const calendar = makeCalendar(book.week ?? MON_FRI, []);
  const past: DateOptions = { role: 'past', asOf, order: book.dateOrder };
  return rows.map((row) => {
    const computed = judge(row);
    const tier = effectiveTier(book, {
      computed,
      override: null,
      overrideAlsoLower: false,
      lastEffective: null,
    });
    const rule = cadenceFor(book, tier.tier ?? fallbackTier(book), 'call');
    const lastContact = knownValue(readDate(row.lastContact, past)) ?? null;
    const since = knownValue(readDate(row.enrolledOn, past)) ?? null;
    const next =
      rule === undefined
        ? null
        : nextDue({ cadence: rule.cadence, calendar, shift: book.shift, lastContact, since });
    const due = next?.due ?? null;
    const { status } = followUpStatus({ asOf, calendar, due, contacted: lastContact !== null });
    // At night a customer without any tier input is needs data (5-decisions).
    return { tier: textOf(computed), due, status: status as BaselineNight['status'] };
  });
};

const dayIn = (date: object): number => ('on' in date ? Number(date.on) : Number.NaN);

export const baselineNights = (rows: readonly MeasuredRow[], asOf: CivilDate): BaselineNight[] =>
  rows.map((row) => baselineNight(row, asOf, dayIn));
