// A case that is taken up again too late for reopening: a new one, linked to the old (2-rules §4).

import type { Instant } from '../../domain/time/instant';
import type { CaseRecord } from '../../tables/cases';
import type { CaseBench } from '../cases/case-bench';
import { type CasesTab, recordOf, rowOf } from '../cases/cases-tab';
import { appendCase } from '../cases/change-case';
import { judgeCase } from '../cases/judge-case';
import { freshNumber } from '../fresh-number';
import type { CareFile } from './care-file';
import { caseLineOf } from './case-line';
import type { StepToTake } from './case-request';
import { newCaseCells } from './new-case';
import type { CaseLine } from './wire';

interface Linking {
  readonly draft: StepToTake;
  readonly by: string;
  readonly at: Instant;
  readonly tier: string;
  readonly cases: CasesTab;
  readonly records: readonly CaseRecord[];
  /** The one that was closed. */
  readonly record: CaseRecord;
}

/** The new case says what was said now, else what the old one said; its owner is the old one's. */
export const linkCase = (
  file: CareFile,
  bench: CaseBench,
  { draft, by, at, tier, cases, records, record }: Linking,
): CaseLine => {
  const no = freshNumber(file.bare, 'K-', new Set(records.map((one) => one.no)));
  const { kind, severity } = record;
  const cells = {
    ...newCaseCells(file, bench, {
      ...{ no, kind, severity, by, receivedAt: at, key: draft.key },
      text: draft.text || record.text,
      owner: record.owner || by,
      customer: { no: record.customerNo, name: record.name, owner: record.owner, tier },
    }),
    'linked case': record.no,
  };
  appendCase(file.bare, cases, rowOf(cases.columns, cells));
  return caseLineOf(bench, judgeCase(bench, recordOf(cells, bench.reader), tier));
};
