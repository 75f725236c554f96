// 3-product §8: a run that is ended while it protects the tabs leaves nothing that the next one does not mend.
import { runCheck } from '../../../src/app/check/check';
import { undoSetUp } from '../../../src/app/uninstall/undo-set-up';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { addTab } from '../../support/builders';
import { oneIn } from '../../support/samples';
import { deskPlace } from '../jobs/support/desk-place';
import { HE, LIN } from '../jobs/support/night-host';
import { smallTeam } from '../support/small-team';

const start = ((): Workbook => {
  const book = smallTeam({ numbered: true });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', HE, '负责人'],
  ]);
  book.sharedWith = [HE, LIN];
  return book;
})();

const guards = (book: Workbook): string =>
  JSON.stringify(
    book.sheets.flatMap(({ name, protections }) =>
      protections.map((one) => [name, one.description, one.warningOnly, one.editors]),
    ),
  );

/** A first check that is ended at this service call, before it or after; how many calls there were. */
const ended = (book: Workbook, at: number, phase: 'before' | 'after'): readonly string[] => {
  const place = deskPlace(book);
  const members: string[] = [];
  place.state.onServiceCall = (moment) => {
    if (moment.phase === 'after') members.push(moment.call.member);
    if (moment.index === at && moment.phase === phase) throw new Error('ended');
  };
  const desk = place.desk('2026-11-20 08:30', HE);
  try {
    runCheck(desk, { asked: true });
  } catch {
    // As the platform ends a run.
  }
  return members;
};

const wanted = copyWorkbook(start);
const calls = ended(wanted, -1, 'before');
const first = calls.indexOf('getProtections');
const moments = calls.slice(first).map((member, n) => [first + n, member] as const);

test('the undisturbed run protects three tabs', () => {
  expect(first).toBeGreaterThan(0);
  expect(moments.length).toBeGreaterThan(20);
  expect(JSON.parse(guards(wanted))).toHaveLength(3);
});

test.each(oneIn(2, moments))('ended at call %i, %s, the next check puts it right', (at) => {
  for (const phase of ['before', 'after'] as const) {
    const book = copyWorkbook(start);
    ended(book, at, phase);
    runCheck(deskPlace(book).desk('2026-11-20 09:30', HE), { asked: true });
    expect(guards(book)).toBe(guards(wanted));
  }
});

test.each(oneIn(3, moments))('ended at call %i, %s, the undo leaves no protection behind', (at) => {
  const book = copyWorkbook(start);
  ended(book, at, 'after');
  const undone = undoSetUp(deskPlace(book).desk('2026-11-20 09:30', HE), { keepRecords: true });
  expect([undone.ok, guards(book)]).toEqual([true, '[]']);
});
