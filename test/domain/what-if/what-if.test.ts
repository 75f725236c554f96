import fc from 'fast-check';
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import type { Cell } from '../../../src/domain/cell';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';
import { addDays } from '../../../src/domain/time/civil-date';
import { type WhatIf, type WhatIfCustomer, whatIf } from '../../../src/domain/what-if/what-if';
import { day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const inForce = (rows: readonly (readonly Cell[])[]) => ({ book: parseRules(rows), calendar });
const SCHOOL = inForce(schoolPreset('en'));
/** The school's rules with one row changed. */
const changed = (which: (row: readonly Cell[]) => boolean, value: Cell) =>
  inForce(
    schoolPreset('en').map((row) =>
      which(row) ? [...row.slice(0, 4), value, ...row.slice(5)] : row,
    ),
  );
const keyFees = (value: Cell) => changed((row) => row[1] === 'Key' && row[2] === 'fees', value);
const keyCalls = (value: Cell) => changed((row) => row[0] === 'contact' && row[1] === 'Key', value);

const FRIDAY = day('2026-11-20');
const aCustomer = (key: string, facts: Partial<WhatIfCustomer> = {}): WhatIfCustomer => ({
  ...{ key, owner: 'Ann', lastContact: FRIDAY, since: null },
  cells: { position: '职员', fees: 9000, months: 6 },
  ...facts,
});
const ask = (
  customers: readonly WhatIfCustomer[],
  after: typeof SCHOOL,
  before: typeof SCHOOL = SCHOOL,
  headers?: readonly string[],
): WhatIf => {
  const result = whatIf({
    ...{ customers, before, after, today: FRIDAY },
    ...(headers === undefined ? {} : { headers }),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('what-if: who moves tier', () => {
  test('a higher threshold moves some down, a lower one up', () => {
    const customers = [
      aCustomer('big'),
      aCustomer('middle', { cells: { position: '职员', fees: 8500, months: 6 } }),
      aCustomer('small', { cells: { position: '职员', fees: 7000, months: 5 } }),
    ];
    expect(ask(customers, keyFees(8600)).moves).toEqual([
      { key: 'middle', owner: 'Ann', from: 'Key', to: 'Watch', direction: 'down' },
    ]);
    expect(ask(customers, keyFees(7000)).moves).toEqual([
      { key: 'small', owner: 'Ann', from: 'Watch', to: 'Key', direction: 'up' },
    ]);
    expect(ask(customers, keyFees(8600)).tiers).toEqual([
      { tier: 'Key', before: 2, after: 1 },
      { tier: 'Watch', before: 1, after: 2 },
      { tier: 'General', before: 0, after: 0 },
    ]);
  });

  test('an override stands, and data that are missing move nobody', () => {
    const customers = [
      aCustomer('override', { override: 'Key', cells: { position: '职员', fees: 1, months: 1 } }),
      aCustomer('blank', {
        cells: { position: '', fees: 8500, months: 1 },
        lastEffective: 'Watch',
      }),
    ];
    const { moves, needsData } = ask(customers, keyFees(8600));
    expect(moves).toEqual([]);
    expect(needsData).toEqual({ before: 1, after: 1 });
  });

  test('the same book in the other language moves nobody', () => {
    const chinese = inForce(schoolPreset('zh'));
    const { moves, tiers } = ask([aCustomer('a')], chinese);
    expect(moves).toEqual([]);
    expect(tiers[0]).toEqual({ tier: '重点', before: 1, after: 1 });
  });

  test('a tier that the new book lacks is a move without a direction', () => {
    const gold = inForce([
      ['tier', 'Gold', 'otherwise'],
      ['contact', 'any', 'call', 'every', 1, 'month'],
    ]);
    const { moves, tiers } = ask([aCustomer('a')], gold);
    expect(moves).toEqual([{ key: 'a', owner: 'Ann', from: 'Key', to: 'Gold', direction: null }]);
    expect(tiers.map(({ tier }) => tier)).toEqual(['Gold', 'Key', 'Watch', 'General']);
  });

  test('a book that names columns judges the rows of the table', () => {
    const stars = inForce([
      ['tier', 'Star', 'lowest of Jan, Feb', 'above', 300],
      ['tier', 'None', 'otherwise'],
    ]);
    const customers = [
      aCustomer('a', { row: ['Li', 301, 400] }),
      aCustomer('b', { row: ['Wang', 300, 400] }),
    ];
    const { moves } = ask(customers, stars, SCHOOL, ['Name', 'Jan', 'Feb']);
    expect(moves.map(({ to }) => to)).toEqual(['Star', 'None']);
    const facts = { customers, before: SCHOOL, after: stars, today: FRIDAY };
    expect(whatIf({ ...facts, headers: ['Name', 'Jan'] })).toMatchObject({
      ok: false,
      error: [{ row: 1, code: 'no such column', received: 'Feb' }],
    });
  });
});

describe('what-if: calls a week and person', () => {
  test('M0.6: 15 days to 7 days more than doubles the calls of key customers', () => {
    const customers = [
      ...Array.from({ length: 15 }, (_, index) => aCustomer(`a${index}`)),
      aCustomer('b', { owner: 'Bob' }),
      aCustomer('gone', { owner: 'Bob', needsNoCall: true }),
    ];
    const { callsAWeek } = ask(customers, keyCalls(7));
    expect(callsAWeek.map(({ owner }) => owner)).toEqual(['Ann', 'Bob']);
    expect(callsAWeek[0]?.before).toBeCloseTo(7, 9);
    expect(callsAWeek[0]?.after).toBeCloseTo(15, 9);
    expect(callsAWeek[1]?.after).toBeCloseTo(1, 9);
  });

  test('who moves tier brings the calls of the new tier', () => {
    const customer = aCustomer('a', { cells: { position: '职员', fees: 8500, months: 6 } });
    const [load] = ask([customer], keyFees(8600)).callsAWeek;
    expect(load?.before).toBeCloseTo(7 / 15, 9);
    // From 20 November to 20 December.
    expect(load?.after).toBeCloseTo(7 / 30, 9);
  });
});

describe('what-if: overdue tomorrow', () => {
  test.each<[string, boolean, boolean, string]>([
    ['2026-11-04', true, true, 'due Thu 19, or Mon 16'],
    [
      '2026-11-06',
      true,
      true,
      'Sat 21 is moved to Fri 20, the day itself is not late, tomorrow is',
    ],
    ['2026-11-08', false, true, 'due Mon 23, or Fri 20'],
    ['2026-11-09', false, true, 'due Tue 24, or Sat 21, so Fri 20'],
    ['2026-11-11', false, false, 'due Thu 26, or Mon 23'],
  ])('15 days to 12: last contact %s, before %s, after %s (%s)', (last, before, after) => {
    const { overdueTomorrow } = ask([aCustomer('a', { lastContact: day(last) })], keyCalls(12));
    const keys = (is: boolean) => (is ? ['a'] : []);
    expect(overdueTomorrow).toEqual({
      ...{ before: keys(before), after: keys(after) },
      ...{ added: keys(after && !before), removed: [] },
    });
  });

  test('2-rules §3: who rises today is due today at the earliest, not long ago', () => {
    const customer = aCustomer('a', {
      cells: { position: '职员', fees: 7000, months: 5 },
      lastContact: day('2026-11-02'),
    });
    // Watch: due Wed 2 Dec. Key: 17 Nov is past, so today; overdue from Sat 21 Nov.
    expect(ask([customer], keyFees(7000)).overdueTomorrow).toEqual({
      ...{ before: [], after: ['a'], added: ['a'], removed: [] },
    });
    const onSaturday = whatIf({
      ...{ customers: [customer], before: SCHOOL, after: keyFees(7000) },
      today: addDays(FRIDAY, 1),
    });
    // On a Saturday the first working day is Monday: nothing is red on Sunday.
    expect(onSaturday.ok && onSaturday.value.overdueTomorrow.after).toEqual([]);
  });

  test('2-rules §2.8: who falls keeps the rhythm of the old tier for now', () => {
    const customer = aCustomer('a', {
      cells: { position: '职员', fees: 8500, months: 6 },
      lastContact: day('2026-11-02'),
    });
    const { overdueTomorrow } = ask([customer], keyFees(8600));
    expect(overdueTomorrow).toMatchObject({ before: ['a'], after: ['a'], removed: [] });
  });

  test('a longer interval takes customers off the list; appointments and pauses stay as they are', () => {
    const customers = [
      aCustomer('late', { lastContact: day('2026-11-02') }),
      aCustomer('booked', {
        lastContact: day('2026-11-02'),
        appointment: day('2026-11-18'),
      }),
      aCustomer('paused', { lastContact: day('2026-11-02'), needsNoCall: true }),
      aCustomer('never', { lastContact: null, since: null }),
    ];
    expect(ask(customers, keyCalls(30)).overdueTomorrow).toEqual({
      before: ['late', 'booked'],
      after: ['booked'],
      added: [],
      removed: ['late'],
    });
  });
});

describe('what-if: properties', () => {
  const customers = fc.array(
    fc.record({
      fees: fc.constantFrom<Cell>('', 3000, 4000, 8000, 9000),
      months: fc.constantFrom<Cell>('', 1, 3, 5),
      position: fc.constantFrom<Cell>('', '经理', '教师', '职员'),
      ago: fc.nat(60),
      owner: fc.constantFrom('Ann', 'Bob', ''),
    }),
    { maxLength: 12 },
  );
  const made = (
    facts: readonly { ago: number; owner: string; fees: Cell; months: Cell; position: Cell }[],
  ) =>
    facts.map(({ ago, owner, ...cells }, index) =>
      aCustomer(`c${index}`, { owner, cells, lastContact: addDays(FRIDAY, -ago) }),
    );

  test('the same book changes nothing', () => {
    fc.assert(
      fc.property(customers, (facts) => {
        const { moves, tiers, callsAWeek, overdueTomorrow } = ask(made(facts), SCHOOL);
        expect(moves).toEqual([]);
        for (const count of [...tiers, ...callsAWeek]) expect(count.after).toBe(count.before);
        expect([overdueTomorrow.added, overdueTomorrow.removed]).toEqual([[], []]);
      }),
    );
  });

  test('moves explain the difference of every tier, and nobody is lost', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom(2000, 5000, 8500), (facts, fees) => {
        const { moves, tiers } = ask(made(facts), keyFees(fees));
        for (const { tier, before, after } of tiers) {
          const into = moves.filter(({ to }) => to === tier).length;
          const out = moves.filter(({ from }) => from === tier).length;
          expect(after - before).toBe(into - out);
        }
        const total = tiers.reduce((sum, { after }) => sum + after, 0);
        expect(total).toBe(facts.length);
      }),
    );
  });
});
