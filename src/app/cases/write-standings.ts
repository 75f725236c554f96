// Writes how the open cases of our register stand: promise, act by, status, and numbers where they lack one.
import type { CaseColumn } from '../../domain/case/register';
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import { isCase, isOpen } from '../../tables/cases';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { AlertBook } from '../alerts/alert-book';
import { attempted } from '../check/again';
import { cellKey, columnRuns, countedKeys } from '../check/layout';
import type { Desk, Tab } from '../desk';
import { freshNumber } from '../fresh-number';
import type { CaseBench } from './case-bench';
import { type CasesTab, readCasesTab, recordsIn } from './cases-tab';
import { judgeCase, standingCells } from './judge-case';
import type { faceFinder } from './watch-cases';

const WRITTEN: readonly CaseColumn[] = ['no.', 'promise', 'act by', 'status', 'alerts'];
const ATTEMPTS = 4;

export interface StandingsInput {
  readonly bench: CaseBench;
  readonly faceOf: ReturnType<typeof faceFinder>;
  readonly alerts: AlertBook;
}

export interface Standings {
  /** Cells that changed. */
  readonly changed: number;
  /** Alerts that were raised. */
  readonly raised: number;
  /** The tab of the alerts, when something was written there. */
  readonly alertTab: Tab | null;
}

/** Columns of ours that hold no formula anywhere below the header: those that do belong to the team. */
const writableIn = (desk: Desk, { tab, columns, headerRow, rows }: CasesTab) => {
  const height = rows.length - headerRow - 1;
  const at = WRITTEN.flatMap((column): (readonly [CaseColumn, number])[] => {
    const found = columns.get(column);
    return found === undefined ? [] : [[column, found]];
  });
  if (at.length === 0 || height <= 0) return [];
  const first = Math.min(...at.map(([, column]) => column));
  const last = Math.max(...at.map(([, column]) => column));
  const block = { row: headerRow + 1, column: first, rows: height, columns: last - first + 1 };
  const formulas = desk.formulas(tab.id, block);
  return at.filter(([, column]) => formulas.every((row) => (row[column - first] ?? '') === ''));
};

/** Right of our last column: where a tab of an earlier version gets the one of what was told. */
const behind = ({ columns }: CasesTab): number => Math.max(...columns.values()) + 1;
const isFreeAt = ({ rows }: CasesTab, column: number): boolean =>
  rows.every((row) => isBlank(row[column]));

/** Rows by what people and our saves wrote in them, twins told apart by their order. */
const identities = (cases: CasesTab): readonly string[] => {
  const { rows, columns } = cases;
  const ours = new Set(WRITTEN.map((column) => columns.get(column)));
  // Before and after that column comes a row is the same.
  if (!columns.has('alerts') && isFreeAt(cases, behind(cases))) ours.add(behind(cases));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => !ours.has(at));
  return countedKeys(rows, others);
};

/** A moment reads the same to the second: a cell keeps it as a fraction of a day. */
const readsAs = (cell: Cell | undefined): string =>
  cell !== undefined && isDateCell(cell)
    ? `d${cell.on}.${Math.round(cell.minutes * 60)}`
    : cellKey(cell);

/**
 * Gives a tab of an earlier version its column for what was told: behind our last one, before whatever
 * the team has right of it.
 *
 * @returns false where the tab does not take it
 */
const addAlertColumn = (desk: Desk, cases: CasesTab, name: string): boolean => {
  const { tab, headerRow } = cases;
  const column = behind(cases);
  return attempted(desk, tab.id, () => {
    if (!isFreeAt(cases, column)) desk.insertColumnsAfter(tab.id, column - 1, 1);
    desk.write(tab.id, headerRow, column, [[name]]);
    desk.bold(tab.id, { row: headerRow, column, rows: 1, columns: 1 });
  });
};

/** What each row should read in our columns. */
type Wanted = (now: CasesTab) => readonly Readonly<Partial<Record<CaseColumn, Cell>>>[];

/** What a row reads in our columns, as far as there are any. */
const cellsOf = (
  row: Rows[number] | undefined,
  { columns }: CasesTab,
): Readonly<Partial<Record<CaseColumn, Cell>>> =>
  Object.fromEntries(
    WRITTEN.filter((column) => columns.has(column)).map((column) => [
      column,
      row?.[columns.get(column) ?? -1] ?? '',
    ]),
  );

