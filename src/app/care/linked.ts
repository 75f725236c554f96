// The people of a customer's household or group, from the columns of their tab.
import { squash } from '../../domain/text';
import { nameText } from '../../tables/customers';
import { type Belonging, linkedPeople } from '../../tables/linked-people';
import { personOf, personReader } from '../../tables/person-name';
import type { Role } from '../../tables/roles';
import type { CareFile } from './care-file';
import { columnCells, type Place } from './place';
import type { Card, IndexLine } from './wire';

/** More would not fit under a name; of a large company the first are told, and how many there are. */
const MOST = 12;

const NOBODY: Card['linked'] = { belongsTo: '', head: null, others: [], more: 0 };

/**
 * Whom a customer belongs to and who else does (M4.8).
 *
 * In a tab that is read in parts one more column is read, and four others only where it names somebody.
 */
export const linkedOf = (file: CareFile, place: Place, no: string): Card['linked'] => {
  const { begun, rows, found } = place;
  const { columns, headerRow } = begun.layout;
  const column = columns.get('belongs to');
  if (column === undefined) return NOBODY;
  const cells = (role: Role): readonly string[] => {
    const at = columns.get(role);
    return at === undefined ? [] : columnCells(file, begun, at).map(nameText);
  };
  const row = rows[found.get(no) ?? -1] ?? [];
  const belongsTo = nameText(row[column]);
  const groups = cells('belongs to');
  const me = [no, personReader(columns)(row).name].map(squash);
  const named = groups.some(
    (text, r) => r > headerRow && me.some((it) => squash(text).includes(it)),
  );
  if (belongsTo === '' && !named) return NOBODY;
  const [numbers, names] = [cells('id'), cells('name')];
  const [phones, owners, given] = [cells('phone'), cells('owner'), cells('given name')];
  const people = names.flatMap((cell, r): readonly (Belonging & IndexLine)[] => {
    const number = numbers[r] ?? '';
    const phoneCell = columns.has('phone') ? (phones[r] ?? '') : undefined;
    const { name, phone } = personOf(cell, given[r], phoneCell);
    if (r <= headerRow || number === '' || name === '') return [];
    const owner = owners[r] ?? '';
    return [{ no: number, name, phone, owner, belongsTo: groups[r] ?? '' }];
  });
  const linked = linkedPeople(people, no);
  const line = ({ no: number, name, phone, owner }: IndexLine): IndexLine => ({
    ...{ no: number, name, phone, owner },
  });
  const others = linked?.others ?? [];
  return {
    belongsTo,
    head: linked === null || linked.head === null ? null : line(linked.head),
    others: others.slice(0, MOST).map(line),
    more: Math.max(0, others.length - MOST),
  };
};
