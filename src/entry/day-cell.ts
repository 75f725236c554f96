// The day for which, or from which, a function is asked: one cell for all rows, or a column.
import { UserError } from '../app/user-error';
import type { Cell } from '../domain/cell';
import { readDate } from '../domain/reading/date';
import type { RuleBook } from '../domain/rule-book/rule-book';
import type { CivilDate } from '../domain/time/civil-date';
import { messages, quoted } from '../i18n/say';
import { pastDate } from './call-row';

/** The day of a cell; a sentence when there is none in it. */
export const dayOf = (book: RuleBook, cell: Cell, parameter: 'as_of' | 'from'): CivilDate => {
  const words = messages(book.language);
  const day = readDate(cell, pastDate(book));
  if (day.kind === 'known') return day.value;
  if (day.kind === 'blank') throw new UserError(words['day is blank'][parameter]);
  throw new UserError(words['no date']({ parameter, received: quoted(day.received) }));
};
