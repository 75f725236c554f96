// What a person sees who opens the flagged copy: LibreOffice renders it, the pixels are counted.

import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { highlightsFor } from '../../src/app/check/highlights';
import type { CheckDone } from '../../src/app/check/report';
import { TODAY_COLUMNS } from '../../src/app/check/today';
import { messages } from '../../src/i18n/say';
import type { Role } from '../../src/tables/roles';
import { oneIn } from '../support/samples';
import { aFolder, bandsOf, colours, pagesOf, printView, readTabs, runHost } from './libre-office';
import { writePng } from './libre-office-png';

/** A Friday: "soon" reaches to the Wednesday after it. */
const AS_OF = '2026-11-20';
const SOON_TO = '2026-11-25';

/** The sample's own colours: a position that is unknown, a name, a note. */
const TEAM = ['#fce5cd', '#fff2cc', '#d9ead3'];

type Kind = 'overdue' | 'today' | 'soon' | 'data';

const BACKGROUNDS = new Map<string, Kind>(
  highlightsFor(
    {
      headerRow: 0,
      columns: new Map<Role, number>([
        ['name', 0],
        ['next call', 1],
        ['status', 2],
        ['why', 3],
      ]),
    },
    10,
    { soon: '', needsData: '', week: '0000011' },
  ).map(({ formula, background }) => [background, /care:(\w+)/.exec(formula)?.[1] as Kind]),
);

/** What the row of a customer must look like, told from the report and not from the sheet's rules. */
const expectedKind = (row: CheckDone['rows'][number], needsData: string): Kind | null => {
  const { nextCall, tier, status } = row;
  if (nextCall !== null && nextCall < AS_OF) return 'overdue';
  if (nextCall === AS_OF) return 'today';
  if (tier === needsData || status === 'needsData') return 'data';
  return nextCall !== null && nextCall <= SOON_TO ? 'soon' : null;
};

describe.each(
  oneIn(2, [
    ['zh', '学员', '今日待办'],
    ['en', 'Students', 'Today'],
  ] as const),
)('the flagged copy of the sample school in LibreOffice, %s', (language, tab, todayTab) => {
  const folder = aFolder();
  const book = join(folder, 'school.xlsx');
  const flagged = join(folder, 'flagged.xlsx');
  const report = (): CheckDone => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  const needsData = messages(language)['needs data'];
  let tabs: ReadonlyMap<string, string[][]> = new Map();

  const headerRow = (): number => {
    const headers = Object.values(report().mapping);
    return (tabs.get(tab) ?? []).findIndex((cells) =>
      headers.every((text) => cells.includes(text)),
    );
  };
  const columnOf = (role: string): number =>
    tabs.get(tab)?.[headerRow()]?.indexOf(report().mapping[role] ?? '') ?? -1;

  beforeAll(() => {
    const common = ['--as-of', AS_OF];
    const made = runHost(['sample', ...common, '--language', language, '--out', book]);
    expect(made).toMatchObject({ status: 0 });
    const json = join(folder, 'report.json');
    const checked = runHost(['check', book, ...common, '--out', flagged, '--json', json]);
    expect(checked).toMatchObject({ status: 0 });
    tabs = readTabs(folder, flagged);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('it is read whole: every customer has the name, date and status of the report', () => {
    const words = messages(language).status;
    const cells = tabs.get(tab) ?? [];
    const read = report().rows.map(({ row }) => [
      cells[row - 1]?.[columnOf('name')]?.trim(),
      cells[row - 1]?.[columnOf('next call')],
      cells[row - 1]?.[columnOf('status')],
    ]);
    expect(read).toEqual(
      report().rows.map(({ name, nextCall, status }) => [name, nextCall ?? '', words[status]]),
    );
    expect(read).toHaveLength(300);
  });

  test('Today shows its day, and whoever is overdue', () => {
    const cells = tabs.get(todayTab) ?? [];
    expect(cells[0]?.[1]).toBe(AS_OF);
    const names = new Set(cells.map((row) => row[TODAY_COLUMNS.name]));
    const late = report().rows.filter(({ status }) => status === 'overdue');
    expect(late.length).toBeGreaterThan(20);
    expect(late.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test('each customer has the colour of the report, the overdue ones and no others red', async () => {
    const first = headerRow() + 2;
    const rows = report().rows;
    const last = Math.max(...rows.map(({ row }) => row));
    const pdf = await printView(folder, 'rows', flagged, {
      tab,
      columns: [columnOf('name'), columnOf('status')],
      rows: [first, last],
      grid: true,
      landscape: false,
    });
    const seen = pagesOf(pdf, 100).flatMap((page) =>
      bandsOf(page).map(([top, bottom]): Kind | null => {
        const inBand = colours(page, top, bottom);
        const kinds = [...BACKGROUNDS].filter(([colour]) => (inBand.get(colour) ?? 0) > 100);
        expect(kinds.length).toBeLessThan(2);
        return kinds[0]?.[1] ?? null;
      }),
    );
    expect(seen).toHaveLength(last - first + 1);
    const wrong = rows.filter((row) => seen[row.row - first] !== expectedKind(row, needsData));
    expect(wrong).toEqual([]);
    const kinds = new Set(rows.map((row) => expectedKind(row, needsData)));
    expect(kinds).toEqual(new Set([null, 'overdue', 'today', 'soon', 'data']));
  });

  test('the page shows our colours, their dark text, and those of the team', async () => {
    const first = headerRow() + 1;
    const roles = [
      'name',
      'position',
      'months',
      'fees',
      'owner',
      'last contact',
      'tier',
      'next call',
      'status',
      'why',
    ];
    const pdf = await printView(folder, 'page', flagged, {
      tab,
      columns: roles.map(columnOf),
      rows: [first, first + 22],
      grid: true,
      landscape: true,
      widths: new Map([[columnOf('why'), 80]]),
    });
    const [page] = pagesOf(pdf, 150);
    if (page === undefined) throw new Error('no page');
    const counts = colours(page);
    for (const colour of BACKGROUNDS.keys()) expect(counts.get(colour) ?? 0).toBeGreaterThan(500);
    expect(counts.get('#8c1d18') ?? 0).toBeGreaterThan(200);
    // The pictures of the documents: UPDATE_PICTURES=1 makes them anew.
    if (process.env.UPDATE_PICTURES === '1') writePng(`docs/flagged-${language}.png`, page);
  });

  test('the colours and the conditional format of the team are still there', async () => {
    const first = headerRow() + 2;
    const width = tabs.get(tab)?.[headerRow()]?.length ?? 0;
    const pdf = await printView(folder, 'team', flagged, {
      tab,
      columns: Array.from({ length: width }, (_, at) => at),
      rows: [first, first + 60],
      grid: false,
      landscape: true,
    });
    const [page] = pagesOf(pdf, 150);
    if (page === undefined) throw new Error('no page');
    const counts = colours(page);
    for (const colour of TEAM)
      expect([colour, (counts.get(colour) ?? 0) > 20]).toEqual([colour, true]);
  });

  test('the picture in the documents is there and small', () => {
    expect(statSync(`docs/flagged-${language}.png`).size).toBeLessThan(150 * 1024);
  });
});
