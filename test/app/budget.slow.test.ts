// 3-product §8: the night's service calls for any number of customers, the lock, the second run.
import type { Workbook } from '../../src/host/model/workbook';
import { bigSchool } from '../../src/host/samples/school';
import {
  countOf,
  estimateMilliseconds,
  type ServiceCall,
} from '../../src/host/services/service-call';
import { tabOf } from '../support/builders';
import { type Ran, runCheckOn } from './support/run-check';

const NIGHT_CALLS = 60;
const LOCK_LIMIT_MS = 10_000;
const NIGHT_LIMIT_MS = 60_000;
const MILLION = 1_000_000;

interface Night {
  readonly book: Workbook;
  readonly first: Ran;
  /** The next night: time has passed, so statuses change. */
  readonly later: Ran;
  readonly realMs: number;
}

const nights = (customers: number, contacts: number): Night => {
  const book = bigSchool({ customers, contacts, asOf: '2026-11-20' });
  // Some birthdays for every size, so that what is recorded of them costs every night the same.
  const students = book.sheets.find(({ values }) => values.length > 300);
  const header = students?.values.findIndex((row) => row?.includes('生日') === true) ?? -1;
  const column = students?.values[header]?.indexOf('生日') ?? -1;
  for (let row = header + 1; row < header + 101; row += 1) {
    const cells = students?.values[row];
    if (cells !== undefined && column >= 0) cells[column] = row % 2 === 0 ? '11月20日' : '11月21日';
  }
  const first = runCheckOn(book, { asOf: '2026-11-20' });
  // The birthdays of the first day are over: Messages, which comes with its first row, is there.
  runCheckOn(book, { asOf: '2026-11-21' });
  const started = performance.now();
  const later = runCheckOn(book, { asOf: '2026-11-23', entry: 'nightlyCheck' });
  const realMs = performance.now() - started;
  return { book, first, later, realMs };
};

/** Modelled milliseconds of the longest time that a run holds the lock. */
const longestLock = (calls: readonly ServiceCall[]): number => {
  const locks = calls.flatMap(({ member }, at) => (member === 'tryLock' ? [at] : []));
  const held = locks.map((from) => {
    const to = calls.findIndex(({ member }, at) => at > from && member === 'releaseLock');
    return estimateMilliseconds(calls.slice(from, to + 1), 0);
  });
  return Math.max(0, ...held);
};

/** Reads of more than a million cells count once more for each million that they begin. */
const furtherMillions = (calls: readonly ServiceCall[]): number =>
  calls.reduce(
    (sum, { price, cells }) =>
      sum + (price === 'read' && cells > MILLION ? Math.ceil(cells / MILLION) - 1 : 0),
    0,
  );

const small = nights(300, 2_000);
const big = nights(20_000, 100_000);

describe.each([
  { name: '300 customers', night: small },
  { name: '20,000 customers, 100,000 contacts', night: big },
])('3-product §8, $name', ({ name, night }) => {
  const { first, later } = night;

  test('every run comes to its end', () => {
    for (const { report, result } of [first, later]) {
      expect(result.error).toBeUndefined();
      expect(report?.ok).toBe(true);
      expect(result.callsWhileLoading).toBe(0);
    }
  });

  test(`a night is ${NIGHT_CALLS} service calls at most`, () => {
    const { calls, cheap } = later.result;
    console.info(
      `${name}: ${countOf(calls)} calls (first run ${countOf(first.result.calls)}), ` +
        `${Math.round(estimateMilliseconds(calls, cheap))} ms modelled, ` +
        `${Math.round(longestLock(calls))} ms in the lock, ` +
        `first run ${Math.round(first.result.estimateMilliseconds)} ms and ${Math.round(longestLock(first.result.calls))} ms, ` +
        `${Math.round(night.realMs)} ms real`,
    );
    expect(countOf(calls) - furtherMillions(calls)).toBeLessThanOrEqual(NIGHT_CALLS);
    expect(estimateMilliseconds(calls, cheap)).toBeLessThan(NIGHT_LIMIT_MS);
  });

  test('the lock is held for ten seconds at most', () => {
    for (const { result } of [first, later]) {
      expect(longestLock(result.calls)).toBeLessThan(LOCK_LIMIT_MS);
    }
  });
});

/** One line for each customer when it is first seen, one for each change of tier. */
const historyLines = ({ first, later }: Night): number => {
  const [before, after] = [first, later].map(({ report }) => (report?.ok ? report.rows : []));
  const tiers = new Map(before?.map(({ row, effectiveTier }) => [row, effectiveTier]));
  const changed = after?.filter(({ row, effectiveTier }) => tiers.get(row) !== effectiveTier);
  return (before?.length ?? 0) + (changed?.length ?? 0);
};

test('3-product §8: the calls are the same for 300 and for 20,000 customers', () => {
  // A grid that has to grow first: Today holds a line for each customer who is due.
  const growth = ['getMaxRows', 'getMaxColumns', 'insertRowsAfter'];
  const kinds = ({ calls }: Ran['result']): string[] =>
    calls
      .filter(({ member }) => !growth.includes(member))
      .map(({ service, member }) => `${service}.${member}`);
  expect(kinds(big.later.result)).toEqual(kinds(small.later.result));
});

test('3-product §4: a second run on the same day writes nothing to the customers', () => {
  const customers = small.book.sheets.find(({ values }) => values.length > 300);
  const before = JSON.stringify(customers);
  const { report, host } = runCheckOn(small.book, { asOf: '2026-11-23', entry: 'nightlyCheck' });
  expect(report).toMatchObject({ ok: true, changed: 0 });
  expect(JSON.stringify(customers)).toBe(before);
  expect(tabOf(host.workbook, '级别变动').values).toHaveLength(1 + historyLines(small));
});
