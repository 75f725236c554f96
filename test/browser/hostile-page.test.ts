// 3-product §8: whatever is typed into any field of the panel is stored and shown as text.
import type { Browser } from 'playwright-core';
import type { Sheet } from '../../src/host/model/workbook';
import { ourContacts, records } from '../app/care/support/care-host';
import { cases, ourCases } from '../app/care/support/case-host';
import { headerRowOf, smallTeam, TAB } from '../app/support/small-team';
import { tabOf } from '../support/builders';
import { oneIn } from '../support/samples';
import { startBrowser } from './chromium';
import {
  enter,
  field,
  type LivePanel,
  openLivePanel,
  pick,
  settled,
  submit,
  tab,
} from './live-panel';

jest.setTimeout(240_000);

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `c${String.fromCharCode(from + at)}`).join('');

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a formula', '=HYPERLINK("http://x","y")'],
  ['a sum', '+1+1'],
  ['markup', '<img src=x onerror="window.hacked=1;top.hacked=1">'],
  ['script', '"><script>window.hacked=1</script><svg onload=window.hacked=1>'],
  ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇨🇳 𠮷野家 e\u0301'],
  ['right to left', 'שלום \u202Efdp.exe\u202C مرحبا \u2066x\u2069\u200F'],
  ['half a character', 'a\uD83D b\uDE00c'],
  ['every control character', `${range(0x00, 0x1f)}${range(0x7f, 0x9f)}\uFEFFend`],
  ['leading zeros', '007'],
  ['an apostrophe', "'8"],
];

/** As it is kept: nothing that no cell can show; in a field of one line no line ends. */
const kept = (text: string, lines: boolean): string => {
  const typed = lines ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, '');
  const clean = [
    ...typed.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g, ''),
  ]
    .filter((one) => one.length > 1 || !/[\ud800-\udfff]/.test(one))
    .join('');
  return lines ? clean.trim() : clean.replace(/[\t\n]+/g, ' ').trim();
};

let browser: Browser;
let panel: LivePanel;
beforeAll(async () => {
  browser = await startBrowser();
  panel = await openLivePanel(browser, smallTeam({ numbered: true }));
});
afterAll(async () => {
  await panel.close();
  await browser.close();
});

