// The twelve customers of a class teacher's day: what happens with each, and where they stand in the sheet.
import type { Sheet, Workbook } from '../../../src/host/model/workbook';
import { shown } from '../../app/support/run-check';
import { tabOf } from '../../support/builders';
import type { HostPage } from '../host-page';
import type { DayWords } from './day-words';
import type { Hand } from './hand';

/** A Thursday, so that the next morning is a working day. */
export const DAY = '2026-11-19';
/** As she types it. */
export const TYPED_DAY = '11-19';
/** Agreed with a customer: the Tuesday after. */
export const APPOINTMENT = { day: '2026-11-24', inPanel: '112420261000A', byHand: '11-24 10:00' };

export type Deed =
  | 'reached'
  | 'no answer'
  | 'busy'
  | 'another time'
  | 'complaint'
  | 'typed'
  | 'ticked';

/** In the order of her list. The complaint comes up in a talk; the last two she notes in the sheet. */
export const DEEDS: readonly Deed[] = [
  ...(['reached', 'reached', 'no answer', 'reached', 'complaint', 'another time'] as const),
  ...(['reached', 'busy', 'reached', 'reached', 'typed', 'ticked'] as const),
];

/** Did she talk to them? */
export const isTalk = (deed: Deed): boolean =>
  !['no answer', 'busy', 'another time'].includes(deed);

export interface Customer {
  readonly deed: Deed;
  readonly name: string;
  /** In the customer tab, from 0. */
  readonly row: number;
}

/** Somebody at the page. */
export interface Teacher {
  readonly words: DayWords;
  readonly at: HostPage;
  readonly hand: Hand;
  readonly name: string;
  readonly lastContact: number;
}

/** The customer tab by its headers. */
export const students = (book: Workbook, { school }: DayWords) => {
  const sheet: Sheet = tabOf(book, school.tabs.students);
  const header = sheet.values.findIndex((row) => row?.includes(school.headers.name) === true);
  const column = (caption: string): number => sheet.values[header]?.indexOf(caption) ?? -1;
  const text = (row: number, caption: string): string =>
    String(shown(sheet.values[row]?.[column(caption)])).trim();
  const rowOf = (name: string): number => {
    const rows = sheet.values.flatMap((cells, row) =>
      String(shown(cells?.[column(school.headers.name)])).trim() === name ? [row] : [],
    );
    if (rows.length !== 1) throw new Error(`${rows.length} rows for ${name}`);
    return rows[0] ?? -1;
  };
  return { column, text, rowOf };
};

/** The first row below everything in a tab. */
export const endOf = (book: Workbook, tab: string): number => tabOf(book, tab).values.length;

export const turnTo = async ({ at, hand }: Teacher, name: string): Promise<void> => {
  const tab = at.page.getByRole('tab', { name, exact: true });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await hand.click(tab);
  await at.page.getByRole('grid', { name }).waitFor();
};

/** Finds a customer in the sheet and writes the day into *last contact*, as always. */
export const typeLastContact = async (she: Teacher, { row }: Customer): Promise<void> => {
  const { at, hand, lastContact } = she;
  await hand.scrollTo(row, lastContact);
  await hand.click(at.cell(row, lastContact));
  await hand.write(TYPED_DAY);
  await hand.press('Enter');
  await at.cell(row, lastContact).filter({ hasText: DAY }).waitFor();
};
