// Every main state of the panel, and how it is reached: for pictures, axe and narrow windows.
import type { Controls } from '../../sidebar/support/in-page';
import { enter, type Panel } from './panel-page';

export interface Scenario {
  readonly name: string;
  readonly before?: (controls: Controls) => void;
  readonly clock?: boolean;
  /** Until this stands in the panel. */
  readonly ready: string;
  readonly steps?: (panel: Panel) => Promise<void>;
  /** The grid keeps the keys. */
  readonly outside?: boolean;
}

const press =
  (...keys: readonly string[]) =>
  async ({ page }: Panel): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

const failing = (name: string, message: string): Scenario => ({
  name,
  before: new Function(
    'controls',
    `controls.failures.careOpen = [${JSON.stringify(message)}]`,
  ) as Scenario['before'] & object,
  ready: '.state',
});

const banner = (code: string, sentence: string, ready: string): Scenario => ({
  name: `banner ${code}`,
  before: new Function(
    'controls',
    `controls.world.opened = { ...controls.world.opened, banners: [${JSON.stringify({ code, sentence })}] }`,
  ) as Scenario['before'] & object,
  ready,
});

/** The first customer of the list stands there for something else, too; the page has only its own text. */
const task = (
  name: string,
  kind: 'birthday' | 'gift' | 'promise',
  steps?: Scenario['steps'],
): Scenario => ({
  name,
  before: new Function(
    'controls',
    `const { opened } = controls.world;
    const [first] = opened.lines;
    const isChinese = opened.language === 'zh';
    const more = {
      birthday: {
        ref: 'B20261120-C-000001', status: 'today', step: null,
        statusWord: isChinese ? '今天生日' : 'Birthday',
        why: isChinese ? '代周短信（休息）；重点' : 'instead of Zhou Ting, who rests; Key',
      },
      gift: {
        ref: 'G20261123-C-000001', status: 'soon', step: 'chosen',
        statusWord: isChinese ? '生日礼物' : 'Birthday gift',
        why: isChinese ? '2026-11-23（周一）当天送到；重点' : 'to arrive on Monday 2026-11-23; Key',
      },
      promise: {
        ref: 'P:T1', status: 'overdue', step: null,
        statusWord: isChinese ? '承诺（已过期）' : 'Promise, overdue',
        why: isChinese ? '寄课程表；已过期 1 天；2026-11-18由林老师答应' : 'send the timetable; 1 day overdue; promised on 2026-11-18 by Lin Yue',
      },
    };
    const line = { ...first, kind: '${kind}', ...more['${kind}'] };
    controls.world.opened = { ...opened, lines: [line, ...opened.lines] };`,
  ) as Scenario['before'] & object,
  ready: '.own-case',
  ...(steps === undefined ? {} : { steps }),
});

