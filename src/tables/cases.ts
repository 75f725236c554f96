// Reads one case of a register, ours or the team's own: what it says, and its life from its times.
import { type CaseLife, type CaseState, stateOf } from '../domain/case/case-life';
import type { CaseColumn } from '../domain/case/register';
import { type Cell, isBlank } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import type { Result } from '../domain/result';
import { type LineReader, linesOf } from './case-lines';
import { stateNamed } from './case-state-words';
import { nameText } from './customers';
import { type CaseProblem, readLife } from './read-case-life';

/** Zero-based column of each role that the tab has. */
export type CaseMap = ReadonlyMap<CaseColumn, number>;

export interface CaseRecord {
  /** Zero-based row in the rows that were read. */
  readonly row: number;
  readonly no: string;
  readonly customerNo: string;
  readonly name: string;
  readonly kind: string;
  readonly severity: string;
  readonly text: string;
  readonly owner: string;
  /** What the state cell says, whatever the times say. */
  readonly stated: CaseState | null;
  readonly life: Result<CaseLife, CaseProblem>;
  /** Ids of the saves that made it what it is: its own first. */
  readonly keys: readonly string[];
}

const RECORD: readonly CaseColumn[] = ['no.', 'received at', 'customer no.', 'kind', 'text'];

/** Does the row hold a case, logged or typed by hand? */
export const isCase = (row: readonly Cell[] | undefined, columns: CaseMap): boolean =>
  RECORD.some((column) => {
    const cell = row?.[columns.get(column) ?? -1];
    // A box that nobody has ticked is no case.
    return !isBlank(cell) && cell !== false;
  });

/** The cases of a register; what cannot be read of one is said with it, and takes no other away. */
export const readCases = (
  rows: readonly (readonly Cell[])[],
  columns: CaseMap,
  headerRow: number,
  reader: LineReader,
): readonly CaseRecord[] =>
  rows.flatMap((cells, row): readonly CaseRecord[] => {
    if (row <= headerRow || !isCase(cells, columns)) return [];
    const cell = (column: CaseColumn): Cell => cells[columns.get(column) ?? -1] ?? '';
    const textIn = (column: CaseColumn): string => receivedText(cell(column)).trim();
    const stated = stateNamed(cell('state'));
    return [
      {
        row,
        no: nameText(cell('no.')),
        customerNo: nameText(cell('customer no.')),
        name: nameText(cell('name')),
        kind: textIn('kind'),
        severity: textIn('severity'),
        text: receivedText(cell('text')),
        owner: nameText(cell('owner')),
        stated,
        life: readLife(cell, reader, stated),
        keys: linesOf(cell('record no.')),
      },
    ];
  });

/**
 * Is the case still somebody's work?
 *
 * What the state says counts where the times do not tell: who wrote 已结案 without a time has closed it.
 */
export const isOpen = ({ stated, life }: CaseRecord): boolean =>
  life.ok ? stateOf(life.value) !== 'closed' : stated !== 'closed';
