// Lays the columns of a generated sheet out as a tab: titles, headers of one or two lines, gaps, totals.
import type { ModelValue } from '../../../../src/host/model/workbook';
import type { CorpusTab, Looks, Truth } from '../corpus-sheet';
import type { Way } from './generate';
import type { Making, Script } from './person';
import type { ColumnSort } from './role-columns';

interface Drawing {
  readonly making: Making;
  readonly way: Way;
  readonly columns: readonly ColumnSort[];
  readonly cells: readonly (readonly ModelValue[])[];
}
type Row = readonly ModelValue[];

const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;

const withUnit = ({ random }: Making, head: string, unit: string | undefined): string => {
  if (unit === undefined) return head;
  return random.pick([
    `${head}（${unit}）`,
    `${head}(${unit})`,
    `${head}/${unit}`,
    `${head}\n(${unit})`,
  ]);
};

/** The head in the language of the sheet; a mixed sheet mixes by column and within a cell. */
const headOf = (drawing: Drawing, column: ColumnSort): string => {
  const { making, way } = drawing;
  const { random } = making;
  const say = (script: Script): string => {
    const head = random.pick(column.heads[script]);
    return way.header === 'units and line breaks'
      ? withUnit(making, head, column.unit?.[script])
      : head;
  };
  const wrap = (head: string): string =>
    way.header === 'units and line breaks' && random.chance(0.4) ? head.replace(' ', '\n') : head;
  if (way.language !== 'mixed') return wrap(say(way.language));
  const form = random.pick(['zh', 'en', 'both lines', 'both'] as const);
  if (form === 'zh' || form === 'en') return say(form);
  return form === 'both' ? `${say('zh')} ${say('en')}` : `${say('en')}\n${say('zh')}`;
};

/** Header rows: one; a band over each group, named once; or the words of one head in two cells. */
const headerRows = (drawing: Drawing): readonly Row[] => {
  const { making, way, columns } = drawing;
  const heads = columns.map((column) => headOf(drawing, column));
  if (way.header === 'bands') {
    const bands = columns.map((column) => column.band[making.script]);
    return [bands.map((band, at) => (band === '' || band === bands[at - 1] ? null : band)), heads];
  }
  if (way.header !== 'two lines') return [heads];
  const split = heads.map((head): readonly [ModelValue, ModelValue] => {
    const [first = '', ...rest] = head.split(' ');
    if (rest.length > 0 && /^[\w.]+$/.test(first)) return [first, rest.join(' ')];
    return making.random.chance(0.5) ? [head, null] : [null, head];
  });
  return [split.map(([top]) => top), split.map(([, bottom]) => bottom)];
};

const titles = ({ making, way }: Drawing): readonly Row[] => {
  const zh = [['2026年客户一览'], ['制表：小周', null, null, '更新：2026年11月20日'], []];
  const en = [['Customers 2026'], ['Prepared by Kay', null, null, 'Updated 20 Nov 2026'], []];
  return (making.script === 'zh' ? zh : en).slice(0, way.titles);
};

const totals = ({ making, way, columns, cells }: Drawing): readonly Row[] => {
  if (!way.totals) return [];
  const word = making.script === 'zh' ? '合计' : 'Total';
  const nameAt = columns.findIndex(({ kind }) => kind === 'name' || kind === 'family name');
  return [
    columns.map(({ kind }, at) => {
      if (at === nameAt) return word;
      return kind === 'fees' ? cells.reduce((sum, row) => sum + Number(row[at] ?? 0), 0) : null;
    }),
  ];
};

/** Each band spans the columns up to the next named one. */
const bandRuns = (bands: Row, row: number): readonly string[] => {
  const starts = bands.flatMap((band, at) => (band === null || band === undefined ? [] : [at]));
  return starts.flatMap((from, at) => {
    const to = (starts[at + 1] ?? bands.length) - 1;
    return to > from ? [`${letter(from)}${row}:${letter(to)}${row}`] : [];
  });
};

const looksOf = ({ way }: Drawing, header: readonly Row[], headerRow: number): Looks => {
  const [bands = []] = header;
  const merged = way.header === 'bands' ? bandRuns(bands, headerRow) : [];
  const last = letter(bands.length - 1);
  if (way.looks === 'filter')
    return { merged, filter: `A${headerRow + 1}:${last}${headerRow + 9}` };
  if (way.looks === 'hidden rows') return { merged, hidden: [`${headerRow + 3}:${headerRow + 4}`] };
  if (way.looks === 'groups') return { merged, grouped: [`${headerRow + 3}:${headerRow + 6}`] };
  return { merged };
};

export const layOut = (
  drawing: Drawing,
): { readonly tab: CorpusTab; readonly headerRow: number; readonly truth: readonly Truth[] } => {
  const { making, way, columns } = drawing;
  const gap = way.blankColumn === 'first' ? 0 : way.blankColumn === 'inside' ? 4 : -1;
  const gapped = <T>(row: readonly T[], filler: T): readonly T[] =>
    gap < 0 || row.length < gap ? row : [...row.slice(0, gap), filler, ...row.slice(gap)];
  const header = headerRows(drawing).map((row) => gapped(row, null));
  const body = [...drawing.cells, ...totals(drawing)].flatMap((row, at): readonly Row[] =>
    way.blankRows && at > 0 && at % 5 === 0 ? [[], gapped(row, null)] : [gapped(row, null)],
  );
  const top = titles(drawing);
  const headerRow = top.length + header.length - 1;
  return {
    tab: {
      name: making.script === 'zh' ? '名单' : 'List',
      rows: [...top, ...header, ...body],
      looks: looksOf(drawing, header, headerRow),
    },
    headerRow,
    truth: gapped<Truth>(
      columns.map(({ kind }) => kind),
      'none',
    ),
  };
};