/** Nothing ran, nothing of it became an element, nothing is wider than the panel. */
const isCalm = async (): Promise<void> => {
  const { page, frame, strange } = panel;
  expect(await frame.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  expect(await frame.locator('#panel :is(img, script, svg, iframe)').count()).toBe(0);
  expect(await page.locator('[role=grid] :is(img, script, svg, a)').count()).toBe(0);
  const width = await frame.evaluate(() => [
    document.documentElement.scrollWidth - document.documentElement.clientWidth,
    innerWidth,
  ]);
  // The sidebar is 300 pixels wide, with its border.
  expect(width).toEqual([0, 299]);
  expect(strange).toEqual([]);
};

const formulasOf = (sheet: Sheet | undefined): number => sheet?.formulas.size ?? -1;
const totals = (): number => formulasOf(tabOf(panel.book, TAB));

// The same texts go through the script alone in test/app/care/hostile.slow.test.ts; EVERY=1 has all here.
describe.each(oneIn(5, HOSTILE))('%s is text', (_, text) => {
  const line = kept(text, false);
  const long = kept(text, true);
  /** A field of one line for words of any length takes no line ends; blanks stay. */
  const single = kept(text.replace(/[\r\n]/g, ''), true);

  test('in the contact form', async () => {
    await pick(panel, '13800000005');
    await enter(panel, 'summary', text);
    if ((await field(panel, 'promised').count()) === 0) await field(panel, 'more').click();
    await enter(panel, 'promised', text);
    await isCalm();
    await panel.frame.locator('input[name=outcome]').first().check();
    const before = records(panel.book).length;
    await submit(panel).click();
    await settled(panel);
    await panel.frame.locator('.job.saved').last().waitFor();
    expect(records(panel.book)).toHaveLength(before + 1);
    const record = records(panel.book)[before];
    expect([record?.客户编号, record?.内容, record?.承诺事项]).toEqual(['S005', long, single]);
    expect(formulasOf(ourContacts(panel.book))).toBe(0);
    await isCalm();
  });

  test('in the form of a case, and in a step of it', async () => {
    await pick(panel, '13800000006');
    await panel.frame.getByRole('button', { name: '投诉与意见' }).click();
    for (const place of ['kind', 'severity', 'owner']) await enter(panel, place, text);
    await enter(panel, 'text', text);
    await isCalm();
    const before = cases(panel.book).length;
    await submit(panel).click();
    await settled(panel);
    expect(await panel.frame.locator('.problem, .job-reason').allTextContents()).toEqual([]);
    expect(cases(panel.book)).toHaveLength(before + 1);
    const made = cases(panel.book)[before];
    expect([made?.类型, made?.紧急程度, made?.内容, made?.跟进人]).toEqual([
      line,
      line,
      long,
      line,
    ]);

    await pick(panel, '13800000006');
    const no = String(made?.受理编号);
    for (const [step, column] of [
      ['登记回复', null],
      ['转交', '跟进人'],
      ['已处理', '处理结果'],
    ] as const) {
      await panel.frame.getByRole('button', { name: `${step} ${no}` }).click();
      await enter(panel, 'stepText', text);
      await submit(panel).click();
      await settled(panel);
      await isCalm();
      expect(await panel.frame.locator('.problem, .job-reason').allTextContents()).toEqual([]);
      const row = cases(panel.book).find(({ 受理编号: one }) => one === no);
      const told = step === '转交' ? single : long;
      expect(String(row?.处理经过)).toContain(step === '已处理' ? '处理完成' : told.split('\n')[0]);
      if (column !== null) expect(row?.[column]).toBe(told);
      await panel.frame.locator(`.case-head:has-text("${no}")`).waitFor();
    }
    expect(formulasOf(ourCases(panel.book))).toBe(0);
  });

  test('as a new customer, and in the search', async () => {
    const sums = totals();
    await tab(panel, '查找');
    const back = panel.frame.locator('button.back');
    if ((await back.count()) > 0) await back.click();
    await enter(panel, 'search', text);
    await isCalm();
    await panel.frame.getByRole('button', { name: '新客户' }).click();
    for (const name of ['name', 'phone', 'organisation', 'position', 'owner']) {
      await enter(panel, `new ${name}`, text);
    }
    await isCalm();
    await submit(panel).click();
    const more = panel.frame.getByRole('button', { name: '不是同一人，仍然添加' });
    await panel.frame.locator('article.customer').or(more).first().waitFor();
    if ((await more.count()) > 0) await more.click();
    await panel.frame.locator('article.customer').waitFor();
    await isCalm();
    const sheet = tabOf(panel.book, TAB);
    const header = headerRowOf(sheet);
    const column = (name: string): number => sheet.values[header]?.indexOf(name) ?? -1;
    const row = sheet.values.filter((cells) => cells?.[column('姓名')] === line).pop();
    expect(['姓名', '电话', '职务', '跟进人'].map((name) => row?.[column(name)])).toEqual([
      ...[line, line, line, line],
    ]);
    expect(totals()).toBe(sums);
    // The panel shows what was typed until it reads the customer again.
    const shown = (await panel.frame.locator('h2').first().textContent()) ?? '';
    expect(kept(shown.replace(/\uFFFD/g, ''), false)).toBe(line);
  });
});

describe('50,000 characters are refused beside their field, and nothing of them is lost', () => {
  const text = '长'.repeat(50_000);
  const said = (most: number): string => `共 50000 个字，最多 ${most} 个字。`;

  /** The form is open again with everything in it, and the sentence stands beside each of these fields. */
  const isRefused = async (most: Readonly<Record<string, number>>): Promise<void> => {
    for (const [place, limit] of Object.entries(most)) {
      const input = field(panel, place);
      expect([place, (await input.inputValue()) === text]).toEqual([place, true]);
      expect(await input.getAttribute('aria-invalid')).toBe('true');
      const id = await input.getAttribute('aria-describedby');
      expect(await panel.frame.locator(`[id="${id}"]`).textContent()).toContain(said(limit));
    }
    await isCalm();
  };
  const correct = async (): Promise<void> => {
    await panel.frame.locator('.job.refused').last().waitFor();
    await panel.frame.locator('.job.refused').last().getByRole('button', { name: '修改' }).click();
  };
  const everything = (): string =>
    JSON.stringify([records(panel.book), cases(panel.book), tabOf(panel.book, TAB).values]);

  test('in a contact', async () => {
    await pick(panel, '13800000005');
    await enter(panel, 'summary', text);
    if ((await field(panel, 'promised').count()) === 0) await field(panel, 'more').click();
    await enter(panel, 'promised', text);
    await panel.frame.locator('input[name=outcome]').first().check();
    const before = everything();
    await submit(panel).click();
    await correct();
    await field(panel, 'promised').waitFor();
    await isRefused({ summary: 40_000, promised: 40_000 });
    expect(everything()).toBe(before);
    await panel.frame.locator('textarea').fill('');
    await enter(panel, 'promised', '');
  });

  test('in a case', async () => {
    await pick(panel, '13800000006');
    await panel.frame.getByRole('button', { name: '投诉与意见' }).click();
    for (const place of ['kind', 'severity', 'text', 'owner']) await enter(panel, place, text);
    const before = everything();
    await submit(panel).click();
    await correct();
    await isRefused({ kind: 200, severity: 200, text: 40_000, owner: 200 });
    expect(everything()).toBe(before);
    for (const place of ['severity', 'owner']) await enter(panel, place, '');
    for (const place of ['kind', 'text']) await enter(panel, place, '投诉');
    await submit(panel).click();
    await settled(panel);
  });

  test('in a step', async () => {
    await pick(panel, '13800000006');
    const no = String(cases(panel.book)[cases(panel.book).length - 1]?.受理编号);
    await panel.frame.getByRole('button', { name: `登记回复 ${no}` }).click();
    await enter(panel, 'stepText', text);
    const before = everything();
    await submit(panel).click();
    await correct();
    await isRefused({ stepText: 40_000 });
    expect(everything()).toBe(before);
  });

  test('in a new customer, and in the search', async () => {
    await tab(panel, '查找');
    const back = panel.frame.locator('button.back');
    if ((await back.count()) > 0) await back.click();
    await enter(panel, 'search', text);
    await isCalm();
    await panel.frame.getByRole('button', { name: '新客户' }).click();
    const most: Record<string, number> = {};
    for (const name of ['name', 'phone', 'organisation', 'position', 'owner']) {
      await enter(panel, `new ${name}`, text);
      most[`new ${name}`] = 200;
    }
    const before = everything();
    await submit(panel).click();
    await panel.frame.locator('.problem').first().waitFor();
    await isRefused(most);
    expect(everything()).toBe(before);
  });
});
