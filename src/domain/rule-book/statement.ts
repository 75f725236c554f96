// One row of the rule book as a statement: its words recognised, not yet judged (2-rules §1).
import { type Cell, isBlank } from '../cell';
import { receivedText } from '../reading/received';
import { fold } from '../text';
import { type Amount, readAmount } from './amount';
import type { RuleIssue } from './rule-book';
import {
  isAny,
  type RuleWord,
  ruleWord,
  subjectWord,
  type TestWord,
  testWord,
  type UnitWord,
  unitWord,
} from './words';

export interface Statement {
  readonly row: number;
  readonly rule: RuleWord;
  /** As the book writes it; null = any tier. Of a position row: the level. */
  readonly tier: string | null;
  /** The product's own word, or null when people made it up. */
  readonly subject: string | null;
  readonly subjectText: string;
  readonly test: TestWord | null;
  readonly testText: string;
  readonly value: Cell;
  readonly valueText: string;
  /** The number in the value with its unit, if there is exactly one. */
  readonly amount: Amount | null;
  readonly unit: UnitWord | null;
  readonly unitText: string;
  readonly note: string;
  /** False when the row has an unknown test or unit: reported, and not to be used. */
  readonly sound: boolean;
}

export type Report = (issue: RuleIssue) => void;

/** An issue about a statement. */
export const about = (
  statement: Statement,
  code: RuleIssue['code'],
  received: string,
  level: RuleIssue['level'] = 'error',
): RuleIssue => ({ row: statement.row, rule: statement.rule, code, received, level });

/** Kinds whose rows hold free text, so that an unlisted test or unit is no mistake. */
const FREE: readonly RuleWord[] = ['offer', 'phrase', 'credit'];

const textOf = (cell: Cell | undefined): string => fold(receivedText(cell ?? null));

/** Several words in a cell: 经理、总监, chief; head of. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[,、;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * Reads one row; a row that is blank, unfinished or unknown gives null, the last two with an issue.
 *
 * Rule: 2-rules §1, 3-product §2. Unfinished: no Rule, nothing but it, or a Test without its Value.
 */
export const readStatement = (
  cells: readonly Cell[],
  row: number,
  report: Report,
): Statement | null => {
  const seven = cells.slice(0, 7);
  if (seven.every((cell) => isBlank(cell))) return null;
  const [
    ruleText = '',
    tierText = '',
    subjectText = '',
    testText = '',
    ,
    unitText = '',
    note = '',
  ] = seven.map(textOf);
  const value = seven[4] ?? null;
  const rule = ruleWord(ruleText);
  const unfinished = (kind: RuleWord | null, received: string): null => {
    report({ row, rule: kind, code: 'unfinished row', received, level: 'unfinished' });
    return null;
  };
  if (ruleText === '') return unfinished(null, seven.map(textOf).filter(Boolean).join(' '));
  if (rule === null) {
    report({ row, rule, code: 'unknown rule', received: ruleText, level: 'error' });
    return null;
  }
  if (seven.slice(1, 6).every((cell) => isBlank(cell))) return unfinished(rule, ruleText);
  if (testText !== '' && isBlank(value)) return unfinished(rule, testText);
  const test = testWord(testText);
  const unit = unitWord(unitText);
  const strict = !FREE.includes(rule);
  const badTest = strict && test === null && testText !== '';
  const badUnit = strict && unit === null && unitText !== '';
  const statement: Statement = {
    row,
    rule,
    tier: tierText === '' || isAny(tierText) ? null : tierText,
    subject: subjectWord(rule, subjectText),
    subjectText,
    test,
    testText,
    value,
    valueText: textOf(value),
    amount: readAmount(value, unit),
    unit,
    unitText,
    note,
    sound: !badTest && !badUnit,
  };
  if (badTest) report(about(statement, 'unknown test', testText));
  if (badUnit) report(about(statement, 'unknown unit', unitText));
  return statement;
};
