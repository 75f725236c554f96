// 3-product §1 and §8: the first contact and the first case make their tab with the least; its looks come later.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { cellKey, type Sheet, type Workbook } from '../../../src/host/model/workbook';
import { countOf } from '../../../src/host/services/service-call';
import { addTab, columnOf, tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  ourContacts,
  records,
} from './support/care-host';
import { aCase, cases, logged, ourCases } from './support/case-host';

const start = smallTeam({ numbered: true });
checkedCare(start);

const fresh = (): CareHost => careOn(copyWorkbook(start));
const noted = ({ book }: CareHost): readonly unknown[] =>
  shownRows(tabOf(book, '设置')).filter(([key]) => String(key).startsWith('tab:ours'));
const isDressed = (sheet: Sheet | undefined): boolean =>
  sheet !== undefined &&
  sheet.frozenRows === 1 &&
  (sheet.numberFormats.get(cellKey(1, 1)) ?? sheet.columnFormats.get(1)) === 'yyyy-mm-dd hh:mm';
const log = (care: CareHost, part: Parameters<typeof aContact>[0] = {}): void => {
  expect(care.call('careLogContact', aContact(part)).answer).toMatchObject({ ok: true });
};
const protect = (book: Workbook, name: string): void => {
  tabOf(book, name).protections.push({ range: 'sheet', warningOnly: false });
};

describe('3-product §8: the first records of a file', () => {
  test('a contact and a case take at most 15 calls, and the next ones go into the same tabs', () => {
    const care = fresh();
    const contact = care.call('careLogContact', aContact({ customers: ['S001'] }));
    const complaint = care.call('careLogCase', aCase({ customer: 'S001' }));
    for (const { answer, result } of [contact, complaint]) {
      expect(answer).toMatchObject({ ok: true });
      expect(countOf(result.calls)).toBeLessThanOrEqual(15);
    }
    log(care, { customers: ['S002'] });
    logged(care, { customer: 'S002' });
    expect(records(care.book).map(({ 客户编号: no }) => no)).toEqual(['S001', 'S002']);
    expect(cases(care.book).map(({ 客户编号: no }) => no)).toEqual(['S001', 'S002']);
  });

  test('text is stored as text from the first record on', () => {
    const care = fresh();
    log(care, { summary: '=1+1', promised: '007' });
    const [record] = records(care.book);
    expect(record).toMatchObject({ 内容: '=1+1', 承诺事项: '007' });
    expect([...(ourContacts(care.book)?.formulas.values() ?? [])]).toEqual([]);
  });

  test('the person’s view stays where it is', () => {
    const care = fresh();
    const view = tabOf(care.book, TAB).id;
    care.host.state.activeSheetId = view;
    log(care);
    logged(care);
    expect(care.host.state.activeSheetId).toBe(view);
  });

  test('both are noted in Settings at once; their looks come when the panel is opened', () => {
    const care = fresh();
    log(care);
    logged(care);
    const ids = [ourContacts(care.book)?.id, ourCases(care.book)?.id];
    expect(noted(care)).toEqual([
      ['tab:ours contacts', String(ids[0]), 'new'],
      ['tab:ours cases', String(ids[1]), 'new'],
    ]);
    expect([isDressed(ourContacts(care.book)), isDressed(ourCases(care.book))]).toEqual([
      false,
      false,
    ]);
    care.call('careIndex', {});
    expect([isDressed(ourContacts(care.book)), isDressed(ourCases(care.book))]).toEqual([
      true,
      true,
    ]);
    expect(noted(care)).toEqual([
      ['tab:ours contacts', String(ids[0])],
      ['tab:ours cases', String(ids[1])],
    ]);
    const again = care.call('careIndex', {}).result.calls.map(({ member }) => member);
    expect(again).not.toContain('setNumberFormats');
    expect(again).not.toContain('tryLock');
  });

  test('… or with the next check, which counts them', () => {
    const care = fresh();
    log(care, { customers: ['S003'] });
    logged(care);
    const { report } = runCheckOn(care.book, { entry: 'nightlyCheck' });
    expect(report).toMatchObject({ ok: true, cases: { open: 1 } });
    expect([isDressed(ourContacts(care.book)), isDressed(ourCases(care.book))]).toEqual([
      true,
      true,
    ]);
    expect(columnOf(tabOf(care.book, '设置'), '项目')).toEqual(
      expect.arrayContaining(['tab:ours contacts', 'tab:ours cases']),
    );
  });

  test('where staff may not write Settings, the card, undo and the next record know the tabs by name', () => {
    const care = fresh();
    protect(care.book, '设置');
    const draft = aContact({ customers: ['S004'] });
    expect(care.call('careLogContact', draft).answer).toMatchObject({ ok: true });
    const { caseNo } = logged(care, { customer: 'S004' });
    expect(noted(care)).toEqual([]);
    const card = care.call('careCard', { no: 'S004' }).answer;
    expect(card).toMatchObject({
      ok: true,
      value: { cases: [{ caseNo }], lastContact: '2026-11-20' },
    });
    log(care, { customers: ['S005'] });
    expect(care.call('careUndo', { key: draft.key }).answer).toMatchObject({ ok: true });
    expect(records(care.book).map(({ 客户编号: no, 记录状态: state }) => [no, state])).toEqual([
      ['S004', '已撤销'],
      ['S005', ''],
    ]);
  });

  test('a tab of the team’s own with our name, in whatever letters, is left alone', () => {
    const book = copyWorkbook(start);
    const theirs = addTab(book, '投诉与意见', [['随便', '写写']]);
    const before = JSON.stringify(theirs.values);
    const care = careOn(book);
    logged(care);
    expect(ourCases(book)?.name).toBe('投诉与意见 2');
    expect(JSON.stringify(theirs.values)).toBe(before);
  });

  test('a tab that was left blank by a save that was cut short is the one', () => {
    const care = fresh();
    const sheets = care.book.sheets.length;
    let inserted = false;
    care.onCall(({ phase, call }) => {
      inserted = inserted || call.member === 'insertSheet';
      if (phase === 'before' && inserted && call.member === 'setValues') {
        throw Object.assign(new Error('killed'), { name: 'RunKilled' });
      }
    });
    const draft = aContact({ customers: ['S006'] });
    try {
      care.call('careLogContact', draft);
    } catch (error) {
      expect(String(error)).toContain('killed');
    }
    care.onCall(undefined);
    expect(care.call('careLogContact', draft).answer).toMatchObject({ ok: true });
    expect(care.book.sheets).toHaveLength(sheets + 1);
    expect(records(care.book).map(({ 客户编号: no }) => no)).toEqual(['S006']);
  });

  test('the noted tab was deleted since: the next contact makes another, and that one counts', () => {
    const care = fresh();
    log(care, { customers: ['S001'] });
    care.call('careIndex', {});
    const { sheets } = care.book;
    sheets.splice(
      sheets.findIndex(({ id }) => id === ourContacts(care.book)?.id),
      1,
    );
    log(care, { customers: ['S003'] });
    log(care, { customers: ['S002'] });
    expect(records(care.book).map(({ 客户编号: no }) => no)).toEqual(['S003', 'S002']);
    const { report } = runCheckOn(care.book, { entry: 'nightlyCheck' });
    expect(report?.ok === true ? report.changed : -1).toBe(0);
    expect(noted(care)).toEqual([['tab:ours contacts', String(ourContacts(care.book)?.id)]]);
  });
});
