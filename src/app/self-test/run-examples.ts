// Tries the worked examples as formulas in cells.
import type { Desk } from '../desk';
import { formulaOf, shown } from './example';
import { EXAMPLES } from './examples';
import type { SelfTestLine } from './line';

/** At most 30 functions run at once for a person; each formula is one of them. */
const AT_ONCE = 20;
const LOADING = 'Loading...';
/** Each reading waits for the recalculation, so this is minutes, not moments. */
const MOST_READINGS = 30;

/** What the formulas show once all of them have answered, or have had their time. */
const answersOf = (desk: Desk, tab: number, row: number, formulas: readonly string[]): string[] => {
  desk.writeFormulas(
    tab,
    row,
    0,
    formulas.map((formula) => [formula]),
  );
  let answers: string[] = [];
  for (let n = 0; n < MOST_READINGS; n += 1) {
    desk.flush();
    const cells = desk.read(tab, { row, column: 0, rows: formulas.length, columns: 1 });
    answers = cells.map((line) => shown(line[0]));
    if (!answers.includes(LOADING)) break;
  }
  return answers;
};

/** Writes the examples into a scratch tab, a few at a time, and reads the answers back. */
export const runExamples = (desk: Desk, tab: number): readonly SelfTestLine[] => {
  const lines: SelfTestLine[] = [];
  const examples = EXAMPLES();
  for (let row = 0; row < examples.length; row += AT_ONCE) {
    const some = examples.slice(row, row + AT_ONCE);
    const answers = answersOf(desk, tab, row, some.map(formulaOf));
    some.forEach((example, i) => {
      const found = answers[i] ?? '';
      lines.push({
        group: 'example',
        what: formulaOf(example),
        source: `${example.source}: ${example.expected === '' ? '(blank 空白)' : example.expected}`,
        // Still loading says nothing about the rules.
        passed: found === LOADING ? null : found === example.expected,
        found,
      });
    });
  }
  return lines;
};
