// Today: calls, complaints, birthdays, promises, what the leads have to see, in the order of the day.

import type { Rows } from '../../tables/recognise';
import type { Colleague } from '../care/colleagues';
import { ticksIn } from '../care/ticks';
import type { Desk, Tab } from '../desk';
import { findRequestTab, openRequests, readRequestTab } from '../requests/request-tab';
import { todayRequests } from '../requests/today-requests';
import type { CaseNight } from './case-night';
import { dayTasks } from './day-tasks';
import type { Gathered } from './gather';
import type { HighlightWords } from './highlights';
import type { Judged } from './judge';
import { inTurn, leadList } from './lead-list';
import { NOW_NAME, TODAY_NAME } from './own-tabs';
import { ownerNotes } from './owner-note';
import type { RunNotes } from './run-notes';
import { type LateTicks, logLateTicks, type TakenTicks } from './take-ticks';
import { writeTodayTab } from './today-tab';

/** Writes the tab Today (2-rules §7), and what birthdays and promises record beside it. */
export const writeDay = (
  desk: Desk,
  gathered: Gathered,
  { own, contactsIn }: RunNotes,
  {
    judged,
    people,
    cases,
    ticks,
    contacts,
    look,
  }: {
    readonly judged: Judged;
    readonly people: readonly Colleague[];
    readonly cases: CaseNight;
    /** As this run saw Today first. */
    readonly ticks: TakenTicks;
    /** Where they went. */
    readonly contacts: Tab | undefined;
    readonly look: HighlightWords;
  },
): void => {
  const { facts, words, tabs, hasName } = gathered;
  const { now, books } = facts;
  const { list } = judged;
  const { language } = words;
  const requests = findRequestTab(desk, tabs, own.ids);
  if (requests !== undefined) own.remember('requests', requests.id);
  const asked = todayRequests(openRequests(readRequestTab(desk, requests)), language);
  const write = (before: Rows | null, isAlone: boolean): void => {
    const { tasks, blocks, messages } = dayTasks(desk, gathered, {
      ...{ judged, staff: people, before, isAlone, known: own.ids },
    });
    if (messages !== null) own.remember('messages', messages);
    writeTodayTab(desk, own, gathered, {
      ...{ list, now, look, before },
      cases: cases.lines,
      tasks,
      last: cases.untimed,
      asked,
      lead: leadList(list, inTurn(people), language),
      blocks: [...(cases.block === null ? [] : [cases.block]), ...blocks],
      note: ownerNotes(list, people, books.calendar, { today: now.on, language }),
      isNamed: [NOW_NAME, TODAY_NAME].every(hasName),
    });
  };
  const today = own.ids.get('today');
  const isWritten = (seen: LateTicks, isLast: boolean): boolean => {
    if (seen.today === null || today === undefined) return false;
    const known = new Set(ticksIn(seen.today).map(({ id }) => id));
    const done: boolean[] = [];
    desk.locked(() => {
      const rows = desk.readAll(today);
      const isTicked = ticksIn(rows).some(({ id }) => !known.has(id));
      if (isTicked && !isLast) return;
      write(rows, true);
      done.push(true);
    });
    return done.length > 0;
  };
  const place = { facts, words, tabs, known: own.ids };
  const lookAgain = (seen: LateTicks): LateTicks => {
    const late = logLateTicks(desk, place, seen);
    contactsIn(late.into);
    return late;
  };
  const first = { today: ticks.today, into: contacts };
  // Ticks that were there before may have found no lock: they are looked for once more.
  const seen = ticks.ticks.length === 0 ? first : lookAgain(first);
  // The panel marks birthdays and promises under the lock: no mark comes between this look and the list.
  if (isWritten(seen, false)) return;
  // Somebody has just ticked a call, or holds the lock.
  const later = lookAgain(seen);
  if (!isWritten(later, true)) write(later.today, false);
};
