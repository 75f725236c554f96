// 3-product §7: every call of the panel as staff who may not write some tabs: it works, or says which tab.
import type { CareCalls } from '../../../src/app/care/calls';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { addTab, day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import { aTask, withTaskLines } from '../tasks/support/task-lines';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  customerRow,
  ourContacts,
  records,
} from './support/care-host';
import { aCase, aStep, cases, logged, ourCases } from './support/case-host';
import { aRequest, askedFor, REQUESTS_TAB } from './support/request-host';

const team = (): Workbook => {
  const book = smallTeam({ numbered: true });
  addTab(book, '工作日历', [
    ['起', '止', '类型', '时间', '备注'],
    [day('2026-10-01'), day('2026-10-07'), '休息', null, '国庆'],
  ]);
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['林老师', 'lin@example.com', '员工'],
    ['何老师', 'he@example.com', '员工'],
  ]);
  return book;
};
const LIN = { user: 'lin@example.com' };

/** Set up, never used: the first save has to make its tab. */
const fresh = team();
checkedCare(fresh, LIN).call('careOpen', {});
/** With a contact of just now and an open case. */
const used = copyWorkbook(fresh);
const before = careOn(used, { ...LIN, now: '2026-11-20T08:55' });
const LAST = aContact({ customers: ['S006'] });
before.call('careLogContact', LAST);
withTaskLines(used, LAST.key);
const CASE = logged(before, { customer: 'S006' }).caseNo;
askedFor(before, { customer: 'S007' });

const protect = (book: Workbook, ...names: readonly string[]): void => {
  for (const name of names) {
    tabOf(book, name).protections.push({ range: 'sheet', warningOnly: false });
  }
};
const contactsName = (book: Workbook): string => ourContacts(book)?.name ?? '?';
const TODAY_TAB = '今日待办';
const casesName = (book: Workbook): string => ourCases(book)?.name ?? '?';
const LEADS = ['服务规则', '工作日历', '员工', '设置', '级别变动', '操作记录', '生效规则'];

const newCustomer = {
  ...{ key: 'protected-1', name: '钱多多', phone: '', organisation: '', position: '职员' },
  ...{ owner: '林老师', despiteAlike: true },
};
/** Every call that there is: a new one does not compile without its line. */
const REQUESTS: { readonly [Name in keyof CareCalls]: () => unknown } = {
  careOpen: () => ({}),
  careChooseName: () => ({ name: '林老师' }),
  careCard: () => ({ no: 'S006' }),
  careSelection: () => ({}),
  careShow: () => ({ no: 'S006' }),
  careIndex: () => ({}),
  careLogContact: () => aContact({ customers: ['S001'] }),
  careUndo: () => ({ key: LAST.key }),
  careTask: () => aTask({ ref: `P:${LAST.key}`, step: 'kept' }),
  careUndoTask: () => ({}),
  careNewCustomer: () => newCustomer,
  carePromise: () => ({
    ...{ customer: 'S006', kind: '投诉', severity: '', receivedAt: null, owner: '' },
  }),
  careLogCase: () => aCase({ customer: 'S001' }),
  careCaseStep: () => aStep(CASE, 'reply'),
  careAskTier: () => aRequest(),
  careDecideTier: () => ({}),
};
const CALLS = (Object.keys(REQUESTS) as (keyof CareCalls)[]).filter(
  // Staff are told who decides, whatever is protected; what is taken back was marked before, which needs the right.
  (call) => call !== 'careDecideTier' && call !== 'careUndoTask',
);

const all = (book: Workbook): string => JSON.stringify(book.sheets.map(({ values }) => values));

interface Situation {
  readonly name: string;
  readonly tabs: (book: Workbook) => readonly string[];
  /** Calls that say which tab; every other one works. */
  readonly said: Partial<Record<keyof CareCalls, (book: Workbook) => string>>;
}

