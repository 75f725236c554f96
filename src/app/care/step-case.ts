// One step of a case: read from its row as it stands now, taken by the rules, written back in one block.
import { takeStep } from '../../domain/case/case-state';
import type { CaseColumn } from '../../domain/case/register';
import type { Cell } from '../../domain/cell';
import { changedCells } from '../../tables/case-cells';
import { type CaseBench, caseBench } from '../cases/case-bench';
import { recordOf, recordsIn } from '../cases/cases-tab';
import { changeCase } from '../cases/change-case';
import { judgeCase, judgeLife, standingCells } from '../cases/judge-case';
import { casesTabIn, casesThere } from '../cases/make-cases';
import type { Books } from '../check/books';
import type { Desk } from '../desk';
import { refuse } from './answer';
import { type CareFile, openForSave } from './care-file';
import { booksOf, tierOfCustomer } from './case-customer';
import { problemIssue, refusalIssue } from './case-issues';
import { caseLineOf } from './case-line';
import { caseIssue, readStepRequest, type StepToTake } from './case-request';
import { withKnownTabs } from './known-tabs';
import { linkCase } from './link-case';
import { withItsRules } from './rules-elsewhere';
import { saveLocked } from './save-locked';
import { refuseMisfits, stepAt, writtenCells } from './step-cells';
import { whoLogs } from './who';
import type { CaseLine } from './wire';

interface Taking {
  readonly draft: StepToTake;
  readonly by: string;
  readonly books: Books;
  readonly bench: CaseBench;
}

/** The cases as they stand, and those with the number that is asked for. */
const look = (file: CareFile, { draft, bench }: Taking) => {
  const cases = casesThere(file);
  const gone = caseIssue('no such case', bench.words.issues['no such case'](draft.caseNo));
  if (cases === undefined) return refuse(gone);
  const records = recordsIn(cases, bench.reader);
  const done = records.find(({ keys }) => keys.includes(draft.key));
  const [record, twin] = records.filter(({ no }) => no === draft.caseNo);
  if (done !== undefined) return { cases, records, record: done, isDone: true };
  if (record === undefined) return refuse(gone);
  if (twin !== undefined) {
    refuse(caseIssue('case doubled', bench.words.issues['case doubled'](draft.caseNo)));
  }
  return { cases, records, record, isDone: false };
};

/** Under the lock; the cases are read last, so that little can happen before they are written. */
const take = (file: CareFile, taking: Taking): CaseLine => {
  const { draft, by, books, bench } = taking;
  let found = look(file, taking);
  const tier = bench.asksTier ? tierOfCustomer(file, found.record.customerNo, books) : '';
  if (bench.asksTier && !found.isDone) found = look(file, taking);
  const { cases, records, record } = found;
  if (found.isDone) return caseLineOf(bench, judgeCase(bench, record, tier));
  const { life } = record;
  if (!life.ok) return refuse(problemIssue(bench, record.no, life.error));
  const at = stepAt(bench, draft.at, life.value);
  const next = takeStep(life.value, draft.step, at, bench.zone);
  if (!next.ok) {
    const { error } = next;
    return error === 'reopen as a new case'
      ? linkCase(file, bench, { draft, by, at, tier, cases, records, record })
      : refuse(refusalIssue(bench, error, draft, life.value));
  }
  const row = cases.rows[record.row] ?? [];
  const cell = (column: CaseColumn): Cell => row[cases.columns.get(column) ?? -1] ?? '';
  const { zone, words } = bench;
  const changed = changedCells(life.value, next.value, {
    ...{ zone, words, reopened: cell('reopened') },
  });
  const standing = judgeLife(bench, next.value, record, tier);
  const cells = {
    ...changed,
    ...standingCells(bench, { standing }),
    ...writtenCells(bench, cell, draft, by, at),
  };
  refuseMisfits(bench, cases, cells, draft);
  const change = { no: record.no, key: draft.key, cells };
  if (!changeCase(file.bare, cases, change)) {
    refuse(caseIssue('rows moving', words.issues['rows moving']));
  }
  const before = Object.fromEntries([...cases.columns.keys()].map((name) => [name, cell(name)]));
  const after = recordOf({ ...before, ...cells }, bench.reader);
  return caseLineOf(bench, judgeCase(bench, after, tier));
};

/**
 * Takes one step of a case, once however often the same key comes.
 *
 * Rule: M3.1, 2-rules §4. Its life is told by its cells, which people may have filled themselves: what
 * cannot be read is a sentence, and nothing is written. A reopening that comes too late is a new case,
 * linked to the old one.
 */
export const stepCase = (bare: Desk, request: unknown): CaseLine => {
  const opened = openForSave(bare);
  const draft = readStepRequest(request, opened);
  const by = whoLogs(opened, draft.by);
  const { file, books } = withItsRules(opened, (file) => ({
    file,
    books: booksOf(withKnownTabs(file)),
  }));
  const bench = caseBench(bare, books, file.settings);
  return saveLocked(file, casesTabIn, (one) =>
    take(withKnownTabs(one), { draft, by, books, bench }),
  );
};