export const SCENARIOS: readonly Scenario[] = [
  { name: 'list', ready: 'article .trail' },
  {
    name: 'list by a digit',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('1', 'Enter')(panel);
      await panel.frame.waitForSelector('.job.saved');
      await press('2', 'n')(panel);
      await panel.page.keyboard.type('等回电 will ring back');
    },
  },
  { name: 'keys go to the sheet', ready: 'article .trail', outside: true },
  {
    name: 'loading late',
    before: (controls) => {
      controls.silent.push('careOpen');
    },
    clock: true,
    ready: '.loading',
    steps: async ({ page, frame }) => {
      await page.clock.runFor(9_000);
      await frame.waitForSelector('.advice');
    },
  },
  {
    name: 'nothing to do',
    before: (controls) => {
      controls.world.opened = { ...controls.world.opened, lines: [] };
    },
    ready: '.state',
  },
  {
    name: 'all done',
    before: (controls) => {
      const { opened } = controls.world;
      controls.world.opened = {
        ...opened,
        lines: opened.lines.map((l) => ({ ...l, done: l.owner === opened.me.name })),
      };
    },
    ready: '.state',
  },
  failing('failed offline', 'NetworkError: Connection failure due to HTTP 0'),
  failing('failed several accounts', 'Error code PERMISSION_DENIED'),
  failing('failed no permission', 'You do not have permission to access the requested document.'),
  failing('failed session expired', 'NetworkError: HTTP 401'),
  failing('failed crowded', 'There are too many scripts running simultaneously'),
  failing('failed broken', 'We’re sorry, a server error occurred.'),
  {
    name: 'failed refused',
    before: (controls) => {
      controls.failures.careOpen = [
        [
          {
            code: 'internal error',
            sentence: '程序出错了（K3F9QZ）。\nSomething went wrong (K3F9QZ).',
          },
        ],
      ];
    },
    ready: '.state',
  },
  banner('needs set-up', 'Choose “Run the check now” in the menu once.', '.state'),
  banner('zones differ', 'Sheet: Asia/Shanghai, script: Europe/Berlin.', '.state'),
  banner('copy', 'What you log here does not reach the original.', '.banners'),
  banner(
    'rule book',
    'The rules have 1 mistake, so the rules of 2026-11-20 stay in force: mend the rows marked “Error” in the tab “Rules”.',
    '.banners',
  ),
  banner('alerts', '2 cases need you now: K-QS8N4M 王芳, K-RGX9TR 张伟.', '.banners'),
  banner('stale', 'Made 2026-11-18 02:10. Choose “Run the check now”.', '.banners'),
  {
    name: 'who are you',
    before: (controls) => {
      const { opened } = controls.world;
      controls.world.opened = { ...opened, me: { email: '', name: '', role: 'staff' } };
    },
    ready: '.person',
  },
  { name: 'no outcome', ready: 'article .trail', steps: press('Enter') },
  { name: 'another time', ready: 'article .trail', steps: press('5', 'Enter') },
  {
    name: 'more fields',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('1', 'm')(panel);
      await panel.frame.locator('.score').nth(3).click();
      await panel.frame.locator('[data-place=promised]').fill('timetable 课程表');
    },
  },
  {
    name: 'birthday and promise',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('ArrowRight')(panel);
      await panel.frame.waitForSelector('.note.good');
      await panel.frame.locator('.fold summary').click();
    },
  },
  task('birthday to send', 'birthday'),
  task('birthday without a digit', 'birthday', press('Enter')),
  task('gift begun', 'gift', press('2')),
  task('promise not kept', 'promise', press('2')),
  task('birthday saved', 'birthday', async (panel) => {
    await press('1', 'Enter')(panel);
    await panel.frame.waitForSelector('.job.saved');
    await press('ArrowLeft')(panel);
    await panel.frame.waitForSelector('.own-case');
  }),
  {
    name: 'visit due',
    before: (controls) => {
      const { opened } = controls.world;
      const [first, ...others] = opened.lines;
      if (first === undefined) return;
      const visit = {
        ...{ ...first, kind: 'visit' as const, ref: 'visit' },
        statusWord: opened.language === 'zh' ? '上门拜访：逾期' : 'Visit: Overdue',
      };
      controls.world.opened = { ...opened, lines: [visit, ...others] };
    },
    ready: 'article .trail',
    steps: press('1', 'm'),
  },
  {
    name: 'linked person',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('ArrowRight')(panel);
      await panel.frame.locator('.linked .link').first().click();
      await panel.frame.waitForSelector('article .facts');
    },
  },
  {
    name: 'case form',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('k')(panel);
      await panel.page.keyboard.type('complaint');
      await panel.frame.waitForSelector('form .note strong');
    },
  },
  {
    name: 'case step',
    ready: 'article .trail',
    steps: async (panel) => {
      for (let i = 0; i < 12; i += 1) await press('ArrowRight')(panel);
      await panel.frame.locator('.case-steps button').first().click();
    },
  },
  {
    name: 'case arrival',
    before: (controls) => {
      const { cards } = controls.world;
      const card = cards['C-000013'];
      if (card === undefined) return;
      cards['C-000013'] = {
        ...card,
        cases: card.cases.map((line) => ({ ...line, arriveBy: '2026-11-20T18:00' })),
      };
    },
    ready: 'article .trail',
    steps: async (panel) => {
      for (let i = 0; i < 12; i += 1) await press('ArrowRight')(panel);
      await panel.frame.locator('.case-steps button').nth(1).click();
    },
  },
  {
    name: 'whole list',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('1', 'Enter')(panel);
      await panel.frame.waitForSelector('.job.saved');
      await panel.frame.locator('.list-row .link').click();
      await panel.frame.locator('.row-tick').nth(2).click();
      await panel.frame.locator('.row-tick').nth(4).click();
    },
  },
  {
    name: 'selected row',
    ready: 'article .trail',
    steps: async (panel) => {
      await panel.frame.locator('.tab').nth(1).click();
      await panel.frame.waitForSelector('.row-of');
    },
  },
  {
    name: 'selected row empty',
    before: (controls) => {
      controls.world.selection = { sheet: 0, row: 1, no: '' };
    },
    ready: 'article .trail',
    steps: async (panel) => {
      await panel.frame.locator('.tab').nth(1).click();
      await panel.frame.waitForSelector('.state');
    },
  },
  {
    name: 'search',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('/')(panel);
      await panel.page.keyboard.type('13800');
      await panel.frame.waitForSelector('.row-name');
    },
  },
  {
    name: 'many at once',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('/')(panel);
      await panel.page.keyboard.type('13800');
      await panel.frame.waitForSelector('.row-name');
      for (let i = 0; i < 10; i += 1) await panel.frame.locator('.row-tick').nth(i).click();
      await panel.frame.locator('.chosen .main').click();
    },
  },
  {
    name: 'new customer alike',
    ready: 'article .trail',
    steps: async (panel) => {
      await press('/')(panel);
      await panel.frame.locator('.search > .link').click();
      await panel.page.keyboard.type('钱悦');
      await panel.frame.locator('[data-place="new phone"]').fill('13800138003');
      await press('Enter')(panel);
      await panel.frame.waitForSelector('form .rows');
    },
  },
  {
    name: 'outbox in trouble',
    before: (controls) => {
      const refused = [
        { code: 'far ahead', sentence: 'This lies more than two years ahead. 时间晚于两年之后。' },
      ];
      controls.failures.careLogContact = [refused, 'HTTP 0', 'HTTP 0'];
    },
    clock: true,
    ready: 'article .trail',
    steps: async (panel) => {
      await press('1', 'Enter')(panel);
      await panel.page.clock.runFor(100);
      await panel.frame.waitForSelector('.job.refused');
      await press('2', 'Enter')(panel);
      await panel.page.clock.runFor(3_000);
      await panel.frame.waitForSelector('.job.failed');
      await press('3', 'Enter')(panel);
      await panel.page.clock.runFor(1_000);
      await panel.frame.waitForSelector('.job.saved');
    },
  },
  { name: 'keys', ready: 'article .trail', steps: press('?') },
];

/** Reaches a state; what is waited for is what a person would see. */
export const reach = async (
  panel: Panel,
  { ready, steps, clock, outside }: Scenario,
): Promise<void> => {
  if (clock === true) await panel.page.clock.runFor(500);
  await panel.frame.waitForSelector(ready);
  if (outside === true) await panel.page.locator('#cell').click();
  else await enter(panel);
  await steps?.(panel);
};
