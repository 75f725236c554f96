// What a person may do to the rows of the customer tab while the check runs.
import { cutRows, moveRows, sortRows } from '../../../src/host/model/row-order';
import { deleteRows, insertRows } from '../../../src/host/model/structure';
import {
  type ModelValue,
  putValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { headerRowOf, NOTE, TAB } from './small-team';

export interface RowOperation {
  readonly name: string;
  readonly act: (book: Workbook) => void;
}

interface Place {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly header: number;
  /** First customer row and the row after the last that holds anything. */
  readonly first: number;
  readonly end: number;
  readonly column: (header: string) => number;
}

const filled = (row: readonly ModelValue[] | undefined): boolean =>
  row?.some((value) => value !== null && value !== '') === true;

const placeOf = (book: Workbook): Place => {
  const sheet = tabOf(book, TAB);
  const header = headerRowOf(sheet);
  let end = sheet.values.length;
  while (end > 0 && !filled(sheet.values[end - 1])) end -= 1;
  const column = (name: string): number => sheet.values[header]?.indexOf(name) ?? -1;
  return { book, sheet, header, first: header + 1, end, column };
};

const operation = (name: string, act: (place: Place) => void): RowOperation => ({
  name,
  act: (book) => act(placeOf(book)),
});

const sorted = (by: string, descending: boolean): RowOperation =>
  operation(`sort by ${by}${descending ? ', descending' : ''}`, ({ sheet, first, end, column }) =>
    sortRows(sheet, first, end - first, { column: column(by), descending }),
  );

const middle = ({ first, end }: Place): number => Math.floor((first + end) / 2);

export const ROW_OPERATIONS: readonly RowOperation[] = [
  sorted('姓名', false),
  sorted('姓名', true),
  sorted('缴费金额', false),
  sorted('备注', true),
  operation('insert a row above the header', ({ book, sheet, header }) =>
    insertRows(book, sheet, header, 1),
  ),
  operation('insert two rows at the top', ({ book, sheet }) => insertRows(book, sheet, 0, 2)),
  operation('insert a row before the first customer', ({ book, sheet, first }) =>
    insertRows(book, sheet, first, 1),
  ),
  operation('insert a row in the middle', (place) =>
    insertRows(place.book, place.sheet, middle(place), 1),
  ),
  operation('insert a row at the end', ({ book, sheet, end }) => insertRows(book, sheet, end, 1)),
  operation('delete the title row', ({ book, sheet, header }) => {
    if (header > 0) deleteRows(book, sheet, header - 1, 1);
  }),
  operation('delete the first customer', ({ book, sheet, first }) =>
    deleteRows(book, sheet, first, 1),
  ),
  operation('delete a row in the middle', (place) =>
    deleteRows(place.book, place.sheet, middle(place) - 1, 1),
  ),
  operation('delete the last row', ({ book, sheet, end }) => deleteRows(book, sheet, end - 1, 1)),
  operation('cut the first customer to the bottom', ({ book, sheet, first, end }) =>
    cutRows(book, sheet, first, 1, end),
  ),
  operation('cut a row over another', (place) =>
    cutRows(place.book, place.sheet, place.first + 2, 1, place.end - 2),
  ),
  operation('move the first customer below the fourth', ({ book, sheet, first }) =>
    moveRows(book, sheet, first, 1, first + 4),
  ),
  operation('move the last two rows to the top', ({ book, sheet, first, end }) =>
    moveRows(book, sheet, end - 2, 2, first),
  ),
];

export interface TypedCell {
  readonly note: string;
  readonly header: string;
  readonly value: ModelValue;
}

/** Types into a cell of the customer that this note names; nothing where there is no such cell. */
export const typeInto = (book: Workbook, { note, header, value }: TypedCell): void => {
  const { sheet, first, column } = placeOf(book);
  const row = sheet.values.findIndex(
    (_, r) => r >= first && valueAt(sheet, r, column(NOTE)) === note,
  );
  if (row >= 0) putValue(sheet, row, column(header), value);
};

export const typing = (typed: TypedCell): RowOperation & { readonly typed: TypedCell } => ({
  name: `type ${JSON.stringify(typed.value)} into ${typed.header} of ${typed.note}`,
  act: (book) => typeInto(book, typed),
  typed,
});
