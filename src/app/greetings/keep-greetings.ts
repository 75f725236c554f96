// The night's part of birthdays and gifts: records what was ticked, and makes the lines of the new list.

import type { Rows } from '../../tables/recognise';
import type { Colleague } from '../care/colleagues';
import type { Facts, Judged } from '../check/judge';
import type { TodayBlock, TodayTask } from '../check/today-task';
import type { Desk, Tab } from '../desk';
import { comingBirthdays } from './birthdays';
import { comingBlock } from './coming-block';
import { greetingTasks, lastGiftDay } from './greeting-tasks';
import { marksIn, messagesIn, seenBy } from './message-rows';
import { recordMessages } from './messages-tab';
import { proofsAfter } from './proof';

export interface KeptGreetings {
  readonly tasks: readonly TodayTask[];
  readonly blocks: readonly TodayBlock[];
  /** Id of the tab Messages; null while there is none. */
  readonly tab: number | null;
}

/**
 * Rule: M0.5, M0.7. No call where nobody has a birthday and none stood on the list before; else one
 * read of Messages, and the writes of what is new.
 *
 * @param before Today as it stands now; null without one
 */
export const keepGreetings = (
  desk: Desk,
  {
    facts,
    judged,
    staff,
    before,
  }: {
    readonly facts: Facts;
    readonly judged: Judged;
    readonly staff: readonly Colleague[];
    readonly before: Rows | null;
  },
  { tabs, known }: { readonly tabs: readonly Tab[]; readonly known: ReadonlyMap<string, number> },
): KeptGreetings => {
  const { books, layout, now, words } = facts;
  const { book, calendar } = books;
  const { language } = words;
  const column = layout.columns.get('birthday');
  const coming = comingBirthdays(judged.list, judged.rows, column, {
    ...{ book, today: now.on, last: lastGiftDay(now.on, calendar) },
  });
  const states = seenBy(messagesIn(before), now);
  const around = { list: judged.list, book, calendar, staff, today: now.on, language };
  const blank = greetingTasks({ ...around, coming, before: states, marks: new Map() });
  if (states.length === 0 && blank.every(({ words: box }) => box === null)) {
    const ahead = comingBlock(coming, now.on, language);
    return { tasks: blank, blocks: ahead === null ? [] : [ahead], tab: null };
  }
  const tab = recordMessages(desk, { tabs, known, language }, states, now);
  const marks = new Map([
    ...marksIn(tab?.rows ?? []),
    ...states.map(({ id, mark }) => [id, mark] as const),
  ]);
  const proof = proofsAfter(before, states, now, language);
  // In the order in which the proof of ten adds its own, at the end.
  const blocks = [proof.earlier, comingBlock(coming, now.on, language), proof.today];
  return {
    tasks: greetingTasks({ ...around, coming, before: states, marks }),
    blocks: blocks.filter((block) => block !== null),
    tab: tab?.id ?? null,
  };
};
