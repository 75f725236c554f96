// 3-product §5 in Chromium: five clicks at most, the keyboard alone, one press for two, text stays text.
import type { Browser } from 'playwright-core';
import { focused, openPanel, type Panel, startBrowser } from '../sidebar/panel-page';
import { forth, heading, openSetUp, toDone, toTrial } from './set-up-page';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const written = ({ frame }: Panel): Promise<readonly unknown[]> =>
  frame.evaluate(() => setUp.written);

const clean = async (panel: Panel): Promise<void> => {
  expect(panel.errors).toEqual([]);
  expect(panel.strange).toEqual([]);
  await panel.page.context().close();
};

describe.each(['en', 'zh'] as const)('3-product §5: %s', (language) => {
  test('a sheet that is clear: three clicks on the main button, what was proposed is written', async () => {
    const panel = await openSetUp(browser, { language });
    await panel.frame.waitForSelector('.head-rows');
    let clicks = 0;
    const seen: string[] = [];
    while ((await panel.frame.locator('.tour').count()) === 0) {
      seen.push(await heading(panel));
      await forth(panel).click();
      clicks += 1;
      await panel.frame.waitForSelector('.tour, .week, .headline');
    }
    expect(clicks).toBe(3);
    expect(new Set(seen).size).toBe(3);
    const proposed = await panel.frame.evaluate(
      (spoken) => setUp.worldOf(spoken).proposal.choices,
      language,
    );
    expect(await written(panel)).toEqual([proposed]);
    await clean(panel);
  });
});

test('unsure columns: four clicks', async () => {
  const panel = await openSetUp(browser, {
    before: (controls) => {
      controls.worldOf = controls.worlds.unsure;
    },
  });
  await panel.frame.waitForSelector('.head-rows');
  for (const next of ['.column-card', '.week', '.headline', '.tour']) {
    await forth(panel).click();
    await panel.frame.waitForSelector(next);
  }
  expect(await written(panel)).toHaveLength(1);
  await clean(panel);
});

test('pressed twice it is applied once', async () => {
  const panel = await openSetUp(browser, {
    before: (controls) => {
      controls.delay = 300;
    },
  });
  await panel.frame.waitForSelector('.head-rows');
  await toTrial(panel);
  await forth(panel).dblclick();
  await panel.frame.waitForSelector('.tour');
  expect(await written(panel)).toHaveLength(1);
  await clean(panel);
});

test('closed half-way, nothing has been written', async () => {
  const panel = await openSetUp(browser);
  await panel.frame.waitForSelector('.head-rows');
  await toTrial(panel);
  expect(await written(panel)).toEqual([]);
  const asked = await panel.frame.evaluate(() => setUp.asked.map(({ name }) => name));
  expect(asked).toEqual(['setUpOpen', 'setUpTry']);
  await clean(panel);
});

