// The self-test: the worked examples as formulas in cells, and what we rely on, green or red.
import type { Cell } from '../../domain/cell';
import type { Desk } from '../desk';
import { inBoth, type PlatformCheck, type SelfTestLine } from './line';
import { liveLines, writeLiveCells } from './live-cells';
import { runExamples } from './run-examples';

export type { PlatformCheck, SelfTestLine } from './line';

const TAB = 'SheetCare self-test 自检';
const HEADER = [
  'Result 结果',
  'What 内容',
  'Expected, source 应为、出处',
  'Found 实际',
  '',
] as const;

const runPlatform = (checks: readonly PlatformCheck[]): readonly SelfTestLine[] =>
  checks.map((check): SelfTestLine => {
    let found: string | null;
    let thrown = false;
    try {
      found = check.run();
    } catch (error) {
      thrown = true;
      found = error instanceof Error ? error.message : String(error);
    }
    return {
      group: check.source === 'not verified' ? 'probe' : 'contract',
      what: inBoth(check),
      source: check.source,
      passed: check.open === true && !thrown ? null : found === null,
      found: found ?? '',
    };
  });

/** Dates are read by the script's zone and shown by the spreadsheet's (3-product §8). */
const zoneLine = (desk: Desk): SelfTestLine => {
  const { sheet, script } = desk.zones();
  return {
    group: 'contract',
    what: 'the zone of the script is that of the spreadsheet · 脚本与表格的时区相同',
    source: '5.5',
    passed: sheet === script,
    found: sheet === script ? sheet : `${script} ≠ ${sheet}`,
  };
};

export interface SelfTestReport {
  readonly passed: number;
  readonly failed: number;
  /** Lines without a right answer: to be read. */
  readonly open: number;
  readonly lines: readonly SelfTestLine[];
  /** Both languages; for the dialog and the first line of the result. */
  readonly sentence: string;
}

const reportOf = (lines: readonly SelfTestLine[]): SelfTestReport => {
  const count = (wanted: boolean | null): number =>
    lines.filter(({ passed }) => passed === wanted).length;
  const [passed, failed, open] = [count(true), count(false), count(null)];
  const verdict =
    failed === 0 ? 'All is as expected. 全部符合。' : 'See the red lines. 请看 ✗ 行。';
  return {
    passed,
    failed,
    open,
    lines,
    sentence: `${passed} ✓, ${failed} ✗, ${open} ? ${verdict}`,
  };
};

const sign = ({ passed }: SelfTestLine): string => {
  if (passed === null) return '? read 请看';
  return passed ? '✓' : '✗ FAILED 不符';
};

/** Red lines first, then what a person must read, then what is in order. */
const inReadingOrder = (lines: readonly SelfTestLine[]): readonly SelfTestLine[] =>
  [false, null, true].flatMap((wanted) => lines.filter(({ passed }) => passed === wanted));

const writeResult = (desk: Desk, name: string, report: SelfTestReport): void => {
  const result = desk.addTab({ name, hidden: false, header: HEADER });
  const row = (line: SelfTestLine): Cell[] => [sign(line), line.what, line.source, line.found];
  const lines = inReadingOrder(report.lines);
  desk.write(result.id, 1, 0, [[report.sentence, '', '', ''], ...lines.map(row)]);
  // What only a person can see comes first among the lines to be read: below the red ones.
  writeLiveCells(desk, result.id, 2 + report.failed);
  desk.flush();
};

/**
 * Runs everything in tabs of its own, which it removes whatever happens, and leaves the result in
 * one tab, to be read and deleted.
 *
 * @param checks given the scratch tab, the platform's checks
 */
export const runSelfTest = (
  desk: Desk,
  checks: (scratchTab: number) => readonly PlatformCheck[],
): SelfTestReport => {
  const taken = new Set(desk.tabs().map(({ name }) => name.toLowerCase()));
  const free = (name: string): string => {
    let found = name;
    for (let n = 2; taken.has(found.toLowerCase()); n += 1) found = `${name} ${n}`;
    taken.add(found.toLowerCase());
    return found;
  };
  const made: number[] = [];
  const scratchTab = (name: string): number => {
    const { id } = desk.addTab({ name: free(`${TAB}: ${name}`), hidden: false, header: [] });
    made.push(id);
    return id;
  };
  let lines: readonly SelfTestLine[];
  try {
    lines = [
      ...liveLines(),
      ...runExamples(desk, scratchTab('examples')),
      zoneLine(desk),
      ...runPlatform(checks(scratchTab('scratch'))),
    ];
  } finally {
    for (const tab of made) desk.removeTab(tab);
  }
  const report = reportOf(lines);
  writeResult(desk, free(TAB), report);
  return report;
};
