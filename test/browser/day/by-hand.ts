// The same day as it is done without a panel: the date in the customer's row, a line in the log, the register.

import { keysFor } from './hand';
import {
  APPOINTMENT,
  type Customer,
  type Deed,
  isTalk,
  type Teacher,
  TYPED_DAY,
  turnTo,
  typeLastContact,
} from './the-day';

/** The first blank row of each tab that she writes into; a tab that she has been in is as she left it. */
export interface Ends {
  readonly rows: Record<string, number>;
  readonly seen: Set<string>;
}

/** To the row below the last one. */
const toNextRow = async (
  { at, hand, ...she }: Teacher,
  tab: string,
  ends: Ends,
): Promise<number> => {
  const row = ends.rows[tab] ?? 0;
  await turnTo({ at, hand, ...she }, tab);
  if (ends.seen.has(tab)) await hand.press('Home');
  else {
    await hand.click(at.page.locator('[role=gridcell]').nth(20));
    await hand.press('Control+End');
    await hand.scrollTo(row, 0);
    await hand.click(at.cell(row, 0));
  }
  ends.seen.add(tab);
  ends.rows[tab] = row + 1;
  await at.cell(row, 0).and(at.page.locator('.active')).waitFor();
  return row;
};

/** Channel, outcome and teacher of a line in the log. */
const wordsOfLine = ({ words, name }: Teacher, deed: Deed): readonly [string, string, string] => {
  const { talks, outcomes } = words.school;
  const said: Partial<Record<Deed, string | undefined>> = {
    'no answer': outcomes.failed[0],
    busy: outcomes.failed[2],
    'another time': outcomes.later,
  };
  return [talks[0] ?? '', said[deed] ?? outcomes.reached, name];
};

/** Sheets finishes a word that stands in the column already, at best after one key and Enter. */
const COMPLETED = 2;

/** So many of the keys by hand a perfect autocomplete would save. The page has none. */
export const completable = (she: Teacher, deeds: readonly Deed[]): number =>
  deeds
    .filter((deed) => deed !== 'typed')
    .flatMap((deed) => wordsOfLine(she, deed))
    .reduce((sum, word) => sum + Math.max(0, keysFor(word) - COMPLETED), 0);

/** Day, name (pasted), channel, outcome, what was agreed, nothing said, herself. */
const writeLogLine = async (she: Teacher, deed: Deed, ends: Ends): Promise<void> => {
  const { hand, at, words } = she;
  const { tabs } = words.school;
  const [channel, outcome, name] = wordsOfLine(she, deed);
  const row = await toNextRow(she, tabs.log, ends);
  await hand.write(TYPED_DAY);
  await hand.press('Tab', 'Control+v', 'ArrowRight');
  await hand.write(channel);
  await hand.press('Tab');
  await hand.write(outcome);
  await hand.press('Tab');
  if (deed === 'another time') {
    await hand.write(APPOINTMENT.byHand);
    await hand.press('Tab', 'ArrowRight');
  } else await hand.press('ArrowRight', 'ArrowRight');
  await hand.write(name);
  await hand.press('Enter');
  await at.cell(row, 6).filter({ hasText: name }).waitFor();
};

/** Received, name, kind, what was said, who handles it, state: the columns of the team's own register. */
const writeCaseLine = async (she: Teacher, ends: Ends): Promise<void> => {
  const { hand, at, name, words } = she;
  const row = await toNextRow(she, words.school.tabs.cases, ends);
  await hand.write(`${TYPED_DAY} 8:30`);
  await hand.press('Tab', 'Control+v', 'ArrowRight');
  await hand.write(words.said.complaint);
  await hand.press('Tab', 'ArrowRight');
  await hand.write(words.said.said);
  await hand.press('Tab');
  await hand.write(name);
  await hand.press('Tab', 'ArrowRight', 'ArrowRight');
  await hand.write(words.school.caseStates.open);
  await hand.press('Enter');
  await at.cell(row, 8).filter({ hasText: words.school.caseStates.open }).waitFor();
};

/** Everything for one customer; who was not reached gets a line in the log alone, as the team's guide says. */
export const logByHand = async (she: Teacher, customer: Customer, ends: Ends): Promise<void> => {
  const { at, hand, words } = she;
  const { deed, row } = customer;
  await turnTo(she, words.school.tabs.students);
  await hand.scrollTo(row, 0);
  if (deed !== 'typed') {
    // The name goes into the other tabs by copying.
    await hand.click(at.cell(row, 0));
    await hand.press('Control+c');
  }
  if (isTalk(deed)) await typeLastContact(she, customer);
  if (deed === 'typed') return;
  await writeLogLine(she, deed, ends);
  if (deed === 'complaint') await writeCaseLine(she, ends);
};
