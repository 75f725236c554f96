// Sixty sheets by a seeded script: every way in which teams lay out a customer tab, with its truth.
import type { ModelValue } from '../../../../src/host/model/workbook';
import { type Random, randomOf } from '../../../../src/host/samples/random';
import type { ColumnKind, CorpusSheet } from '../corpus-sheet';
import { layOut } from './lay-out';
import { GUARDIAN, OTHER_COLUMNS } from './other-columns';
import { OTHER_TABS } from './other-tabs';
import { DAY_FORMS, type Making, personOf } from './person';
import {
  CONSULTANT,
  type ColumnSort,
  FAMILY_NAME,
  GIVEN_NAME,
  ID,
  NAME,
  NAME_AND_PHONE,
  ORGANISATION,
  OWNER,
  PHONE,
  ROLE_COLUMNS,
} from './role-columns';

/** How one sheet is laid out; each way is dealt to equally many sheets, in an order of its own. */
const WAYS = {
  language: ['zh', 'en', 'mixed'],
  header: ['plain', 'units and line breaks', 'bands', 'two lines'],
  titles: [0, 0, 1, 2, 3],
  totals: [false, false, true],
  blankRows: [false, false, false, true],
  blankColumn: ['none', 'none', 'none', 'first', 'inside'],
  tabs: ['alone', 'log', 'staff and prices', 'payments', 'help'],
  days: ['cell', 'cell', 'dashes', 'dots', 'chinese', 'slashes'],
  naming: ['one', 'one', 'split', 'with phone', 'with company'],
  ids: ['none', 'text', 'number'],
  first: ['none', 'none', 'picture', 'check box', 'row number'],
  looks: ['plain', 'filter', 'hidden rows', 'groups'],
  emptyOurs: [false, false, true],
  guardian: [false, false, false, true],
} as const;
export type Way = { readonly [K in keyof typeof WAYS]: (typeof WAYS)[K][number] };

const shuffled = <T>(random: Random, items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

const take = <T>(random: Random, items: readonly T[], count: number): T[] =>
  shuffled(random, items).slice(0, count);

const FIRST: Readonly<Record<'picture' | 'check box' | 'row number', ColumnSort>> = {
  picture: {
    kind: 'none',
    heads: { zh: ['照片'], en: ['Photo'] },
    band: { zh: '', en: '' },
    cell: () => null,
    blanks: 1,
  },
  'check box': {
    kind: 'none',
    heads: { zh: ['选'], en: ['Done'] },
    band: { zh: '', en: '' },
    cell: ({ random }) => random.chance(0.3),
    blanks: 0,
  },
  'row number': {
    kind: 'none',
    heads: { zh: ['序号'], en: ['#'] },
    band: { zh: '', en: '' },
    cell: (_, { at }) => at + 1,
    blanks: 0,
  },
};

const naming = (way: Way): readonly ColumnSort[] => {
  if (way.naming === 'split') return [FAMILY_NAME, GIVEN_NAME, PHONE];
  if (way.naming === 'with phone') return [NAME_AND_PHONE];
  return way.naming === 'with company' ? [ORGANISATION, NAME, PHONE] : [NAME, PHONE];
};

/** Columns of one band stand together, in the order in which the bands first come. */
const byBand = (columns: readonly ColumnSort[]): readonly ColumnSort[] => {
  const bands = [...new Set(columns.map(({ band }) => band.en))];
  return bands.flatMap((name) => columns.filter(({ band }) => band.en === name));
};

const columnsOf = (random: Random, way: Way): readonly ColumnSort[] => {
  const owner = random.chance(0.7);
  const roles = take(random, ROLE_COLUMNS, random.whole(4, 9));
  const people = owner ? [OWNER, ...(random.chance(0.4) ? [CONSULTANT] : [])] : [];
  const guardian = way.guardian && way.header === 'bands' ? GUARDIAN : [];
  const mixed = shuffled(random, [
    ...roles,
    ...people,
    ...take(random, OTHER_COLUMNS, random.whole(2, 5)),
  ]);
  const rest = way.header === 'bands' ? byBand(mixed) : mixed;
  return [
    ...(way.first === 'none' ? [] : [FIRST[way.first]]),
    ...(way.ids === 'none' ? [] : [ID]),
    ...naming(way),
    ...guardian,
    ...rest,
  ];
};

/** Columns that a team has headed and not yet filled. */
const OURS: readonly ColumnKind[] = ['next call', 'last contact', 'tier'];

const sheetOf = (seed: number, way: Way): CorpusSheet => {
  const random = randomOf(seed);
  const script = way.language === 'mixed' ? random.pick(['zh', 'en'] as const) : way.language;
  const making: Making = {
    random,
    script,
    typedDay: DAY_FORMS[way.days],
    ids: way.ids === 'number' ? 'number' : 'text',
  };
  const people = Array.from({ length: random.whole(8, 36) }, (_, at) => personOf(making, at));
  const columns = columnsOf(random, way);
  const cells = people.map((person) =>
    columns.map((column): ModelValue => {
      if (way.emptyOurs && OURS.includes(column.kind)) return null;
      const value = column.cell(making, person);
      return random.chance(column.blanks) ? null : value;
    }),
  );
  const laid = layOut({ making, way, columns, cells });
  const others = OTHER_TABS[way.tabs].map((make) => make(making, people));
  const tabs = random.chance(0.5) ? [laid.tab, ...others] : [...others, laid.tab];
  return {
    name: `generated-${seed}`,
    from: `Made by the script from seed ${seed}: ${Object.entries(way)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}.`,
    tabs,
    customers: laid.tab.name,
    headerRow: laid.headerRow,
    columns: laid.truth,
  };
};

export const generatedSheets = (count = 60, seed = 2026): readonly CorpusSheet[] => {
  const random = randomOf(seed);
  const dealt = <T>(choices: readonly T[]): readonly T[] =>
    shuffled(
      random,
      Array.from({ length: count }, (_, at) => choices[at % choices.length] as T),
    );
  const hands = Object.entries(WAYS).map(
    ([key, choices]) => [key, dealt<unknown>(choices)] as const,
  );
  return Array.from({ length: count }, (_, at) =>
    sheetOf(
      seed * 100 + at,
      Object.fromEntries(hands.map(([key, hand]) => [key, hand[at]])) as unknown as Way,
    ),
  );
};
