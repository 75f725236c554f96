// 3-product §3, M3.6: a new customer, with a check for the same phone or name, added once.
import type { NewCustomerDraft } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { deleteRows, insertRows } from '../../../src/host/model/structure';
import { cellKey, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, customerRow } from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
const numberless = smallTeam({ numbered: false });
checkedCare(numberless);

const fresh = (book = start): CareHost => {
  const care = careOn(copyWorkbook(book));
  care.call('careChooseName', { name: '林老师' });
  return care;
};
let forms = 0;
const aDraft = (part: Partial<NewCustomerDraft> = {}): NewCustomerDraft => {
  forms += 1;
  return {
    key: `new-form-${forms}`,
    name: '钱多多',
    phone: '13900000001',
    organisation: '',
    position: '部门经理',
    owner: '林老师',
    despiteAlike: false,
    ...part,
  };
};
const names = (book: Workbook): readonly unknown[] => {
  const sheet = tabOf(book, TAB);
  const header = headerRowOf(sheet);
  const column = sheet.values[header]?.indexOf('姓名') ?? -1;
  return sheet.values.slice(header + 1).map((row) => row?.[column] ?? '');
};
const nightChanges = (book: Workbook): number => {
  const { report } = runCheckOn(copyWorkbook(book), { entry: 'nightlyCheck' });
  return report?.ok === true ? report.changed : -1;
};

