// The hidden tab "Before set-up": one line for each thing that stood, read and written as a whole.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import { MANAGED, type ManagedRole } from '../../tables/roles';
import type { Now } from '../desk';
import type { Before, ColumnBefore, OddFormat, Overwritten } from './before';

/** Kind of the tab in Settings. */
export const BEFORE = 'before';
/** What, customer no., name, column, before, now. */
export const BEFORE_COLUMNS = 6;

/** Marks stand in cells of this length: a cell holds 50,000 characters. */
const CHUNK = 45_000;

const dateCell = ({ on, minutes }: Now): Cell => ({ kind: 'date', on, minutes });
const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell);

const chunks = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, i) =>
    text.slice(i * CHUNK, (i + 1) * CHUNK),
  );

const OVERRIDE = 'tier override';

/** The line that an added column of overrides gets when it comes: it is no column of the check's. */
export const overrideLine = (look: { readonly existed: boolean }): readonly Cell[] => [
  ...['column', '', '', OVERRIDE, 'general'],
  JSON.stringify(look),
];

/** The lines below the header. */
export const renderBefore = (before: Before): readonly (readonly Cell[])[] => [
  ['set up', '', '', '', dateCell(before.setUpAt), before.rulesStamp],
  ['marked', '', '', '', dateCell(before.writtenAt), ''],
  ...before.tabs.map((id): Cell[] => ['tab', '', '', '', `${id}`, '']),
  ...before.names.map((name): Cell[] => ['name', '', '', '', name, '']),
  ...[...before.columns.values()].map(({ role, format, ...look }): Cell[] => [
    ...['column', '', '', role, format],
    JSON.stringify(look),
  ]),
  ...(before.override === null ? [] : [overrideLine(before.override)]),
  ...before.odd.map(({ role, place: { no, name, row }, format }): Cell[] => [
    ...['format', no, name, role, format],
    `${row}`,
  ]),
  ...before.overwritten.map(({ role, no, name, before: was, written }): Cell[] => [
    ...['value', no, name, role],
    ...[was, written],
  ]),
  ...[...before.marks].flatMap(([role, marks]) =>
    chunks([...marks].sort().join(' ')).map((text): Cell[] => ['ours', '', '', role, '', text]),
  ),
];

const isManaged = (text: string): text is ManagedRole =>
  (MANAGED as readonly string[]).includes(text);

const momentOf = (cell: Cell | undefined): Now | null =>
  cell !== undefined && isDateCell(cell) ? { on: cell.on, minutes: cell.minutes } : null;

const readColumn = (role: ManagedRole, format: string, look: string): ColumnBefore | null => {
  try {
    const value: unknown = JSON.parse(look);
    const part = (name: string): unknown => Reflect.get(Object(value), name);
    const pixels = part('pixels');
    return {
      ...{ role, format, pixels: typeof pixels === 'number' ? pixels : 0 },
      ...{ added: part('added') === true, existed: part('existed') === true },
      bold: part('bold') === true,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** The record in the rows of the tab, header included; null when it is none. */
export const parseBefore = (rows: Rows): Before | null => {
  const tabs: number[] = [];
  const names: string[] = [];
  const columns = new Map<ManagedRole, ColumnBefore>();
  const odd: OddFormat[] = [];
  const overwritten: Overwritten[] = [];
  const texts = new Map<ManagedRole, string>();
  let setUpAt: Now | null = null;
  let writtenAt: Now | null = null;
  let rulesStamp = '';
  let override: Before['override'] = null;
  for (const cells of rows.slice(1)) {
    const [kind = '', no, name, of, before = '', now = ''] = cells;
    const place = { no: textOf(no), name: textOf(name) };
    const role = textOf(of);
    if (kind === 'set up') {
      setUpAt = momentOf(before);
      rulesStamp = textOf(now);
    } else if (kind === 'marked') writtenAt = momentOf(before);
    else if (kind === 'tab') tabs.push(Number(textOf(before)));
    else if (kind === 'name') names.push(textOf(before));
    if (kind === 'column' && role === OVERRIDE) {
      override = { existed: textOf(now).includes('"existed":true') };
    }
    if (!isManaged(role)) continue;
    if (kind === 'column') {
      const column = readColumn(role, textOf(before), textOf(now));
      if (column !== null) columns.set(role, column);
    } else if (kind === 'format') {
      odd.push({ role, place: { ...place, row: Number(textOf(now)) }, format: textOf(before) });
    } else if (kind === 'value') overwritten.push({ role, ...place, before, written: now });
    else if (kind === 'ours') texts.set(role, `${texts.get(role) ?? ''}${textOf(now)}`);
  }
  if (setUpAt === null || columns.size === 0) return null;
  const marks = new Map(
    [...texts].map(([role, text]): [ManagedRole, ReadonlySet<string>] => [
      role,
      new Set(text.split(' ').filter((mark) => mark !== '')),
    ]),
  );
  return {
    ...{ setUpAt, writtenAt: writtenAt ?? setUpAt, tabs, names, rulesStamp },
    ...{ columns, odd, overwritten, marks, override },
  };
};

/** Lines that were there before are blanked. */
export const padded = (
  lines: readonly (readonly Cell[])[],
  height: number,
): readonly (readonly Cell[])[] => [
  ...lines,
  ...Array.from({ length: Math.max(0, height - lines.length) }, () =>
    new Array<Cell>(BEFORE_COLUMNS).fill(''),
  ),
];

/** Lines of the tab that say something, the header apart. */
export const linesIn = (rows: Rows): number =>
  rows.reduce((last, row, r) => (row.every(isBlank) ? last : r), 0);
