// What a list says of each customer beside the day's work; each column is read when it is first asked for.
import { knownValue } from '../../domain/reading';
import { readDate } from '../../domain/reading/date';
import { receivedText } from '../../domain/reading/received';
import { remember } from '../../domain/remember';
import { squash } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import { nameText } from '../../tables/customers';
import type { Role } from '../../tables/roles';
import type { Books } from '../check/books';
import type { CareFile } from './care-file';
import { columnCells, layoutOf } from './place';

/** By customer number; blank or null for a number that nobody has. */
export interface Faces {
  readonly tier: (no: string) => string;
  /** As it stands in the sheet, written by us or typed by hand; null when it is blank or unknown. */
  readonly lastContact: (no: string) => CivilDate | null;
  /** Blank when nobody has this name, or several do. */
  readonly numberOf: (name: string) => string;
}

export const facesIn = (file: CareFile, { book }: Books): Faces => {
  const begun = layoutOf(file, false);
  const { columns, headerRow } = begun.layout;
  const cells = remember((role: Role) => {
    const column = columns.get(role);
    return column === undefined ? [] : columnCells(file, begun, column);
  });
  const rows = new Map(cells('id').map((no, r) => [nameText(no), r]));
  const cell = (no: string, role: Role) => (no === '' ? '' : cells(role)[rows.get(no) ?? -1]) ?? '';
  const past = { role: 'past', asOf: file.now.on, order: book.dateOrder } as const;
  const numberOf = (name: string): string => {
    const wanted = squash(name);
    const at = cells('name').flatMap((one, r) =>
      r > headerRow && squash(nameText(one)) === wanted ? [r] : [],
    );
    return at.length === 1 ? nameText(cells('id')[at[0] ?? -1]) : '';
  };
  return {
    tier: (no) => receivedText(cell(no, 'tier')).trim(),
    lastContact: (no) => knownValue(readDate(cell(no, 'last contact'), past)) ?? null,
    numberOf,
  };
};
