// A file at the limit of the platform: a save that needs room is refused with a sentence, and nothing is lost.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { tabOf } from '../../support/builders';
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
