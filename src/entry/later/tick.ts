// The ticks of the tab Today, as the script that is loaded when one of its cells is edited: Tick.html.
import { editToday } from '../../google/edit-today';
import type { UsedRange, UsedSpreadsheet } from '../../google/used-api';

/** After an edit of one cell of the tab. */
export const edited = (book: UsedSpreadsheet, range: UsedRange): void => editToday(book, range);
