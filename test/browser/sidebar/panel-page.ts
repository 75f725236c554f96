// The built panel in Chromium, in a frame beside a grid as in Sheets, on the fake script.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Language } from '../../../src/domain/language';
import type { Controls } from '../../sidebar/support/in-page';
import { fileText, ROOT } from '../../support/bundle';

declare global {
  /** Inside the panel's frame only. */
  var care: Controls;
  var installCare: (language: Language) => void;
}

const PANEL = 'https://panel.test/';
const SHEET = 'https://sheet.test/';
/** What a sidebar in Sheets is wide, and what a small laptop leaves of height. */
export const WIDTH = 300;
export const HEIGHT = 680;

/** A file of test/sidebar/support as the page runs it. */
export const builtFake = (file: string): string => {
  const out = join(ROOT, 'build', `fake-${file.replace(/\W+/g, '-')}.js`);
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [
    join(ROOT, 'test/sidebar/support', file),
    ...['--bundle', '--format=iife', `--outfile=${out}`, '--log-level=warning'],
  ]);
  return readFileSync(out, 'utf8');
};

export { startBrowser } from '../chromium';

export interface Panel {
  readonly page: Page;
  /** The panel's own document. */
  readonly frame: Frame;
  /** Addresses asked for besides the two pages; must stay empty. */
  readonly strange: string[];
  /** Errors of the page. */
  readonly errors: string[];
}

export interface FrameOptions {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  /** With a clock that the test moves. */
  readonly clock?: boolean;
}

export interface PanelOptions extends FrameOptions {
  /** Runs in the panel's page before its own script. */
  readonly before?: (controls: Controls) => void;
}

let fake: string | undefined;
/** Read once: what is tested is one build, also while another is being made. */
let built: string | undefined;

/** A sheet with one cell to type into, and the panel in a frame of another origin beside it. */
const sheetPage = (width: number, height: number): string =>
  `<!DOCTYPE html><html lang="en"><title>Sheet</title><body style="margin:0">
   <iframe title="SheetCare" src="${PANEL}" style="border:0;display:block;width:${width}px;height:${height}px"></iframe>
   <label>A1 <input id="cell"></label></body></html>`;

export const openPanel = (browser: Browser, options: PanelOptions = {}): Promise<Panel> => {
  const { language = 'en', before } = options;
  fake = fake ?? builtFake('in-page.ts');
  built = built ?? fileText('dist/Sidebar.html');
  const prepare = `${fake};installCare(${JSON.stringify(language)});(${before ?? 'function(){}'})(care);`;
  return openFrame(
    browser,
    built.replace('<style>', () => `<script>${prepare}</script><style>`),
    options,
  );
};

/** A panel's page in its frame, beside a sheet. */
export const openFrame = async (
  browser: Browser,
  html: string,
  options: FrameOptions,
): Promise<Panel> => {
  const { language = 'en', width = WIDTH, height = HEIGHT, clock = false } = options;
  const context = await browser.newContext({
    viewport: { width, height: height + 40 },
    deviceScaleFactor: 2,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  });
  const page = await context.newPage();
  if (clock) await page.clock.install();
  const errors: string[] = [];
  const strange: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (address === PANEL) await route.fulfill({ contentType: 'text/html', body: html });
    else if (address === SHEET) {
      await route.fulfill({ contentType: 'text/html', body: sheetPage(width, height) });
    } else {
      strange.push(address);
      await route.abort();
    }
  });
  await page.goto(SHEET);
  const frame = page.frame({ url: PANEL });
  if (frame === null) throw new Error('the panel has no frame');
  await frame.waitForSelector('main > *');
  return { page, frame, strange, errors };
};

/** A click beside everything: the keys come to the panel. */
export const enter = async ({ frame }: Panel): Promise<void> => {
  await frame.locator('body').click({ position: { x: 2, y: 2 } });
};

/** What has the focus in the panel, as a person would name it. */
export const focused = ({ frame }: Panel): Promise<string> =>
  frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const place = element.closest('[data-place]')?.getAttribute('data-place');
    const text = element instanceof HTMLElement ? element.innerText.split('\n')[0] : '';
    return place ?? `${element.tagName.toLowerCase()} ${text}`;
  });

export const nameShown = ({ frame }: Panel): Promise<string> =>
  frame.locator('article.customer').getAttribute('aria-label').then(String);

/** How far the content is wider than the panel: 0 = no sideways scrolling. */
export const tooWide = ({ frame }: Panel): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const axeText = (): string => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as sentences. */
export const seriousOf = async ({ frame }: Panel): Promise<readonly string[]> => {
  await frame.evaluate(axeText());
  return frame.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { violations, passes } = await axe.run(document);
    if (passes.length < 5) throw new Error('axe has looked at nothing');
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
      );
  });
};
