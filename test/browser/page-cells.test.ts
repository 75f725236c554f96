// 4-host "Page": cells of every kind under keyboard, mouse and input method; what is refused is said.
import type { Browser, Page } from 'playwright-core';
import { pageFiles } from '../../src/host/commands/page-files';
import { addSheet, newWorkbook, putValue, type Sheet } from '../../src/host/model/workbook';
import { loadBundle } from '../../src/host/runner/load-bundle';
import { type Serving, serve } from '../../src/host/server/serve';
import { createSession, type Session } from '../../src/host/session/session';
import { HERE } from '../support/bundle';
import { seriousOn, startBrowser } from './chromium';

const CODE = `
  function fail() { throw new TypeError('no rules'); }
  function tell() { SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Care', 30); }
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Care').addItem('Fail', 'fail').addItem('Tell', 'tell').addToUi();
  }
`;
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const prepare = (sheet: Sheet): void => {
  sheet.frozenRows = 1;
  putValue(sheet, 0, 0, 'Name');
  putValue(sheet, 1, 1, false);
  sheet.validations.push({ range: one(1, 1), rule: { kind: 'checkbox' }, allowInvalid: false });
  const outcomes = { kind: 'list', values: ['reached', 'no answer', 'busy'] } as const;
  sheet.validations.push({ range: one(1, 2), rule: outcomes, allowInvalid: false });
  sheet.protections.push({ range: one(1, 3), warningOnly: false });
  putValue(sheet, 1, 4, { kind: 'error', text: '#ERROR!', detail: 'unknown tier "Gold"' });
  for (let row = 2; row < 400; row += 1) putValue(sheet, row, 0, `row ${row + 1}`);
};

let browser: Browser;
let serving: Serving;
let session: Session;
let page: Page;

jest.setTimeout(60_000);

