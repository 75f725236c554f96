// 4-host "Page": the workbook on the page of the local host, in Chromium, as a person meets it.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { workbookBytes } from '../../src/host/files/save-workbook';
import { bigSchool, sampleSchool } from '../../src/host/samples/school';
import { oneIn } from '../support/samples';
import { picture, seriousOn, startBrowser } from './chromium';
import { type HostPage, openHostPage, type StartedHost, startHost } from './host-page';
import { aFolder } from './libre-office';

const AS_OF = '2026-11-20';
const [RED, AMBER] = ['rgb(252, 232, 230)', 'rgb(254, 240, 199)'];
/** The sample's header row and first student. */
const [HEADER, FIRST] = [1, 2];

jest.setTimeout(240_000);

/** Waits for something that the server has still to tell. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const started = performance.now();
  while (!(await isSo())) {
    if (performance.now() - started > 30_000) throw new Error('it did not come true');
  }
};

let browser: Browser;
const folder = aFolder();
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(
  oneIn(2, [
    ['zh', 'zh-CN', '学员', '下次联系', '缴费金额', '立即检查', '运行 nightlyCheck'],
    ['en', 'en-GB', 'Students', 'Next call', 'Fees', 'Run the check', 'Run nightlyCheck'],
  ] as const),
)('the sample school, %s', (language, locale, tab, nextCall, fees, item, trigger) => {
  let host: StartedHost;
  let at: HostPage;
  let next = 0;

  const colourOf = (row: number, column: number): Promise<string> =>
    at.cell(row, column).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  const visibleRows = Array.from({ length: 20 }, (_, row) => FIRST + row);
  /** Text and colour of the next calls of the first students. */
  const nextCalls = async (): Promise<readonly (readonly [string, string])[]> => {
    await at.select(FIRST, next);
    return Promise.all(
      visibleRows.map(
        async (row) => [(await at.textOf(row, next)).trim(), await colourOf(row, next)] as const,
      ),
    );
  };
  const undone = async (times: number): Promise<void> => {
    await at.page.locator('.editor').focus();
    for (let n = 0; n < times; n += 1) await at.page.keyboard.press('Control+z');
  };

  beforeAll(async () => {
    host = await startHost(['--as-of', AS_OF, '--language', language]);
    at = await openHostPage(browser, host.address, locale);
    await at.cell(FIRST, 0).filter({ hasText: /./ }).waitFor();
    next = await at.columnOf(nextCall, HEADER);
  });
  afterAll(async () => {
    await at.page.context().close();
    await host.stop();
  });

  test('the summary is on the console, the address below it', () => {
    expect(host.said).toMatch(/300/);
    expect(host.said).toContain('local host, not Google Sheets');
    expect(host.said).toContain('不是 Google 表格');
  });

  test('says in both languages that it is not Google Sheets; speaks the browser’s', async () => {
    await expect(at.page.getByText('local host, not Google Sheets').count()).resolves.toBe(1);
    await expect(at.page.getByText('本地主机，不是 Google 表格').count()).resolves.toBe(1);
    const [own, other] = language === 'zh' ? ['文件', 'File'] : ['File', '文件'];
    const file = (name: string) => at.page.getByRole('menuitem', { name, exact: true });
    await file(own).waitFor();
    await at.page.locator('#language').click();
    await file(other).waitFor();
    await at.page.locator('#language').click();
    await file(own).waitFor();
    expect(await at.page.evaluate(() => document.documentElement.lang)).toMatch(language);
  });

  test('each next call has the colour of its day', async () => {
    const calls = await nextCalls();
    for (const [text, colour] of calls.filter(([date]) => date !== '')) {
      expect([text, colour === RED]).toEqual([text, text < AS_OF]);
      expect([text, colour === AMBER]).toEqual([text, text === AS_OF]);
    }
    expect(calls.filter(([, colour]) => colour === RED).length).toBeGreaterThan(2);
    await picture(at.page, `page-${language}`);
  });

  test('a date that is typed takes its new colour; undone, the old one', async () => {
    const calls = await nextCalls();
    const row = FIRST + calls.findIndex(([, colour]) => colour === RED);
    await at.type(row, next, '2026-12-31');
    await at.cell(row, next).filter({ hasText: '2026-12-31' }).waitFor();
    expect(await colourOf(row, next)).not.toBe(RED);
    await at.type(row, next, AS_OF);
    await at.cell(row, next).filter({ hasText: AS_OF }).waitFor();
    expect(await colourOf(row, next)).toBe(AMBER);
    await undone(2);
    await at
      .cell(row, next)
      .filter({ hasText: calls[row - FIRST]?.[0] ?? '' })
      .waitFor();
    expect(await nextCalls()).toEqual(calls);
  });

  test('a formula follows what it reads, ours too', async () => {
    const paid = await at.columnOf(fees, HEADER);
    const letter = String.fromCharCode(65 + paid);
    const free = next + 4;
    await at.type(FIRST, free, `=${letter}${FIRST + 1}*2`);
    await at.type(FIRST + 1, free, `=TIER("部门经理", ${letter}${FIRST + 1}, 2)`);
    await at.type(FIRST, paid, '9000');
    await at.select(FIRST, free);
    await at.cell(FIRST, free).filter({ hasText: '18000' }).waitFor();
    const high = await at.textOf(FIRST + 1, free);
    await at.type(FIRST, paid, '100');
    await at.select(FIRST, free);
    await at.cell(FIRST, free).filter({ hasText: /^200$/ }).waitFor();
    expect(await at.textOf(FIRST + 1, free)).not.toBe(high);
    await undone(4);
    await at.cell(FIRST, free).filter({ hasText: /^$/ }).waitFor();
  });

  test('copied, pasted and emptied by the keyboard', async () => {
    await at.select(FIRST, 0);
    const before = [await at.textOf(FIRST, 0), await at.textOf(FIRST + 1, 0)];
    await at.page.keyboard.press('Shift+ArrowDown');
    await at.page.keyboard.press('Control+c');
    await at.select(FIRST + 3, 2);
    await at.page.keyboard.press('Control+v');
    await at
      .cell(FIRST + 4, 2)
      .filter({ hasText: before[1] ?? '' })
      .waitFor();
    expect([await at.textOf(FIRST + 3, 2), await at.textOf(FIRST + 4, 2)]).toEqual(before);
    await at.page.keyboard.press('Delete');
    await at
      .cell(FIRST + 4, 2)
      .filter({ hasText: /^$/ })
      .waitFor();
    await undone(2);
  });

  test('a row inserted, the sheet sorted, all undone', async () => {
    const names = (): Promise<string[]> => Promise.all(visibleRows.map((row) => at.textOf(row, 0)));
    const edit = language === 'zh' ? '编辑' : 'Edit';
    await at.select(FIRST, 0);
    const before = await names();
    await at.menu(edit, language === 'zh' ? '在上方插入一行' : 'Insert row above');
    await at.cell(FIRST, 0).filter({ hasText: /^$/ }).waitFor();
    expect((await names()).slice(1)).toEqual(before.slice(0, -1));
    await at.menu(edit, language === 'zh' ? '按此列升序排序' : 'A → Z');
    await at.cell(FIRST, 0).filter({ hasText: /./ }).waitFor();
    const sorted = await names();
    expect(sorted).toEqual([...sorted].sort((a, b) => (a < b ? -1 : 1)));
    await undone(2);
    await at
      .cell(FIRST, 0)
      .filter({ hasText: before[0] ?? '' })
      .waitFor();
    expect(await names()).toEqual(before);
  });

  test('the clock is set: more is overdue; the trigger runs and its cost is told', async () => {
    const red = async (): Promise<number> =>
      (await nextCalls()).filter(([, colour]) => colour === RED).length;
    const before = await red();
    const clock = at.page.locator('input[type=datetime-local]');
    await clock.fill('2026-12-20T08:30');
    await clock.blur();
    await until(async () => (await red()) > before);
    await at.page.getByRole('button', { name: trigger }).click();
    await at.page
      .locator('.costs summary')
      .filter({ hasText: /nightlyCheck/ })
      .waitFor();
    await clock.fill(`${AS_OF}T08:30`);
    await clock.blur();
    await undone(1);
    await until(async () => (await red()) === before);
  });

  test('our own panel opens in its frame and speaks to the sheet', async () => {
    await at.menu(
      'SheetCare 客户关怀',
      language === 'zh' ? '处理我的名单' : 'Work through my list',
    );
    const panel = at.page.frameLocator('#sidebar iframe');
    await panel.getByRole('heading').first().filter({ hasText: /./ }).waitFor();
    await at.page
      .locator('.costs summary')
      .filter({ hasText: /care[A-Z]/ })
      .waitFor();
    await picture(at.page, `panel-${language}`);
    await at.page.locator('#sidebar header button').click();
    await at.page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  test('a workbook is saved as .xlsx and opened again', async () => {
    await at.turnTo(tab);
    await at.type(FIRST, 0, '=1+1');
    await at.cell(FIRST, 0).filter({ hasText: /^2$/ }).waitFor();
    const calls = await nextCalls();
    const saving = at.page.waitForEvent('download');
    await at.menu(language === 'zh' ? '文件' : 'File', language === 'zh' ? '另存为' : 'Save');
    const file = join(folder, `saved-${language}.xlsx`);
    await (await saving).saveAs(file);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    await at.page.locator('#file').setInputFiles(file);
    await at.page
      .locator('#title')
      .filter({ hasText: `saved-${language}` })
      .waitFor();
    await at.turnTo(tab);
    await at.cell(FIRST, 0).filter({ hasText: /^2$/ }).waitFor();
    await at.select(FIRST, 0);
    expect(await at.page.locator('.contents').inputValue()).toBe('=1+1');
    expect(await nextCalls()).toEqual(calls);
  });

  test('a workbook that was never checked: No writes nothing, Yes checks it', async () => {
    const file = join(folder, `unchecked-${language}.xlsx`);
    writeFileSync(file, await workbookBytes(sampleSchool({ asOf: AS_OF, language }), undefined));
    await at.page.locator('#file').setInputFiles(file);
    await at.page
      .locator('#title')
      .filter({ hasText: `unchecked-${language}` })
      .waitFor();
    const tabs = (): Promise<string[]> => at.page.getByRole('tab').allTextContents();
    const before = await tabs();
    const dialog = at.page.getByRole('dialog');
    const button = (name: string) => dialog.getByRole('button', { name, exact: true });
    await at.menu('SheetCare 客户关怀', item);
    await dialog.waitFor();
    expect(await seriousOn(at.page)).toEqual([]);
    await picture(at.page, `question-${language}`);
    await button(language === 'zh' ? '否' : 'No').click();
    // Said once more: nothing was written.
    await button(language === 'zh' ? '确定' : 'OK').click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await tabs()).toEqual(before);
    await at.menu('SheetCare 客户关怀', item);
    await button(language === 'zh' ? '是' : 'Yes').click();
    await at.page.locator('.notice').filter({ hasText: /300/ }).waitFor();
    expect((await tabs()).length).toBeGreaterThan(before.length);
    await at.turnTo(tab);
    expect((await nextCalls()).filter(([, colour]) => colour === RED).length).toBeGreaterThan(2);
  });

  test('a file that is none gets a sentence in this language, and nothing is lost', async () => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, 'a,b\n');
    const title = await at.page.locator('#title').textContent();
    await at.page.locator('#file').setInputFiles(file);
    const sentence = language === 'zh' ? '是 CSV 文件' : 'is a CSV file';
    const notice = at.page.getByRole('alert').filter({ hasText: sentence });
    await notice.waitFor();
    expect(await at.page.locator('#title').textContent()).toBe(title);
    await notice.getByRole('button').click();
  });

  test('axe finds nothing serious: the grid, a menu, a cell that is typed', async () => {
    expect(await seriousOn(at.page)).toEqual([]);
    await at.page.getByRole('menuitem', { name: 'SheetCare 客户关怀' }).click();
    await at.page.getByRole('menu').waitFor();
    expect(await seriousOn(at.page)).toEqual([]);
    await at.page.keyboard.press('Escape');
    await at.select(FIRST, 1);
    await at.page.keyboard.press('Enter');
    await at.page.locator('.editor.open').waitFor();
    expect(await seriousOn(at.page)).toEqual([]);
    await at.page.keyboard.press('Escape');
  });

  test('the page itself had no error; Ctrl-C ends the host', async () => {
    expect(at.errors).toEqual([]);
    expect(await host.stop()).toBe(0);
    await at.page.getByRole('alert').filter({ hasText: 'npm start' }).waitFor();
  });
});

