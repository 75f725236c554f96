// The contact rows: how often each tier is called or visited (2-rules §1, rule M0.6, M2.1).
import { squash } from '../../text';
import type { Cadence, ContactRule, RuleBook, StageRule } from '../rule-book';
import { about, type Report, type Statement, wordsOf } from '../statement';

const DAYS_OF_WEEK = 7;
/** n a month is every ⌊28 ÷ n⌋ days, so 28 is the most that can be kept. */
const MOST_PER_MONTH = 28;
const MOST_DAYS = 3660;
const PRIORITY = ['priority', '优先'];

/** The stage of those whose course is over, in the place of a tier's name. */
const PAST = new Set([
  'past',
  'former',
  'alumni',
  '往期',
  '往期学员',
  '往期客户',
  '已结课',
  '已结业',
]);
const NO_MORE = new Set(['none', 'no', 'never', '无', '不', '不再', '不联系', '不再联系']);

const everyCadence = (count: number, unit: string | null): Cadence | null => {
  switch (unit) {
    case 'days':
      return { kind: 'days', days: count };
    case 'weeks':
      return { kind: 'days', days: count * DAYS_OF_WEEK };
    case 'months':
      return { kind: 'months', months: count };
    case 'quarters':
      return { kind: 'months', months: count * 3 };
    case 'years':
      return { kind: 'months', months: count * 12 };
    default:
      return null;
  }
};

const perCadence = (count: number, unit: string | null): Cadence | null => {
  if (unit === 'months') return { kind: 'per month', times: count };
  return unit === 'weeks' ? { kind: 'per week', times: count } : null;
};

const isAbsurd = (cadence: Cadence): boolean => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days > MOST_DAYS;
    case 'months':
      return cadence.months * 30 > MOST_DAYS;
    case 'per month':
      return cadence.times > MOST_PER_MONTH;
    default:
      return cadence.times > DAYS_OF_WEEK;
  }
};

const cadenceOf = (statement: Statement, report: Report): Cadence | null => {
  const { test, amount, valueText, unitText } = statement;
  if (test === null && valueText === '') {
    report(about(statement, 'unfinished row', statement.subjectText, 'unfinished'));
    return null;
  }
  if (test !== 'every' && test !== 'per') {
    report(about(statement, 'unknown test', statement.testText));
    return null;
  }
  if (amount === null) {
    report(about(statement, 'number expected', valueText));
    return null;
  }
  const count = amount.value;
  const cadence = (test === 'every' ? everyCadence : perCadence)(count, amount.unit);
  if (cadence === null) {
    report(about(statement, 'unknown unit', unitText || valueText));
    return null;
  }
  if (!Number.isInteger(count) || count < 1 || isAbsurd(cadence)) {
    report(about(statement, 'absurd number', valueText));
    return null;
  }
  return cadence;
};

const ruleOf = ({ subject, subjectText, note, row }: Statement): Omit<ContactRule, 'cadence'> => ({
  tier: null,
  channel: subject ?? (squash(subjectText) || 'any'),
  priority: wordsOf(note).some((word) => PRIORITY.includes(squash(word))),
  row,
});

const saysNoMore = ({ test, valueText }: Statement): boolean =>
  test === 'is' && NO_MORE.has(squash(valueText));

/**
 * The contact rows in their order, and those of the stage *past* apart.
 *
 * Rule: 2-rules §3 "Course over … then stage *past* with its own row". A tier of that name is a tier.
 * @param tierNamed the book's own spelling of a tier name; null when its tier rows lack it
 */
export const readContacts = (
  statements: readonly Statement[],
  tierNamed: (text: string) => string | null,
  report: Report,
): Pick<RuleBook, 'contacts' | 'past'> => {
  const contacts: ContactRule[] = [];
  const past: StageRule[] = [];
  for (const statement of statements) {
    if (!statement.sound) continue;
    const tier = statement.tier === null ? null : tierNamed(statement.tier);
    const isPast = tier === null && PAST.has(squash(statement.tier ?? ''));
    const noMore = isPast && saysNoMore(statement);
    const cadence = noMore ? null : cadenceOf(statement, report);
    if (statement.tier !== null && tier === null && !isPast) {
      report(about(statement, 'tier not defined', statement.tier));
      continue;
    }
    if (cadence === null && !noMore) continue;
    // A made-up channel works; the warning is for the one that was mistyped.
    if (statement.subject === null && statement.subjectText !== '') {
      report(about(statement, 'unknown subject', statement.subjectText, 'warning'));
    }
    const rule = ruleOf(statement);
    if (isPast) past.push({ ...rule, tier: null, cadence });
    else if (cadence !== null) contacts.push({ ...rule, tier, cadence });
  }
  return { contacts, past };
};
