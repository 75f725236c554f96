// 3-product §4: rows are sorted, inserted and deleted while a form is open; nobody gets another's record.
import type { Browser } from 'playwright-core';
import type { Sheet } from '../../src/host/model/workbook';
import { customerRow, type Line, records } from '../app/care/support/care-host';
import { cases, ourCases } from '../app/care/support/case-host';
import { headerRowOf, smallTeam, TAB } from '../app/support/small-team';
import { tabOf } from '../support/builders';
import { startBrowser } from './chromium';
import { field, type LivePanel, openLivePanel, pick, settled, submit, tab } from './live-panel';

jest.setTimeout(240_000);

const NAME = 1;

let browser: Browser;
let panel: LivePanel;
beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  panel = await openLivePanel(browser, smallTeam({ numbered: true }));
});
afterEach(async () => {
  expect(panel.strange).toEqual([]);
  await panel.close();
});
afterAll(() => browser.close());

const customers = (): Sheet => tabOf(panel.book, TAB);
const rowOf = (sheet: Sheet, text: string): number =>
  sheet.values.findIndex((cells) => cells?.includes(text) === true);
/** As somebody else at the same sheet does it. */
const somebody = {
  sorts: (sheet: Sheet, from: number, rows: number, column: number): void =>
    panel.session.act({
      ...{ kind: 'sort', tab: sheet.id, column, descending: true },
      rows: { row: from, rows },
    }),
  inserts: (sheet: Sheet, row: number): void =>
    panel.session.act({ kind: 'insert', tab: sheet.id, row, count: 1 }),
  deletes: (sheet: Sheet, row: number): void =>
    panel.session.act({ kind: 'delete', tab: sheet.id, row, count: 1 }),
};
/** What everybody but one reads in our columns. */
const others = (but: string): readonly Line[] =>
  customers()
    .values.slice(headerRowOf(customers()) + 1)
    .map((cells) => String(cells?.[0] ?? ''))
    .filter((no) => /^S\d+$/.test(no) && no !== but)
    .sort()
    .map((no) => customerRow(customers(), '备注', no));

interface Change {
  readonly name: string;
  readonly act: (no: string) => void;
}
const STAYING: readonly Change[] = [
  {
    name: 'the rows are sorted',
    act: () => somebody.sorts(customers(), headerRowOf(customers()) + 1, 15, NAME),
  },
  {
    name: 'a neighbour is inserted above',
    act: (no) => somebody.inserts(customers(), rowOf(customers(), no)),
  },
  {
    name: 'the neighbour above is deleted',
    act: (no) => somebody.deletes(customers(), rowOf(customers(), no) - 1),
  },
];

const answer = async (note: string): Promise<void> => {
  await field(panel, 'summary').fill(note);
  await panel.frame.locator('input[name=outcome]').first().check();
};

describe('while the form of a contact is open', () => {
  test.each(STAYING)('$name: the contact goes to the customer of the form', async ({ act }) => {
    // The first has a twin: another row of the same name and phone.
    for (const [picked, phone, name] of [
      ['S003', '13800000003', '李娜'],
      ['S006', '13800000006', '刘洋'],
    ] as const) {
      await pick(panel, phone);
      expect(await panel.frame.locator('h2').first().textContent()).toBe(name);
      await answer(`给 ${picked}`);
      act(picked);
      const before = others(picked);
      await submit(panel).click();
      await settled(panel);
      const record = records(panel.book)[records(panel.book).length - 1];
      expect([record?.客户编号, record?.内容]).toEqual([picked, `给 ${picked}`]);
      expect(customerRow(customers(), '备注', picked)).toMatchObject({ 最近联系: '2026-11-20' });
      expect(others(picked)).toEqual(before);
    }
  });

  test('the row is deleted: it is said, nothing is written, nothing typed is lost', async () => {
    await pick(panel, '13800000006');
    await answer('还在');
    somebody.deletes(customers(), rowOf(customers(), 'S006'));
    const before = others('');
    await submit(panel).click();
    const job = panel.frame.locator('.job.refused');
    await job.waitFor();
    expect(await job.locator('.job-reason').textContent()).toContain('S006');
    expect(records(panel.book)).toEqual([]);
    expect(others('')).toEqual(before);
    await job.getByRole('button', { name: '修改' }).click();
    expect(await field(panel, 'summary').inputValue()).toBe('还在');
  });

  test('the row is copied below: two have the number, and neither gets the contact', async () => {
    await pick(panel, '13800000006');
    await answer('给谁');
    const sheet = customers();
    const row = rowOf(sheet, 'S006');
    somebody.inserts(sheet, row + 1);
    const at = { tab: sheet.id, row: row + 1, column: 0 };
    panel.session.act({ kind: 'type', ...at, texts: [['S006', '刘洋']] });
    const before = others('');
    await submit(panel).click();
    const job = panel.frame.locator('.job.refused');
    await job.waitFor();
    expect(await job.locator('.job-reason').textContent()).toContain('S006');
    expect([records(panel.book), others('')]).toEqual([[], before]);
  });
});

