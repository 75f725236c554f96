// The main states of the set-up panel: axe, width, focus, and a picture to look at. A third of them in
// each language, other ones; with EVERY=1 all in both.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../support/bundle';
import { oneIn } from '../../support/samples';
import {
  focused,
  HEIGHT,
  type Panel,
  seriousOf,
  startBrowser,
  tooWide,
  WIDTH,
} from '../sidebar/panel-page';
import { zoomedTooWide } from '../sidebar/zoom';
import { reach, SCENARIOS } from './scenarios';
import { openSetUp } from './set-up-page';

const FOLDER = join(ROOT, 'build', 'set-up');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(FOLDER, { recursive: true });
});
afterAll(() => browser.close());

/** The whole of it, as if the window were high enough. */
const pictureOf = async ({ page, frame }: Panel, name: string): Promise<void> => {
  const whole = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: WIDTH, height: whole + 40 });
  const outside = page.locator('iframe');
  const sized = (height: number): Promise<void> =>
    outside.evaluate((element, pixels) => {
      element.style.height = `${pixels}px`;
    }, height);
  await sized(whole);
  await outside.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  await sized(HEIGHT);
};

describe.each(['en', 'zh'] as const)('3-product §5: the states of the set-up, %s', (language) => {
  test.each(oneIn(5, SCENARIOS, language === 'en' ? 0 : 2))('$name', async (scenario) => {
    const { before, clock = false, name } = scenario;
    const panel = await openSetUp(browser, {
      ...{ language, clock },
      ...(before === undefined ? {} : { before }),
    });
    await reach(panel, scenario);
    await pictureOf(panel, `${language}-${name.replace(/\W+/g, '-')}`);
    expect(await tooWide(panel)).toBe(0);
    expect(await zoomedTooWide(panel)).toEqual([0, 0]);
    expect(await focused(panel)).not.toBe('nothing');
    expect(await seriousOf(panel)).toEqual([]);
    expect(panel.errors).toEqual([]);
    expect(panel.strange).toEqual([]);
    await panel.page.context().close();
  });
});
