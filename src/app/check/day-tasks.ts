// What stands in Today beside calls and cases: birthdays, gifts and promises, each recorded where it belongs.
import type { Rows } from '../../tables/recognise';
import type { Colleague } from '../care/colleagues';
import type { Desk, Tab } from '../desk';
import { keepGreetings } from '../greetings/keep-greetings';
import { keepPromises } from '../promises/keep-promises';
import { promiseTasks } from '../promises/promise-tasks';
import type { Gathered } from './gather';
import type { Judged } from './judge';
import { OUR_CONTACTS } from './read-log';
import { renewalBlock } from './renewals';
import type { TodayBlock, TodayTask } from './today-task';

export interface DayTasks {
  /** In the order of the day: greetings and gifts before ten, then promises. */
  readonly tasks: readonly TodayTask[];
  readonly blocks: readonly TodayBlock[];
  /** Id of the tab Messages; null while there is none. */
  readonly messages: number | null;
}

/**
 * Rule: 2-rules §7 place 3, M0.4, M0.7, M1.10.
 *
 * @param before Today as it stands now; null without one
 */
export const dayTasks = (
  desk: Desk,
  { facts, tabs, promises, words }: Gathered,
  {
    judged,
    staff,
    before,
    isAlone,
    known,
  }: {
    readonly judged: Judged;
    readonly staff: readonly Colleague[];
    readonly before: Rows | null;
    /** The lock is held already. */
    readonly isAlone: boolean;
    readonly known: ReadonlyMap<string, number>;
  },
): DayTasks => {
  const { language } = words;
  const { now, books } = facts;
  const greetings = keepGreetings(desk, { facts, judged, staff, before }, { tabs, known });
  const contacts: Tab | undefined = tabs.find(({ id }) => id === known.get(OUR_CONTACTS));
  const kept = keepPromises(desk, promises, before, { contacts, language, isAlone });
  const promised = promiseTasks(promises, judged.list, {
    ...{ today: now.on, calendar: books.calendar, language, kept },
  });
  const renewals = renewalBlock(judged.list, facts);
  return {
    tasks: [...greetings.tasks, ...promised],
    blocks: [...(renewals === null ? [] : [renewals]), ...greetings.blocks],
    messages: greetings.tab,
  };
};
