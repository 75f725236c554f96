// 3-product §7: the leads' tabs are protected, kept right when Staff changes, and given back as they were.
import { runCheck } from '../../../src/app/check/check';
import { healthOf } from '../../../src/app/health/health';
import { installTrigger } from '../../../src/app/jobs/install';
import { undoSetUp } from '../../../src/app/uninstall/undo-set-up';
import { hasOfficialDays } from '../../../src/domain/calendar/mainland-zone';
import { type Protection, putValue, type Workbook } from '../../../src/host/model/workbook';
import { processZone } from '../../../src/host/services/zone-clock';
import { addTab, tabOf } from '../../support/builders';
import { type DeskPlace, deskPlace } from '../jobs/support/desk-place';
import { HE, LIN } from '../jobs/support/night-host';
import { smallTeam } from '../support/small-team';
import { wholeBook } from '../uninstall/support/whole-book';

const BOSS = 'boss@example.com';
const OWNER = 'owner@example.com';
/** In a zone of mainland China the check makes the calendar, too. */
const DAYS = hasOfficialDays(processZone()) ? ['工作日历'] : [];
const NAMES = ['服务规则', ...DAYS, '员工', '设置'];
const LOCKED = NAMES.join('、');
const LEADS = NAMES.map(() => HE);
const BOTH = NAMES.map(() => `${HE},${LIN}`);
const WARNED = NAMES.map(() => 'warns');
/** Where the lock of a tab stands among them. */
const at = (tab: string): number => NAMES.indexOf(tab);

/** A team whose Staff tab names HE as a lead, by address or without. */
const team = (address: string): DeskPlace => {
  const book = smallTeam({ numbered: true });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', address, '负责人'],
    ['林老师', LIN, '员工'],
  ]);
  Object.assign(book, { owner: OWNER, sharedWith: [HE, LIN, BOSS] });
  return deskPlace(book);
};

const check = (place: DeskPlace, user = HE, moment = '2026-11-20 08:30'): readonly string[] => {
  const report = runCheck(place.desk(moment, user), { asked: true });
  if (!report.ok) throw new Error(report.sentence);
  return place.calls();
};

const guardOf = (book: Workbook, tab: string): Protection | undefined =>
  book.sheets.find(({ name }) => name === tab)?.protections[0];
const editors = (book: Workbook): readonly string[] =>
  NAMES.map((tab) => {
    const guard = guardOf(book, tab);
    return guard?.warningOnly === true ? 'warns' : [...(guard?.editors ?? ['none'])].sort().join();
  });
const protectionFacts = (place: DeskPlace, user = HE): readonly string[] =>
  healthOf(place.desk('2026-11-20 12:00', user))
    .facts.filter(({ code }) => code === 'protection')
    .map(({ level, sentence, press }) => [level, sentence, press].filter(Boolean).join(' | '));
const noted = (book: Workbook): unknown =>
  tabOf(book, '设置').values.find((row) => row?.[0] === 'protection')?.[1];
const write = (book: Workbook, row: number, column: number, text: string): void =>
  putValue(tabOf(book, '员工'), row, column, text);

describe('3-product §7, a lead is known by address', () => {
  test('rules, staff and Settings let in the lead alone; nothing else is protected', () => {
    const place = team(HE);
    check(place);
    expect(editors(place.book)).toEqual(LEADS);
    const others = place.book.sheets.filter(({ name }) => !NAMES.includes(name));
    expect(others.flatMap(({ protections }) => protections)).toEqual([]);
    expect(noted(place.book)).toBe(`locks ${HE}`);
    expect(guardOf(place.book, '设置')?.description).toBe('SheetCare · 由客服负责人修改');
  });

  test('a second check finds it right, by one look at all protections', () => {
    const place = team(HE);
    check(place);
    const calls = check(place, HE, '2026-11-20 09:30');
    expect(calls.filter((call) => /[Pp]rotect|Editor|Warning|Descr/.test(call))).toEqual([
      'read getProtections',
    ]);
  });

  test('a new lead is let in, one who has gone is not, when the next check sees Staff', () => {
    const place = team(HE);
    check(place);
    write(place.book, 2, 2, '负责人');
    check(place, HE, '2026-11-21 08:30');
    expect(editors(place.book)).toEqual(BOTH);
    write(place.book, 2, 2, '离职');
    check(place, HE, '2026-11-22 08:30');
    expect(editors(place.book)).toEqual(LEADS);
  });

  test('somebody else sets it up: they stay in until a lead has checked, the owner for good', () => {
    const place = team(HE);
    check(place, BOSS);
    expect(editors(place.book)[0]).toBe(`${BOSS},${HE}`);
    expect(noted(place.book)).toBe(`locks ${HE} left:${BOSS}`);
    check(place, HE, '2026-11-21 08:30');
    expect(editors(place.book)).toEqual(LEADS);
    const owned = team(HE);
    check(owned, OWNER);
    expect(noted(owned.book)).toBe(`locks ${HE}`);
  });

  test('who runs the nights is let in, whoever they are', () => {
    const place = team('');
    check(place, LIN);
    installTrigger(place.desk('2026-11-20 09:00', LIN));
    write(place.book, 1, 1, HE);
    check(place, LIN, '2026-11-21 02:17');
    expect(editors(place.book)).toEqual(BOTH);
    check(place, HE, '2026-11-21 08:30');
    expect(editors(place.book)[at('设置')]).toBe(`${HE},${LIN}`);
  });

  test('a check by staff changes nothing about it, and comes to its end', () => {
    const place = team(HE);
    check(place);
    putValue(tabOf(place.book, '学员名单'), 0, 0, '改过的标题');
    write(place.book, 2, 2, '负责人');
    check(place, BOSS, '2026-11-21 08:30');
    expect(editors(place.book)).toEqual(LEADS);
  });

  test('what a hand has changed in our lock stays until Staff changes', () => {
    const place = team(HE);
    check(place);
    const staff = tabOf(place.book, '员工');
    staff.protections = staff.protections.map((one) => ({ ...one, editors: [HE, LIN] }));
    check(place, HE, '2026-11-21 08:30');
    expect(editors(place.book)[at('员工')]).toBe(`${HE},${LIN}`);
    staff.protections = [];
    check(place, HE, '2026-11-22 08:30');
    expect(editors(place.book)).toEqual(LEADS);
  });

  test('health names the tabs and the people, and what sharing cannot protect', () => {
    const place = team(HE);
    check(place);
    expect(protectionFacts(place)).toEqual([
      `ok | 只有${HE}能修改${LOCKED}。`,
      'ok | 能编辑这个文件的人，都能看到、复制其中的全部内容，也能打开它的脚本。保护只能防止改动，不能防止查看。',
    ]);
  });
});

