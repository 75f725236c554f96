// The lines of the tab Today as the panel shows them: calls, and cases of a register that the team keeps itself.
import { isBlank } from '../../domain/cell';
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { caseWords } from '../../i18n/case-words';
import type { CheckWords } from '../../i18n/check-words';
import { saysNotKept } from '../../i18n/task-words';
import { visitWords } from '../../i18n/visit-words';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { findOwnTab } from '../check/own-tabs';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import { promisedIn, VISIT_REF } from '../check/today-task';
import type { Now } from '../desk';
import { stepIn, taskKindOf } from '../tasks/task-step';
import type { CareFile } from './care-file';
import { findContacts, readContactsTab } from './contacts-tab';
import type { Faces } from './faces';
import { clockOf, dayOrNull, momentIn } from './moments';
import { recordsIn } from './record';
import type { WorkKind, WorkLine } from './wire';

/** Why a line stands in the list, from its status word, date and reason. Rule: 2-rules §7. */
const kindOf = (
  { status, due, why }: { status: FollowUpStatus; due: CivilDate | null; why: string },
  today: CivilDate,
  words: CheckWords,
): WorkKind => {
  const on = due === null ? '' : isoDate(due);
  // An appointment is one on its day and when it was missed, whatever the status word.
  const isBooked =
    status === 'booked' ||
    (on !== '' && [words.booked(on), words.notKept(on)].some((clause) => why.includes(clause)));
  if (isBooked && status !== 'soon') return 'appointment';
  if (status === 'overdue') return 'overdue';
  if (status === 'soon') return 'soon';
  if (status === 'needsData') return 'data missing';
  return due !== null && due < today ? 'overdue' : 'due';
};

interface List {
  /** When the check made it; null while there is none. */
  readonly madeAt: Now | null;
  readonly lines: readonly WorkLine[];
}

/** The number of a case of our own register, before the reason: those are read from it, as they stand now. */
const OUR_CASE = /^K-[0-9A-Z]{6} /;

/** Customers who were logged: since the list was made, and before it on its day. */
interface Logged {
  readonly since: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Of those since then, who was visited: a call does not settle a visit. */
  readonly visited: ReadonlySet<string>;
  /** What became of a promise, by the record that holds it. */
  readonly states: ReadonlyMap<string, string>;
}

const loggedBy = (file: CareFile, madeAt: Now): Logged => {
  const tab = findContacts(file.desk, file);
  const records = tab === undefined ? [] : recordsIn(readContactsTab(file.desk, tab));
  const states = new Map(records.map(({ id, state }) => [id, state]));
  const dated = records.flatMap(({ loggedAt, isUndone, no, channel }) =>
    isUndone || loggedAt === null ? [] : [{ no, at: loggedAt, channel }],
  );
  const made = Math.floor(clockOf(madeAt));
  const numbers = (fits: (at: Now) => boolean): ReadonlySet<string> =>
    new Set(dated.filter(({ at }) => fits(at)).map(({ no }) => no));
  return {
    states,
    since: numbers((at) => clockOf(at) >= made),
    before: numbers((at) => clockOf(at) < made && at.on === madeAt.on),
    visited: new Set(
      dated
        .filter(({ at, channel }) => channel === 'visit' && clockOf(at) >= made)
        .map(({ no }) => no),
    ),
  };
};

/** A date of the list's day or later that the list did not know: somebody has typed it. */
const isTyped = (on: CivilDate | null, madeAt: Now, today: CivilDate): boolean =>
  on !== null && on >= madeAt.on && on <= today;

const textIn = (row: Rows[number], column: keyof typeof TODAY_COLUMNS): string =>
  nameText(row[TODAY_COLUMNS[column]]);

const ownerIn = (row: Rows[number], { noOwner }: CheckWords): string => {
  const owner = textIn(row, 'owner');
  return owner === noOwner ? '' : owner;
};

const dueIn = (row: Rows[number]): CivilDate | null => momentIn(row[TODAY_COLUMNS.due])?.on ?? null;

/** Nobody reads the status of a call that is tried again: it is overdue, due or not yet. */
const retryStatus = (due: CivilDate | null, today: CivilDate): FollowUpStatus =>
  due === null || due > today ? 'fine' : due < today ? 'overdue' : 'today';

/** A case that the team's own register says is late or at risk; null for any other line. */
const ownCase = (
  { words, settings }: CareFile,
  row: Rows[number],
  faces: Faces,
): WorkLine | null => {
  const [name, statusWord, why] = [textIn(row, 'name'), textIn(row, 'status'), textIn(row, 'why')];
  const isCase = name !== '' && statusWord !== '' && isBlank(row[TODAY_COLUMNS.done]);
  if (!isCase || textIn(row, 'key') !== '' || OUR_CASE.test(why)) return null;
  const atRisk = caseWords(settings.language)['case status'].atRisk;
  const isLate = !statusWord.startsWith(atRisk);
  const no = faces.numberOf(name);
  return {
    ...{ no, name, phone: textIn(row, 'phone'), owner: ownerIn(row, words) },
    ...{ tier: faces.tier(no), kind: isLate ? 'case late' : 'case at risk', caseNo: '' },
    ...{ status: isLate ? 'overdue' : 'today', statusWord, due: dayOrNull(dueIn(row)), why },
    done: false,
  };
};

