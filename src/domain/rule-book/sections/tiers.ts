// The tier rows: which conditions make a tier, and how many of them (2-rules §1, rule M0.2).
import { readFees, readMonths } from '../../reading/number';
import { squash } from '../../text';
import { type Amount, readAmount, readBand } from '../amount';
import type { Condition, NumberTest, PositionLevel, TierRule } from '../rule-book';
import { about, type Report, type Statement } from '../statement';
import type { UnitWord } from '../words';

const MOST_MONTHS = 600;
const MOST_FEES = 1e9;
const MONTHS_OF: { readonly [unit in UnitWord]?: number } = { months: 1, quarters: 3, years: 12 };

interface Draft {
  readonly name: string;
  readonly row: number;
  readonly conditions: Condition[];
  needed: { readonly count: number; readonly from: Statement } | null;
  otherwise: boolean;
}

/** The amount in the unit of its subject, null if it has another unit. */
const inUnitOf = (subject: 'fees' | 'months', amount: Amount): number | null => {
  if (amount.unit === null) return amount.value;
  if (subject === 'fees') return amount.unit === 'CNY' ? amount.value : null;
  const factor = MONTHS_OF[amount.unit];
  return factor === undefined ? null : amount.value * factor;
};

const singleNumber = (subject: 'fees' | 'months', statement: Statement): number | null => {
  const { value, unit, amount } = statement;
  // As in a customer's own cell (0.8万, 一年半), unless the Unit column names another unit.
  if (unit === null || unit === 'months' || unit === 'CNY') {
    const plain = subject === 'fees' ? unit !== 'months' : unit !== 'CNY';
    const reading = subject === 'fees' ? readFees(value) : readMonths(value);
    if (plain && reading.kind === 'known') return reading.value;
  }
  return amount === null ? null : inUnitOf(subject, amount);
};

const isAbsurd = (subject: 'fees' | 'months', value: number): boolean =>
  value < 0 || value > (subject === 'fees' ? MOST_FEES : MOST_MONTHS);

const numberTest = (
  subject: 'fees' | 'months',
  statement: Statement,
  report: Report,
): NumberTest | null => {
  const { test, valueText } = statement;
  const bad = (
    code: 'number expected' | 'absurd number' | 'unknown test' | 'unknown unit',
  ): null => {
    const received =
      code === 'unknown test'
        ? statement.testText
        : code === 'unknown unit'
          ? statement.unitText
          : valueText;
    report(about(statement, code, received));
    return null;
  };
  if (test === 'between') {
    const band = readBand(valueText, statement.unit);
    const low = band && inUnitOf(subject, band.low);
    const high = band && inUnitOf(subject, band.high);
    if (low === null || high === null) return bad('number expected');
    if (low > high || isAbsurd(subject, low) || isAbsurd(subject, high))
      return bad('absurd number');
    return { kind: 'between', low, high };
  }
  const kind = test === 'within' ? 'at most' : test;
  switch (kind) {
    case 'at least':
    case 'above':
    case 'at most':
    case 'below':
    case 'is': {
      const value = singleNumber(subject, statement);
      if (value === null) {
        const wrongUnit = statement.unit !== null && readAmount(statement.value, null) !== null;
        return bad(wrongUnit ? 'unknown unit' : 'number expected');
      }
      return isAbsurd(subject, value) ? bad('absurd number') : { kind, value };
    }
    default:
      return bad('unknown test');
  }
};

const isLiteral = (test: NumberTest): boolean => test.kind !== 'at least' && test.kind !== 'above';

const addRow = (
  draft: Draft,
  statement: Statement,
  levels: readonly PositionLevel[],
  report: Report,
): void => {
  const { row, test, valueText, subject, subjectText, amount } = statement;
  if (subject === 'otherwise') {
    draft.otherwise = true;
    return;
  }
  if (subject === null && subjectText !== '') {
    report(about(statement, 'unknown subject', subjectText));
    return;
  }
  if (subject === null || (test === null && valueText === '')) {
    report(about(statement, 'unfinished row', subjectText || draft.name, 'unfinished'));
    return;
  }
  if (subject === 'fees' || subject === 'months') {
    const parsed = numberTest(subject, statement, report);
    if (parsed === null) return;
    draft.conditions.push({ kind: 'number', subject, test: parsed, row });
    if (isLiteral(parsed)) report(about(statement, 'literal band', valueText, 'warning'));
    return;
  }
  if (test !== 'at least') {
    report(about(statement, 'unknown test', statement.testText));
    return;
  }
  if (subject === 'position') {
    const rank = levels.findIndex((level) => squash(level.name) === squash(valueText));
    const level = levels[rank];
    if (level === undefined) report(about(statement, 'level not defined', valueText));
    else draft.conditions.push({ kind: 'position', level: level.name, rank, row });
    return;
  }
  const countable = amount !== null && (amount.unit === null || amount.unit === 'items');
  if (!countable) report(about(statement, 'number expected', valueText));
  else if (!Number.isInteger(amount.value) || amount.value < 1) {
    report(about(statement, 'absurd number', valueText));
  } else draft.needed ??= { count: amount.value, from: statement };
};

/**
 * The tiers of a book, highest first: they rank in the order of their first row.
 *
 * Rule: 2-rules §1. Without a "conditions met" row all conditions are needed; a tier that asks for
 * more conditions than it has is a warning, because nobody reaches it while it is being typed.
 */
export const readTiers = (
  statements: readonly Statement[],
  levels: readonly PositionLevel[],
  report: Report,
): readonly TierRule[] => {
  const drafts = new Map<string, Draft>();
  for (const statement of statements) {
    const name = statement.tier;
    if (name === null) {
      report(about(statement, 'tier not defined', ''));
      continue;
    }
    const key = squash(name);
    const draft = drafts.get(key) ?? {
      ...{ name, row: statement.row, conditions: [], needed: null, otherwise: false },
    };
    drafts.set(key, draft);
    if (statement.sound) addRow(draft, statement, levels, report);
  }
  return [...drafts.values()].map(({ name, row, conditions, needed, otherwise }) => {
    if (needed !== null && needed.count > conditions.length && !otherwise) {
      report(about(needed.from, 'absurd number', `${needed.count}`, 'warning'));
    }
    // A tier whose conditions are all unreadable is reached by nobody, not by everybody.
    return {
      name,
      row,
      conditions,
      otherwise,
      needed: needed?.count ?? Math.max(1, conditions.length),
    };
  });
};
