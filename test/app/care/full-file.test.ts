// A file at the limit of the platform: a save that needs room is refused with a sentence, and nothing is lost.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { cellsIn, countedAt, OLD_TAB } from '../support/large-file';
import { smallTeam, TAB } from '../support/small-team';
import { aContact, careOn, checkedCare, ourContacts, records } from './support/care-host';
import { aCase } from './support/case-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
const used = copyWorkbook(start);
careOn(used).call('careLogContact', aContact({ customers: ['S001'] }));

/** Rows of a tab of the team's own, until not even one more row fits. */
const full = (book: typeof start): typeof start => {
  const others = book.sheets.filter(({ name }) => name !== TAB);
  const cells = others.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  const sheet = tabOf(book, TAB);
  sheet.maxRows = Math.floor((10_000_000 - cells) / sheet.maxColumns);
  return book;
};
const REFUSED = {
  ok: false,
  issues: [{ code: 'file full', sentence: expect.stringContaining('1000 万') }],
};

describe('3-product §8, 10 million cells', () => {
  test('the first contact and the first case, whose tab does not fit, are refused', () => {
    const care = careOn(full(copyWorkbook(start)));
    const sheets = care.book.sheets.length;
    expect(care.call('careLogContact', aContact({ customers: ['S002'] })).answer).toMatchObject(
      REFUSED,
    );
    expect(care.call('careLogCase', aCase({ customer: 'S002' })).answer).toMatchObject(REFUSED);
    expect(care.book.sheets).toHaveLength(sheets);
  });

  test('a contact is logged while its tab has rows, and refused when it has none', () => {
    const book = full(copyWorkbook(used));
    const care = careOn(book);
    const draft = aContact({ customers: ['S002'] });
    expect(care.call('careLogContact', draft).answer).toMatchObject({ ok: true });
    const contacts = ourContacts(book);
    if (contacts === undefined) throw new Error('no tab');
    tabOf(book, TAB).maxRows += Math.floor(
      ((contacts.maxRows - contacts.values.length) * contacts.maxColumns) /
        tabOf(book, TAB).maxColumns,
    );
    contacts.maxRows = contacts.values.length;
    const next = aContact({ customers: ['S003'] });
    expect(care.call('careLogContact', next).answer).toMatchObject(REFUSED);
    expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S001', 'S002']);
  });
});

/** A file of so many cells, most of them blank in a tab of the team's, as the last count has noted it. */
const counted = (from: Workbook, cells: number, on = '2026-11-20'): Workbook => {
  const book = copyWorkbook(from);
  countedAt(book, cells, on);
  return book;
};
/** Our tab of contacts is filled to its last row. */
const withoutRows = (book: Workbook): Workbook => {
  const contacts = ourContacts(book);
  if (contacts === undefined) throw new Error('no tab');
  contacts.maxRows = contacts.values.length;
  return book;
};
const aCustomer = {
  ...{ key: 'new-000001', name: '新学员', phone: '13900000001', organisation: '', position: '' },
  ...{ owner: '', despiteAlike: false },
};
const SAID =
  '这个文件已接近 Google 允许的 1000 万个单元格，没有写入任何内容。请删除工作表“旧名单”里的空行和空列（950 万个单元格），再保存一次。';

describe('3-product §8, before Google refuses', () => {
  const near = 9_800_001;
  const others = (book: Workbook) =>
    book.sheets.filter(({ name }) => name !== OLD_TAB).map(({ values }) => values);

  test.each([
    ['a contact', () => withoutRows(counted(used, near)), 'careLogContact', () => aContact()],
    ['the first contact', () => counted(start, near), 'careLogContact', () => aContact()],
    ['the first case', () => counted(start, near), 'careLogCase', () => aCase()],
    ['a customer', () => counted(start, near), 'careNewCustomer', () => aCustomer],
  ] as const)('%s that needs room is refused, and nothing is written', (_, make, name, draft) => {
    const book = make();
    const care = careOn(book, { user: 'lin@example.com' });
    const before = JSON.stringify(others(book));
    const size = cellsIn(book);
    const { answer } = care.call(name, draft());
    expect(answer).toEqual({
      ok: false,
      issues: [{ code: 'file full', field: null, sentence: SAID }],
    });
    expect(JSON.stringify(others(book))).toBe(before);
    expect(cellsIn(book)).toBe(size);
  });

  test('while its tab has rows, a contact goes in, with no call more', () => {
    const [far, close] = [copyWorkbook(used), counted(used, near)].map((book) => {
      const { answer, result } = careOn(book).call('careLogContact', aContact());
      expect(answer).toMatchObject({ ok: true });
      return result.callCount;
    });
    expect(close).toEqual(far);
  });

  test('after the blank rows of that tab were deleted it is saved at once, within fifteen calls', () => {
    const book = withoutRows(counted(used, near));
    const care = careOn(book);
    const draft = aContact();
    expect(care.call('careLogContact', draft).answer).toMatchObject({ ok: false });
    tabOf(book, OLD_TAB).maxRows -= 2;
    const { answer, result } = care.call('careLogContact', draft);
    expect(answer).toMatchObject({ ok: true });
    expect(result.callCount).toBeLessThanOrEqual(15);
    expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S001', draft.customers[0]]);
  });

  test.each([
    [26, 1],
    [52, 3],
  ])(
    'of two records, with room for %i cells, all or none stand beside the first: %i',
    (room, lines) => {
      const book = withoutRows(counted(used, near));
      const settings = tabOf(book, '设置');
      const row = settings.values.findIndex((cells) => cells?.[0] === 'file size');
      putValue(settings, row, 1, `${9_800_000 - room} cells on 2026-11-20`);
      careOn(book).call('careLogContact', aContact({ customers: ['S002', 'S003'] }));
      expect(records(book)).toHaveLength(lines);
    },
  );

  test('a count of last week refuses nothing: there is room, and Google would say so', () => {
    const book = withoutRows(counted(used, near, '2026-11-13'));
    expect(careOn(book).call('careLogContact', aContact()).answer).toMatchObject({ ok: true });
  });
});
