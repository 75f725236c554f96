// 4-host "Page": the sidebar in a frame of another origin, with google.script as strict as Google's.
import type { Browser, Frame, Page } from 'playwright-core';
import { pageFiles } from '../../src/host/commands/page-files';
import { addSheet, newWorkbook } from '../../src/host/model/workbook';
import { loadBundle } from '../../src/host/runner/load-bundle';
import { type Serving, serve } from '../../src/host/server/serve';
import { createSession } from '../../src/host/session/session';
import { HERE } from '../support/bundle';
import { picture, seriousOn, startBrowser } from './chromium';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Care').addItem('Show', 'show').addToUi();
  }
  function show() {
    SpreadsheetApp.getUi().showSidebar(
      HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Customer care'));
  }
  function add(a, b) { return { sum: a + b }; }
  function today() { return { on: new Date() }; }
  function fail() { throw new Error('no such customer'); }
  function write(text) {
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([[text]]);
  }
  function where() { return SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }
  function ask() {
    const ui = SpreadsheetApp.getUi();
    return ui.alert('Sure?', 'Really', ui.ButtonSet.YES_NO) === ui.Button.YES;
  }
  function hidden_() {}
`;

/** Calls from inside the frame: what the handlers get, as text. */
const SIDEBAR = `<!doctype html><html lang="en"><head><title>ignored</title></head><body>
  <label>Note <input id="note"></label>
  <script>
    window.call = (name, ...args) => new Promise((done) => {
      google.script.run
        .withSuccessHandler((value) => done('success ' + JSON.stringify(value)))
        .withFailureHandler((error) => done('failure ' + error.name + ' ' + error.message))
        [name](...args);
    });
  </script></body></html>`;

let browser: Browser;
let serving: Serving;
let page: Page;
let frame: Frame;

jest.setTimeout(60_000);

beforeAll(async () => {
  browser = await startBrowser();
  const workbook = newWorkbook('School', HERE);
  addSheet(workbook, 'Students', 50, 8);
  const bundle = loadBundle(CODE, new Map([['Sidebar', SIDEBAR]]));
  const clock = { now: Date.UTC(2026, 10, 20), running: false, real: Date.now };
  serving = await serve(createSession({ workbook, bundle, zone: HERE, ...clock }), pageFiles(), 0);
  page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(serving.address);
  await page.getByRole('menuitem', { name: 'Care' }).click();
  await page.getByRole('menuitem', { name: 'Show' }).click();
  await page.locator('#sidebar iframe').waitFor();
  const handle = await page.locator('#sidebar iframe').elementHandle();
  const inside = await handle?.contentFrame();
  if (!inside) throw new Error('no frame');
  frame = inside;
  await frame.locator('#note').waitFor();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
});

const inFrame = (code: string): Promise<unknown> => frame.evaluate(code);

describe('the frame', () => {
  test('is 300 pixels wide, under the title that the script gave it', async () => {
    await page.getByRole('heading', { name: 'Customer care' }).waitFor();
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
    expect(await seriousOn(page)).toEqual([]);
    await picture(page, 'sidebar');
  });

  test('has an origin of its own and cannot reach the page around it', async () => {
    const [own, around] = [new URL(frame.url()), new URL(page.url())];
    expect([own.hostname, around.hostname]).toEqual(['localhost', '127.0.0.1']);
    const reach = `(() => { try { return parent.document.title; } catch (error) { return error.name; } })()`;
    expect(await inFrame(reach)).toBe('SecurityError');
    expect(frame.url()).not.toContain(new URL(serving.address).hash.slice(1));
  });

  test('loads nothing and sends nothing to anywhere', async () => {
    const ask = (address: string) =>
      `fetch('${address}').then(() => 'came', (error) => error.name)`;
    expect(await inFrame(ask('https://example.com/'))).toBe('TypeError');
    expect(await inFrame(ask(`${new URL(frame.url()).origin}/`))).toBe('TypeError');
  });
});

describe('google.script.run', () => {
  test.each([
    [`call('add', 1, 2)`, 'success {"sum":3}'],
    [`call('today')`, 'success null'],
    [`call('fail')`, 'failure ScriptError no such customer'],
  ])('%s: %s', async (code, heard) => {
    expect(await inFrame(code)).toBe(heard);
  });

  test('a Date is refused on the spot, and nothing is sent', async () => {
    const code = `(() => { try { google.script.run.add(new Date(), 1); return 'sent'; } catch (error) { return error.message; } })()`;
    expect(await inFrame(code)).toBe('Failed due to illegal value in property: 0');
  });

  test('has no function that ends in an underscore; google.script.host no more than is used', async () => {
    expect(await inFrame(`typeof google.script.run.hidden_`)).toBe('undefined');
    const height = `(() => { try { google.script.host.setHeight(5); return 'set'; } catch (error) { return error.message; } })()`;
    expect(await inFrame(height)).toBe('google.script.host.setHeight is not in the local host.');
  });

  test('what it writes is seen in the grid, what is selected there is known to it', async () => {
    expect(await inFrame(`call('write', 'from the sidebar')`)).toBe('success null');
    await page.locator('#cell-0-0').filter({ hasText: 'from the sidebar' }).waitFor();
    await page.locator('#cell-3-2').click();
    await page.locator('#cell-3-2.active').waitFor();
    expect(await inFrame(`call('where')`)).toBe('success "C4"');
  });

  test('a dialog of a call is answered on the page', async () => {
    const answer = inFrame(`call('ask')`);
    await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
    expect(await answer).toBe('success true');
  });

  test('what is typed in the sidebar stays while the sheet changes', async () => {
    await frame.locator('#note').fill('half a note');
    await page.locator('#cell-5-1').click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.locator('#cell-5-1').filter({ hasText: 'x' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    expect(await frame.locator('#note').inputValue()).toBe('half a note');
  });

  test('google.script.host.close takes it away', async () => {
    await inFrame(`google.script.host.close()`);
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    expect(await page.locator('iframe').count()).toBe(0);
  });
});
