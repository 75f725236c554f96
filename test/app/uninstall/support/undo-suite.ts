// Set-up, nights and undo in one workbook after the other: it is what it was.
import type { Workbook } from '../../../../src/host/model/workbook';
import { checked, takenOut, undoHost } from './undo-host';
import { wholeBook } from './whole-book';

export interface Book {
  readonly name: string;
  readonly make: () => Workbook;
}

const NIGHTS = ['2026-11-21', '2026-11-23', '2026-12-01'];

export const undoSuite = (books: readonly Book[]): void => {
  describe.each(books)('3-product §5, $name', ({ make }) => {
    test.each([
      { nights: [], what: 'set-up and undo leave nothing' },
      { nights: NIGHTS, what: 'set-up, three nights and undo leave nothing' },
    ])('$what', ({ nights }) => {
      const book = make();
      const team = undoHost(book, '2026-11-20');
      expect(checked(team.setUp())).toMatchObject({ ok: true });
      for (const on of nights) {
        team.on(on);
        expect(checked(team.night())).toMatchObject({ ok: true });
      }
      expect(takenOut(team.takeOut())).toMatchObject({ ok: true });
      expect(wholeBook(book)).toEqual(wholeBook(make()));
    });
  });
};
