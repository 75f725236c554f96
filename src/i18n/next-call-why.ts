// The sentences why of a next call, from its explanation (3-product §2 NEXTCALLWHY).
import type {
  DayState,
  ExplainedDue,
  IntervalStep,
  NextCallExplanation,
} from '../domain/follow-up/explain-next-call';
import type { Language } from '../domain/language';
import type { ContactRule } from '../domain/rule-book/rule-book';
import { type CivilDate, isoDate, weekdayOf } from '../domain/time/civil-date';
import { unreachable } from '../domain/unreachable';
import { amountText } from './amount-text';
import { cadenceText } from './cadence-text';
import { type CallParameter, type CallWords, callWords } from './next-call-words';
import { messages, quoted } from './say';
import { weekdayText } from './time-text';

/** Which tier the cadence was taken of. */
export interface CountedTier {
  /** As the book writes it; null where the book knows no tiers. */
  readonly tier: string | null;
  /** The cell in whose place the fallback tier stands, "" for a blank one; null for the tier itself. */
  readonly inPlaceOf: string | null;
}

const dayText = (language: Language, words: CallWords, on: CivilDate): string =>
  words.day(isoDate(on), weekdayText(language, weekdayOf(on)));

const SATURDAY = 6;

const stateText = (language: Language, words: CallWords, { on, works, row }: DayState): string => {
  const said = row === null ? '' : words.daysRow(row.row, row.kind, quoted(row.note));
  if (works) return words.workingDay(said);
  const weekday = weekdayOf(on);
  const byWeek =
    weekday >= SATURDAY ? words.weekend : words.closedOn(weekdayText(language, weekday));
  return words.restDay(said === '' ? byWeek : said);
};

const stepText = (
  language: Language,
  words: CallWords,
  anchor: string,
  step: IntervalStep,
  day: string,
): string => {
  switch (step.kind) {
    case 'days': {
      const share = step.timesAMonth === null ? '' : words.shareOfMonth(step.timesAMonth);
      const days = amountText(language, { value: step.days, unit: 'days' });
      return words.reached(anchor, days + share, day, null);
    }
    case 'months': {
      const months = amountText(language, { value: step.months, unit: 'months' });
      return words.reached(anchor, months, day, step.lacking);
    }
    case 'slots': {
      const [fulfilled, next] = [step.fulfilled, step.next].map(({ on, nth, workingDays }) =>
        words.slot(dayText(language, words, on), nth, workingDays),
      );
      return words.slots(anchor, fulfilled ?? '', next ?? '');
    }
    default:
      return unreachable(step);
  }
};

const dueTexts = (
  language: Language,
  words: CallWords,
  { anchor, step, raw, move, due }: ExplainedDue,
): readonly string[] => {
  const day = (on: CivilDate): string => dayText(language, words, on);
  const from =
    anchor.from === 'last contact'
      ? words.lastContact(day(anchor.on))
      : words.since(day(anchor.on), anchor.overruled === null ? null : isoDate(anchor.overruled));
  // The slots of a week are working days by themselves.
  const state = step.kind === 'slots' ? '' : stateText(language, words, raw);
  const moved = move === null ? '' : words.move[move];
  const madeUp = move !== null && due.works && due.row !== null;
  return [
    stepText(language, words, from, step, day(raw.on)) + state + moved,
    words.due(day(due.on)) + (madeUp ? stateText(language, words, due) : ''),
  ];
};

const ruleText = (
  language: Language,
  words: CallWords,
  { tier, inPlaceOf }: CountedTier,
  { cadence, row, tier: ruled }: ContactRule,
): string => {
  const name = tier ?? words.everybody;
  return words.ruleRow({
    tier: inPlaceOf === null ? name : words.inPlaceOf(name, quoted(inPlaceOf)),
    cadence: cadenceText(language, cadence),
    row,
    anyTier: ruled === null && tier !== null,
  });
};

/**
 * Why the next call falls on its day, in short sentences that a class teacher can check by hand.
 *
 * Rule: 3-product §2; M0.6, 2-rules §3.
 * @example nextCallWhy('en', key, explanation)
 *   // Key: call every 15 days (row 13 of the rules). Last contact Fri 2026-03-06 + 15 days = Sat
 *   // 2026-03-21, a rest day (weekend), so the working day before it. Due Fri 2026-03-20
 */
export const nextCallWhy = (
  language: Language,
  tier: CountedTier,
  explanation: NextCallExplanation,
): string => {
  const words = callWords(language);
  const rule = ruleText(language, words, tier, explanation.rule);
  return words.sentences(
    explanation.kind === 'due'
      ? [rule, ...dueTexts(language, words, explanation)]
      : [words.nothingToCountFrom, rule],
  );
};

/** What NEXTCALLWHY says of a cell that cannot be read: which one, and what stands in it. */
export const nextCallNeedsData = (
  language: Language,
  { parameter, received }: { readonly parameter: CallParameter; readonly received: string },
): string => {
  const common = messages(language);
  const name = callWords(language).parameter[parameter];
  const typed = quoted(received);
  const sentence =
    parameter === 'tier' || parameter === 'channel'
      ? common['is unreadable']({ input: name, received: typed })
      : common['no date']({ parameter: name, received: typed });
  return `${common['needs data']}${language === 'zh' ? '：' : ': '}${sentence}`;
};
