// One row of NEXTBIRTHDAY: a birthday and a day in, one cell out.
import { UserError } from '../app/user-error';
import { type Birthday, type BirthdaySettings, nextBirthday } from '../domain/calendar/birthday';
import { type Cell, isDateCell } from '../domain/cell';
import type { Reading } from '../domain/reading';
import { readBirthday } from '../domain/reading/birthday';
import type { RuleBook } from '../domain/rule-book/rule-book';
import { type CivilDate, isoDate } from '../domain/time/civil-date';
import { caseWords } from '../i18n/case-words';
import { messages } from '../i18n/say';

/** Typed birthdays are read once each: a school has several children of one day. */
const reader = (book: RuleBook): ((cell: Cell) => Reading<Birthday>) => {
  const known = new Map<Cell, Reading<Birthday>>();
  return (cell) => {
    if (isDateCell(cell)) return readBirthday(cell, book.dateOrder);
    const reading = known.get(cell) ?? readBirthday(cell, book.dateOrder);
    known.set(cell, reading);
    return reading;
  };
};

/**
 * The next birthday of a row.
 *
 * Rule: M0.7, 2-rules §5. A blank birthday is blank, whatever the day; one that cannot be read gives
 * needs data, a lunar one outside 1900–2100 a sentence.
 */
export const nextBirthdayCell = (
  book: RuleBook,
  settings: BirthdaySettings,
): ((birthday: Cell, from: () => CivilDate) => Cell) => {
  const read = reader(book);
  const needsData = messages(book.language)['needs data'];
  return (cell, from) => {
    const birthday = read(cell);
    if (birthday.kind === 'blank') return '';
    const day = from();
    if (birthday.kind === 'unknown') return needsData;
    const next = nextBirthday(birthday.value, day, settings);
    if (next !== 'outside lunar years') return { kind: 'date', on: next, minutes: 0 };
    throw new UserError(caseWords(book.language)[next]({ day: isoDate(day) }));
  };
};
