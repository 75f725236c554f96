// 3-product §3: macros log the selected row from the grid; menu items open the panel for the list or the row.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { RunResult } from '../../../src/host/runner/host';
import { tabOf } from '../../support/builders';
import { smallTeam, TAB } from '../support/small-team';
import { type CareHost, careOn, checkedCare, customerRow, records } from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
const fresh = (): CareHost => {
  const care = careOn(copyWorkbook(start));
  care.call('careChooseName', { name: '何老师' });
  return care;
};
const select = ({ host, book }: CareHost, wanted: string, name = TAB): void => {
  const sheet = tabOf(book, name);
  const row = sheet.values.findIndex((cells) => cells?.includes(wanted));
  host.state.activeSheetId = sheet.id;
  host.state.selections.set(sheet.id, { row, column: 3, rows: 1, columns: 1 });
};
let presses = 0;
/** Chance is another one in each run. */
const press = ({ host }: CareHost, name: 'logReached' | 'logNotReached'): RunResult => {
  presses += 1;
  return host.run(name, [], { context: 'menu', random: presses });
};

describe('3-product §3, macros', () => {
  test('reached: the selected customer is logged, and a notice says the next call', () => {
    const care = fresh();
    select(care, 'S001');
    const { error, value } = press(care, 'logReached');
    expect([error, value]).toEqual([undefined, '王芳：已沟通。下次联系 2026-12-04。']);
    expect(records(care.book)).toMatchObject([
      { 客户编号: 'S001', 联系结果: '已沟通', 联系方式: '电话', 记录人: '何老师' },
    ]);
    expect(customerRow(tabOf(care.book, TAB), '备注', 'S001')).toMatchObject({
      最近联系: '2026-11-20',
    });
    expect(care.host.state.toasts.map(({ message }) => message)).toEqual([value]);
  });

  test('not reached: an attempt, each press one', () => {
    const care = fresh();
    select(care, 'S002');
    press(care, 'logNotReached');
    press(care, 'logNotReached');
    expect(records(care.book).map((one) => [one.客户编号, one.联系结果])).toEqual([
      ['S002', '无人接听'],
      ['S002', '无人接听'],
    ]);
  });

  test.each([
    ['the header', '备注', TAB],
    ['the totals', '合计', TAB],
    ['another tab', '规则', '服务规则'],
  ])('on %s a notice says to select a customer, and nothing is written', (_, cell, tab) => {
    const care = fresh();
    const before = JSON.stringify(care.book.sheets);
    select(care, cell, tab);
    expect(press(care, 'logReached').value).toBe('请先选中一位客户所在的行。');
    expect(JSON.stringify(care.book.sheets)).toBe(before);
  });

  test('without a name, or without set-up, the notice says what to do', () => {
    const nameless = careOn(copyWorkbook(start));
    select(nameless, 'S001');
    expect(press(nameless, 'logReached').value).toBe('请先选择您的姓名。');
    const bare = careOn(smallTeam({ numbered: true }));
    expect(press(bare, 'logReached').value).toContain('Run the check now');
  });
});

describe('3-product §3, the menu', () => {
  const opening = (care: CareHost) => {
    const { answer } = care.call('careOpen', {});
    return answer.ok ? answer.value.start : answer;
  };

  test('opens the panel for the list, or once for the selected row', () => {
    const care = fresh();
    expect(care.host.run('openSidebar', [], { context: 'menu' }).error).toBeUndefined();
    expect(opening(care)).toBeUndefined();
    expect(care.host.run('openForRow', [], { context: 'menu' }).error).toBeUndefined();
    expect(care.host.state.sidebar?.title).toBe('SheetCare 客户关怀');
    expect([opening(care), opening(care)]).toEqual(['row', undefined]);
  });
});