beforeAll(async () => {
  browser = await startBrowser();
  const workbook = newWorkbook('School', HERE);
  prepare(addSheet(workbook, 'Students', 500, 8));
  addSheet(workbook, 'Settings', 50, 8).hidden = true;
  const clock = { now: Date.UTC(2026, 10, 20), running: false, real: Date.now };
  session = createSession({ workbook, bundle: loadBundle(CODE), zone: HERE, ...clock });
  serving = await serve(session, pageFiles(), 0);
  page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(serving.address);
  await cell(2, 0).filter({ hasText: 'row 3' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
const shows = (row: number, column: number, text: string | RegExp) =>
  cell(row, column).filter({ hasText: text }).waitFor();
const key = (name: string) => page.keyboard.press(name);

describe('a cell', () => {
  test('with a tick box is ticked by a click on the box and by the space bar', async () => {
    await shows(1, 1, '☐');
    await cell(1, 1).locator('span').click();
    await shows(1, 1, '☑');
    await key('Space');
    await shows(1, 1, '☐');
    await cell(1, 1).click({ position: { x: 4, y: 4 } });
    await cell(1, 1).and(page.locator('.active')).waitFor();
    await shows(1, 1, '☐');
  });

  test('with words to choose from offers them; any other is refused in a sentence', async () => {
    await cell(1, 2).click();
    await key('Enter');
    await page.locator('.choices').waitFor();
    expect(await seriousOn(page)).toEqual([]);
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Enter');
    await shows(1, 2, /no answer|busy/);
    await page.keyboard.type('maybe');
    await key('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'violates the data validation' });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Close' }).click();
    await shows(1, 2, /no answer|busy/);
  });

  test('that is protected stays as it is', async () => {
    await cell(1, 3).click();
    await page.keyboard.type('x');
    await key('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'protected cell' });
    await notice.getByRole('button', { name: 'Close' }).click();
    await shows(1, 3, /^$/);
  });

  test('with an error says why on hovering', async () => {
    expect(await cell(1, 4).getAttribute('title')).toBe('unknown tier "Gold"');
  });

  test('takes a word that an input method composes, from its first letter', async () => {
    await cell(2, 1).click();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', {
      text: 'wang',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await page.locator('.editor.open').waitFor();
    expect(await page.locator('.editor').inputValue()).toBe('wang');
    await devtools.send('Input.insertText', { text: '王' });
    await key('Enter');
    await shows(2, 1, '王');
  });

  test('takes several lines by Alt and Enter; Escape leaves it as it was', async () => {
    await cell(3, 1).click();
    await page.keyboard.type('one');
    await key('Alt+Enter');
    await page.keyboard.type('two');
    await key('Enter');
    await shows(3, 1, 'one');
    expect(session.cells(0, one(3, 1))[0]?.[0]?.text).toBe('one\ntwo');
    await cell(3, 1).dblclick();
    await page.keyboard.type(' and more');
    await key('Escape');
    expect(session.cells(0, one(3, 1))[0]?.[0]?.text).toBe('one\ntwo');
  });

  test('is written by a click elsewhere, and in the line above the grid', async () => {
    await cell(4, 1).click();
    await page.keyboard.type('typed');
    await cell(5, 1).click();
    await shows(4, 1, 'typed');
    await page.locator('.contents').fill('=1+2');
    await key('Enter');
    await shows(5, 1, '3');
    expect(await page.locator('.contents').inputValue()).toBe('=1+2');
  });
});

describe('the grid', () => {
  test('keeps its frozen row in sight, and has only the rows in sight', async () => {
    await cell(2, 0).click();
    await key('Control+End');
    await cell(499, 7).and(page.locator('.active')).waitFor();
    await shows(0, 0, 'Name');
    expect(await page.locator('[role=row]').count()).toBeLessThan(90);
    await key('Control+Home');
    await shows(2, 0, 'row 3');
  });

  test('selects rows by their numbers and columns by their letters', async () => {
    await page.locator('[data-row="2"] .row-header').click();
    await expect(page.locator('.selected').count()).resolves.toBe(8);
    await page.locator('[data-row="4"] .row-header').click({ modifiers: ['Shift'] });
    await expect(page.locator('.selected').count()).resolves.toBe(24);
    await page.locator('[data-column="1"]').click();
    await cell(0, 1).and(page.locator('.selected')).waitFor();
    await cell(2, 0).and(page.locator(':not(.selected)')).waitFor();
  });

  test('tells a screen reader where it is', async () => {
    await cell(2, 0).click();
    const box = page.locator('.editor');
    expect(await box.getAttribute('aria-activedescendant')).toBe('cell-2-0');
    expect(await box.getAttribute('aria-label')).toBe('A3');
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('501');
    expect(await cell(2, 0).getAttribute('aria-selected')).toBe('true');
  });
});

describe('the rest of the page', () => {
  test('hidden tabs are shown when somebody asks', async () => {
    await expect(page.getByRole('tab').count()).resolves.toBe(1);
    await page.getByRole('button', { name: 'Hidden tabs (1)' }).click();
    await page.getByRole('tab', { name: 'Settings (hidden)' }).click();
    await page.getByRole('tab', { name: 'Students' }).click();
    await shows(2, 0, 'row 3');
    await page.getByRole('button', { name: 'Hidden tabs (1)' }).click();
    await expect(page.getByRole('tab').count()).resolves.toBe(1);
  });

  test('a toast is a status; an error of a script is an alert, and stands among the runs', async () => {
    const choose = async (item: string): Promise<void> => {
      await page.getByRole('menubar').getByRole('menuitem', { name: 'Care' }).click();
      await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
    };
    await choose('Tell');
    await page.getByRole('status').filter({ hasText: 'Done' }).waitFor();
    await choose('Fail');
    await page.getByRole('alert').filter({ hasText: 'no rules' }).waitFor();
    await page.locator('.costs summary').filter({ hasText: 'fail' }).click();
    await page.locator('.costs li').filter({ hasText: 'ended with an error' }).waitFor();
  });

  test('everything is reached by Tab alone: menu, strip, contents, grid, tabs', async () => {
    await page.locator('#language').focus();
    const stops: string[] = [];
    for (let at = 0; at < 25; at += 1) {
      await key('Tab');
      stops.push(
        await page.evaluate(
          () =>
            document.activeElement?.closest('[id]')?.id ?? document.activeElement?.tagName ?? '',
        ),
      );
    }
    const order = stops.filter((stop, at) => stop !== stops[at - 1]);
    expect(order.slice(0, 6)).toEqual(['menus', 'tools', 'costs', 'formula', 'grid', 'tab-0']);
  });

  test('the menus work by arrow keys', async () => {
    await page.getByRole('menubar').getByRole('menuitem', { name: 'File' }).focus();
    await key('ArrowRight');
    await key('ArrowRight');
    await key('ArrowDown');
    await page.getByRole('menu', { name: 'Care' }).waitFor();
    await key('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tell');
    await key('Escape');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Care');
  });
});
