// The local host as npm start starts it, and its page in Chromium as a person uses it.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { ROOT } from '../support/bundle';

const START_LIMIT_MS = 120_000;

export interface StartedHost {
  readonly address: string;
  /** What it printed before it served. */
  readonly said: string;
  readonly stop: () => Promise<number | null>;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.once('exit', (code) => done(code));
  });

export const startHost = (args: readonly string[]): Promise<StartedHost> =>
  new Promise((started, failed) => {
    const child = spawn('node', ['build/host.cjs', 'start', ...args], { cwd: ROOT });
    let said = '';
    const limit = setTimeout(() => failed(new Error(`not started: ${said}`)), START_LIMIT_MS);
    const exit = ended(child);
    const stop = (): Promise<number | null> => {
      child.kill('SIGINT');
      return exit;
    };
    const hear = (part: Buffer): void => {
      said += part.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#[0-9a-f]+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(limit);
      started({ address, said, stop });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });

export interface HostPage {
  readonly page: Page;
  /** A cell by its zero-based row and column; it must be in sight. */
  readonly cell: (row: number, column: number) => Locator;
  /** The column under this header, in the header row that has it. */
  readonly columnOf: (header: string, headerRow: number) => Promise<number>;
  readonly textOf: (row: number, column: number) => Promise<string>;
  readonly select: (row: number, column: number) => Promise<void>;
  readonly type: (row: number, column: number, text: string) => Promise<void>;
  readonly menu: (top: string, item: string) => Promise<void>;
  readonly turnTo: (tab: string) => Promise<void>;
  /** Errors that the page itself threw or logged. */
  readonly errors: string[];
}

export const openHostPage = async (
  browser: Browser,
  address: string,
  locale: 'zh-CN' | 'en-GB',
  prepare: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<HostPage> => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 820 }, locale });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prepare(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    // What the server refuses has its own notice; the browser logs it besides.
    const refused = line.text().startsWith('Failed to load resource');
    if (line.type() === 'error' && !refused) errors.push(line.text());
  });
  await page.goto(address);
  const cell = (row: number, column: number): Locator => page.locator(`#cell-${row}-${column}`);

  const active = async (): Promise<readonly [number, number]> => {
    const id = (await page.locator('.cell.active').getAttribute('id')) ?? '';
    const [, row, column] = id.split('-').map(Number);
    return [row ?? 0, column ?? 0];
  };
  const press = async (key: string, times: number): Promise<void> => {
    for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
  };
  const there = (row: number, column: number): Promise<boolean> =>
    cell(row, column)
      .and(page.locator('.active'))
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      );
  /**
   * Goes to a cell by the keyboard, as somebody without a mouse does: who lands beside it, because
   * the tab was still being drawn or a message took the focus, looks and presses again.
   */
  const select = async (row: number, column: number): Promise<void> => {
    for (let tries = 0; tries < 5; tries += 1) {
      await page.locator('.editor').focus();
      await page.keyboard.press('Control+Home');
      await press('PageDown', Math.floor(row / 40));
      const [y, x] = await active();
      await press(y < row ? 'ArrowDown' : 'ArrowUp', Math.abs(row - y));
      await press('ArrowRight', column - x);
      if (await there(row, column)) return;
    }
    throw new Error(`never at row ${row}, column ${column}, but at ${await active()}`);
  };
  return {
    page,
    cell,
    errors,
    select,
    textOf: async (row, column) => (await cell(row, column).textContent()) ?? '',
    columnOf: async (header, headerRow) => {
      await select(headerRow, 0);
      for (let column = 0; column < 40; column += 1) {
        if ((await cell(headerRow, column).textContent()) === header) return column;
        await page.keyboard.press('ArrowRight');
        await cell(headerRow, column + 1)
          .and(page.locator('.active'))
          .waitFor();
      }
      throw new Error(`no column ${header}`);
    },
    type: async (row, column, text) => {
      await select(row, column);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    menu: async (top, item) => {
      await page.getByRole('menubar').getByRole('menuitem', { name: top, exact: true }).click();
      await page.getByRole('menu').getByRole('menuitem', { name: item }).click();
    },
    turnTo: async (tab) => {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page.locator(`[role=tab][aria-selected=true]`, { hasText: tab }).waitFor();
    },
  };
};