const SITUATIONS: readonly Situation[] = [
  { name: 'the tabs of the leads', tabs: () => LEADS, said: {} },
  {
    name: 'Contacts',
    tabs: (book) => [contactsName(book)],
    said: { careLogContact: contactsName, careUndo: contactsName, careTask: contactsName },
  },
  // A promise is settled in its record; its line goes with the next check.
  { name: 'Today', tabs: () => [TODAY_TAB], said: {} },
  {
    name: 'Cases',
    tabs: (book) => [casesName(book)],
    said: { careLogCase: casesName, careCaseStep: casesName },
  },
  // A contact is logged without its row: the next check writes that.
  { name: 'the customer tab', tabs: () => [TAB], said: { careNewCustomer: () => TAB } },
  {
    name: 'everything',
    tabs: (book) => book.sheets.map(({ name }) => name),
    said: {
      ...{ careLogContact: contactsName, careUndo: contactsName, careNewCustomer: () => TAB },
      ...{ careLogCase: casesName, careCaseStep: casesName, careAskTier: () => REQUESTS_TAB },
      careTask: () => TODAY_TAB,
    },
  },
];

const opened = (book: Workbook): CareHost => careOn(book, LIN);

describe.each(SITUATIONS)('3-product §7, $name may not be written', ({ name, tabs, said }) => {
  test.each(CALLS)('%s', (call) => {
    const book = copyWorkbook(used);
    const names = tabs(book);
    protect(book, ...names);
    const care = opened(book);
    const there = all(book);
    const { answer } = care.call(call, REQUESTS[call]());
    const tab = said[call]?.(book);
    if (tab === undefined) {
      expect(answer).toMatchObject({ ok: true });
    } else {
      expect(answer).toMatchObject({
        ok: false,
        issues: [{ code: 'protected', sentence: expect.stringContaining(tab) }],
      });
      expect(all(book)).toBe(there);
    }
    if (name !== 'the customer tab' || call !== 'careLogContact') return;
    expect(records(book)).toHaveLength(2);
    tabOf(book, TAB).protections.pop();
    runCheckOn(book, { entry: 'nightlyCheck' });
    expect(customerRow(tabOf(book, TAB), '备注', 'S001')).toMatchObject({ 最近联系: '2026-11-20' });
  });
});

describe('3-product §7: the first save of staff who may not write Settings', () => {
  test('a contact makes its tab, is saved once, and the next check counts it', () => {
    const book = copyWorkbook(fresh);
    protect(book, ...LEADS);
    const care = opened(book);
    const draft = aContact({ customers: ['S002'] });
    for (let n = 0; n < 3; n += 1) {
      expect(care.call('careLogContact', draft).answer).toMatchObject({ ok: true });
    }
    expect(care.call('careLogContact', aContact({ customers: ['S003'] })).answer.ok).toBe(true);
    expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S002', 'S003']);
    for (const sheet of book.sheets) sheet.protections.length = 0;
    const { report } = runCheckOn(book, { asOf: '2026-11-21', entry: 'nightlyCheck' });
    expect(report?.ok).toBe(true);
    expect(customerRow(tabOf(book, TAB), '备注', 'S002')).toMatchObject({ 最近联系: '2026-11-20' });
    expect(care.call('careUndo', { key: draft.key }).answer.ok).toBe(true);
  });

  test('a case makes its tab and is saved once', () => {
    const book = copyWorkbook(fresh);
    protect(book, ...LEADS);
    const care = opened(book);
    const draft = aCase({ customer: 'S002' });
    for (let n = 0; n < 3; n += 1) {
      expect(care.call('careLogCase', draft).answer).toMatchObject({ ok: true });
    }
    expect(care.call('careLogCase', aCase({ customer: 'S003' })).answer.ok).toBe(true);
    expect(cases(book).map(({ 客户编号: no }) => no)).toEqual(['S002', 'S003']);
  });
});
