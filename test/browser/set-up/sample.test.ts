// 3-product §5 on the sample school, with the real script, page and panel: Next alone, in both languages.
import type { Browser, Frame } from 'playwright-core';
import { asOfDate } from '../../../src/host/commands/as-of';
import { pageFiles } from '../../../src/host/commands/page-files';
import { sampleSchool } from '../../../src/host/samples/school';
import { type Serving, serve } from '../../../src/host/server/serve';
import { createSession } from '../../../src/host/session/session';
import { HERE, theBundle } from '../../support/bundle';
import { picture, seriousOn, startBrowser } from '../chromium';
import { type HostPage, openHostPage } from '../host-page';

jest.setTimeout(240_000);

const MOST_CLICKS = 5;
const MOST_MS = 120_000;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['en', 'en-GB', 'Set up…', 'Tier', 'Why'],
  ['zh', 'zh-CN', '设置…', '级别', '原因'],
] as const)('the sample school, %s', (language, locale, item, tier, why) => {
  let serving: Serving;
  let at: HostPage;
  let panel: Frame;
  const workbook = sampleSchool({ asOf: asOfDate('2026-11-20'), language });
  // The zone of a script here is this process's; while they differ nothing dated is done.
  workbook.zone = HERE;

  const tabsBefore = workbook.sheets.map(({ name }) => name);
  /** The second row of each tab, which is the header row of the students. */
  const headers = () =>
    workbook.sheets.map(({ values }) => (values[1] ?? []).filter((value) => value != null));
  const headersBefore = headers();

  const openPanel = async (): Promise<void> => {
    await at.menu('SheetCare 客户关怀', item);
    const frame = at.page.locator(`#sidebar:has-text("Set up 设置") iframe`);
    const handle = await frame.elementHandle();
    const inside = await handle?.contentFrame();
    if (!inside) throw new Error('no panel');
    panel = inside;
  };
  const main = () => panel.locator('.step-foot .main');
  const figures = (): Promise<readonly string[]> =>
    panel.locator('section:has(.status) .bars li').allInnerTexts();

  beforeAll(async () => {
    const clock = { now: Date.UTC(2026, 10, 20, 1), running: false, real: Date.now };
    const session = createSession({ workbook, bundle: theBundle(), zone: HERE, ...clock });
    serving = await serve(session, pageFiles(), 0);
    at = await openHostPage(browser, serving.address, locale);
    await at.cell(2, 0).filter({ hasText: /./ }).waitFor();
  });
  afterAll(async () => {
    await at.page.context().close();
    await serving.close();
  });

  test('at most five clicks and two minutes; the trial announces what results', async () => {
    const started = performance.now();
    await openPanel();
    await panel.locator('.head-rows').waitFor({ timeout: 60_000 });
    let clicks = 0;
    let announced: readonly string[] = [];
    for (;;) {
      await picture(at.page, `set-up-${language}-${clicks}`);
      if ((await panel.locator('.tour').count()) > 0) break;
      const title = await panel.locator('h2').first().textContent();
      if ((await panel.locator('.headline').count()) > 0) {
        expect(workbook.sheets).toHaveLength(tabsBefore.length);
        announced = await figures();
      }
      await main().click();
      clicks += 1;
      await panel.waitForFunction(
        (was) =>
          document.querySelector('h2')?.textContent !== was &&
          document.querySelector('.working') === null &&
          document.querySelector('.week, .column-card, .headline, .tour') !== null,
        title,
        { timeout: 60_000 },
      );
    }
    const took = performance.now() - started;
    console.info(`${language}: ${clicks} clicks, ${Math.round(took)} ms`);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(took).toBeLessThan(MOST_MS);
    expect(announced.length).toBeGreaterThan(3);
    expect(await figures()).toEqual(announced);
    expect(await seriousOn(at.page)).toEqual([]);
  });

  test('the columns stand at the right end, and the list opens in place of the panel', async () => {
    expect(headers().flat()).toEqual(expect.arrayContaining([tier, why]));
    await panel.locator('[data-place="open list"]').click();
    await at.page
      .frameLocator('#sidebar iframe')
      .locator('.tabs, [data-place=who]')
      .first()
      .waitFor({ timeout: 60_000 });
    await picture(at.page, `set-up-${language}-list`);
    expect(at.errors).toEqual([]);
  });

  test('opened again it shows how everything stands, and takes everything back', async () => {
    await openPanel();
    await panel.locator('.health-line').first().waitFor({ timeout: 60_000 });
    expect(await panel.locator('.call-failed').count()).toBe(0);
    await picture(at.page, `set-up-${language}-health`);
    await panel.locator('.health-buttons .link').click();
    await panel.locator('.choices input').nth(1).check();
    await panel.locator('.danger').click();
    await panel.locator('.state-sign.good').waitFor({ timeout: 60_000 });
    await picture(at.page, `set-up-${language}-removed`);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(tabsBefore);
    expect(headers()).toEqual(headersBefore);
    expect(at.errors).toEqual([]);
  });
});
