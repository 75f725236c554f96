// What a sheet of the corpus is: its tabs as a team would keep them, and the truth about its columns.
import type { ModelValue } from '../../../src/host/model/workbook';
import type { Role } from '../../../src/tables/roles';

/** What a column is: a role, half of a split name, or nothing that we ask for. */
export type ColumnKind = Role | 'given name' | 'family name' | 'none';

/** One answer, or a few where two good people would differ; the first is the one we would give. */
export type Truth = ColumnKind | { readonly oneOf: readonly ColumnKind[] };

/** What a sheet shows and its values do not: for tests that make a file of it. */
export interface Looks {
  /** Merged areas, hidden rows, grouped rows and the filter, in A1 notation (rows as '5:9'). */
  readonly merged?: readonly string[];
  readonly hidden?: readonly string[];
  readonly grouped?: readonly string[];
  readonly filter?: string;
}

export interface CorpusTab {
  readonly name: string;
  readonly rows: readonly (readonly ModelValue[])[];
  readonly looks?: Looks;
}

export interface CorpusSheet {
  readonly name: string;
  /** Where the layout comes from. The cells are our own. */
  readonly from: string;
  readonly tabs: readonly CorpusTab[];
  /** The truth: which tab holds the customers, zero-based last row of its header, and every column. */
  readonly customers: string;
  readonly headerRow: number;
  readonly columns: readonly Truth[];
}

export const either = (...oneOf: readonly ColumnKind[]): Truth => ({ oneOf });

export const answersOf = (truth: Truth): readonly ColumnKind[] =>
  typeof truth === 'string' ? [truth] : truth.oneOf;
