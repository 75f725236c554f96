// A complaint or an opinion: what the rules promise for it before it is saved, and its one row in Cases.
import { receivedCase } from '../../domain/case/case-life';
import { explainReply } from '../../domain/case/explain-reply';
import { ruleFor } from '../../domain/rule-book/case-rules';
import { type Instant, wallTimeOf } from '../../domain/time/instant';
import { startOf } from '../../domain/time/zone';
import { replySentence } from '../../i18n/reply-why';
import { quoted } from '../../i18n/say';
import type { CaseRecord } from '../../tables/cases';
import { type CaseBench, caseBench, factsOf } from '../cases/case-bench';
import {
  IN_ORDER,
  knownCases,
  OUR_CASES,
  readCasesTab,
  recordOf,
  recordsIn,
  rowOf,
} from '../cases/cases-tab';
import { appendCase } from '../cases/change-case';
import { judgeCase, judgeLife } from '../cases/judge-case';
import { casesTabIn, casesThere, firstCase, isWithoutCases } from '../cases/make-cases';
import type { Books } from '../check/books';
import type { Desk, Now } from '../desk';
import { freshNumber } from '../fresh-number';
import { Refusal } from './answer';
import { type CareFile, openFile, openForSave } from './care-file';
import { booksFor, booksOf, type CaseCustomer, customerIn, placeOfOne } from './case-customer';
import { caseLineOf, wireMoment } from './case-line';
import { proposedOwner } from './case-owner';
import {
  type CaseAsked,
  type CaseToLog,
  readCaseRequest,
  readPromiseRequest,
} from './case-request';
import { withStaffTab } from './known-tabs';
import { newCaseCells } from './new-case';
import { noteBareTab } from './note-tab';
import { withItsRules } from './rules-elsewhere';
import { saveLocked } from './save-locked';
import { MOST_CALLS } from './spent-calls';
import { whoLogs } from './who';
import type { CaseLine, PromisedTimes } from './wire';

/** What a case is decided by. */
interface Asked {
  readonly bench: CaseBench;
  readonly customer: CaseCustomer;
  /** Why nothing new can be logged: then what is there already still answers. */
  readonly trouble: Refusal | null;
}

const NOBODY: CaseCustomer = { no: '', name: '', owner: '', tier: '' };

/** A customer who is gone, or there twice, is told apart from a file in which nothing can be done. */
const askedOf = (file: CareFile, no: string): Asked => {
  const benchOf = (books: Books): CaseBench => caseBench(file.bare, books, file.settings);
  try {
    const place = placeOfOne(file, no);
    const books = booksFor(file, place.begun);
    return { bench: benchOf(books), customer: customerIn(file, place, no, books), trouble: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { bench: benchOf(booksOf(file)), customer: NOBODY, trouble: error };
  }
};

/** Clocks differ: what lies a few minutes ahead is now. */
const instantAt = ({ zone, now }: CaseBench, at: Now | null): Instant => {
  const typed = at === null ? now : startOf(zone, wallTimeOf(at.on, at.minutes));
  return typed > now ? now : typed;
};

/** The sentence why; where no row holds, which one is missing. */
const sentenceOf = (
  bench: CaseBench,
  asked: CaseAsked,
  tier: string,
  receivedAt: Instant,
): string => {
  const { book, rules, time, zone, statusWords } = bench;
  const facts = factsOf(bench, asked, tier);
  const rule = ruleFor(rules.clocks.reply, facts);
  if (rule === undefined) {
    const of = [tier, asked.kind, asked.severity].filter((text) => text !== '').map(quoted);
    return statusWords['no fitting reply row']({ of });
  }
  const { duties } = rules;
  const explained = explainReply(time, { rule, receivedAt, duties, tier: facts.tier });
  return explained.ok
    ? replySentence(book, zone)(explained.value)
    : statusWords['working time issue'][explained.error];
};

/**
 * What would be promised, and who would take it: before anything is saved, and without saving it.
 *
 * Rule: M0.11, 3-product §3. Without a reply row that fits there is no promise, and the sentence says
 * which row to add. An owner that was typed is answered as it is.
 */
export const promiseOf = (bare: Desk, request: unknown): PromisedTimes => {
  const file = openFile(bare);
  const asked = readPromiseRequest(request, file);
  const { bench, customer, trouble } = askedOf(file, asked.customer);
  if (trouble !== null) throw trouble;
  const receivedAt = instantAt(bench, asked.receivedAt);
  const standing = judgeLife(bench, receivedCase(receivedAt), asked, customer.tier);
  const deadline = standing.ok ? standing.value.reply.deadline : null;
  const records = (): readonly CaseRecord[] => {
    const tab = knownCases(file.desk.tabs(), file.settings.tabs);
    return tab === undefined ? [] : recordsIn(readCasesTab(file.desk, tab), bench.reader);
  };
  return {
    promise: deadline === null ? null : wireMoment(bench, deadline.promiseAt),
    actBy: deadline === null ? null : wireMoment(bench, deadline.actByAt),
    sentence: sentenceOf(bench, asked, customer.tier, receivedAt),
    owner: asked.owner || proposedOwner(file, bench, customer, { kind: asked.kind, records }),
  };
};

/** Under the lock: the tab as it stands now decides whether the case is there already. */
const save = (
  file: CareFile,
  draft: CaseToLog,
  by: string,
  { bench, customer, trouble }: Asked,
): CaseLine => {
  const { bare } = file;
  const there = casesThere(file);
  const records = there === undefined ? [] : recordsIn(there, bench.reader);
  const before = records.find(({ keys }) => keys[0] === draft.key);
  if (before !== undefined) return caseLineOf(bench, judgeCase(bench, before, customer.tier));
  if (trouble !== null) throw trouble;
  const no = freshNumber(bare, 'K-', new Set(records.map((record) => record.no)));
  const propose = (): string =>
    proposedOwner(file, bench, customer, { kind: draft.kind, records: () => records });
  const owner = draft.owner || propose() || by;
  const receivedAt = instantAt(bench, draft.receivedAt);
  const cells = newCaseCells(file, bench, { ...draft, no, owner, by, receivedAt, customer });
  if (there === undefined || isWithoutCases(there)) {
    const made = firstCase(file, there?.tab, rowOf(IN_ORDER, cells));
    // The last call is for the flush.
    if (file.spent() + 1 < MOST_CALLS) noteBareTab(file, OUR_CASES, made);
  } else appendCase(bare, there, rowOf(there.columns, cells));
  return caseLineOf(bench, judgeCase(bench, recordOf(cells, bench.reader), customer.tier));
};

/**
 * Logs a case, once however often the same key comes.
 *
 * Rule: M0.11, 3-product §3. One appended row; the customer's own row stays as it is. The owner is who
 * was typed, else who is proposed, else who logs it.
 */
export const logCase = (bare: Desk, request: unknown): CaseLine => {
  const opened = openForSave(bare);
  const draft = readCaseRequest(request, opened);
  const by = whoLogs(opened, draft.by);
  const { file, asked } = withItsRules(opened, (one) => {
    const file = withStaffTab(one);
    return { file, asked: askedOf(file, draft.customer) };
  });
  return saveLocked(file, casesTabIn, (one) => save(one, draft, by, asked));
};
