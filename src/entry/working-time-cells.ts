// One row of WORKTIME and of ADDWORKTIME: cells in, one cell out.
import { due } from '../domain/calendar/due';
import { elapsed } from '../domain/calendar/elapsed';
import { makeWorkingTime, type WorkingTime } from '../domain/calendar/working-time';
import type { Cell } from '../domain/cell';
import { cellAt } from '../domain/reading/instant';
import { type Amount, readAmount } from '../domain/rule-book/amount';
import type { RuleBook } from '../domain/rule-book/rule-book';
import type { UnitWord } from '../domain/rule-book/words';
import { scriptZone } from '../google/script-zone';
import { messages } from '../i18n/say';
import { answerIn, momentReader } from './moment-cells';
import { relyOn } from './rely-on';
import { calendarOf, ruleBook } from './rules-argument';

/** What every row of a call shares. */
interface WorkingTimeCall {
  readonly book: RuleBook;
  readonly time: WorkingTime;
}

/** The book and the working time of a call, if its hours can be relied on. */
export const workingTimeCall = (rules: unknown, days: unknown): WorkingTimeCall => {
  const settings = ['date order'] as const;
  const book = relyOn(ruleBook(rules), ['hours', 'setting'], 'hours', { settings });
  return { book, time: makeWorkingTime(calendarOf(book, days), scriptZone()) };
};

/** The working hours between two moments. */
export const workTimeCell = ({
  book,
  time,
}: WorkingTimeCall): ((cells: readonly Cell[]) => Cell) => {
  const read = momentReader(book, time.zone);
  const needsData = messages(book.language)['needs data'];
  return ([startCell = '', endCell = '']) => {
    const [start, end] = [read(startCell), read(endCell)];
    if (start.kind !== 'known' || end.kind !== 'known') return needsData;
    return answerIn(book, elapsed(time, start.at, end.at)) / 60;
  };
};

/** Of a day nobody knows whether 24 hours or one working day is meant. */
const MINUTES: { readonly [unit in UnitWord]?: number } = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  'working minutes': 1,
  'working hours': 60,
};

/** Minutes of an amount of time: 24, "2小时", "1.5 h", "90 min"; null for anything else. */
const minutesOf = (amount: Amount | null): number | null => {
  if (amount === null) return null;
  const minutes = MINUTES[amount.unit ?? 'hours'];
  return minutes === undefined ? null : amount.value * minutes;
};

/** The moment at which so many working hours are used up. */
export const addWorkTimeCell = ({
  book,
  time,
}: WorkingTimeCall): ((cells: readonly Cell[]) => Cell) => {
  const read = momentReader(book, time.zone);
  const needsData = messages(book.language)['needs data'];
  return ([startCell = '', hoursCell = '']) => {
    const start = read(startCell);
    const minutes = minutesOf(readAmount(hoursCell, null));
    if (start.kind !== 'known' || minutes === null) return needsData;
    return cellAt(time.zone, answerIn(book, due(time, start.at, minutes)));
  };
};
