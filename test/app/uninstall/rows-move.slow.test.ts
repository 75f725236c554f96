// 3-product §4: somebody inserts a row while the undo runs: nobody gets another one's last contact.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertRows } from '../../../src/host/model/structure';
import type { Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { takenOut, undoHost } from './support/undo-host';
import { wholeBook } from './support/whole-book';

const DAY = '2026-11-20';
const make = (): Workbook => smallTeam({ numbered: true, typedLast: true });

const insert = (book: Workbook): void => {
  const sheet = tabOf(book, TAB);
  insertRows(book, sheet, headerRowOf(sheet) + 3, 1);
};

const used = make();
undoHost(used, DAY).setUp();
const calm = undoHost(copyWorkbook(used), DAY).takeOut();
const wanted = make();
insert(wanted);

/** The column of last contacts is written back in few calls: in between Sheets has no way to ask. */
const isBetween = (at: number): boolean => {
  const lastLook = calm.calls.findIndex(
    ({ member, cells }, i) => i > 0 && member === 'clearContent' && cells < 100,
  );
  return at >= lastLook && at <= lastLook + 12;
};

test.each(calm.calls.map((_, at) => at).filter((at) => at % 2 === 0 && !isBetween(at)))(
  'a row inserted before call %i',
  (at) => {
    const book = copyWorkbook(used);
    const team = undoHost(book, DAY);
    const done = takenOut(
      team.takeOut(true, ({ index, phase }) => {
        if (index === at && phase === 'before') insert(book);
      }),
    );
    expect(done).toMatchObject({ ok: true });
    expect(wholeBook(book)).toEqual(wholeBook(wanted));
  },
);