describe('20,000 customers', () => {
  test('open, scroll to the end and edit there; times are told', async () => {
    const file = join(folder, 'big.xlsx');
    const book = bigSchool({ customers: 20_000, contacts: 0, asOf: AS_OF });
    const last = book.sheets[0]?.values[20_000]?.[0];
    writeFileSync(file, await workbookBytes(book, undefined));
    const host = await startHost(['--as-of', AS_OF]);
    const at = await openHostPage(browser, host.address, 'zh-CN');
    await at.cell(FIRST, 0).filter({ hasText: /./ }).waitFor();
    const timed = async (name: string, what: () => Promise<void>): Promise<void> => {
      const started = performance.now();
      await what();
      console.info(`20,000 rows: ${name} ${Math.round(performance.now() - started)} ms`);
    };
    await timed('open', async () => {
      await at.page.locator('#file').setInputFiles(file);
      await at.page.locator('#title').filter({ hasText: 'big' }).waitFor();
      await at.cell(1, 0).filter({ hasText: /./ }).waitFor();
    });
    const rows = await at.page.getByRole('grid').getAttribute('aria-rowcount');
    expect(Number(rows)).toBeGreaterThan(20_000);
    await timed('scroll to the last customer', async () => {
      await at.page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 19_980 * 24));
      await at
        .cell(20_000, 0)
        .filter({ hasText: String(last) })
        .waitFor();
    });
    expect(await at.page.locator('[role=row]').count()).toBeLessThan(100);
    await timed('type into it', async () => {
      await at.cell(20_000, 0).click();
      await at.page.keyboard.type('王小明');
      await at.page.keyboard.press('Enter');
      await at.cell(20_000, 0).filter({ hasText: '王小明' }).waitFor();
    });
    await timed('through twenty pages', async () => {
      await at.page.keyboard.press('Control+Home');
      for (let page = 0; page < 20; page += 1) await at.page.keyboard.press('PageDown');
      await at.page.locator('.cell.active').filter({ hasText: /./ }).waitFor();
    });
    expect(at.errors).toEqual([]);
    await at.page.context().close();
    await host.stop();
  });
});
