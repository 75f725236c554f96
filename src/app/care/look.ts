// What the panel looks at without asking for anybody: the selected row, and names to search in.
import { nameText } from '../../tables/customers';
import { personOf } from '../../tables/person-name';
import type { Role } from '../../tables/roles';
import type { Desk } from '../desk';
import { refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { fieldsOf } from './fields';
import { finishTabsOf } from './finish-tabs';
import { columnCells, layoutOf } from './place';
import { chooseName } from './who';
import type { IndexLine, Me, Selection } from './wire';

const NOTHING: Selection = { sheet: 0, row: 0, no: '' };

/** Where the numbers stand, kept for this person: asked every few seconds, it must cost little. */
interface NumberPlace {
  readonly tab: number;
  readonly headerRow: number;
  readonly column: number;
  readonly header: string;
}
const KEPT = 'numbers';

const readKept = (text: string | null): NumberPlace | null => {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    const part = (name: keyof NumberPlace): unknown => Reflect.get(Object(kept), name);
    const [tab, headerRow, column, header] = [
      part('tab'),
      part('headerRow'),
      part('column'),
      part('header'),
    ];
    const good = [tab, headerRow, column].every((one) => Number.isInteger(one) && Number(one) >= 0);
    if (!good || typeof header !== 'string') return null;
    return { tab: Number(tab), headerRow: Number(headerRow), column: Number(column), header };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** Finds the numbers anew and keeps the place; null when the customers have none. */
export const keepNumberPlace = (file: CareFile): NumberPlace | null => {
  const { layout } = layoutOf(file, false);
  const column = layout.columns.get('id');
  if (column === undefined) return null;
  const { tab, headerRow, headers } = layout;
  const place = { tab, headerRow, column, header: headers.get('id') ?? '' };
  file.bare.keep(KEPT, JSON.stringify(place));
  return place;
};

/** One cell of a column; blank beyond the grid. */
const cellIn = (desk: Desk, { tab, column }: NumberPlace, row: number): string => {
  try {
    return nameText(desk.read(tab, { row, column, rows: 1, columns: 1 })[0]?.[0]);
  } catch {
    return '';
  }
};

/**
 * The row that the grid's selection is in, and its customer's number: three service calls.
 *
 * Rule: 3-product §3. The header over the numbers is looked at each time; when it has moved, the
 * numbers are looked for again.
 */
export const selection = (bare: Desk): Selection => {
  const selected = bare.selectedRow();
  if (selected === null) return NOTHING;
  const { tab, row } = selected;
  const at = { sheet: tab, row: row + 1 };
  let place = readKept(bare.kept(KEPT));
  if (place !== null && place.tab !== tab) return { ...at, no: '' };
  if (place === null || cellIn(bare, place, place.headerRow) !== place.header.trim()) {
    place = keepNumberPlace(openFile(bare));
  }
  const isBelow = place !== null && place.tab === tab && row > place.headerRow;
  return { ...at, no: place !== null && isBelow ? cellIn(bare, place, row) : '' };
};

const linesOf = (file: CareFile): readonly IndexLine[] => {
  const begun = layoutOf(file, false);
  const { columns, headerRow } = begun.layout;
  const cells = (role: Role) => {
    const column = columns.get(role);
    return column === undefined ? [] : columnCells(file, begun, column);
  };
  const [numbers, names] = [cells('id'), cells('name')];
  const [phones, owners, given] = [cells('phone'), cells('owner'), cells('given name')];
  return names.flatMap((cell, r): IndexLine[] => {
    const no = nameText(numbers[r]);
    const phoneCell = columns.has('phone') ? (phones[r] ?? '') : undefined;
    const { name, phone } = personOf(cell, given[r], phoneCell);
    if (r <= headerRow || no === '' || name === '') return [];
    return [{ no, name, phone, owner: nameText(owners[r]) }];
  });
};

/** Everybody who can be found: the panel searches by itself, by name, digits or initials. */
export const customerIndex = (bare: Desk): readonly IndexLine[] => {
  const file = openFile(bare);
  const lines = linesOf(file);
  // Nobody waits for this call: what the first contact or case has left undone at its tab is done here.
  finishTabsOf(file);
  return lines;
};

/** The name under which a person logs whose address nobody knows. Rule: 3-product §7. */
export const choose = (bare: Desk, request: unknown): Me => {
  const file = openFile(bare);
  const at = fieldsOf(request, file.care);
  const name = at.line('name', true);
  return at.issues.length > 0 ? refuse(...at.issues) : chooseName(file, name);
};
