// The self-test: the worked examples as formulas in cells, and what we rely on, green or red.
import type { Cell } from '../../domain/cell';
import { isDateCell } from '../../domain/cell';
import { isoDate } from '../../domain/time/civil-date';
import type { Desk } from '../desk';
import { formulaOf } from './example';
import { EXAMPLES } from './examples';

/** One line of the result: what was tried, whether it held, what was found. */
export interface SelfTestLine {
  readonly group: 'example' | 'contract' | 'probe';
  readonly what: string;
  readonly source: string;
  /** null for a probe: it answers a question that nobody could verify, there is no right answer. */
  readonly passed: boolean | null;
  readonly found: string;
}

/** A check of the platform, run by the google room: null = as expected, else what was found. */
export interface PlatformCheck {
  readonly behaviour: string;
  readonly source: string;
  readonly run: () => string | null;
}

const TAB = 'SheetCare self-test';
const HEADER = ['Result', 'What', 'Expected / source', 'Found'] as const;

const shown = (cell: Cell | undefined): string => {
  if (cell === undefined || cell === null) return '';
  return isDateCell(cell) ? isoDate(cell.on) : String(cell);
};

/** Writes every example into a cell, reads the answers back, and clears nothing of the team's. */
const runExamples = (desk: Desk, tab: number): readonly SelfTestLine[] => {
  const examples = EXAMPLES();
  desk.writeFormulas(
    tab,
    0,
    0,
    examples.map((example) => [formulaOf(example)]),
  );
  desk.flush();
  const cells = desk.read(tab, { row: 0, column: 0, rows: examples.length, columns: 1 });
  return examples.map((example, i): SelfTestLine => {
    const { expected, source } = example;
    const found = shown(cells[i]?.[0]);
    return {
      group: 'example',
      what: formulaOf(example),
      source: `${source}: ${expected === '' ? '(blank)' : expected}`,
      passed: found === expected,
      found,
    };
  });
};

const runPlatform = (checks: readonly PlatformCheck[]): readonly SelfTestLine[] =>
  checks.map(({ behaviour, source, run }): SelfTestLine => {
    let found: string | null;
    try {
      found = run();
    } catch (error) {
      found = error instanceof Error ? error.message : String(error);
    }
    return {
      group: 'contract',
      what: behaviour,
      source,
      passed: found === null,
      found: found ?? '',
    };
  });

export interface SelfTestReport {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly SelfTestLine[];
}

/**
 * Runs everything in a tab of its own and leaves the result there, to be read and deleted.
 *
 * @param contract given the scratch tab, the platform's checks
 */
export const runSelfTest = (
  desk: Desk,
  contract: (scratchTab: number) => readonly PlatformCheck[],
): SelfTestReport => {
  const taken = new Set(desk.tabs().map(({ name }) => name));
  const free = (name: string): string => {
    let n = 1;
    while (taken.has(n === 1 ? name : `${name} ${n}`)) n += 1;
    const found = n === 1 ? name : `${name} ${n}`;
    taken.add(found);
    return found;
  };
  const examples = desk.addTab({ name: free(`${TAB}: examples`), hidden: false, header: [] });
  const scratch = desk.addTab({ name: free(`${TAB}: scratch`), hidden: false, header: [] });
  const lines = [...runExamples(desk, examples.id), ...runPlatform(contract(scratch.id))];
  desk.removeTab(scratch.id);
  desk.removeTab(examples.id);
  const failed = lines.filter(({ passed }) => passed === false).length;
  const passed = lines.filter((line) => line.passed === true).length;
  const result = desk.addTab({ name: free(TAB), hidden: false, header: HEADER });
  const sign = (line: SelfTestLine): string =>
    line.passed === null ? '?' : line.passed ? '✓' : '✗ FAILED';
  const red = lines.filter((line) => line.passed === false);
  const rest = lines.filter((line) => line.passed !== false);
  desk.write(result.id, 1, 0, [
    [`${passed} ✓, ${failed} ✗`, '', '', ''],
    ...[...red, ...rest].map((line): Cell[] => [sign(line), line.what, line.source, line.found]),
  ]);
  desk.flush();
  return { passed, failed, lines };
};
