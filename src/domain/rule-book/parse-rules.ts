// The rule book from its rows: one pass, every row that can't be read becomes an issue (2-rules §1).
import { type Cell, isBlank } from '../cell';
import { receivedText } from '../reading/received';
import type { RuleBook, RuleIssue } from './rule-book';
import { readContacts } from './sections/contacts';
import { readWeek } from './sections/hours';
import { readLevels } from './sections/levels';
import { readSettings } from './sections/settings';
import { readTiers } from './sections/tiers';
import { readStatement, type Statement } from './statement';
import { nameFinder } from './tier-name';
import { isHeaderWord, languageOf, type RuleWord, ruleWord } from './words';

const firstText = (row: readonly Cell[]): string => receivedText(row[0] ?? null);

/** A rule word with nothing behind it may be a title. */
const readsAsRule = (row: readonly Cell[]): boolean =>
  ruleWord(firstText(row)) !== null && !row.slice(1, 7).every(isBlank);

/** Title rows may stand above the header; a header below the first rule is a row like any other. */
const startOf = (rows: readonly (readonly Cell[])[]): number => {
  const first = rows.findIndex(readsAsRule);
  let start = first < 0 ? rows.length : first;
  while (start > 0 && !isHeaderWord(firstText(rows[start - 1] ?? []))) start -= 1;
  return start;
};

/** Index of the header row among these rows, -1 when there is none. */
export const ruleHeaderAt = (rows: readonly (readonly Cell[])[]): number => startOf(rows) - 1;

/**
 * Reads a rule book from its seven columns Rule, Tier, Subject, Test, Value, Unit, Note.
 *
 * Rule: 2-rules §1. English and Chinese words alike and mixed; with or without a header row.
 * The language is the header's, else that of the first rule word, else English.
 * @param firstRow the sheet's row number of the first row given, for the issues
 * @returns always a book; what could not be read stands in `issues`, in the order of rows
 */
export const parseRules = (rows: readonly (readonly Cell[])[], firstRow = 1): RuleBook => {
  const issues: RuleIssue[] = [];
  const report = (issue: RuleIssue): void => {
    issues.push(issue);
  };
  const start = startOf(rows);
  const statements: Statement[] = [];
  const byRule = new Map<RuleWord, Statement[]>();
  for (let index = start; index < rows.length; index += 1) {
    const statement = readStatement(rows[index] ?? [], firstRow + index, report);
    if (statement === null) continue;
    statements.push(statement);
    const alike = byRule.get(statement.rule);
    if (alike === undefined) byRule.set(statement.rule, [statement]);
    else alike.push(statement);
  }
  const of = (rule: RuleWord): readonly Statement[] => byRule.get(rule) ?? [];

  const levels = readLevels(of('position'), report);
  const tiers = readTiers(of('tier'), levels, report);
  const names = tiers.map((tier) => tier.name);
  // A book without tier rows (cadences only) names its tiers in the contact rows.
  const tierNamed = names.length > 0 ? nameFinder(names) : (text: string) => text;
  const { contacts, past } = readContacts(of('contact'), tierNamed, report);
  const lastTier = tiers[tiers.length - 1];
  if (lastTier === undefined) {
    report({ row: firstRow, rule: 'tier', code: 'no tier rows', received: '', level: 'error' });
  } else if (!tiers.some((tier) => tier.otherwise)) {
    const { row, name } = lastTier;
    report({ row, rule: 'tier', code: 'no fallback tier', received: name, level: 'error' });
  }
  const header = start > 0 ? receivedText(rows[start - 1]?.[0] ?? null) : '';
  const first = statements[0];
  const firstWord =
    first === undefined ? '' : receivedText(rows[first.row - firstRow]?.[0] ?? null);
  return {
    language: languageOf(header || firstWord),
    tiers,
    levels,
    contacts,
    past,
    week: readWeek(of('hours'), report),
    ...readSettings(of('setting'), report),
    issues: issues.sort((a, b) => a.row - b.row),
    statements,
  };
};
