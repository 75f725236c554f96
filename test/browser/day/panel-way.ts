// The day from the panel: a digit and Enter, the complaint by K, a date in the sheet, a tick in Today.
import type { Frame } from 'playwright-core';
import {
  APPOINTMENT,
  type Customer,
  type Deed,
  type Teacher,
  turnTo,
  typeLastContact,
} from './the-day';

/** Told at the moments that are worth a picture. */
export type Look = (moment: string) => Promise<void>;

const DIGITS = { reached: '1', 'no answer': '2', busy: '3' } as const;

const complain = async ({ hand, words }: Teacher, frame: Frame, look: Look): Promise<void> => {
  await hand.press('k');
  await hand.write(words.said.complaint);
  await hand.press('Tab', 'Tab');
  await hand.write(words.said.said);
  await frame.locator('form.doing .note strong').waitFor();
  await look('complaint');
  await hand.press('Enter');
  await frame.locator('ul.cases').waitFor();
  await look('complaint-saved');
};

/** What she does for the customer that the panel shows. */
export const logInPanel = async (
  she: Teacher,
  frame: Frame,
  deed: Exclude<Deed, 'typed' | 'ticked'>,
  look: Look,
): Promise<void> => {
  const { hand } = she;
  if (deed === 'another time') {
    const [day, time] = [APPOINTMENT.inPanel.slice(0, 8), APPOINTMENT.inPanel.slice(8)];
    await hand.press('5');
    await hand.write(day);
    await hand.press('Tab', 'Tab');
    await hand.write(time);
    await look('appointment');
    await hand.press('Enter');
    return;
  }
  if (deed === 'complaint') await complain(she, frame, look);
  await hand.press(deed === 'complaint' ? '1' : DIGITS[deed], 'Enter');
};

/** The date as always, found in the sheet by the name. */
export const typeInSheet = async (she: Teacher, customer: Customer): Promise<void> => {
  await turnTo(she, she.words.school.tabs.students);
  await she.hand.scrollTo(customer.row, 0);
  await typeLastContact(she, customer);
};

/** The box of a line of Today. */
export const tickInToday = async (
  { at, hand, words, ...she }: Teacher,
  line: number,
): Promise<void> => {
  await turnTo({ at, hand, words, ...she }, words.check.tabs.today);
  await hand.scrollTo(line, 0);
  await hand.click(at.cell(line, 0).locator('span'));
  await at.cell(line, 0).filter({ hasText: '☑' }).waitFor();
  await at.cell(line, 2).filter({ hasText: /./ }).waitFor();
};

/** The reply to the complaint of the card that is shown. */
export const answerCase = async ({ hand, words }: Teacher, frame: Frame): Promise<void> => {
  await hand.click(frame.locator('ul.cases button').filter({ hasText: words.panel.step.reply }));
  await hand.write(words.said.reply);
  await hand.press('Enter');
};
