// The columns of our Contacts tab: in their order as made, found again by header when people move them.
import { type Cell, isBlank, isDateCell } from '../../domain/cell';
import { careWords } from '../../i18n/care-words';
import { LOG_ROLES, type LogRole } from '../../tables/log-roles';
import { headerKey, type Mapping, type Rows } from '../../tables/recognise';

/** In the order of the tab: what every night reads stands first (3-product §1). */
export const CONTACT_COLUMNS = [
  'id',
  'happened at',
  'customer no.',
  'outcome',
  'channel',
  'direction',
  'next appointment',
  'satisfaction',
  'promised until',
  'state',
  'logged at',
  'logged by',
  'name',
  'summary',
  'promised',
  'last contact before',
] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

export type ContactMap = ReadonlyMap<ContactColumn, number>;

/** Any of these says that a row is a record, typed by hand or logged. */
const RECORD: readonly ContactColumn[] = ['id', 'happened at', 'customer no.', 'name'];

/** As the tab is made. */
export const IN_ORDER: ContactMap = new Map(CONTACT_COLUMNS.map((name, at) => [name, at]));

/** The columns under a header row; null when it is not ours in either language. */
export const columnsUnder = (header: readonly Cell[]): ContactMap | null => {
  const keys = header.map(headerKey);
  for (const language of ['en', 'zh'] as const) {
    const words = careWords(language).contactsHeader;
    const columns = new Map(
      CONTACT_COLUMNS.flatMap((name, i): [ContactColumn, number][] => {
        const at = keys.indexOf(headerKey(words[i]));
        return at < 0 ? [] : [[name, at]];
      }),
    );
    if (RECORD.every((name) => columns.has(name))) return columns;
  }
  return null;
};

/** Does a record that we wrote stand in these columns? */
export const readsInOrder = (row: readonly Cell[]): boolean =>
  typeof row[0] === 'string' && isDateCell(row[1] ?? '') && isDateCell(row[10] ?? '');

export const isRecord = (row: readonly Cell[] | undefined, columns: ContactMap): boolean =>
  RECORD.some((name) => !isBlank(row?.[columns.get(name) ?? -1]));

/** The same columns as any log is read by. */
export const asLog = (columns: ContactMap, headerRow: number): Mapping<LogRole> => ({
  headerRow,
  columns: new Map(
    LOG_ROLES.flatMap((name): [LogRole, number][] => {
      const at = columns.get(name);
      return at === undefined ? [] : [[name, at]];
    }),
  ),
  doubled: [],
  score: 0,
});

/** Cells by column, as a row of the tab. */
export const rowOf = (
  columns: ContactMap,
  cells: Readonly<Partial<Record<ContactColumn, Cell>>>,
): Cell[] => {
  const row = new Array<Cell>(Math.max(...columns.values()) + 1).fill('');
  for (const [name, at] of columns) row[at] = cells[name] ?? '';
  return row;
};

/** The last row that holds a record; -1 when there is none. */
export const lastRecord = (rows: Rows, columns: ContactMap, from: number): number => {
  for (let r = rows.length - 1; r >= from; r -= 1) if (isRecord(rows[r], columns)) return r;
  return -1;
};
