// The Settings tab: what is written is what is read, whatever else stands in it.
import fc from 'fast-check';
import { parseSettings, renderSettings, type Settings } from '../../src/config/settings';
import type { CivilDate } from '../../src/domain/time/civil-date';
import { MANAGED, ROLES } from '../../src/tables/roles';

const header = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const settings: fc.Arbitrary<Settings> = fc.record({
  spreadsheetId: fc.stringMatching(/^[\w-]{1,44}$/),
  language: fc.constantFrom('en' as const, 'zh' as const),
  customerTab: fc.nat(),
  customerTabName: header,
  headers: fc
    .uniqueArray(fc.constantFrom(...ROLES), { maxLength: ROLES.length })
    .chain((roles) =>
      fc.tuple(...['name' as const, ...roles].map((role) => fc.tuple(fc.constant(role), header))),
    )
    .map((pairs) => new Map(pairs)),
  ours: fc.uniqueArray(fc.constantFrom(...MANAGED)).map((roles) => new Set(roles)),
  tabs: fc
    .uniqueArray(fc.constantFrom('rules', 'today', 'history', 'log', 'contacts'))
    .map((kinds) => new Map(kinds.map((kind, i) => [kind, 100 + i]))),
  rulesInForce: fc.stringMatching(/^([0-9]{1,3}-[0-9a-f]{16})?$/),
  goLive: fc.option(
    fc.record({
      on: fc.integer({ min: 10_000, max: 40_000 }).map((n) => n as CivilDate),
      days: fc.integer({ min: 1, max: 60 }),
    }),
  ),
  mails: fc.boolean(),
  protection: fc.constantFrom('', 'begun', 'warns', 'locks he@example.com lin@example.com'),
  unfinished: fc.constantFrom('', 'today', 'quality'),
  notTaken: fc.uniqueArray(fc.constantFrom(...MANAGED)).map((roles) => new Set(roles)),
  size: fc.option(
    fc.record({
      cells: fc.nat(),
      on: fc.integer({ min: 10_000, max: 40_000 }).map((n) => n as CivilDate),
      blankest: fc.option(fc.record({ tab: fc.nat(), cells: fc.nat(), blank: fc.nat() })),
    }),
  ),
  settled: fc
    .uniqueArray(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: 9 })
    .map((keys) => new Set(keys)),
});

const meaning = (key: string): string => `the ${key}`;

describe('Settings', () => {
  test('3-product §1: what is written is what is read', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(parseSettings(renderSettings(given, meaning))).toEqual(given);
      }),
    );
  });

  test('rows may be sorted, and blank or strange ones stand between', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const rows = [...renderSettings(given, meaning)].reverse();
        const strange = [['', 'x', ''], [], ['column:nobody', 'X', ''], ['ours:name', 'yes', '']];
        const found = parseSettings([...strange, ...rows, ['my own note', 'x', '']]);
        expect(found === undefined ? found : { ...found, headers: new Map() }).toEqual({
          ...given,
          headers: new Map(),
        });
        expect(new Map([...(found?.headers ?? [])].sort())).toEqual(
          new Map([...given.headers].sort()),
        );
      }),
    );
  });

  test('every row says what it means', () => {
    const rows = renderSettings(
      {
        spreadsheetId: 'x',
        language: 'zh',
        customerTab: 0,
        customerTabName: '学员',
        headers: new Map([['name', '姓名']]),
        ours: new Set(['tier']),
        tabs: new Map([['rules', 5]]),
        rulesInForce: '3-0123456789abcdef',
        goLive: null,
        mails: true,
        protection: 'warns',
        unfinished: 'today',
        notTaken: new Set(['status']),
        size: null,
        settled: new Set(['811c9dc59dc5811c']),
      },
      meaning,
    );
    expect(rows).toContainEqual(['column:name', '姓名', 'the column']);
    expect(rows.every((row) => row.length === 3)).toBe(true);
  });

  test.each([
    ['nothing', []],
    ['no customer tab', [['column:name', '姓名']]],
    ['no name column', [['customer tab id', '5']]],
    [
      'an id that is no number',
      [
        ['customer tab id', 'x'],
        ['column:name', '姓名'],
      ],
    ],
    [
      'an id that was cleared',
      [
        ['customer tab id', ''],
        ['column:name', '姓名'],
      ],
    ],
  ])('%s is no set-up', (_, rows) => {
    expect(parseSettings(rows)).toBeUndefined();
  });

  test('numbers that the sheet made of typed text are read', () => {
    const found = parseSettings([
      ['customer tab id', 5],
      ['column:name', 2026],
      ['tab:rules', 7],
    ]);
    expect(found).toMatchObject({ customerTab: 5, language: 'en' });
    expect(found?.headers.get('name')).toBe('2026');
    expect(found?.tabs.get('rules')).toBe(7);
  });
});
