// 3-product §3: a validation of the team's on the column of numbers loses no new customer, and stops no other save.
import type { NewCustomerDraft } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, records } from './support/care-host';

const mapped = smallTeam({ numbered: true });
checkedCare(mapped);
const ours = smallTeam({ numbered: false });
checkedCare(ours);

const columnAt = (book: Workbook, header: string): number => {
  const sheet = tabOf(book, TAB);
  return (sheet.values[headerRowOf(sheet)] ?? []).indexOf(header);
};
/** The column as it reads below the header. */
const cellsOf = (book: Workbook, header: string): readonly unknown[] => {
  const sheet = tabOf(book, TAB);
  return sheet.values
    .slice(headerRowOf(sheet) + 1)
    .map((row) => row?.[columnAt(book, header)] ?? '');
};

/** The team's own list of numbers, which takes no other. */
const refusing = (made: Workbook, header: string, language: 'en' | 'zh' = 'zh'): CareHost => {
  const book = copyWorkbook(made);
  const row = tabOf(book, '设置').values.find((cells) => cells?.[0] === 'language');
  if (row !== undefined) row[1] = language;
  tabOf(book, TAB).validations.push({
    range: { row: 2, column: columnAt(book, header), rows: 100, columns: 1 },
    rule: { kind: 'list', values: ['A-1', 'A-2'] },
    allowInvalid: false,
  });
  const care = careOn(book);
  care.call('careChooseName', { name: '林老师' });
  return care;
};

let forms = 0;
const aDraft = (part: Partial<NewCustomerDraft> = {}): NewCustomerDraft => {
  forms += 1;
  return {
    ...{ key: `refused-${forms}`, name: '钱多多', phone: '13900000001', organisation: '' },
    ...{ position: '部门经理', owner: '林老师', despiteAlike: false },
    ...part,
  };
};

const SENTENCE = {
  zh: /^已添加钱多多，但没有客户编号：“(学号|客户编号)”这一列不接受“(S015|C-[2-9A-Z]{6})”（请查看数据验证或保护）。请在那里填写编号。$/,
  en: /^钱多多 is added, but without a customer number: the column “(学号|客户编号)” does not take “(S015|C-[2-9A-Z]{6})” \(look at its data validation or protection\)\. Enter a number there\.$/,
} as const;

describe.each([
  ['their column', mapped, '学号', 'zh'],
  ['their column', mapped, '学号', 'en'],
  ['our column', ours, '客户编号', 'zh'],
  ['our column', ours, '客户编号', 'en'],
] as const)('%s refuses the number', (_, made, header, language) => {
  test(`everything else is added, once, and one sentence says so (${language})`, () => {
    const care = refusing(made, header, language);
    const before = cellsOf(care.book, header);
    const draft = aDraft();
    const { answer, result } = care.call('careNewCustomer', draft);
    expect(answer).toEqual({
      ok: true,
      value: {
        ...{ kind: 'added without number', row: expect.any(Number) },
        sentence: expect.stringMatching(SENTENCE[language]),
      },
    });
    expect(result.callCount).toBeLessThanOrEqual(15);
    const at = cellsOf(care.book, '姓名').indexOf('钱多多');
    const line = (name: string): unknown => cellsOf(care.book, name)[at];
    expect(['职务', '电话', '跟进人', '级别'].map(line)).toEqual([
      ...['部门经理', '13900000001', '林老师', '一般'],
    ]);
    expect(line('联系状态')).not.toBe('');
    expect(line(header)).toBe('');
    expect(cellsOf(care.book, header)).toEqual([...before.slice(0, at), '', ...before.slice(at)]);
    // The answer was lost on its way: the same form comes again.
    expect(care.call('careNewCustomer', draft).answer).toEqual(answer);
    expect(cellsOf(care.book, '姓名').filter((name) => name === '钱多多')).toHaveLength(1);
    const { report } = runCheckOn(care.book, { asOf: '2026-11-20' });
    expect(report).toMatchObject({ ok: true });
  });

  test(`a contact is saved as ever (${language})`, () => {
    const care = refusing(made, header, language);
    const no = String(cellsOf(care.book, header)[4]);
    const { answer } = care.call('careLogContact', aContact({ customers: [no] }));
    expect(answer).toMatchObject({ ok: true });
    expect(records(care.book).map((one) => Object.values(one).includes(no))).toEqual([true]);
    const last = cellsOf(care.book, '最近联系')[4];
    expect(last).toMatchObject({ kind: 'date' });
  });
});

test('once the column takes numbers again, the next customer has one', () => {
  const care = refusing(mapped, '学号');
  care.call('careNewCustomer', aDraft());
  tabOf(care.book, TAB).validations = [];
  const draft = aDraft({ name: '孙小小', phone: '13900000002' });
  const { answer } = care.call('careNewCustomer', draft);
  expect(answer).toMatchObject({ ok: true, value: { kind: 'added', no: 'S015' } });
});

test('a tab that takes nothing at all is real trouble, and is said as that', () => {
  const care = refusing(mapped, '学号');
  const sheet = tabOf(care.book, TAB);
  sheet.validations = [
    {
      range: { row: 2, column: 0, rows: 100, columns: 40 },
      rule: { kind: 'list', values: ['A-1'] },
      allowInvalid: false,
    },
  ];
  const { answer } = care.call('careNewCustomer', aDraft());
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'internal error' }] });
});
