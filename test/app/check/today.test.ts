// 2-rules §7: the order of the day's work in the Today tab.
import fc from 'fast-check';
import type { Assessment } from '../../../src/app/check/assess';
import { renderToday, TODAY_COLUMNS, TODAY_HEAD } from '../../../src/app/check/today';
import { BLANK } from '../../../src/domain/reading';
import { addDays, type CivilDate } from '../../../src/domain/time/civil-date';
import { checkWords } from '../../../src/i18n/check-words';
import { day } from '../../support/dates';

const TODAY = day('2026-11-20');

interface Line {
  readonly name: string;
  readonly owner?: string;
  readonly status: Assessment['status'];
  /** Days from today to the date that decides; null = there is none. */
  readonly due?: number | null;
  readonly booked?: boolean;
  /** Time of the appointment, in minutes from midnight. */
  readonly at?: number;
  /** 0 = highest. */
  readonly tier?: number;
  readonly priority?: boolean;
  readonly intervals?: number;
  readonly row?: number;
  /** Levelled to a day before it is due. */
  readonly planned?: CivilDate;
  /** Calls in vain; with the days from today to the retry. */
  readonly failures?: number;
  readonly retry?: number;
}

const attempted = ({ failures = 0, retry = 0 }: Line): Assessment['attempts'] => {
  if (failures === 0) return null;
  const unreachable = failures > 3;
  return {
    failures,
    lastOn: TODAY,
    retryOn: unreachable ? null : addDays(TODAY, retry),
    unreachable,
  };
};

const assessed = (line: Line): Assessment => ({
  customer: {
    row: line.row ?? 2,
    ...{ id: '', name: line.name, phone: '', owner: line.owner ?? '林老师', position: '' },
    ...{ fees: '', months: '', tier: '', override: '', lastTyped: BLANK, gone: false },
    ...{ enrolledOn: undefined, pausedUntil: undefined },
  },
  key: line.name,
  ...{ tier: '', effectiveTier: null, tierRank: line.tier ?? 2, priority: line.priority === true },
  ...{ firstCall: null, wasDue: null, fallsOn: null, attempts: attempted(line) },
  ...{ lastContact: null, lastIsTyped: false, tierWhy: '', why: '', unlistedTitle: null },
  due: line.due === null ? null : addDays(TODAY, line.due ?? 0),
  counted: null,
  planned: line.planned ?? (line.due === null ? null : addDays(TODAY, line.due ?? 0)),
  ...{ channel: 'call', visits: null },
  ...{ booked: line.booked === true, bookedMinutes: line.at ?? 0 },
  ...{
    status: line.status,
    statusWord: '',
    daysLate: 0,
    intervalsLate: line.intervals ?? 0,
    refused: false,
  },
});
const LOOK = { block: (owner: string) => `▸ ${owner}`, ticksGoTo: '' };

/** The names in their order; above each block, where there are several, its heading as ''. */
const order = (lines: readonly Line[]): string[] =>
  renderToday(lines.map(assessed), { on: TODAY, minutes: 510 }, checkWords('zh'), LOOK)
    .slice(TODAY_HEAD)
    .map((cells) => String(cells[TODAY_COLUMNS.name]));

