// The open cases that the panel shows: of one customer on the card, and those that come first today.
import { stateOf } from '../../domain/case/case-life';
import { takeStep } from '../../domain/case/case-state';
import { receivedText } from '../../domain/reading/received';
import { tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { joined } from '../../domain/text';
import { dateOf } from '../../domain/time/instant';
import { alertWords } from '../../i18n/alert-words';
import { type CaseRecord, isOpen } from '../../tables/cases';
import { nameText } from '../../tables/customers';
import { personOf } from '../../tables/person-name';
import type { Role } from '../../tables/roles';
import { type CaseBench, caseBench } from '../cases/case-bench';
import { problemText } from '../cases/case-problem';
import { knownCases, readCasesTab, recordsIn } from '../cases/cases-tab';
import { type JudgedCase, judgeCase, statusOf } from '../cases/judge-case';
import { caseWhy, statusText } from '../cases/say-case';
import { inWorkOrder } from '../cases/work-order';
import type { Books } from '../check/books';
import type { CareFile } from './care-file';
import { caseLineOf } from './case-line';
import { dayText } from './moments';
import { columnCells, layoutOf } from './place';
import { type NumberOf, numberIn } from './typed-numbers';
import type { CaseLine, WorkLine } from './wire';

/** Everything that the register holds; nothing where there is none. */
const recordsOf = (file: CareFile, bench: CaseBench): readonly CaseRecord[] => {
  const tab = knownCases(file.desk.tabs(), file.settings.tabs);
  return tab === undefined ? [] : recordsIn(readCasesTab(file.desk, tab), bench.reader);
};

/** Was it closed so lately that it can still be reopened? */
const isReopenable = ({ life }: CaseRecord, { now, zone }: CaseBench): boolean =>
  life.ok && stateOf(life.value) === 'closed' && takeStep(life.value, 'reopen', now, zone).ok;

/**
 * The cases of a customer: the open ones in the order of work, then those that can still be reopened.
 *
 * Rule: 3-product §3 "open cases"; without the others nobody could reopen one from the panel.
 */
export const casesOf = (
  file: CareFile,
  books: Books,
  {
    no,
    tier,
    numberOf,
  }: { readonly no: string; readonly tier: string; readonly numberOf: NumberOf },
): readonly CaseLine[] => {
  const bench = caseBench(file.bare, books, file.settings);
  // A row that was typed by hand has no number, and so no steps, until the next check gives it one.
  const mine = recordsOf(file, bench).filter(
    (record) => numberOf(record.customerNo) === no && record.no !== '',
  );
  const ordered = (records: readonly CaseRecord[]): readonly CaseLine[] =>
    inWorkOrder(
      records.map((record) => ({ judged: judgeCase(bench, record, tier), tierRank: 0 })),
    ).map(({ judged }) => caseLineOf(bench, judged));
  return [
    ...ordered(mine.filter(isOpen)),
    ...ordered(mine.filter((record) => !isOpen(record) && isReopenable(record, bench))),
  ];
};

interface Face {
  readonly name: string;
  readonly phone: string;
  readonly tier: string;
}

/** Name, phone and tier by customer number. */
const facesOf = (file: CareFile, begun: ReturnType<typeof layoutOf>): ReadonlyMap<string, Face> => {
  const cells = (role: Role) => {
    const column = begun.layout.columns.get(role);
    return column === undefined ? [] : columnCells(file, begun, column);
  };
  const [numbers, names] = [cells('id'), cells('name')];
  const [phones, tiers, given] = [cells('phone'), cells('tier'), cells('given name')];
  const hasPhones = begun.layout.columns.has('phone');
  return new Map(
    numbers.map((no, r) => [
      nameText(no),
      {
        ...personOf(names[r], given[r], hasPhones ? (phones[r] ?? '') : undefined),
        tier: receivedText(tiers[r] ?? null).trim(),
      },
    ]),
  );
};

/** Why it stands in the list: late, at risk, or without a clock; null for any other. */
const kindOf = (judged: JudgedCase): keyof typeof STATUS | null => {
  if (!judged.record.life.ok) return 'case untimed';
  const status = statusOf(judged);
  return status === 'late' ? 'case late' : status === 'atRisk' ? 'case at risk' : null;
};

const STATUS = {
  'case late': 'overdue',
  'case at risk': 'today',
  'case untimed': 'needsData',
} as const;

const workLine = (
  bench: CaseBench,
  judged: JudgedCase,
  kind: keyof typeof STATUS,
  face: Face | undefined,
): WorkLine => {
  const { record, standing } = judged;
  const deadline = standing.ok ? standing.value.clock.deadline : null;
  const why = caseWhy(bench, judged);
  const wrong = record.life.ok ? '' : problemText(bench, record.life.error);
  return {
    ...{ no: record.customerNo, name: record.name || (face?.name ?? '') },
    ...{ phone: face?.phone ?? '', owner: record.owner, tier: face?.tier ?? '' },
    ...{ kind, caseNo: record.no, status: STATUS[kind] },
    statusWord: statusText(bench, judged),
    due: deadline === null ? null : dayText(dateOf(bench.zone.wallTimeAt(deadline.promiseAt))),
    why: joined([why, wrong], alertWords(bench.language).semicolon),
    done: false,
  };
};

/**
 * Cases past their promise, cases at risk, and those whose times cannot be, of all owners, as they stand
 * at this moment.
 *
 * Rule: M0.11, 2-rules §7: places 1 and 2 of the day's work, and the last.
 */
export const caseWork = (file: CareFile, books: Books): readonly WorkLine[] => {
  if (knownCases(file.desk.tabs(), file.settings.tabs) === undefined) return [];
  const bench = caseBench(file.bare, books, file.settings);
  const open = recordsOf(file, bench).filter((record) => record.no !== '' && isOpen(record));
  if (open.length === 0) return [];
  const faces = facesOf(file, layoutOf(file, false));
  const ranks = tierNames(bench.book);
  const numberOf = numberIn([...faces.keys()]);
  const judged = open.map((found) => {
    const record = { ...found, customerNo: numberOf(found.customerNo) };
    const tier = faces.get(record.customerNo)?.tier ?? '';
    const rank = ranks.indexOf(findTier(bench.book, tier) ?? '');
    return {
      judged: judgeCase(bench, record, tier),
      tierRank: rank < 0 ? ranks.length : rank,
    };
  });
  return inWorkOrder(judged).flatMap((one) => {
    const kind = kindOf(one.judged);
    const face = faces.get(one.judged.record.customerNo);
    return kind === null ? [] : [workLine(bench, one.judged, kind, face)];
  });
};
