// The tier rows with conditions on any column of the customer table, as TIERBY judges them (2-rules §1).
import { readMonths } from '../../reading/number';
import { readBand } from '../amount';
import { type ColumnSubject, columnSubject } from '../column-subject';
import type { Condition, NumberTest, RuleBook, RuleIssue, TierRule } from '../rule-book';
import { about, type Report, type Statement, wordsOf } from '../statement';
import type { UnitWord } from '../words';
import { readTiers } from './tiers';

/** A condition on columns that the book names by their headers. */
export type ColumnCondition =
  | {
      readonly kind: 'column number';
      readonly subject: ColumnSubject;
      /** As the book writes it. */
      readonly subjectText: string;
      readonly test: NumberTest;
      /** The unit of the value, in which cells may be written; months for years and quarters. */
      readonly unit: UnitWord | null;
      readonly row: number;
    }
  | {
      readonly kind: 'column text';
      readonly subject: ColumnSubject;
      readonly subjectText: string;
      readonly test: 'is' | 'contains' | 'except';
      /** Any of them. */
      readonly words: readonly string[];
      readonly row: number;
    };

export type AnyCondition = Condition | ColumnCondition;

export interface ColumnTiers {
  /** Highest first, as in the book. */
  readonly tiers: readonly TierRule<AnyCondition>[];
  /** Is there a condition that position, fees and months cannot answer? */
  readonly custom: boolean;
  readonly issues: readonly RuleIssue[];
}

const MOST = 1e12;
const MONTHS_OF: { readonly [unit in UnitWord]?: number } = { quarters: 3, years: 12 };

interface Value {
  readonly value: number;
  readonly unit: UnitWord | null;
}

/** Years and quarters are months, as in the cells of a customer. */
const inMonths = ({ value, unit }: Value): Value => {
  const factor = unit === null ? undefined : MONTHS_OF[unit];
  return factor === undefined ? { value, unit } : { value: value * factor, unit: 'months' };
};

const singleValue = ({ value, unit, amount }: Statement): Value | null => {
  if (amount !== null) return inMonths({ value: amount.value, unit: amount.unit ?? unit });
  const months = unit === 'months' ? readMonths(value) : null;
  return months?.kind === 'known' ? { value: months.value, unit } : null;
};

const bandOf = ({ valueText, unit }: Statement): { readonly low: Value; high: Value } | null => {
  const band = readBand(valueText, unit);
  return band === null ? null : { low: inMonths(band.low), high: inMonths(band.high) };
};

type NumberCondition = Pick<ColumnCondition & { kind: 'column number' }, 'test' | 'unit'>;

const numberCondition = (statement: Statement, report: Report): NumberCondition | null => {
  const { test, testText, valueText } = statement;
  const bad = (code: RuleIssue['code'], received = valueText): null => {
    report(about(statement, code, received));
    return null;
  };
  const isAbsurd = (value: number): boolean => !(Math.abs(value) <= MOST);
  if (test === 'between') {
    const band = bandOf(statement);
    if (band === null || band.low.unit !== band.high.unit) return bad('number expected');
    const { low, high } = band;
    if (low.value > high.value || isAbsurd(low.value) || isAbsurd(high.value)) {
      return bad('absurd number');
    }
    return { test: { kind: 'between', low: low.value, high: high.value }, unit: low.unit };
  }
  const kind = test === 'within' ? 'at most' : test;
  switch (kind) {
    case 'at least':
    case 'above':
    case 'at most':
    case 'below':
    case 'is': {
      const single = singleValue(statement);
      if (single === null) return bad('number expected');
      if (isAbsurd(single.value)) return bad('absurd number');
      return { test: { kind, value: single.value }, unit: single.unit };
    }
    default:
      return bad('unknown test', testText);
  }
};

const readColumn = (statement: Statement, report: Report): ColumnCondition | null | undefined => {
  const { subject: own, subjectText, test, valueText, row } = statement;
  const asText =
    test === 'contains' || test === 'except' || (test === 'is' && singleValue(statement) === null);
  // A title is judged by its level, unless the row says what must stand in it.
  if (own === 'position' ? !asText : own !== null) return undefined;
  if (subjectText === '' || (test === null && valueText === '')) return undefined;
  const subject = columnSubject(subjectText);
  if (asText) {
    if (subject.aggregate !== null) {
      report(about(statement, 'unknown test', statement.testText));
      return null;
    }
    const words = wordsOf(valueText);
    return { kind: 'column text', subject, subjectText, test, words, row };
  }
  const condition = numberCondition(statement, report);
  return condition && { kind: 'column number', subject, subjectText, ...condition, row };
};

const read = new WeakMap<RuleBook, ColumnTiers>();

/**
 * The tiers of a book with every condition that it has, read at the first call.
 *
 * Rule: 2-rules §1 "any number of tiers with any names; conditions on any column". The subject is a
 * header of the customer table; numbers take all number tests, texts is, contains and except.
 * @returns tiers as in `book.tiers` plus the column conditions; `issues` of the tier rows read so
 */
export const columnTiersOf = (book: RuleBook): ColumnTiers => {
  const known = read.get(book);
  if (known !== undefined) return known;
  const issues: RuleIssue[] = [];
  const statements = book.statements.filter(({ rule }) => rule === 'tier');
  const tiers = readTiers(statements, book.levels, (issue) => issues.push(issue), readColumn);
  const custom = tiers.some(({ conditions }) =>
    conditions.some(({ kind }) => kind === 'column number' || kind === 'column text'),
  );
  // What only the whole book can say: a row that was not read as a statement, or a tier that is missing.
  const readAsRow = new Set(statements.filter(({ sound }) => sound).map(({ row }) => row));
  const others = book.issues.filter(
    ({ rule, row, code }) =>
      rule === 'tier' &&
      (code === 'no fallback tier' || code === 'no tier rows' || !readAsRow.has(row)),
  );
  const result: ColumnTiers = {
    ...{ tiers, custom },
    issues: [...issues, ...others].sort((a, b) => a.row - b.row),
  };
  read.set(book, result);
  return result;
};
