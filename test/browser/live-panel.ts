// The real script, page and sidebar in Chromium on a workbook that the test holds in its hands.
import type { Browser, Frame, Page } from 'playwright-core';
import { builtBundle } from '../../src/host/commands/built-bundle';
import { pageFiles } from '../../src/host/commands/page-files';
import type { Workbook } from '../../src/host/model/workbook';
import { serve } from '../../src/host/server/serve';
import { createSession, type Session } from '../../src/host/session/session';
import { instantOf, runCheckOn } from '../app/support/run-check';
import { HERE } from '../support/bundle';

export interface LivePanel {
  readonly page: Page;
  readonly frame: Frame;
  readonly book: Workbook;
  readonly session: Session;
  /** Errors that page or panel threw, dialogs that opened. */
  readonly strange: string[];
  readonly close: () => Promise<void>;
}

/** Sets the workbook up, opens the page and the panel, and says who is there. */
export const openLivePanel = async (browser: Browser, book: Workbook): Promise<LivePanel> => {
  const { report } = runCheckOn(book, { zone: HERE });
  if (report?.ok !== true) throw new Error('not set up');
  const session = createSession({
    ...{ workbook: book, bundle: builtBundle(), zone: HERE },
    ...{ now: instantOf('2026-11-20'), running: false, real: Date.now },
  });
  const serving = await serve(session, pageFiles(), 0);
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('dialog', (dialog) => {
    strange.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => strange.push('stuck dialog'));
  });
  await page.goto(serving.address);
  await page.getByRole('menubar').getByRole('menuitem', { name: 'SheetCare 客户关怀' }).click();
  await page.getByRole('menu').getByRole('menuitem', { name: '处理我的名单' }).click();
  await page.locator('#sidebar iframe').waitFor();
  const frame = await (await page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no sidebar');
  await frame.getByRole('radio').first().check();
  await frame.getByRole('button', { name: '就是我' }).click();
  await frame.locator('.tabs').waitFor();
  return {
    ...{ page, frame, book, session, strange },
    close: async () => {
      await context.close();
      await serving.close();
    },
  };
};

/** A field of the panel. */
export const field = ({ frame }: Pick<LivePanel, 'frame'>, place: string) =>
  frame.locator(`[data-place="${place}"]`);

export const tab = async ({ frame }: LivePanel, name: '我的名单' | '选中行' | '查找') =>
  frame.locator('.tabs').getByRole('button', { name, exact: true }).click();

/** Puts text into a field as if it had been typed: half characters too, which no message can carry. */
export const enter = async (panel: LivePanel, place: string, text: string): Promise<void> => {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  await field(panel, place).evaluate((element, units) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
    element.value = units.map((unit) => String.fromCharCode(unit)).join('');
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, codes);
};

/** Finds a customer by what is typed, and opens the first. */
export const pick = async (panel: LivePanel, wanted: string): Promise<void> => {
  const { frame } = panel;
  await tab(panel, '查找');
  const back = frame.locator('button.back');
  if ((await back.count()) > 0) await back.click();
  await field(panel, 'search').fill(wanted);
  await frame.locator('.rows .row-name').first().click();
  await frame.locator('article.customer').waitFor();
  await field(panel, 'summary').waitFor();
};

/** The button that saves the form that is open. */
export const submit = ({ frame }: LivePanel) => frame.locator('form.doing button[type=submit]');

/** Waits until nothing is on its way any more. */
export const settled = async ({ frame }: LivePanel): Promise<void> => {
  await frame.waitForFunction(
    () => document.querySelector('.job.waiting, .job.saving, .job.retrying') === null,
  );
};
