// Today: calls, complaints, birthdays, promises, what the leads have to see, in the order of the day.
import type { Colleague } from '../care/colleagues';
import type { Desk } from '../desk';
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
import type { LateTicks } from './take-ticks';

/** Writes the tab Today (2-rules §7), and what birthdays and promises record beside it. */
export const writeDay = (
  desk: Desk,
  gathered: Gathered,
  { own }: RunNotes,
  {
    judged,
    people,
    cases,
    late,
    look,
  }: {
    readonly judged: Judged;
    readonly people: readonly Colleague[];
    readonly cases: CaseNight;
    readonly late: LateTicks;
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
  const { tasks, blocks, messages } = dayTasks(desk, gathered, {
    ...{ judged, staff: people, before: late.today, known: own.ids },
  });
  if (messages !== null) own.remember('messages', messages);
  own.writeToday(list, now, look, late.today, {
    cases: cases.lines,
    tasks,
    asked,
    lead: leadList(list, inTurn(people), language),
    blocks: [...(cases.block === null ? [] : [cases.block]), ...blocks],
    note: ownerNotes(list, people, books.calendar, { today: now.on, language }),
    isNamed: [NOW_NAME, TODAY_NAME].every(hasName),
  });
};
