// The sidebar opens: who I am, today's list as the last check made it, and what stands above it.
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { CheckWords } from '../../i18n/check-words';
import { nameText } from '../../tables/customers';
import { findOwnTab } from '../check/own-tabs';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import type { Desk, Now } from '../desk';
import { bannersOver } from './banners';
import { type CareFile, findFile } from './care-file';
import { booksOf } from './case-customer';
import { caseWork } from './case-work';
import { findContacts, readContactsTab } from './contacts-tab';
import { keepNumberPlace } from './look';
import { clockOf, dayOrNull, dayText, momentIn, momentText } from './moments';
import { columnCells, layoutOf } from './place';
import { recordsIn } from './record';
import { staffOf, whoAmI } from './who';
import type { Me, Opened, WorkKind, WorkLine } from './wire';

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

/** Customers who were logged after the list was made. */
const loggedSince = (file: CareFile, madeAt: Now): ReadonlySet<string> => {
  const tab = findContacts(file.desk, file);
  if (tab === undefined) return new Set();
  return new Set(
    recordsIn(readContactsTab(file.desk, tab))
      .filter(
        ({ loggedAt, isUndone }) =>
          !isUndone && loggedAt !== null && clockOf(loggedAt) >= Math.floor(clockOf(madeAt)),
      )
      .map(({ no }) => no),
  );
};

/** Tiers by customer number: the list itself has no column for them. */
const tiersOf = (file: CareFile): ReadonlyMap<string, string> => {
  const begun = layoutOf(file, false);
  const [id, tier] = [begun.layout.columns.get('id'), begun.layout.columns.get('tier')];
  if (id === undefined || tier === undefined) return new Map();
  const numbers = columnCells(file, begun, id);
  const tiers = columnCells(file, begun, tier);
  return new Map(numbers.map((no, r) => [nameText(no), nameText(tiers[r])]));
};

/** Today's lines in the order of their tab. */
const listOf = (file: CareFile): List => {
  const { desk, settings, words, now } = file;
  const tab = findOwnTab(desk, desk.tabs(), 'today', settings.tabs);
  if (tab === undefined) return { madeAt: null, lines: [] };
  const [head = [], ...rows] = desk.readAll(tab.id);
  const madeAt = momentIn(head[3]) ?? momentIn(head[1]);
  if (madeAt === null) return { madeAt: null, lines: [] };
  const codes = new Map(
    (Object.keys(words.statuses) as FollowUpStatus[]).map((code) => [words.statuses[code], code]),
  );
  const done = loggedSince(file, madeAt);
  const tiers = tiersOf(file);
  const lines = rows.slice(TODAY_HEAD - 1).flatMap((row): WorkLine[] => {
    const text = (column: keyof typeof TODAY_COLUMNS): string =>
      nameText(row[TODAY_COLUMNS[column]]);
    const statusWord = text('status');
    const status = codes.get(statusWord);
    if (status === undefined) return [];
    const no = text('key');
    const due = momentIn(row[TODAY_COLUMNS.due])?.on ?? null;
    const [owner, why] = [text('owner'), text('why')];
    return [
      {
        ...{ no, name: text('name'), phone: text('phone') },
        owner: owner === words.noOwner ? '' : owner,
        tier: tiers.get(no) ?? '',
        kind: kindOf({ status, due, why }, now.on, words),
        caseNo: '',
        ...{ status, statusWord, due: dayOrNull(due), why },
        done: done.has(no) || row[TODAY_COLUMNS.done] === true,
      },
    ];
  });
  return { madeAt, lines };
};

/** Who can be chosen: me, who has work today, who owns customers, who stands in Staff; each once. */
const peopleOf = (file: CareFile, me: Me, lines: readonly WorkLine[]): readonly string[] => {
  const begun = layoutOf(file, false);
  const { columns, headerRow } = begun.layout;
  const owners = (['owner', 'consultant'] as const).flatMap((role) => {
    const column = columns.get(role);
    const cells = column === undefined ? [] : columnCells(file, begun, column);
    return cells.slice(headerRow + 1).map(nameText);
  });
  const names = [me.name, ...lines.map(({ owner }) => owner), ...owners];
  const staff = staffOf(file).map(({ name }) => name);
  return [...new Set([...names, ...staff])].filter((name) => name !== '').slice(0, MOST_PEOPLE);
};

/** Nobody chooses from more; a column that holds notes instead of names has hundreds. */
const MOST_PEOPLE = 200;
/** Kept by the menu item that opens the panel for the selected row. */
const START_KEPT = 'start';

const NOBODY: Me = { email: '', name: '', role: 'staff' };

/**
 * Everything that the panel shows first. Writes nothing but who this person is, in their own properties.
 *
 * Rule: 3-product §3. Without set-up, or where zones differ, a banner stands in the place of the list.
 */
export const openList = (bare: Desk): Opened => {
  const { file, trouble } = findFile(bare);
  if (file === null || trouble !== null) {
    const now = bare.now();
    const code = trouble?.code === 'zones differ' ? 'zones differ' : 'needs set-up';
    const sentence = trouble?.sentence ?? '';
    return {
      ...{
        language: file?.settings.language ?? 'zh',
        today: dayText(now.on),
        now: momentText(now),
      },
      ...{ me: NOBODY, people: [], lines: [], banners: [{ code, sentence }] },
    };
  }
  const { settings, now } = file;
  const { madeAt, lines: calls } = listOf(file);
  const books = booksOf(file);
  const lines = [...caseWork(file, books), ...calls];
  const me = whoAmI(file);
  const start = bare.kept(START_KEPT) === 'row' ? ({ start: 'row' } as const) : {};
  // Once: the next opening is for the list again.
  if (start.start === 'row') bare.keep(START_KEPT, '');
  keepNumberPlace(file);
  return {
    ...{ language: settings.language, today: dayText(now.on), now: momentText(now), me },
    people: peopleOf(file, me, lines),
    lines,
    ...start,
    banners: bannersOver(file, { madeAt, books }),
  };
};