/** Open cases as they are judged; every other row what it read before anything was written. */
const wantedFrom = (
  desk: Desk,
  before: CasesTab,
  { bench, faceOf, alerts }: StandingsInput,
): Wanted => {
  const stood = new Map(identities(before).map((key, r) => [key, cellsOf(before.rows[r], before)]));
  const given = new Map<string, string>();
  const numbers = new Set(before.rows.map((row) => nameText(row[before.columns.get('no.') ?? -1])));
  const numberOf = (key: string): string => {
    const no = given.get(key) ?? freshNumber(desk, 'K-', numbers);
    given.set(key, no);
    numbers.add(no);
    return no;
  };
  return (now) => {
    const keys = identities(now);
    const open = new Map(
      recordsIn(now, bench.reader)
        .filter(isOpen)
        .map((record) => [record.row, record]),
    );
    return now.rows.map((row, r) => {
      const key = keys[r] ?? '';
      const record = open.get(r);
      // A column that has come since reads what it reads.
      const before = { ...cellsOf(row, now), ...stood.get(key) };
      if (r <= now.headerRow || !isCase(row, now.columns)) return before;
      const no = nameText(before['no.']) === '' ? numberOf(key) : before['no.'];
      if (record === undefined) return { ...before, 'no.': no ?? '' };
      const face = faceOf(record);
      const judged = judgeCase(bench, record, face?.tier ?? '');
      alerts.consider(nameText(no), judged, face, !isBlank(before.alerts));
      const told = alerts.textOf(nameText(no)) ?? before.alerts ?? '';
      return { ...standingCells(bench, judged), 'no.': no ?? '', alerts: told };
    });
  };
};

/**
 * Writes what changed, in one block for each group of neighbouring columns.
 *
 * Rule: 3-product §4. Under the lock, but people do not take it: after each write everything is read
 * again, and what stands at a wrong row because rows moved meanwhile is put right. Closed cases keep
 * what they read. What has arisen comes last, so that it is about rows that have their number.
 * @returns null when the lock was not free
 */
export const writeStandings = (desk: Desk, tab: Tab, input: StandingsInput): Standings | null => {
  let changed = 0;
  let kept: ReturnType<AlertBook['keep']> = { raised: 0, tab: null };
  const settle = (): void => {
    const before = readCasesTab(desk, tab);
    const wanted = wantedFrom(desk, before, input);
    let now = before;
    const { alerts: header } = input.bench.words.columns;
    const isWithout = !before.columns.has('alerts') && before.headerRow >= 0;
    const isTold = isWithout && wanted(before).some(({ alerts }) => !isBlank(alerts));
    if (isTold && addAlertColumn(desk, before, header)) now = readCasesTab(desk, tab);
    const writable = writableIn(desk, now).map(([column]) => column);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const cells = wanted(now);
      const differs = (column: CaseColumn, r: number): boolean =>
        readsAs(now.rows[r]?.[now.columns.get(column) ?? -1]) !== readsAs(cells[r]?.[column]);
      const columns = writable.filter(
        (column) => now.columns.has(column) && cells.some((_, r) => differs(column, r)),
      );
      if (columns.length === 0) return;
      const at = new Map(columns.map((column) => [now.columns.get(column) ?? -1, column]));
      for (const run of columnRuns([...at.keys()].sort((a, b) => a - b))) {
        const group = Array.from({ length: run.count }, (_, i) => at.get(run.first + i));
        const rows = cells.flatMap((_, r) =>
          group.some((column) => column !== undefined && differs(column, r)) ? [r] : [],
        );
        const [first = 0] = rows;
        const last = rows[rows.length - 1] ?? first;
        if (attempt === 1) changed += rows.length * run.count;
        desk.write(
          tab.id,
          first,
          run.first,
          cells
            .slice(first, last + 1)
            .map((row) => group.map((column) => (column === undefined ? '' : (row[column] ?? '')))),
        );
      }
      now = readCasesTab(desk, tab);
    }
  };
  const done = desk.locked(() => {
    settle();
    kept = input.alerts.keep();
  });
  return done ? { changed, raised: kept.raised, alertTab: kept.tab } : null;
};
