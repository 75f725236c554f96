// Rows of one kind that are read when somebody first asks for them, once for each book.
import type { RuleBook, RuleIssue } from '../rule-book';
import type { Report, Statement } from '../statement';
import { tierNamer } from '../tier-name';
import type { RuleWord } from '../words';

export interface Section<Rule> {
  /** In the order of their rows. */
  readonly rules: readonly Rule[];
  readonly issues: readonly RuleIssue[];
}

type ReadRow<Rule> = (
  statement: Statement,
  tierNamed: (text: string) => string | null,
  report: Report,
) => Rule | null;

/** A reader of the rows of a kind; a row that cannot be read is an issue. */
export const sectionReader = <Rule>(
  kind: RuleWord,
  readRow: ReadRow<Rule>,
): ((book: RuleBook) => Section<Rule>) => {
  const read = new WeakMap<RuleBook, Section<Rule>>();
  return (book) => {
    const known = read.get(book);
    if (known !== undefined) return known;
    const issues: RuleIssue[] = [];
    const rules: Rule[] = [];
    const tierNamed = tierNamer(book);
    for (const statement of book.statements) {
      if (statement.rule !== kind) continue;
      const rule = readRow(statement, tierNamed, (issue) => issues.push(issue));
      if (rule !== null) rules.push(rule);
    }
    const section: Section<Rule> = { rules, issues };
    read.set(book, section);
    return section;
  };
};