/** A birthday, a gift or a promise: it is ticked, and never logged as a call. */
const taskLine = (
  { words, now }: CareFile,
  row: Rows[number],
  faces: Faces,
  { states }: Logged,
): WorkLine | null => {
  const ref = textIn(row, 'ref');
  const kind = taskKindOf(ref);
  if (kind === null) return null;
  const [no, due] = [textIn(row, 'key'), dueIn(row)];
  const isLate = due !== null && due < now.on;
  const state = states.get(promisedIn(ref) ?? '') ?? '';
  // A record that says so itself has no need of the tick.
  const settled = state === '' ? null : saysNotKept(state) ? 'not kept' : 'kept';
  const isTicked = row[TODAY_COLUMNS.done] === true;
  return {
    ...{ no, name: textIn(row, 'name'), phone: textIn(row, 'phone'), ref },
    ...{ owner: ownerIn(row, words), tier: faces.tier(no), kind, caseNo: '' },
    ...{ status: isLate ? 'overdue' : due === now.on ? 'today' : 'soon' },
    ...{ statusWord: textIn(row, 'status'), due: dayOrNull(due), why: textIn(row, 'why') },
    ...{ step: settled ?? stepIn(kind, row), done: isTicked || settled !== null },
  };
};

/**
 * Today's lines in the order of their tab.
 *
 * Rule: 3-product §1, §3: a date that a person types into *last contact* stands, so nobody is asked
 * to call again whom they have just written down.
 */
export const todayList = (file: CareFile, faces: Faces): List => {
  const { desk, settings, words, now } = file;
  const tab = findOwnTab(desk, desk.tabs(), 'today', settings.tabs);
  if (tab === undefined) return { madeAt: null, lines: [] };
  const [head = [], ...rows] = desk.readAll(tab.id);
  const madeAt = momentIn(head[3]) ?? momentIn(head[1]);
  if (madeAt === null) return { madeAt: null, lines: [] };
  const codes = new Map(
    (Object.keys(words.statuses) as FollowUpStatus[]).map((code) => [words.statuses[code], code]),
  );
  const logged = loggedBy(file, madeAt);
  const lines = rows.slice(TODAY_HEAD - 1).flatMap((row): WorkLine[] => {
    const [no, statusWord, why] = [textIn(row, 'key'), textIn(row, 'status'), textIn(row, 'why')];
    const ref = textIn(row, 'ref');
    const task = taskLine(file, row, faces, logged);
    if (task !== null) return [task];
    if (ref !== '' && ref !== VISIT_REF) return [];
    const theirs = ownCase(file, row, faces);
    if (theirs !== null) return [{ ...theirs, done: logged.since.has(theirs.no) }];
    const due = dueIn(row);
    const isRetry = statusWord === words.retry || statusWord === words.tried;
    const isVisit = ref === VISIT_REF;
    const word = isVisit ? statusWord.slice(visitWords(settings.language).mark.length) : statusWord;
    const status = isRetry ? retryStatus(due, now.on) : codes.get(word);
    if (status === undefined) return [];
    const ofCall = isRetry ? 'retry' : kindOf({ status, due, why }, now.on, words);
    const kind = isVisit ? 'visit' : ofCall;
    const settled = isVisit ? logged.visited : logged.since;
    const isDone = settled.has(no) || row[TODAY_COLUMNS.done] === true;
    const isNew =
      !isVisit && !logged.before.has(no) && isTyped(faces.lastContact(no), madeAt, now.on);
    return [
      {
        ...{ no, name: textIn(row, 'name'), phone: textIn(row, 'phone') },
        ...{ owner: ownerIn(row, words), tier: faces.tier(no), kind, caseNo: '' },
        ...{ status, statusWord, due: dayOrNull(due), why, ...(isVisit ? { ref } : {}) },
        done: isDone || isNew,
      },
    ];
  });
  return { madeAt, lines };
};

const PLACES: Readonly<Partial<Record<WorkKind, number>>> = {
  'case late': 1,
  'case at risk': 2,
  'case untimed': 4,
};
const place = ({ kind }: WorkLine): number => PLACES[kind] ?? 3;

/**
 * Late cases first, then those at risk, then the calls as they are listed; last the cases of which nobody
 * can tell until when. A customer's case of the same urgency stands once.
 *
 * Rule: 2-rules §7.
 */
export const inDayOrder = (lines: readonly WorkLine[]): readonly WorkLine[] => {
  const seen = new Set<string>();
  return [1, 2, 3, 4].flatMap((wanted) =>
    lines.filter((line) => {
      if (place(line) !== wanted) return false;
      const id = `${line.kind} ${line.no || line.name} ${line.caseNo} ${line.owner}`;
      if (wanted < 3 && seen.has(id)) return false;
      seen.add(id);
      return true;
    }),
  );
};
