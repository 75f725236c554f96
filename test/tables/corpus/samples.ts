// The samples that this project ships, with their truth: the two schools and the public Northwind data.
import { join } from 'node:path';
import type { Workbook } from '../../../src/host/model/workbook';
import { loadNorthwind, northwindIsThere } from '../../../src/host/samples/northwind';
import { sampleSchool } from '../../../src/host/samples/school';
import type { ColumnKind, CorpusSheet } from './corpus-sheet';

const NORTHWIND = join(__dirname, '../../../../shared/data/northwind');

interface Truth {
  readonly name: string;
  readonly customers: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnKind[];
}

const sheetOf = (book: Workbook, truth: Truth): CorpusSheet => ({
  ...truth,
  from: 'A sample of this project.',
  tabs: book.sheets.map(({ name, values }) => ({
    name,
    rows: Array.from({ length: values.length }, (_, row) => values[row] ?? []),
  })),
});

const SCHOOL: readonly ColumnKind[] = [
  'name',
  'none',
  'none',
  'phone',
  'birthday',
  'organisation',
  'position',
  'none',
  'enrolled on',
  'course ends on',
  'months',
  'fees',
  'owner',
  'consultant',
  'last contact',
  'none',
];
const TRADER: readonly ColumnKind[] = [
  'organisation',
  'name',
  'position',
  'phone',
  'region',
  'fees',
  'months',
  'last contact',
];

/** Northwind is left out where a stranger's clone has no such folder. */
export const sampleSheets = (): readonly CorpusSheet[] => [
  ...(['zh', 'en'] as const).map((language) =>
    sheetOf(sampleSchool({ asOf: '2026-11-20', language }), {
      name: `school-${language}`,
      customers: language === 'zh' ? '学员' : 'Students',
      headerRow: 1,
      columns: SCHOOL,
    }),
  ),
  ...(northwindIsThere(NORTHWIND)
    ? [
        sheetOf(loadNorthwind(NORTHWIND), {
          name: 'northwind',
          customers: 'Customers',
          headerRow: 0,
          columns: TRADER,
        }),
      ]
    : []),
];