describe('3-product §3, a new customer', () => {
  test('stands below the last one, above the totals, numbered as the team numbers, and judged', () => {
    const care = fresh();
    const before = names(care.book);
    const { answer } = care.call('careNewCustomer', aDraft());
    expect(answer).toEqual({ ok: true, value: { kind: 'added', no: 'S015', row: 18 } });
    expect(names(care.book)).toEqual([...before.slice(0, -1), '钱多多', '合计']);
    expect(customerRow(tabOf(care.book, TAB), '备注', 'S015')).toMatchObject({
      学号: 'S015',
      姓名: '钱多多',
      职务: '部门经理',
      电话: '13900000001',
      跟进人: '林老师',
      级别: '一般',
      最近联系: '',
      联系状态: '正常',
      原因: expect.stringContaining('尚未联系'),
    });
    expect(nightChanges(care.book)).toBe(0);
  });

  test('has a number of ours where the team has none, can be logged and is known from today on', () => {
    const care = fresh(numberless);
    const { answer } = care.call('careNewCustomer', aDraft());
    if (!answer.ok || answer.value.kind !== 'added') throw new Error(JSON.stringify(answer));
    const { no } = answer.value;
    expect(no).toMatch(/^C-[2-9A-HJ-NP-Z]{6}$/);
    const last = shownRows(tabOf(care.book, '级别变动')).pop();
    expect(last?.slice(0, 3)).toEqual([expect.stringContaining('2026-11-20'), no, '钱多多']);
    const next = careOn(care.book, { now: '2026-11-24T10:00' });
    runCheckOn(care.book, { asOf: '2026-11-24', entry: 'nightlyCheck' });
    expect(customerRow(tabOf(care.book, TAB), '备注', no)).toMatchObject({
      下次联系: '2026-12-18',
    });
    expect(next.call('careLogContact', aContact({ customers: [no] })).answer.ok).toBe(true);
    expect(customerRow(tabOf(care.book, TAB), '备注', no)).toMatchObject({
      最近联系: '2026-11-24',
    });
  });

  test.each([
    ['the same phone', { phone: '13800000005' }, ['S005']],
    ['with the code of China and blanks', { phone: '+86 138 0000 0005' }, ['S005']],
    ['in full-width digits', { phone: '１３８０００００００５' }, ['S005']],
    ['the second of two numbers', { phone: '0571-88888888 / 13800000006' }, ['S006']],
    ['the same name', { name: '王 芳', phone: '' }, ['S001', 'S002']],
    ['nobody', { phone: '13900000009' }, null],
    ['no phone at all is nobody’s', { phone: '' }, null],
    ['a short number is nobody’s', { phone: '0005' }, null],
  ])('%s', (_, part, alike) => {
    const care = fresh();
    const { answer } = care.call('careNewCustomer', aDraft(part));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const found = answer.value.kind === 'alike' ? answer.value.customers.map(({ no }) => no) : null;
    expect(found).toEqual(alike);
    expect(names(care.book).filter((name) => name !== '')).toHaveLength(alike === null ? 16 : 15);
  });

  test('who has seen those that look alike adds all the same, once', () => {
    const care = fresh();
    const draft = aDraft({ name: '王芳', phone: '13800000001' });
    expect(care.call('careNewCustomer', draft).answer).toMatchObject({ value: { kind: 'alike' } });
    const sure = { ...draft, despiteAlike: true };
    const added = { ok: true, value: { kind: 'added', no: 'S015', row: 18 } };
    for (let n = 0; n < 3; n += 1) expect(care.call('careNewCustomer', sure).answer).toEqual(added);
    expect(names(care.book).filter((name) => name === '王芳')).toHaveLength(3);
  });

  test('ended after any call and sent again: one row', () => {
    const calls = fresh().call('careNewCustomer', aDraft()).result.calls.length;
    for (let index = 0; index < calls; index += 2) {
      const care = fresh();
      const draft = aDraft({ name: '王芳', despiteAlike: true });
      care.onCall((moment) => {
        if (moment.index === index && moment.phase === 'after') throw new Error('ended');
      });
      care.call('careNewCustomer', draft);
      care.onCall(undefined);
      const { answer } = care.call('careNewCustomer', draft);
      expect(answer).toMatchObject({ ok: true, value: { kind: 'added', no: 'S015' } });
      expect(names(care.book).filter((name) => name === '王芳')).toHaveLength(3);
      expect(nightChanges(care.book)).toBe(0);
    }
  });

  test.each([
    ['a row is inserted above', (book: Workbook) => insertRows(book, tabOf(book, TAB), 4, 1)],
    ['a row above is deleted', (book: Workbook) => deleteRows(book, tabOf(book, TAB), 4, 1)],
  ])('%s just before the new row is filled: nobody is written over', (_, act) => {
    const care = fresh();
    const people = (): readonly unknown[] => names(care.book).filter((name) => name !== '');
    let done = false;
    care.onCall((moment) => {
      if (done || moment.phase !== 'after' || moment.call.member !== 'insertRowsAfter') return;
      done = true;
      care.host.edit(act);
    });
    const { answer } = care.call('careNewCustomer', aDraft());
    care.onCall(undefined);
    expect([done, answer]).toMatchObject([
      true,
      { ok: true, value: { kind: 'added', no: 'S015' } },
    ]);
    const row = answer.ok && answer.value.kind === 'added' ? answer.value.row : 0;
    expect(tabOf(care.book, TAB).values[row - 1]?.slice(0, 2)).toEqual(['S015', '钱多多']);
    const calm = fresh();
    act(calm.book);
    expect(people().filter((name) => name !== '钱多多')).toEqual(
      names(calm.book).filter((name) => name !== ''),
    );
    expect(people().filter((name) => name === '钱多多')).toHaveLength(1);
  });

  test('typed text is text; a column with formulas of the team fills itself', () => {
    const care = fresh();
    const sheet = tabOf(care.book, TAB);
    const header = headerRowOf(sheet);
    const owner = sheet.values[header]?.indexOf('跟进人') ?? -1;
    sheet.formulas.set(cellKey(header + 1, owner), '=UPPER("a")');
    const draft = aDraft({ name: '=HYPERLINK("http://x")', position: '+1', owner: '何老师' });
    const { answer } = care.call('careNewCustomer', draft);
    expect(answer.ok).toBe(true);
    const row = customerRow(sheet, '备注', 'S015');
    expect([row.姓名, row.职务, row.跟进人]).toEqual(['=HYPERLINK("http://x")', '+1', '']);
    expect(sheet.formulas.size).toBe(2);
  });

  test('nobody without a name adds anybody; a nameless customer is refused beside the field', () => {
    const nobody = careOn(copyWorkbook(start));
    expect(nobody.call('careNewCustomer', aDraft()).answer).toMatchObject({
      ok: false,
      issues: [{ code: 'choose a name' }],
    });
    const care = fresh();
    expect(care.call('careNewCustomer', aDraft({ name: ' ' })).answer).toMatchObject({
      ok: false,
      issues: [{ code: 'missing', field: 'name' }],
    });
    for (const request of [null, 7, [], {}, { ...aDraft(), phone: 7 }]) {
      const { answer } = care.call('careNewCustomer', request);
      expect(answer.ok).toBe(false);
    }
    expect(names(care.book)).toEqual(names(start));
  });

  test('a protected tab is said, and nothing is written', () => {
    const care = fresh();
    tabOf(care.book, TAB).protections.push({ range: 'sheet', warningOnly: false });
    expect(care.call('careNewCustomer', aDraft()).answer).toMatchObject({
      ok: false,
      issues: [{ code: 'protected', sentence: expect.stringContaining(TAB) }],
    });
    expect(names(care.book)).toEqual(names(start));
  });
});
