// What the panel looks at without asking for anybody: the selected row, and names to search in.
import { nameText } from '../../tables/customers';
import type { Role } from '../../tables/roles';
import type { Desk } from '../desk';
import { refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { fieldsOf } from './fields';
import { columnCells, layoutOf } from './place';
import { chooseName } from './who';
import type { IndexLine, Me, Selection } from './wire';

const NOTHING: Selection = { sheet: 0, row: 0, no: '' };

/** The row that the grid's selection is in, and its customer's number. */
export const selection = (bare: Desk): Selection => {
  const selected = bare.selectedRow();
  if (selected === null) return NOTHING;
  const file = openFile(bare);
  const { tab, row } = selected;
  const place = { sheet: tab, row: row + 1 };
  if (tab !== file.settings.customerTab) return { ...place, no: '' };
  const { layout, rows } = layoutOf(file, false);
  const column = layout.columns.get('id');
  if (column === undefined || row <= layout.headerRow) return { ...place, no: '' };
  const known = rows[row] ?? bare.read(tab, { row, column: 0, rows: 1, columns: column + 1 })[0];
  return { ...place, no: nameText(known?.[column]) };
};

const linesOf = (file: CareFile): readonly IndexLine[] => {
  const begun = layoutOf(file, false);
  const { columns, headerRow } = begun.layout;
  const cells = (role: Role) => {
    const column = columns.get(role);
    return column === undefined ? [] : columnCells(file, begun, column);
  };
  const [numbers, names] = [cells('id'), cells('name')];
  const [phones, owners] = [cells('phone'), cells('owner')];
  return names.flatMap((name, r): IndexLine[] => {
    const no = nameText(numbers[r]);
    if (r <= headerRow || no === '' || nameText(name) === '') return [];
    return [{ no, name: nameText(name), phone: nameText(phones[r]), owner: nameText(owners[r]) }];
  });
};

/** Everybody who can be found: the panel searches by itself, by name, digits or initials. */
export const customerIndex = (bare: Desk): readonly IndexLine[] => linesOf(openFile(bare));

/** The name under which a person logs whose address nobody knows. Rule: 3-product §7. */
export const choose = (bare: Desk, request: unknown): Me => {
  const file = openFile(bare);
  const at = fieldsOf(request, file.care);
  const name = at.line('name', true);
  return at.issues.length > 0 ? refuse(...at.issues) : chooseName(file, name);
};
