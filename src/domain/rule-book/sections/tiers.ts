// The tier rows: which conditions make a tier, and how many of them (2-rules §1, rule M0.2).
import { squash } from '../../text';
import type { Condition, PositionLevel, TierRule } from '../rule-book';
import { about, type Report, type Statement } from '../statement';
import { isLiteral, numberTest } from './number-test';

interface Reader<C> {
  readonly levels: readonly PositionLevel[];
  readonly report: Report;
  readonly readOther: ReadOther<C>;
}

/** Reads a row that names a column: its condition, null if it is wrong, undefined if it names none. */
export type ReadOther<C> = (statement: Statement, report: Report) => C | null | undefined;

interface Draft<C> {
  readonly name: string;
  readonly row: number;
  readonly conditions: (Condition | C)[];
  needed: { readonly count: number; readonly from: Statement } | null;
  otherwise: boolean;
}

const addRow = <C>(
  draft: Draft<C>,
  statement: Statement,
  { levels, report, readOther }: Reader<C>,
): void => {
  const { row, test, valueText, subject, subjectText, amount } = statement;
  if (subject === 'otherwise') {
    draft.otherwise = true;
    return;
  }
  const other = readOther(statement, report);
  if (other !== undefined) {
    if (other !== null) draft.conditions.push(other);
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
 * @param readOther conditions on further columns, which only some functions can judge
 */
export const readTiers = <C = never>(
  statements: readonly Statement[],
  levels: readonly PositionLevel[],
  report: Report,
  readOther: ReadOther<C> = () => undefined,
): readonly TierRule<Condition | C>[] => {
  const drafts = new Map<string, Draft<C>>();
  for (const statement of statements) {
    const name = statement.tier;
    if (name === null) {
      report(about(statement, 'tier not defined', ''));
      continue;
    }
    const key = squash(name);
    const draft: Draft<C> = drafts.get(key) ?? {
      ...{ name, row: statement.row, conditions: [], needed: null, otherwise: false },
    };
    drafts.set(key, draft);
    if (statement.sound) addRow(draft, statement, { levels, report, readOther });
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
