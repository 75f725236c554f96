// 3-product §3: a whole morning from the panel, by keys alone: greetings, gifts, promises and calls, and a look at the row.
import type { Browser } from 'playwright-core';
import type { Workbook } from '../../src/host/model/workbook';
import { aContact, careOn, checkedCare, records } from '../app/care/support/care-host';
import { birthdayTeam, messages } from '../app/greetings/support/birthday-team';
import { shown } from '../app/support/run-check';
import { marks, stateOf } from '../app/tasks/support/task-team';
import { tabOf } from '../support/builders';
import { HERE } from '../support/bundle';
import { startBrowser } from './chromium';
import { type LivePanel, openLivePanel } from './live-panel';

jest.setTimeout(240_000);

/** Two promises of the day; everybody else of the team has a birthday, a gift or a call. */
const morning = (): Workbook => {
  const book = birthdayTeam();
  checkedCare(book, { now: '2026-11-18', zone: HERE });
  for (const [key, no] of [
    ['promised-01', 'S004'],
    ['promised-02', 'S005'],
  ] as const) {
    const draft = { key, customers: [no], promised: '寄课程表', promisedUntil: '2026-11-20' };
    careOn(book, { now: '2026-11-18T10:00', zone: HERE }).call('careLogContact', aContact(draft));
  }
  return book;
};

let browser: Browser;
let panel: LivePanel;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  expect(panel.strange).toEqual([]);
  await panel.close();
});
afterAll(() => browser.close());

const DIGITS: Readonly<Record<string, string>> = { 生日祝福: '1', 生日礼物: '3', 承诺: '2' };

test('every line is done with a digit and Enter, and Today and the tabs say so', async () => {
  panel = await openLivePanel(browser, morning());
  const { frame, page, book } = panel;
  await frame.locator('.list-bar select').selectOption('');
  const lines = await frame.locator('.list-row .quiet').first().innerText();
  const count = Number(/\/ (\d+)/.exec(lines)?.[1]);
  const done: string[] = [];
  for (let line = 0; line < count; line += 1) {
    const form = frame.locator('form.doing');
    await form.waitFor();
    const kind = (await form.getAttribute('aria-label')) ?? '';
    // The focus is in the choice already: nobody reaches for the mouse.
    await frame.waitForFunction(() => document.activeElement?.closest('fieldset') !== null);
    await page.keyboard.press(DIGITS[kind] ?? '1');
    await page.keyboard.press('Enter');
    done.push(kind);
    const saved = line + 1;
    await frame.waitForFunction(
      (wanted) => document.querySelectorAll('.job.saved').length === wanted,
      saved,
    );
  }
  await frame.locator('.state-sign.good').waitFor();
  const counts = (kind: string): number => done.filter((one) => one === kind).length;
  expect([counts('生日祝福'), counts('生日礼物'), counts('承诺')]).toEqual([2, 5, 2]);
  const open = tabOf(book, '今日待办').values.filter((row) => row?.[0] === false);
  // A call is logged; its tick stays the phone's.
  expect(open.filter((row) => /^[BGP]/.test(String(row?.[10] ?? '')))).toEqual([]);
  expect(marks(book, 'P:promised-01')?.slice(0, 2)).toEqual([true, '承诺未兑现']);
  expect([stateOf(book), stateOf(book, 'promised-02')]).toEqual(['承诺未兑现', '承诺未兑现']);
  expect(
    messages(book)
      .map((row) => row[7])
      .sort(),
  ).toEqual([...['已发送', '已发送'], ...['已送达', '已送达', '已送达', '已送达', '已送达']]);
  expect(records(book)).toHaveLength(2 + done.filter((one) => !(one in DIGITS)).length);
});

test('a mark is taken back by U; “show in the sheet” turns the grid to the row', async () => {
  panel = await openLivePanel(browser, morning());
  const { frame, page, book } = panel;
  await frame.locator('.list-bar select').selectOption('');
  await frame.locator('form.doing').waitFor();
  const name = await frame.locator('h2 bdi').innerText();
  const ref = String(
    tabOf(book, '今日待办').values.find(
      (row) => row?.[3] === name && /^[BG]/.test(String(row[10])),
    )?.[10],
  );
  await page.keyboard.press(ref.startsWith('B') ? '1' : '3');
  await page.keyboard.press('Enter');
  await frame.locator('.job.saved').waitFor();
  expect(marks(book, ref)?.[0]).toBe(true);
  await page.keyboard.press('u');
  await frame.locator('.job.undone').waitFor();
  expect(marks(book, ref)).toEqual([false, '', '']);
  expect(await frame.locator('h2 bdi').innerText()).toBe(name);
  await frame.getByRole('button', { name: '在表格中查看' }).click();
  const customers = tabOf(book, '学员');
  const row = customers.values.findIndex((cells) => cells?.[1] === name);
  await page.waitForFunction(
    (wanted) => document.querySelector(`[aria-activedescendant="${wanted}"]`) !== null,
    `cell-${row}-1`,
  );
  expect(shown(customers.values[row]?.[1])).toBe(name);
  // The panel stays as it was.
  expect(await frame.locator('h2 bdi').innerText()).toBe(name);
});
