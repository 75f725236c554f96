// Why the next call falls on its day: each step of the calculation as data (3-product §2 NEXTCALLWHY).
import type { DayRow } from '../calendar/days';
import type { Cadence, ContactRule } from '../rule-book/rule-book';
import { type CivilDate, partsOf } from '../time/civil-date';
import { unreachable } from '../unreachable';
import { daysPerMonth, type Slot, slotsAround } from './interval';
import { type NextDueInput, nextDue } from './next-call';

/** How the interval leads from the anchor to a date, before rest days are looked at. */
export type IntervalStep =
  /** `timesAMonth`: these days are ⌊28 ÷ n⌋. */
  | { readonly kind: 'days'; readonly days: number; readonly timesAMonth: number | null }
  /** `lacking`: the day of the month that the month reached has not. */
  | { readonly kind: 'months'; readonly months: number; readonly lacking: number | null }
  | { readonly kind: 'slots'; readonly fulfilled: Slot; readonly next: Slot };

/** A day, whether it is worked, and the row of the Days tab that says so; null = the week says it. */
export interface DayState {
  readonly on: CivilDate;
  readonly works: boolean;
  readonly row: DayRow | null;
}

export interface ExplainedDue {
  readonly kind: 'due';
  readonly rule: ContactRule;
  readonly anchor: {
    readonly on: CivilDate;
    readonly from: 'last contact' | 'since';
    /** The last contact, where a later `since` counts instead. */
    readonly overruled: CivilDate | null;
  };
  readonly step: IntervalStep;
  readonly raw: DayState;
  /**
   * Why due is not raw: `only later` = no working day lies between anchor and raw; `kept` = the rules
   * shift nothing; `never open` = no working day within two years; null = raw is a working day.
   */
  readonly move: 'earlier' | 'later' | 'only later' | 'kept' | 'never open' | null;
  readonly due: DayState;
}

export type NextCallExplanation =
  | ExplainedDue
  | { readonly kind: 'not yet contacted'; readonly rule: ContactRule };

export interface ExplainInput extends Omit<NextDueInput, 'cadence'> {
  readonly rule: ContactRule;
  /** The rows that the calendar was made of. */
  readonly days: readonly DayRow[];
}

const A_WEEK = 7;

const monthsStep = (months: number, anchor: CivilDate, raw: CivilDate): IntervalStep => {
  const { day } = partsOf(anchor);
  return { kind: 'months', months, lacking: partsOf(raw).day === day ? null : day };
};

const stepOf = (
  cadence: Cadence,
  anchor: CivilDate,
  raw: CivilDate,
  calendar: NextDueInput['calendar'],
): IntervalStep => {
  const days = (count: number, timesAMonth: number | null = null): IntervalStep => ({
    ...{ kind: 'days', days: count, timesAMonth },
  });
  switch (cadence.kind) {
    case 'days':
      return days(cadence.days);
    case 'months':
      return monthsStep(cadence.months, anchor, raw);
    case 'per month':
      return cadence.times === 1
        ? monthsStep(1, anchor, raw)
        : days(daysPerMonth(cadence.times), cadence.times);
    case 'per week': {
      const slots = cadence.times === 1 ? null : slotsAround(anchor, cadence.times, calendar);
      return slots === null ? days(A_WEEK) : { kind: 'slots', ...slots };
    }
    default:
      return unreachable(cadence);
  }
};

/**
 * Explains the due date of `nextDue`, step by step.
 *
 * Rule: M0.6, 2-rules §3: rule row, anchor and where it came from, interval, working day or rest day.
 * @example explainNextCall({ rule: every 15 days, lastContact: Fri 6 Mar 2026, … })
 *   // anchor 6 Mar, + 15 days, raw Sat 21 Mar, move 'earlier', due Fri 20 Mar
 */
export const explainNextCall = (input: ExplainInput): NextCallExplanation => {
  const { rule, calendar, days, shift } = input;
  const next = nextDue({ ...input, cadence: rule.cadence });
  if (next === null) return { kind: 'not yet contacted', rule };
  const { anchor, raw, due, moved } = next;
  const last = input.lastContact ?? null;
  const from = anchor === last ? 'last contact' : 'since';

  const stateOf = (on: CivilDate): DayState => {
    // A later row wins.
    const rows = days.filter((row) => row.from <= on && on <= row.to);
    return { on, works: calendar.isWorkingDay(on), row: rows[rows.length - 1] ?? null };
  };
  const moveOf = (): ExplainedDue['move'] => {
    if (calendar.isWorkingDay(raw)) return null;
    if (shift === 'none') return 'kept';
    if (moved === null) return 'never open';
    return moved === 'later' && shift === 'earlier' ? 'only later' : moved;
  };
  return {
    kind: 'due',
    rule,
    anchor: { on: anchor, from, overruled: from === 'since' ? last : null },
    step: stepOf(rule.cadence, anchor, raw, calendar),
    raw: stateOf(raw),
    move: moveOf(),
    due: stateOf(due),
  };
};
