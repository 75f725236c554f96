// 3-product §3, "Undo the last change": my last contact within ten minutes, else a set-up of today, else a sentence.
import { day, tabOf } from '../../support/builders';
import { aContact } from '../care/support/care-host';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { checked, takenOut, undoHost } from './support/undo-host';
import { wholeBook } from './support/whole-book';

const DAY = '2026-11-20';
/** The first customer's last contact is typed as people type. */
const teamBook = () => {
  const book = smallTeam({ numbered: true, typedLast: true });
  const sheet = tabOf(book, TAB);
  const header = headerRowOf(sheet);
  const column = sheet.values[header]?.indexOf('最近联系') ?? -1;
  const row = sheet.values[header + 1];
  if (row !== undefined) row[column] = '11月19日';
  return { book, cell: () => sheet.values[header + 1]?.[column] };
};
const inUse = () => {
  const { book, cell } = teamBook();
  const team = undoHost(book, DAY);
  expect(checked(team.setUp()).ok).toBe(true);
  return { book, team, cell };
};
const mine = (part: object = {}) => aContact({ by: '林老师', ...part });

test('3-product §3: my contact of nine minutes ago is taken back, and what somebody had typed stands again', () => {
  const { team, cell } = inUse();
  expect(cell()).toBe('11月19日');
  team.choose('林老师');
  team.log(mine({ customers: ['S001'] }));
  expect(cell()).toEqual(day(DAY));
  team.on(DAY, 9);
  expect(team.undoLast()).toEqual({ kind: 'contact', sentence: '已撤回与 王芳 的联系记录。' });
  expect(cell()).toBe('11月19日');
});

test('3-product §3: a colleague’s contact is not mine; the set-up of today is undone after a question', () => {
  const before = wholeBook(teamBook().book);
  const { book, team } = inUse();
  team.choose('何老师');
  expect(team.undoLast()).toMatchObject({ kind: 'set-up' });
  expect(wholeBook(book)).toEqual(before);
});

test('3-product §3: where I say No, nothing is changed', () => {
  const { book, team } = inUse();
  const before = wholeBook(book);
  team.host.state.answers = () => 'NO';
  expect(team.undoLast()).toEqual({ kind: 'declined', sentence: '没有做任何更改。' });
  expect(wholeBook(book)).toEqual(before);
});

test('3-product §3: after eleven minutes and a day there is nothing to undo', () => {
  const { book, team } = inUse();
  team.choose('林老师');
  team.log(mine({ customers: ['S001'] }));
  team.on('2026-11-21', 11);
  const before = wholeBook(book);
  expect(team.undoLast()).toEqual({
    kind: 'nothing',
    sentence: '没有可撤销的内容：您十分钟内没有记录联系，启用也已超过一天。',
  });
  expect(wholeBook(book)).toEqual(before);
});

test('3-product §3: without a set-up both languages say so', () => {
  const team = undoHost(smallTeam({ numbered: true }), DAY);
  const answer = team.undoLast();
  expect(answer.kind).toBe('nothing');
  expect(answer.sentence).toMatch(/没有可撤销.*\n.*nothing to undo/s);
});

test('3-product §5: a second undo says that there is nothing', () => {
  const { team } = inUse();
  expect(takenOut(team.takeOut())).toMatchObject({ ok: true });
  expect(takenOut(team.takeOut())).toMatchObject({ ok: false, code: 'not set up' });
});
