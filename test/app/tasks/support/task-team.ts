// A file on the morning of two birthdays, with gifts on their way and promises of the day.
import { TODAY_COLUMNS } from '../../../../src/app/check/today';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../../src/host/model/workbook';
import { aContact, type CareHost, careOn, records } from '../../care/support/care-host';
import { birthdayTeam, messages, night, todayTab } from '../../greetings/support/birthday-team';
import { runCheckOn, shown } from '../../support/run-check';

export const BIRTHDAY = 'B20261120-S001';
export const OTHER = 'B20261120-S002';
export const GIFT = 'G20261123-S004';
/** Number of the record that holds the promise, of its contact. */
export const RECORD = 'promised-01';
export const PROMISE = `P:${RECORD}`;
export const SECOND = 'P:promised-02';

const made = birthdayTeam();
runCheckOn(made, { asOf: '2026-11-18' });
const promised = (key: string, no: string, what: string): void => {
  const draft = aContact({ key, customers: [no], promised: what, promisedUntil: '2026-11-20' });
  careOn(made, { now: '2026-11-18T10:00' }).call('careLogContact', draft);
};
promised(RECORD, 'S004', '寄课程表');
promised('promised-02', 'S005', '答复退费');
night(made, '2026-11-20');

/** Nobody has marked anything yet; there is no tab Messages. */
export const morning = (): Workbook => copyWorkbook(made);

/** Somebody who has opened the panel and is known. */
export const taskHost = (book: Workbook = morning(), now = '2026-11-20T09:00'): CareHost => {
  const care = careOn(book, { now });
  care.call('careOpen', {});
  care.call('careChooseName', { name: '林老师' });
  return care;
};

/** Tick, outcome and time of a line of Today; undefined where it has none. */
export const marks = (book: Workbook, ref: string): readonly unknown[] | undefined =>
  todayTab(book)
    .values.find((row) => row?.[TODAY_COLUMNS.ref] === ref)
    ?.slice(0, 3)
    .map(shown);

/** A greeting or gift in Messages: when, how, in time. */
export const message = (book: Workbook, ref: string): readonly unknown[] | undefined => {
  const found = messages(book).filter(([id]) => id === ref);
  if (found.length > 1) throw new Error(`${ref} stands twice`);
  const [row] = found;
  return row && Array.from({ length: 5 }, (_, n) => row[4 + n] ?? '');
};

export const stateOf = (book: Workbook, record = RECORD): unknown =>
  records(book).find(({ 记录编号: id }) => id === record)?.记录状态;
