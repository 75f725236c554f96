// 3-product §5: after the undo of the set-up a workbook is what it was before, cell by cell and format by format.

import type { Workbook } from '../../../src/host/model/workbook';
import { sampleSchool } from '../../../src/host/samples/school';
import { smallTeam } from '../support/small-team';
import { checked, takenOut, undoHost } from './support/undo-host';
import { wholeBook } from './support/whole-book';

const DAY = '2026-11-20';
const BOOKS: readonly { readonly name: string; readonly make: () => Workbook }[] = [
  { name: 'the sample school', make: () => sampleSchool({ asOf: DAY }) },
  { name: 'a small team', make: () => smallTeam({ numbered: true, typedLast: true }) },
  { name: 'a small team without numbers', make: () => smallTeam({ numbered: false }) },
];

describe.each(BOOKS)('3-product §5, $name', ({ make }) => {
  test('set-up and undo leave nothing', () => {
    const book = make();
    const before = wholeBook(make());
    const team = undoHost(book, DAY);
    expect(checked(team.setUp())).toMatchObject({ ok: true });
    const done = takenOut(team.takeOut());
    expect(done).toMatchObject({ ok: true });
    expect(wholeBook(book)).toEqual(before);
  });
});