/** The right order of all that one owner has to do, each line for a reason of its own. */
const DAY: readonly Line[] = [
  { name: '4 missed on Tuesday', status: 'overdue', due: -3, booked: true, intervals: 0.2 },
  { name: '4 missed yesterday', status: 'overdue', due: -1, booked: true, tier: 0 },
  { name: '4 booked for today', status: 'today', due: 0, booked: true },
  { name: '4 today at 09:00', status: 'today', due: 0, booked: true, at: 540 },
  { name: '4 first talk at 14:30', status: 'never', due: 0, booked: true, at: 870 },
  { name: '4 key, at 17:00', status: 'today', due: 0, booked: true, at: 1020, tier: 0 },
  { name: '5 priority', status: 'overdue', due: -1, priority: true, intervals: 0.1 },
  { name: '5 two intervals late', status: 'overdue', due: -60, intervals: 2 },
  { name: '5 one interval late', status: 'overdue', due: -15, intervals: 1, tier: 1 },
  { name: '5 never called', status: 'never', due: -30, intervals: 1, tier: 2 },
  { name: '5 as late, due later', status: 'overdue', due: -29, intervals: 1, tier: 2 },
  { name: '5 tried, again today', status: 'overdue', due: -29, intervals: 1, tier: 2, failures: 3 },
  { name: '5 late, number A', status: 'overdue', due: -3, intervals: 0.1 },
  { name: '5 late, number B', status: 'overdue', due: -3, intervals: 0.1 },
  { name: '6 key', status: 'today', tier: 0 },
  { name: '6 first call', status: 'never', due: 0, tier: 1 },
  { name: '6 planned before it is due', status: 'fine', due: 4, planned: TODAY, tier: 1 },
  { name: '6 planned, soon', status: 'soon', due: 1, planned: TODAY, tier: 2 },
  { name: '7 tried on Monday', status: 'fine', due: 9, failures: 2, retry: -1, tier: 2 },
  { name: '7 key, tried yesterday', status: 'soon', due: 2, failures: 1, tier: 0 },
  { name: '7 due today, tried today', status: 'today', failures: 1, retry: 1, tier: 0 },
  { name: '7 late, tried today', status: 'overdue', due: -2, failures: 1, retry: 1 },
  { name: '7 appointment missed', status: 'overdue', due: -1, booked: true, failures: 2, retry: 2 },
  { name: '8 key', status: 'soon', due: 3, tier: 0 },
  { name: '8 watch, tomorrow', status: 'soon', due: 1, tier: 1 },
  { name: '8 planned for tomorrow', status: 'soon', due: 3, planned: addDays(TODAY, 1), tier: 1 },
  { name: '8 tried, later', status: 'soon', due: 1, failures: 2, retry: 1 },
  { name: '9 data missing', status: 'needsData', due: null },
];
const NOT_TODAY: readonly Line[] = [
  { name: 'booked for Monday', status: 'booked', due: 3, booked: true },
  { name: 'fine', status: 'fine', due: 9 },
  { name: 'paused', status: 'paused', due: null },
  { name: 'left', status: 'none', due: null },
  { name: 'tried, not due', status: 'fine', due: 9, failures: 1, retry: 1 },
  { name: 'unreachable', status: 'overdue', due: -9, intervals: 0.6, failures: 4 },
];

describe('2-rules §7, M0.12, M2.2: the order of the day’s work', () => {
  const names = DAY.map(({ name }) => name);

  test('appointments by time, overdue by intervals, due today, retries, soon, data missing', () => {
    expect(order(DAY)).toEqual(names);
    expect(order([...DAY].reverse())).toEqual(names);
  });

  test('whoever is booked for later, fine, paused, gone or unreachable is not of today', () => {
    expect(order(NOT_TODAY)).toEqual([]);
  });

  test('one block per owner, each in the same order', () => {
    const [first, last] = [DAY[0], DAY[DAY.length - 1]];
    if (first === undefined || last === undefined) throw new Error('a line');
    expect(order([last, { ...first, owner: '何老师' }, first])).toEqual([
      ...['', first.name, '', first.name, last.name],
    ]);
  });

  test('the order is total and stable: rows that move change nothing', () => {
    const some = fc.shuffledSubarray([...DAY, ...NOT_TODAY]);
    fc.assert(
      fc.property(some, (lines) => {
        const wanted = new Set(lines.map(({ name }) => name));
        const moved = lines.map((line, row) => ({ ...line, row }));
        expect(order(moved)).toEqual(names.filter((name) => wanted.has(name)));
      }),
    );
  });

  test('two customers who are alike in everything stand in the order of their rows', () => {
    const twin = { name: 'twin', status: 'today' } as const;
    const rendered = renderToday(
      [assessed({ ...twin, row: 9 }), assessed({ ...twin, row: 4 })].map((one) => ({
        ...one,
        why: `row ${one.customer.row}`,
      })),
      { on: TODAY, minutes: 510 },
      checkWords('zh'),
      LOOK,
    );
    expect(rendered.slice(TODAY_HEAD).map((cells) => cells[TODAY_COLUMNS.why])).toEqual([
      ...['row 4', 'row 9'],
    ]);
  });

  test('M0.12 the lead’s list stands last: a box only for whom no owner is asked to call', () => {
    const one = assessed({ name: 'late', status: 'overdue', due: -60, intervals: 4 });
    const gone = assessed({ name: 'not reached', status: 'overdue', due: -9, failures: 4 });
    const lead = {
      heading: '▸ lead',
      lines: [
        { one: gone, what: '联系不上', why: 'four times', isOnlyHere: true },
        { one, what: '无人跟进', why: 'too late', isOnlyHere: false },
      ],
      more: '… 3',
    };
    const at = { on: TODAY, minutes: 510 };
    const rendered = renderToday([one, gone], at, checkWords('zh'), { ...LOOK, lead });
    const { done, name, status, key, why } = TODAY_COLUMNS;
    const shown = rendered
      .slice(TODAY_HEAD)
      .map((cells) => [done, name, status, key, why].map((column) => cells[column]));
    expect(shown).toEqual([
      [false, 'late', '', 'late', ''],
      ['▸ lead', '', '', '', ''],
      [false, 'not reached', '联系不上', 'not reached', 'four times'],
      ['', 'late', '无人跟进', 'late', 'too late'],
      ['… 3', '', '', '', ''],
    ]);
  });
});