describe('3-product §7, no lead is known by address', () => {
  test('the tabs only warn, and health says what is missing', () => {
    const place = team('');
    check(place);
    expect(editors(place.book)).toEqual(WARNED);
    expect(protectionFacts(place)[0]).toBe(
      `warn | 修改${LOCKED}前会有提醒，但任何人仍可修改。 没有客服负责人的邮箱，无法只放行负责人。 | 工作表“员工”：填写客服负责人的邮箱，然后运行检查`,
    );
  });

  test('an address that comes later locks, one that goes unlocks', () => {
    const place = team('');
    check(place);
    write(place.book, 1, 1, HE);
    check(place, HE, '2026-11-21 08:30');
    expect(editors(place.book)).toEqual(LEADS);
    write(place.book, 1, 1, '');
    check(place, HE, '2026-11-22 08:30');
    expect(editors(place.book)).toEqual(WARNED);
  });

  test('an address that Google refuses leaves a warning, tried again when Staff changes', () => {
    const place = team(HE);
    const desk = place.desk('2026-11-20 08:30', HE);
    const refusing = {
      ...desk,
      guardTab: (...[tab, text, people]: Parameters<typeof desk.guardTab>): void => {
        if (people !== null) throw new Error('Invalid email');
        desk.guardTab(tab, text, people);
      },
    };
    expect(runCheck(refusing, { asked: true }).ok).toBe(true);
    expect(editors(place.book)).toEqual(WARNED);
    expect(noted(place.book)).toBe(`refused ${HE}`);
    expect(protectionFacts(place)[0]).toContain('Google 不接受客服负责人的邮箱。');
    const calls = check(place, HE, '2026-11-21 08:30');
    expect(calls.filter((call) => /write (protect|addEditors)/.test(call))).toEqual([]);
  });

  test('where nobody knows who runs the nights, no lock keeps them out', () => {
    const place = team(HE);
    check(place, '');
    expect(editors(place.book)).toEqual(WARNED);
    expect(protectionFacts(place, '')[0]).toContain('不知道由谁的邮箱运行检查');
  });
});

describe('3-product §5 and §7, taking it back', () => {
  test.each([HE, ''])('with %p the file is as it was, its own protections too', (address) => {
    const place = team(address);
    const own: Protection = { range: 'sheet', warningOnly: true, description: '我们自己的' };
    tabOf(place.book, '学员名单').protections.push(own);
    const before = wholeBook(place.book);
    check(place);
    check(place, HE, '2026-11-21 08:30');
    const undone = undoSetUp(place.desk('2026-11-21 09:00', HE), { keepRecords: true });
    expect(undone).toMatchObject({ ok: true });
    expect(wholeBook(place.book)).toEqual(before);
  });

  test('a protection of the team’s own on such a tab is never touched', () => {
    const place = team(HE);
    const own: Protection = { range: 'sheet', warningOnly: false, description: '', editors: [HE] };
    tabOf(place.book, '员工').protections.push(own);
    check(place);
    check(place, HE, '2026-11-21 08:30');
    expect(tabOf(place.book, '员工').protections).toEqual([own]);
    expect(protectionFacts(place)).toContain('ok | 员工已有你们自己的保护，保持不变。');
    undoSetUp(place.desk('2026-11-21 09:00', HE), { keepRecords: true });
    expect(tabOf(place.book, '员工').protections).toEqual([own]);
  });

  test('whom the lock keeps out is told so, and nothing is begun', () => {
    const place = team(HE);
    check(place);
    const before = JSON.stringify(wholeBook(place.book));
    const undone = undoSetUp(place.desk('2026-11-21 09:00', BOSS), { keepRecords: true });
    expect(undone).toMatchObject({ ok: false, code: 'protected' });
    expect(JSON.stringify(wholeBook(place.book))).toBe(before);
  });
});
