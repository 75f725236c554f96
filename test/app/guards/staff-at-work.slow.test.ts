// 3-product §7: behind the real locks of the leads' tabs staff save, tick, check and run the nights as before.
import type { CareCalls } from '../../../src/app/care/calls';
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { addTab, tabOf } from '../../support/builders';
import { aContact, careOn, records } from '../care/support/care-host';
import { aStep, logged } from '../care/support/case-host';
import { HE, LIN, type NightHost, nightOn } from '../jobs/support/night-host';
import { runCheckOn } from '../support/run-check';
import { smallTeam } from '../support/small-team';

const XU = 'xu@example.com';
const LOCKED = ['服务规则', '员工', '设置'];

/** Checked by the lead, so that the tabs are locked for her alone. */
const team = (): Workbook => {
  const book = smallTeam({ numbered: true });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', HE, '负责人'],
    ['林老师', LIN, '员工'],
    ['徐老师', XU, '员工'],
  ]);
  book.sharedWith = [HE, LIN, XU];
  checkAs(book, HE, '2026-11-20');
  return book;
};

const checkAs = (book: Workbook, user: string, asOf: string) => {
  const { report, result } = runCheckOn(book, {
    asOf,
    before: ({ state }) => {
      state.user = user;
    },
  });
  if (report === undefined) throw new Error(result.error?.message);
  return report;
};

const editorsOf = (book: Workbook): readonly (readonly string[] | undefined)[] =>
  LOCKED.map((name) => tabOf(book, name).protections[0]?.editors);
const locked = (book: Workbook): string =>
  JSON.stringify(LOCKED.map((name) => tabOf(book, name).values));

const START = team();

test('the tabs are locked for the lead', () => {
  expect(editorsOf(START)).toEqual([[HE], [HE], [HE]]);
});

describe('3-product §7, a member of staff whom the locks keep out', () => {
  const book = copyWorkbook(START);
  const before = locked(book);
  const care = careOn(book, { user: XU });
  const ok = <Name extends keyof CareCalls>(name: Name, request: unknown): void => {
    expect([name, care.call(name, request).answer]).toMatchObject([name, { ok: true }]);
  };

  test('opens the panel, logs first and second contacts, undoes, adds a customer', () => {
    ok('careOpen', {});
    const first = aContact({ customers: ['S001'], by: '' });
    ok('careLogContact', first);
    ok('careLogContact', aContact({ customers: ['S002', 'S003'], by: '' }));
    ok('careUndo', { key: first.key });
    ok('careNewCustomer', {
      ...{ key: 'guards-0001', name: '钱多多', phone: '', organisation: '', position: '职员' },
      ...{ owner: '林老师', despiteAlike: true },
    });
    expect(records(book).map((one) => one.记录人)).toEqual(['徐老师', '徐老师', '徐老师']);
  });

  test('logs a case and answers it', () => {
    const { caseNo } = logged(care, { customer: 'S004' });
    ok('careCaseStep', aStep(caseNo, 'reply'));
  });

  test('runs the check: it comes to its end, and no locked tab has changed', () => {
    expect(checkAs(book, XU, '2026-11-21').ok).toBe(true);
    expect(locked(book)).toBe(before);
    expect(editorsOf(book)).toEqual([[HE], [HE], [HE]]);
  });

  test('ticks a line of Today', () => {
    const today = tabOf(book, '今日待办');
    const row = today.values.findIndex((cells) => cells?.[TODAY_COLUMNS.key] === 'S005');
    care.setClock('2026-11-21T10:00');
    care.host.edit(() => putValue(today, row, TODAY_COLUMNS.done, true));
    const range = { row, column: TODAY_COLUMNS.done, rows: 1, columns: 1 };
    const edited = { sheet: today, range, value: true };
    const { error } = care.host.run('onEdit', [], { context: 'edit', edited });
    expect(error).toBeUndefined();
    expect(checkAs(book, XU, '2026-11-22').ok).toBe(true);
    expect(records(book).filter((one) => one.客户编号 === 'S005')).toHaveLength(1);
  });

  test('cannot switch the nights on, and is told why', () => {
    const alarmed = nightOn(book).press(XU, '2026-11-21 10:00');
    expect([alarmed.kind, alarmed.isOn]).toEqual(['protected', false]);
  });
});

describe('3-product §4 and §7, nights under a staff member’s trigger', () => {
  const book = smallTeam({ numbered: true });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', '', '负责人'],
    ['林老师', LIN, '员工'],
  ]);
  book.sharedWith = [HE, LIN];
  checkAs(book, LIN, '2026-11-20');
  const night: NightHost = nightOn(book);

  test('a lead whose address comes later locks the tabs for herself and for them', () => {
    expect(night.press(LIN, '2026-11-20 09:00').kind).toBe('installed');
    putValue(tabOf(book, '员工'), 1, 1, HE);
    checkAs(book, HE, '2026-11-20');
    expect(editorsOf(book).map((one) => [...(one ?? [])].sort())).toEqual([
      [HE, LIN],
      [HE, LIN],
      [HE, LIN],
    ]);
  });

  test('every hour of a day and a night runs, and notes it in Settings', () => {
    for (const moment of ['2026-11-21 02:17', '2026-11-21 09:17', '2026-11-22 02:17']) {
      expect([moment, night.report(moment)]).toMatchObject([moment, { ok: true, code: 'ran' }]);
    }
    expect(String(night.job('check').上次成功)).toContain('2026-11-22 02:17');
    expect(editorsOf(book).map((one) => one?.length)).toEqual([2, 2, 2]);
  });
});
