// Text that people or an attacker put into cells is shown as text, in every field (3-product §8).
import type { Browser } from 'playwright-core';
import { enter, openPanel, startBrowser, tooWide } from './panel-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>'],
  ['an end of script', '</script><script>globalThis.hacked=1</script>'],
  ['an attribute', '"><b onmouseover="globalThis.hacked=1">x</b>'],
  ['a formula', '=HYPERLINK("https://evil.test","click")'],
  ['a link', 'javascript:globalThis.hacked=1'],
  ['right to left', 'مرحبا \u202Etxt.exe\u202C'],
  ['long without a blank', 'x'.repeat(2000)],
  ['line ends and zeros', 'a\n\n\nb\u0000\u200b\ufeffc'],
  ['braces', '{{constructor.constructor("globalThis.hacked=1")()}} $& $1 %s'],
];

test.each(HOSTILE)('%s in every field is text', async (_name, text) => {
  const panel = await openPanel(browser, {
    before: new Function(
      'controls',
      `const text = ${JSON.stringify(text).replace(/</g, '\\u003c')};
       const { world } = controls;
       const texts = ['name', 'phone', 'organisation', 'owner', 'tier', 'tierWhy', 'statusWord', 'why', 'services'];
       const card = { ...world.cards['C-000001'] };
       for (const field of texts) card[field] = text;
       card.birthday = { text, next: '2026-11-21' };
       card.preferences = [{ name: text, text }];
       const person = { no: text, name: text, phone: text, owner: text };
       card.linked = { belongsTo: text, head: null, others: [person], more: 3 };
       card.trail = [{ at: '2026-11-19T17:20', by: text, outcome: text, channel: text, summary: text }];
       card.promises = [{ what: text, until: '2026-11-19' }];
       card.cases = [{ caseNo: text, kind: text, state: 'new', text, promise: null, actBy: null, arriveBy: null, status: text, late: true }];
       world.cards['C-000001'] = card;
       world.index[0] = { ...world.index[0], name: text, phone: text, owner: text };
       const line = { ...world.opened.lines[0], name: text, phone: text, owner: text, tier: text, statusWord: text, why: text };
       world.opened = { ...world.opened, me: { ...world.opened.me, name: text }, people: [text],
         lines: [line, ...world.opened.lines.slice(1)], banners: [{ code: 'stale', sentence: text }] };
       controls.failures.careLogContact = [[{ code: 'x', sentence: text }]];`,
    ) as () => void,
  });
  await panel.frame.waitForSelector('.cases');
  await enter(panel);
  await panel.frame.locator('.fold summary').click();
  const visible = (await panel.frame.locator('main').textContent()) ?? '';
  // Everything that is shown of it is shown whole: name, tier, status, why, trail, promise, case, services…
  expect(visible.split(text).length - 1).toBeGreaterThanOrEqual(12);
  expect(await tooWide(panel)).toBe(0);
  await panel.page.keyboard.press('1');
  await panel.page.keyboard.press('Enter');
  await panel.frame.waitForSelector('.job.refused');
  expect(await panel.frame.locator('.job-reason').textContent()).toBe(text);
  await panel.page.keyboard.press('/');
  await panel.frame.waitForSelector('input[type=search]');
  expect(await panel.frame.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  const foreign = await panel.frame
    .locator('#panel img, #panel script, #panel b, #panel a:not([href^="tel:"])')
    .count();
  expect(foreign).toBe(0);
  expect(panel.errors).toEqual([]);
  expect(panel.strange).toEqual([]);
  await panel.page.context().close();
});

test('what is typed goes to the script as it was typed', async () => {
  const panel = await openPanel(browser);
  await panel.frame.waitForSelector('article.customer');
  await enter(panel);
  const typed = HOSTILE.map(([, text]) => text.replace(/[\n\u0000]/g, '')).join(' ');
  await panel.page.keyboard.press('1');
  await panel.frame.locator('textarea').fill(typed);
  await panel.frame.locator('textarea').press('Enter');
  await panel.frame.waitForFunction(() => care.written.length === 1);
  const request = await panel.frame.evaluate(
    () => care.asked.find(({ name }) => name === 'careLogContact')?.request,
  );
  expect(Reflect.get(Object(request), 'summary')).toBe(typed.trim());
  await panel.page.context().close();
});