describe('in the mode that follows the selected row', () => {
  const select = (no: string): void =>
    panel.session.act({
      ...{ kind: 'select', tab: customers().id },
      range: { row: rowOf(customers(), no), column: 2, rows: 1, columns: 1 },
    });

  test('what is typed is for the customer who is shown, though the row holds another by now', async () => {
    select('S006');
    await tab(panel, '选中行');
    await panel.frame.locator('h2', { hasText: '刘洋' }).waitFor();
    await answer('给刘洋');
    STAYING[0]?.act('S006');
    // The panel has seen that another customer stands there now, and does not change under the fingers.
    await panel.frame.getByRole('button', { name: '显示' }).waitFor({ timeout: 30_000 });
    expect(await panel.frame.locator('h2').first().textContent()).toBe('刘洋');
    await submit(panel).click();
    await settled(panel);
    expect(records(panel.book).map(({ 客户编号: no, 内容: note }) => [no, note])).toEqual([
      ['S006', '给刘洋'],
    ]);
  });

  test('nothing is typed: the panel shows who stands there now, and logs for them', async () => {
    select('S006');
    await tab(panel, '选中行');
    await panel.frame.locator('h2', { hasText: '刘洋' }).waitFor();
    const row = rowOf(customers(), 'S006');
    STAYING[0]?.act('S006');
    const there = customers().values[row] ?? [];
    await panel.frame.locator('h2', { hasText: String(there[NAME]) }).waitFor({ timeout: 30_000 });
    await answer('现在这一行');
    await submit(panel).click();
    await settled(panel);
    expect(records(panel.book).map(({ 客户编号: no }) => no)).toEqual([there[0]]);
  });
});

describe('while a step of a case is open', () => {
  const logCase = async (phone: string, text: string): Promise<string> => {
    await pick(panel, phone);
    await panel.frame.getByRole('button', { name: '投诉与意见' }).click();
    await field(panel, 'kind').fill('投诉');
    await field(panel, 'text').fill(text);
    await submit(panel).click();
    await settled(panel);
    return String(cases(panel.book).find(({ 内容: said }) => said === text)?.受理编号);
  };
  const register = (): Sheet => ourCases(panel.book) ?? tabOf(panel.book, '?');
  const openStep = async (no: string): Promise<void> => {
    await pick(panel, '13800000006');
    await panel.frame.getByRole('button', { name: `登记回复 ${no}` }).click();
    await field(panel, 'stepText').fill('已经说明');
  };
  const caseOf = (no: string): Line | undefined =>
    cases(panel.book).find(({ 受理编号: one }) => one === no);

  test.each([
    [
      'the cases are sorted and a row is inserted',
      () => {
        somebody.sorts(register(), 1, 2, 0);
        somebody.inserts(register(), 1);
      },
    ],
    ['the customers are sorted', () => STAYING[0]?.act('S006')],
  ])('%s: the step is taken in its own case', async (_, act) => {
    const other = await logCase('13800000005', '另一件');
    const mine = await logCase('13800000006', '这一件');
    const before = caseOf(other);
    await openStep(mine);
    act();
    await submit(panel).click();
    await settled(panel);
    expect(String(caseOf(mine)?.处理经过)).toContain('已经说明');
    expect(caseOf(mine)).toMatchObject({ 客户编号: 'S006', 处理状态: '已回复' });
    expect(caseOf(other)).toEqual(before);
  });

  test('the case is deleted: it is said, and no other case takes the step', async () => {
    const other = await logCase('13800000005', '另一件');
    const mine = await logCase('13800000006', '这一件');
    const before = caseOf(other);
    await openStep(mine);
    somebody.deletes(register(), rowOf(register(), mine));
    await submit(panel).click();
    const job = panel.frame.locator('.job.refused');
    await job.waitFor();
    expect(await job.locator('.job-reason').textContent()).toContain(mine);
    expect(cases(panel.book)).toEqual([before]);
  });
});

describe('while the grid has the focus', () => {
  test('a digit goes into the cell and never logs, with the panel open beside it', async () => {
    const { page, frame, session, book } = panel;
    await frame.locator('input[name=outcome]').first().waitFor();
    const sheet = customers();
    const row = rowOf(sheet, 'S006');
    session.act({
      ...{ kind: 'select', tab: sheet.id },
      range: { row, column: 10, rows: 1, columns: 1 },
    });
    await page.getByRole('tab', { name: TAB, exact: true }).click();
    await page.locator(`#cell-${row}-10`).click();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.locator(`#cell-${row}-10`).filter({ hasText: /^1$/ }).waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page
      .locator(`#cell-${row + 1}-10`)
      .filter({ hasText: /^2$/ })
      .waitFor();
    await frame.getByText('现在按键会输入到表格里').waitFor();
    expect(records(book)).toEqual([]);
    expect(await frame.locator('.job').count()).toBe(0);
    expect(await frame.locator('input[name=outcome]:checked').count()).toBe(0);
    expect([sheet.values[row]?.[10], sheet.values[row + 1]?.[10]]).toEqual([1, 2]);
  });
});
