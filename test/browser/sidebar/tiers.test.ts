// M0.3 in Chromium: the form of staff and the list of a lead, by keyboard alone, both languages, with pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../support/bundle';
import {
  enter,
  focused,
  openPanel,
  type Panel,
  seriousOf,
  startBrowser,
  tooWide,
} from './panel-page';
import { zoomedTooWide } from './zoom';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(join(ROOT, 'build', 'sidebar'), { recursive: true });
});
afterAll(() => browser.close());

const look = async (panel: Panel, name: string): Promise<void> => {
  await panel.page
    .locator('iframe')
    .screenshot({ path: join(ROOT, 'build', 'sidebar', `${name}.png`), animations: 'disabled' });
  expect(await tooWide(panel)).toBe(0);
  expect(await zoomedTooWide(panel)).toEqual([0, 0]);
  expect(await seriousOf(panel)).toEqual([]);
};
const done = async (panel: Panel): Promise<void> => {
  expect([panel.errors, panel.strange]).toEqual([[], []]);
  await panel.page.context().close();
};

/** Presses Tab until this has the focus. */
const tabTo = async (panel: Panel, selector: string): Promise<void> => {
  for (let n = 0; n < 80; n += 1) {
    const isThere = await panel.frame.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
    await panel.page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${selector}`);
};

describe.each(['en', 'zh'] as const)('M0.3 in the panel, %s', (language) => {
  test('staff ask from the card by keyboard alone', async () => {
    const panel = await openPanel(browser, { language, height: 900 });
    const { page, frame } = panel;
    await frame.waitForSelector('article .trail');
    await enter(panel);
    await tabTo(panel, '.asked button');
    await page.keyboard.press('Enter');
    expect(await focused(panel)).toBe('tier');
    await page.keyboard.press('ArrowDown');
    await tabTo(panel, '[data-place=reason]');
    // Digits typed into the reason are no outcome.
    await page.keyboard.type('1 转介绍 three pupils');
    await look(panel, `${language}-ask-for-a-tier`);
    await page.keyboard.press('Enter');
    await frame.waitForSelector('.job.saved');
    expect(await frame.locator('.asked .note').innerText()).not.toBe('');
    expect(await frame.locator('.asked button').count()).toBe(0);
    await done(panel);
  });

  test('a lead decides above the list; Enter in the word saves nobody’s contact', async () => {
    const panel = await openPanel(browser, {
      ...{ language, height: 900 },
      before: (controls) => {
        const { opened, cards } = controls.world;
        const requests = Object.values(cards)
          .slice(0, 2)
          .map((card, i) => ({
            ...{ no: `R-${i}`, customer: card.no, name: card.name, by: opened.people[1] ?? '' },
            ...{ at: null, tierThen: card.tiers[2] ?? '', tier: card.tiers[0] ?? '' },
            ...{ until: i === 0 ? '2026-12-31' : null, reason: `${card.services} <b>=1+1</b>` },
            ...{ state: 'open' as const, decidedBy: '', word: '' },
          }));
        controls.world.opened = { ...opened, me: { ...opened.me, role: 'lead' }, requests };
      },
    });
    const { page, frame } = panel;
    await frame.waitForSelector('article .trail');
    await enter(panel);
    await tabTo(panel, '[data-place=requests]');
    await page.keyboard.press('Enter');
    await tabTo(panel, '[data-place="word R-0"]');
    await page.keyboard.type('2 好');
    await page.keyboard.press('Enter');
    await tabTo(panel, '.check input');
    await page.keyboard.press('Space');
    await look(panel, `${language}-requests-of-a-lead`);
    expect(await frame.locator('.job').count()).toBe(0);
    await tabTo(panel, '.request button');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('.job.saved');
    expect(await frame.locator('.request').count()).toBe(1);
    expect(await focused(panel)).toBe('requests');
    // The other one without a word: said beside its field, which gets the focus.
    await frame.locator('.request button').nth(1).click();
    expect(await focused(panel)).toBe('word R-1');
    expect(await frame.locator('.problem').count()).toBe(1);
    await done(panel);
  });
});
