// M1.10: open promises stand in Today with their day, overdue first, and go when they are kept.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { aContact, careOn, checkedCare, ourContacts, records } from '../care/support/care-host';
import { runCheckOn, shown } from '../support/run-check';
import { smallTeam } from '../support/small-team';

const start = smallTeam({ numbered: true });
checkedCare(start);
const promise = (no: string, promised: string, promisedUntil: string | null): void => {
  const draft = aContact({ customers: [no], promised, promisedUntil });
  const { answer } = careOn(start, { now: '2026-11-18T10:00' }).call('careLogContact', draft);
  if (!answer.ok) throw new Error(answer.issues[0]?.sentence);
};
promise('S001', '寄课程表', '2026-11-19');
promise('S002', '答复退费', '2026-11-20');
promise('S005', '周六试听', '2026-11-21');
promise('S006', '下周回电', '2026-11-24');
promise('S007', '以后再说', null);

const night = (book: Workbook, asOf: string): void => {
  const { report } = runCheckOn(book, { asOf, entry: 'nightlyCheck' });
  if (report?.ok !== true) throw new Error('no night');
};
night(start, '2026-11-20');
const today = (book: Workbook) => tabOf(book, '今日待办');
const promised = (book: Workbook) =>
  today(book).values.flatMap((row) => {
    const cell = (column: keyof typeof TODAY_COLUMNS) => shown(row?.[TODAY_COLUMNS[column]]);
    if (!String(cell('ref')).startsWith('P:')) return [];
    return [[cell('status'), cell('key'), cell('due'), cell('why'), cell('owner'), cell('done')]];
  });
const rowOf = (book: Workbook, no: string): number =>
  today(book).values.findIndex(
    (row) =>
      row?.[TODAY_COLUMNS.key] === no && String(row[TODAY_COLUMNS.ref] ?? '').startsWith('P:'),
  );
const stateOf = (book: Workbook, no: string) =>
  records(book).find((one) => one.客户编号 === no)?.记录状态;

test('overdue, of today, of the rest day that follows, and without a day; not before their day', () => {
  const said = '2026-11-18由林老师答应';
  expect(promised(start).sort()).toEqual(
    [
      [
        ...['承诺（已过期）', 'S001', '2026-11-19', `寄课程表；已过期 1 天；${said}`],
        ...['林老师', false],
      ],
      ['承诺', 'S002', '2026-11-20', `答复退费；${said}`, '何老师', false],
      ['承诺', 'S005', '2026-11-21', `周六试听；${said}`, '林老师', false],
      ['承诺（未定日期）', 'S007', '', `以后再说；${said}`, '林老师', false],
    ].sort(),
  );
  const ofLin = promised(start).filter(([, , , , owner]) => owner === '林老师');
  expect(ofLin.map(([what]) => what)).toEqual(['承诺（已过期）', '承诺', '承诺（未定日期）']);
});

test('ticked, the record says that it is kept, in three calls; no call is logged', () => {
  const book = copyWorkbook(start);
  const care = careOn(book, { now: '2026-11-20T11:00' });
  const before = records(book).length;
  const sheet = today(book);
  const row = rowOf(book, 'S001');
  const edit = (value: boolean) => {
    care.host.edit(() => putValue(sheet, row, TODAY_COLUMNS.done, value));
    const range = { row, column: TODAY_COLUMNS.done, rows: 1, columns: 1 };
    return care.host.run('onEdit', [], { context: 'edit', edited: { sheet, range, value } });
  };
  const { error, callCount } = edit(true);
  expect([error, callCount]).toEqual([undefined, 3]);
  expect(stateOf(book, 'S001')).toBe('承诺已兑现');
  expect(records(book)).toHaveLength(before);
  edit(false);
  expect(stateOf(book, 'S001')).toBe('');
  edit(true);
  night(book, '2026-11-21');
  expect(rowOf(book, 'S001')).toBe(-1);
});

test('a tick that no trigger saw marks the record at the next check, and writes nothing else', () => {
  const book = copyWorkbook(start);
  const others = JSON.stringify(ourContacts(book)?.values.filter((row) => row?.[2] !== 'S002'));
  putValue(today(book), rowOf(book, 'S002'), TODAY_COLUMNS.done, true);
  night(book, '2026-11-20');
  expect(stateOf(book, 'S002')).toBe('承诺已兑现');
  expect(rowOf(book, 'S002')).toBe(-1);
  expect(JSON.stringify(ourContacts(book)?.values.filter((row) => row?.[2] !== 'S002'))).toBe(
    others,
  );
  // The call in which it was promised stays one.
  expect(records(book).filter((one) => one.客户编号 === 'S002')).toHaveLength(1);
});

test('whatever a person writes as the state, it is no open promise any more; undone with its record', () => {
  const book = copyWorkbook(start);
  const sheet = ourContacts(book);
  const rows = sheet?.values ?? [];
  rows.forEach((row, r) => {
    if (sheet !== undefined && row?.[2] === 'S005') putValue(sheet, r, 9, '改到下周');
    if (sheet !== undefined && row?.[2] === 'S001') putValue(sheet, r, 9, '已撤销');
  });
  night(book, '2026-11-20');
  expect(promised(book).map(([, no]) => no)).toEqual(['S002', 'S007']);
});