describe('3-product §3: the keyboard alone', () => {
  const press = async ({ page }: Panel, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** With Tab to a place, as somebody without a mouse comes there. */
  const tabTo = async (panel: Panel, wanted: RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let i = 0; i < 80; i += 1) {
      const here = await focused(panel);
      if (wanted.test(here)) return;
      passed.push(here);
      await press(panel, 'Tab');
    }
    throw new Error(`${wanted} is not reached: ${passed.join(', ')}`);
  };

  test('every step is done, gone back and changed; each begins at its heading', async () => {
    const panel = await openSetUp(browser, {
      before: (controls) => {
        controls.worldOf = controls.worlds.unsure;
      },
    });
    const { frame } = panel;
    await frame.waitForSelector('.head-rows');
    await panel.page.locator('#cell').focus();
    await press(panel, 'Shift+Tab');
    await tabTo(panel, /^tab$/);
    await tabTo(panel, /^headerRow$/);
    await press(panel, 'ArrowUp');
    await frame.waitForFunction(() => setUp.asked.length === 2);
    await press(panel, 'ArrowDown');
    await frame.waitForFunction(() => setUp.asked.length === 3);
    await tabTo(panel, /^next$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.column-card');
    expect(await focused(panel)).toBe('title');
    // A role by its first letters, as in any list.
    await tabTo(panel, /^column 4$/);
    await panel.page.keyboard.type('Pos');
    await tabTo(panel, /^next$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.week');
    expect(await focused(panel)).toBe('title');
    await tabTo(panel, /^week 2$/);
    await press(panel, 'Control+a');
    await panel.page.keyboard.type('8-12');
    await tabTo(panel, /^summary/);
    await press(panel, 'Enter');
    await tabTo(panel, /^staff 0 email$/);
    await panel.page.keyboard.type('chen@school.test');
    await tabTo(panel, /^next$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.headline');
    expect(await focused(panel)).toBe('title');
    expect(await frame.evaluate(() => window.scrollY)).toBe(0);
    await tabTo(panel, /Back/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.week');
    // Enter in a field goes on, too.
    await tabTo(panel, /^goLive$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.headline');
    await tabTo(panel, /^next$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.tour');
    expect(await focused(panel)).toBe('title');
    const [choices] = await written(panel);
    expect(choices).toMatchObject({
      headerRow: 3,
      roles: { position: 4 },
      staff: [{ name: '陈静', email: 'chen@school.test', role: 'staff' }, {}, {}],
    });
    expect(Reflect.get(Object(choices), 'week')[2]).toBe('8-12');
    await tabTo(panel, /^undo all$/);
    await press(panel, 'Enter');
    await frame.waitForSelector('.danger');
    expect(await focused(panel)).toBe('title');
    await tabTo(panel, /Undo the set-up/);
    await press(panel, 'Enter');
    await frame.waitForFunction(() => setUp.written.length === 2);
    await clean(panel);
  }, 120_000);

  test('what comes after the course is chosen by its first letters, behind the rules to begin with', async () => {
    const panel = await openSetUp(browser, {
      before: (controls) => {
        controls.worldOf = controls.worlds.course;
      },
    });
    const { frame } = panel;
    await frame.waitForSelector('.head-rows');
    await forth(panel).click();
    await frame.waitForSelector('.week');
    await tabTo(panel, /^preset$/);
    await press(panel, 'Tab');
    expect(await focused(panel)).toBe('afterCourse');
    await panel.page.keyboard.type('No');
    const field = frame.locator('[data-place="afterCourse"]');
    expect(await field.inputValue()).toBe('no more');
    const label = frame.getByLabel('When a course has been over for three months');
    expect(await label.getAttribute('data-place')).toBe('afterCourse');
    expect(await field.locator('option').allTextContents()).toEqual([
      ...['Go on calling as before', 'Call every 3 months', 'Call every 6 months'],
      'No more calls',
    ]);
    await toDone(panel);
    expect(await written(panel)).toMatchObject([{ afterCourse: 'no more' }]);
    await clean(panel);
  });

  test('the panel never takes the focus from the grid, neither opening nor answering', async () => {
    const panel = await openSetUp(browser, {
      before: (controls) => {
        controls.delay = 400;
      },
    });
    await panel.page.locator('#cell').click();
    await panel.frame.waitForSelector('.head-rows');
    await panel.page.keyboard.type('7');
    expect(await panel.page.locator('#cell').inputValue()).toBe('7');
    await clean(panel);
  });
});

test('what is wrong is announced, and what has been done', async () => {
  const panel = await openSetUp(browser);
  const { frame } = panel;
  await frame.waitForSelector('.head-rows');
  await forth(panel).click();
  await frame.locator('[data-place="week 1"]').fill('nine');
  await forth(panel).click();
  const alert = frame.locator('[role=alert]');
  await alert.filter({ hasText: 'One thing is missing. Write it as in' }).waitFor();
  expect(await focused(panel)).toBe('week 1');
  const field = frame.locator('[data-place="week 1"]');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const told = await field.getAttribute('aria-describedby');
  expect(await frame.locator(`#${told}`).textContent()).toContain('Write it as in');
  await field.fill('9-17');
  await toDone(panel);
  await frame.locator('[role=status]').filter({ hasText: '84 customers' }).waitFor();
  await clean(panel);
});

const HOSTILE = [
  '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>',
  '"><b onmouseover="globalThis.hacked=1">x</b>',
  '=HYPERLINK("https://evil.test","click")',
  'مرحبا \u202Etxt.exe\u202C',
  'x'.repeat(2000),
];

test.each(HOSTILE)('%# what stands in the sheet is shown as text, everywhere', async (text) => {
  const panel = await openSetUp(browser, {
    before: new Function(
      'controls',
      `const text = ${JSON.stringify(text).replace(/</g, '\\u003c')};
       controls.worldOf = (language) => {
         const world = controls.worlds.unsure(language);
         const { proposal, trial } = world;
         const figures = { ...trial.figures, callsAWeek: [{ owner: text, calls: 1 }], tiers: [{ name: text, customers: 3 }] };
         return {
           ...world,
           proposal: { ...proposal, remarks: [text], rulesTab: text,
             tabs: proposal.tabs.map((tab) => ({ ...tab, name: text })),
             firstRows: proposal.firstRows.map(() => [text]),
             columns: proposal.columns.map((one) => ({ ...one, header: text, samples: [text], reason: text })),
             choices: { ...proposal.choices, staff: [{ name: text, email: '', role: 'staff' }] } },
           trial: { ...trial, figures, remarks: [{ cell: 'A1', sentence: text }], addedColumns: [text], addedTabs: [text] },
         };
       };`,
    ) as () => void,
  });
  const { frame } = panel;
  const count = async (): Promise<number> =>
    ((await frame.locator('main').textContent()) ?? '').split(text).length - 1;
  const wide = (): Promise<number> =>
    frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await frame.waitForSelector('.head-rows');
  expect(await count()).toBeGreaterThanOrEqual(9);
  expect(await wide()).toBe(0);
  for (const [selector, least] of [
    ['.column-card', 36],
    ['.week', 2],
    ['.headline', 4],
  ] as const) {
    await forth(panel).click();
    await frame.waitForSelector(selector);
    for (const summary of await frame.locator('.fold summary').all()) await summary.click();
    expect(await count()).toBeGreaterThanOrEqual(least);
    expect(await wide()).toBe(0);
  }
  expect(await frame.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  expect(await frame.locator('#panel img, #panel script, #panel b, #panel a').count()).toBe(0);
  await clean(panel);
});

test('the sidebar still opens beside it: both panels share their parts', async () => {
  const panel = await openPanel(browser);
  await panel.frame.waitForSelector('article.customer');
  await clean(panel);
});
