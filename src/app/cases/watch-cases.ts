// The complaint watch: how every open case stands, what comes first today, and what nobody can read. Pure.
import { stateOf } from '../../domain/case/case-life';
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { whomFinder } from '../../domain/whom';
import { type CaseRecord, isOpen, readCases } from '../../tables/cases';
import type { CaseProblem } from '../../tables/read-case-life';
import type { CaseBench } from './case-bench';
import { problemCell } from './case-problem';
import { type JudgedCase, judgeCase, statusOf } from './judge-case';
import type { Register } from './registers';
import { inWorkOrder } from './work-order';

/** What a case needs to know of its customer. */
export interface CaseFace {
  readonly no: string;
  readonly name: string;
  readonly phone: string;
  readonly owner: string;
  /** The effective one; blank when there is none. */
  readonly tier: string;
  /** 0 = highest. */
  readonly tierRank: number;
}

export interface WatchedCase {
  readonly judged: JudgedCase;
  readonly tierRank: number;
  /** Undefined when no customer fits, or several do. */
  readonly face: CaseFace | undefined;
  readonly isOurs: boolean;
}

export interface UntimedCase extends WatchedCase {
  /** Because of which it is. */
  readonly problem: CaseProblem;
}

export interface CaseCounts {
  readonly open: number;
  readonly atRisk: number;
  readonly late: number;
}

export interface CaseWatch {
  /** Null without any register: nothing is counted that was not looked at. */
  readonly counts: CaseCounts | null;
  /** Late and at risk, in the order of the day's work. */
  readonly work: readonly WatchedCase[];
  /** Open cases of ours of which nobody can tell until when: a time that cannot be. */
  readonly untimed: readonly UntimedCase[];
  /** Open cases that went from hand to hand, in the same order: for the lead. */
  readonly handedOver: readonly WatchedCase[];
  readonly issues: readonly SheetIssue[];
}

/** Finds the customer of a case. */
export const faceFinder = (
  faces: readonly CaseFace[],
): ((record: Pick<CaseRecord, 'customerNo' | 'name'>) => CaseFace | undefined) =>
  whomFinder(faces, (face) => face);

const problemOf = (
  bench: CaseBench,
  { tab }: Register,
  { row }: CaseRecord,
  problem: CaseProblem,
): SheetIssue => ({
  ...{ tab: tab.name, row: row + 1, expected: '' },
  ...problemCell(bench, problem),
});

const listed = (
  register: Register,
  record: CaseRecord,
  code: SheetIssueCode,
  received: string,
) => ({
  ...{ tab: register.tab.name, row: record.row + 1, role: '', code, expected: '', received },
});

/** Rule: M3.1. From the third hand-over on the lead sees it. */
const MANY_HAND_OVERS = 3;
export const handOversOf = ({ life }: Pick<CaseRecord, 'life'>): number =>
  life.ok ? life.value.handOvers : 0;

/** Where a register knows neither state nor closing, what was answered is done. */
const isSettled = ({ columns }: Register, { life }: CaseRecord): boolean =>
  !columns.has('state') &&
  !columns.has('closed at') &&
  life.ok &&
  !['new', 'waiting'].includes(stateOf(life.value));

/**
 * Looks at every case of every register.
 *
 * Rule: M0.11, 2-rules §4, §7. A state of a register of the team's own that has no times beside it is
 * no fault of it: people there write 已结案 and no more.
 */
export const watchCases = (
  bench: CaseBench,
  registers: readonly Register[],
  faces: readonly CaseFace[],
): CaseWatch => {
  if (registers.length === 0)
    return { counts: null, work: [], untimed: [], handedOver: [], issues: [] };
  const faceOf = faceFinder(faces);
  const issues: SheetIssue[] = [];
  const open: WatchedCase[] = [];
  const untimed: UntimedCase[] = [];
  const lowest = faces.reduce((most, { tierRank }) => Math.max(most, tierRank), 0);
  for (const register of registers) {
    const { rows, columns, headerRow } = register;
    const seen = new Set<string>();
    for (const record of readCases(rows, columns, headerRow, bench.reader)) {
      if (record.no !== '' && seen.has(record.no)) {
        issues.push(listed(register, record, 'case number doubled', record.no));
      }
      seen.add(record.no);
      const { life } = record;
      if (!isOpen(record) || isSettled(register, record)) {
        // Closed next year: who wrote so meant another day.
        const isAhead = !life.ok && life.error.code === 'in the future';
        if (isAhead) issues.push(problemOf(bench, register, record, life.error));
        continue;
      }
      const face = faceOf(record);
      if (face === undefined) {
        const received = record.customerNo || record.name;
        issues.push(listed(register, record, 'case without customer', received));
      }
      const isOwnWord =
        !life.ok && life.error.code === 'state without its time' && !register.isOurs;
      const watched: WatchedCase = {
        judged: judgeCase(bench, record, face?.tier ?? ''),
        tierRank: face?.tierRank ?? lowest,
        ...{ face, isOurs: register.isOurs },
      };
      open.push(watched);
      if (life.ok || isOwnWord) continue;
      issues.push(problemOf(bench, register, record, life.error));
      if (register.isOurs) untimed.push({ ...watched, problem: life.error });
    }
  }
  const count = (status: string): number =>
    open.filter(({ judged }) => statusOf(judged) === status).length;
  const ordered = inWorkOrder(open);
  return {
    counts: { open: open.length, atRisk: count('atRisk'), late: count('late') },
    work: ordered.filter(({ judged }) => ['atRisk', 'late'].includes(statusOf(judged))),
    untimed: inWorkOrder(untimed),
    handedOver: ordered.filter(({ judged: { record } }) => handOversOf(record) >= MANY_HAND_OVERS),
    issues,
  };
};
