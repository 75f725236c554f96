// What a save does not ask again: names that the panel has seen, the head of a long log. Never wrongly.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertColumns } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { bigSchool } from '../../../src/host/samples/school';
import { addTab, tabOf } from '../../support/builders';
import { runCheckOn, shownRows } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import { withTabs } from './support/budget-suite';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  customerRow,
  records,
  TODAY,
} from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);

/** The panel has been opened, and knows who is there. */
const opened = (book: Workbook = copyWorkbook(start)): CareHost => {
  const care = careOn(book);
  care.call('careChooseName', { name: '何老师' });
  return care;
};
const log = (care: CareHost, no = 'S001'): readonly string[] => {
  const { answer, result } = care.call('careLogContact', aContact({ customers: [no], by: '' }));
  expect(answer).toMatchObject({ ok: true });
  return result.calls.map(({ member }) => member);
};
const row = ({ book }: CareHost) => customerRow(tabOf(book, TAB), '备注', 'S001');
const nightChanges = (book: Workbook): number => {
  const { report } = runCheckOn(copyWorkbook(book), { entry: 'nightlyCheck' });
  return report?.ok === true ? report.changed : -1;
};

describe('3-product §8: where Settings stand is kept for who has opened the panel', () => {
  test('a save asks neither for names nor for the list of tabs', () => {
    const care = opened();
    log(care, 'S005');
    const members = log(care);
    expect(members).not.toContain('getNamedRanges');
    expect(members).not.toContain('getSheets');
    expect(row(care)).toMatchObject({ 最近联系: '2026-11-20', 下次联系: '2026-12-04' });
    expect(nightChanges(care.book)).toBe(0);
  });

  test('what was kept may be lost: then Settings are found by the name of their tab', () => {
    const care = opened();
    const { answer, result } = careOn(care.book).call('careLogContact', aContact());
    expect(answer).toMatchObject({ ok: true });
    const members = result.calls.map(({ member }) => member);
    expect(members).not.toContain('getNamedRanges');
    expect(members.length).toBeLessThanOrEqual(15);
    expect(nightChanges(care.book)).toBe(0);
  });

  test('lost, and the tab is called otherwise: then the names are asked', () => {
    const care = opened();
    tabOf(care.book, '设置').name = '别动';
    const { answer, result } = careOn(care.book).call('careLogContact', aContact());
    expect(answer).toMatchObject({ ok: true });
    expect(result.calls.map(({ member }) => member)).toContain('getNamedRanges');
  });

  test('lost, and another tab has taken its name: that one is not believed', () => {
    const care = opened();
    tabOf(care.book, '设置').name = '别动';
    addTab(care.book, '设置', [
      ['项目', '值', '说明'],
      ['customer tab id', '1'],
      ['column:name', '姓名'],
    ]);
    const { answer, result } = careOn(care.book).call('careLogContact', aContact());
    expect(answer).toMatchObject({ ok: true });
    expect(result.calls.map(({ member }) => member)).toContain('getNamedRanges');
    expect(row(care)).toMatchObject({ 最近联系: '2026-11-20', 下次联系: '2026-12-04' });
  });

  test('lost, and the calendar does not begin where its tab begins: the names say where', () => {
    const book = withTabs(smallTeam({ numbered: true }));
    checkedCare(book);
    insertColumns(book, tabOf(book, '工作日历'), 0, 1);
    const care = careOn(book);
    const { answer, result } = care.call('careLogContact', aContact());
    expect(answer).toMatchObject({ ok: true });
    expect(result.calls.map(({ member }) => member)).toContain('getNamedRanges');
    expect(nightChanges(book)).toBe(0);
  });

  test('what was kept is of another file: then the names are asked', () => {
    const care = opened();
    care.book.id = 'another-file';
    expect(log(care)).toContain('getNamedRanges');
  });

  test('rules that were moved since are found by their name', () => {
    const care = opened();
    insertColumns(care.book, tabOf(care.book, '服务规则'), 0, 1);
    expect(log(care)).toContain('getNamedRanges');
    expect(row(care)).toMatchObject({ 最近联系: '2026-11-20', 下次联系: '2026-12-04' });
    expect(records(care.book)).toHaveLength(1);
  });

  test('rules with an error are the right ones all the same; the last good ones are in force', () => {
    const care = opened();
    tabOf(care.book, '服务规则').values.push(['级别', '最高级', '费用', '不少于', '很多', '元']);
    const [first, second] = [log(care), log(care, 'S002')];
    const names = (members: readonly string[]): number =>
      members.filter((member) => member === 'getNamedRanges').length;
    expect([names(first), names(second)]).toEqual([0, 0]);
    expect(second.length).toBeLessThanOrEqual(15);
    expect(row(care)).toMatchObject({ 最近联系: '2026-11-20', 下次联系: '2026-12-04' });
    expect(records(care.book)).toHaveLength(2);
  });

  test('a renamed Settings tab is the same; one that was removed is not set up', () => {
    const care = opened();
    tabOf(care.book, '设置').name = '别动';
    expect(log(care)).not.toContain('getNamedRanges');
    const settings = tabOf(care.book, '别动');
    care.book.sheets.splice(care.book.sheets.indexOf(settings), 1);
    for (const [name, { sheetId }] of care.book.names) {
      if (sheetId === settings.id) care.book.names.delete(name);
    }
    expect(care.call('careLogContact', aContact()).answer).toMatchObject({
      issues: [{ code: 'needs set-up' }],
    });
  });
});

describe('3-product §8: of a long log a save reads the end', () => {
  const LOG = '联系记录';
  const HEAD_ROWS = 30;
  const book = bigSchool({ customers: 60, contacts: 26_000, asOf: TODAY });
  const { report } = runCheckOn(book, { asOf: TODAY });
  if (report?.ok !== true) throw new Error('not set up');
  const caption = report.mapping.id ?? '';
  const customers = tabOf(book, report.tab);
  const header = customers.values.findIndex((cells) => cells?.includes(caption) === true);
  const column = customers.values[header]?.indexOf(caption) ?? -1;
  const no = String(customers.values[header + 7]?.[column]);
  const width = (of: Workbook): number =>
    Math.max(...shownRows(tabOf(of, LOG)).map((cells) => cells.length));
  const readsHead = (care: CareHost): boolean => {
    const { answer, result } = care.call('careLogContact', aContact({ customers: [no] }));
    expect(answer).toMatchObject({ ok: true });
    const cells = HEAD_ROWS * width(care.book);
    return result.calls.some((call) => call.member === 'getValues' && call.cells === cells);
  };

  test('its header is known from the night, and the row is as the next night writes it', () => {
    const care = careOn(copyWorkbook(book));
    expect(readsHead(care)).toBe(false);
    expect(nightChanges(care.book)).toBe(0);
  });

  test('once it has another column its head is read again', () => {
    const care = careOn(copyWorkbook(book));
    insertColumns(care.book, tabOf(care.book, LOG), 0, 1);
    putValue(tabOf(care.book, LOG), 0, 0, '我的备注');
    expect(readsHead(care)).toBe(true);
    expect(nightChanges(care.book)).toBe(0);
  });
});
