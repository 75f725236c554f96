// The main states: axe, no sideways scrolling, the focus, and a picture to look at. A third of them in
// each language, other ones; with EVERY=1 all in both.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../support/bundle';
import { oneIn } from '../../support/samples';
import {
  focused,
  openPanel,
  type PanelOptions,
  seriousOf,
  startBrowser,
  tooWide,
} from './panel-page';
import { reach, SCENARIOS, type Scenario } from './scenarios';
import { zoomedTooWide } from './zoom';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(join(ROOT, 'build', 'sidebar'), { recursive: true });
});
afterAll(() => browser.close());

const optionsOf = ({ before, clock }: Scenario): PanelOptions => ({
  ...(before === undefined ? {} : { before }),
  ...(clock === undefined ? {} : { clock }),
});

describe.each(['en', 'zh'] as const)('3-product §3: the states of the panel, %s', (language) => {
  test.each(oneIn(5, SCENARIOS, language === 'en' ? 0 : 2))('$name', async (scenario) => {
    const panel = await openPanel(browser, { ...optionsOf(scenario), language });
    await reach(panel, scenario);
    const file = `${language}-${scenario.name.replace(/ /g, '-')}.png`;
    await panel.page
      .locator('iframe')
      .screenshot({ path: join(ROOT, 'build', 'sidebar', file), animations: 'disabled' });
    expect(await tooWide(panel)).toBe(0);
    expect(await zoomedTooWide(panel)).toEqual([0, 0]);
    if (scenario.outside !== true) expect(await focused(panel)).not.toBe('nothing');
    const language_ = await panel.frame.evaluate(() => document.documentElement.lang);
    if (!scenario.name.startsWith('failed') && !scenario.name.startsWith('loading')) {
      expect(language_).toBe(language === 'zh' ? 'zh-CN' : 'en');
    }
    expect(await seriousOf(panel)).toEqual([]);
    expect(panel.errors).toEqual([]);
    expect(panel.strange).toEqual([]);
    await panel.page.context().close();
  });
});

test('axe sees what is wrong, also in the panel', async () => {
  const panel = await openPanel(browser);
  await panel.frame.waitForSelector('article.customer');
  await panel.frame.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('button'));
    document.querySelector<HTMLElement>('.facts dt')?.style.setProperty('color', '#bbb');
  });
  const found = (await seriousOf(panel)).map((sentence) => sentence.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  await panel.page.context().close();
});

test('3-product §3: a wait shows after 300 ms, and what is quicker does not flicker', async () => {
  const panel = await openPanel(browser, {
    before: (controls) => {
      controls.silent.push('careOpen');
    },
  });
  const delays = await panel.frame.locator('.slowly').evaluateAll((elements) =>
    elements.map((element) => {
      const { animationDelay, animationFillMode } = getComputedStyle(element);
      return `${animationDelay} ${animationFillMode}`;
    }),
  );
  expect(delays.length).toBeGreaterThan(0);
  expect(new Set(delays)).toEqual(new Set(['0.3s both']));
  await panel.page.context().close();
});
