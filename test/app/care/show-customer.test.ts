// 3-product §3: "show in the sheet" turns the grid to the customer's row, found by number.
import { sortRows } from '../../../src/host/model/row-order';
import { tabOf } from '../../support/builders';
import { smallTeam, TAB } from '../support/small-team';
import { wholeWorkbook } from '../support/whole-workbook';
import { checkedCare } from './support/care-host';

const NUMBER = 0;
const NAME = 1;
const open = () => {
  const care = checkedCare(smallTeam({ numbered: true }));
  care.call('careOpen', {});
  const sheet = tabOf(care.book, TAB);
  const rowOf = (no: string): number => sheet.values.findIndex((row) => row?.[NUMBER] === no);
  return { care, sheet, rowOf };
};

test('the name in the row is the active cell, in one call more than its card; nothing is written', () => {
  const { care, sheet, rowOf } = open();
  care.host.state.activeSheetId = tabOf(care.book, '今日待办').id;
  const before = wholeWorkbook(care.book);
  const { answer, result } = care.call('careShow', { no: 'S006' });
  const row = rowOf('S006');
  expect(answer).toEqual({ ok: true, value: { sheet: sheet.id, row: row + 1, no: 'S006' } });
  expect(care.host.state.activeSheetId).toBe(sheet.id);
  const at = { row, column: NAME, rows: 1, columns: 1 };
  expect(care.host.state.selections.get(sheet.id)).toEqual(at);
  const card = care.call('careCard', { no: 'S006' }).result;
  expect(result.callCount).toBeLessThanOrEqual(card.callCount + 1);
  expect(wholeWorkbook(care.book)).toEqual(before);
  // The mode that follows the grid finds whom the panel has shown.
  expect(care.call('careSelection', {}).answer).toEqual(answer);
});

test('the row is found where it stands now', () => {
  const { care, sheet, rowOf } = open();
  const before = rowOf('S002');
  care.host.edit(() => sortRows(sheet, 2, 7, { column: NUMBER, descending: true }));
  expect(rowOf('S002')).not.toBe(before);
  care.call('careShow', { no: 'S002' });
  expect(care.host.state.selections.get(sheet.id)).toMatchObject({ row: rowOf('S002') });
});

test.each([
  ['nobody', { no: 'S999' }, 'no such customer'],
  ['no number', { no: '' }, 'missing'],
  ['no request', 'S001', 'not a request'],
])('%s is refused with a sentence, and the view stays', (_, request, code) => {
  const { care } = open();
  const { activeSheetId } = care.host.state;
  expect(care.call('careShow', request).answer).toMatchObject({ ok: false, issues: [{ code }] });
  expect(care.host.state.activeSheetId).toBe(activeSheetId);
});
