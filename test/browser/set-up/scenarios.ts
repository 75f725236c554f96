// Every main state of the set-up panel, and how it is reached: for pictures, axe and narrow windows.
import type { SetUpControls } from '../../sidebar/support/set-up/in-page';
import type { Panel } from '../sidebar/panel-page';
import { button, forth, toDone, toTrial } from './set-up-page';

export interface Scenario {
  readonly name: string;
  readonly before?: (controls: SetUpControls) => void;
  readonly clock?: boolean;
  /** Until this stands in the panel. */
  readonly ready: string;
  readonly steps?: (panel: Panel) => Promise<void>;
  /** Stands there at the end. */
  readonly shows?: string;
}

const failing = (name: string, message: string): Scenario => ({
  name: `opening fails, ${name}`,
  before: new Function(
    'controls',
    `controls.failures.setUpOpen = [${JSON.stringify(message)}]`,
  ) as Scenario['before'] & object,
  ready: '.state',
});

const unsure = (controls: SetUpControls): void => {
  controls.worldOf = controls.worlds.unsure;
};

const setUpBefore = (controls: SetUpControls): void => {
  controls.worldOf = (language) => {
    const world = controls.worlds.clear(language);
    return { ...world, proposal: { ...world.proposal, isSetUp: true, rulesTab: 'Rules 规则' } };
  };
};

const next = async (panel: Panel): Promise<void> => forth(panel).click();

const toTeam = async (panel: Panel): Promise<void> => {
  while ((await panel.frame.locator('.week').count()) === 0) await forth(panel).click();
};

export const SCENARIOS: readonly Scenario[] = [
  { name: 'sheet, all clear', ready: '.head-rows' },
  {
    name: 'sheet, columns unfolded',
    ready: '.head-rows',
    steps: ({ frame }) => frame.locator('.fold summary').nth(1).click(),
    shows: '.column-card.sure select',
  },
  { name: 'sheet, columns to come', before: unsure, ready: '.head-rows' },
  {
    name: 'columns',
    before: unsure,
    ready: '.head-rows',
    steps: next,
    shows: '.column-card.unsure',
  },
  {
    name: 'columns, a role used twice',
    before: unsure,
    ready: '.head-rows',
    steps: async (panel) => {
      await next(panel);
      await panel.frame.locator('.column-card.unsure select').first().selectOption('phone');
      await forth(panel).click();
    },
    shows: '.column-card.sure .problem',
  },
  {
    name: 'no tab fits',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        const { proposal } = world;
        return {
          ...world,
          proposal: {
            ...proposal,
            tabs: proposal.tabs.map((tab) => ({ ...tab, fits: false })),
            choices: { ...proposal.choices, headerRow: 1, roles: {} },
            columns: proposal.columns
              .slice(0, 4)
              .map((one) => ({ ...one, role: '' as const, sureness: 'none' as const, reason: '' })),
          },
        };
      };
    },
    ready: '.note.bad',
  },
  {
    name: 'no tab fits, the name is needed',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        const { proposal } = world;
        return {
          ...world,
          proposal: {
            ...proposal,
            tabs: proposal.tabs.map((tab) => ({ ...tab, fits: false })),
            choices: { ...proposal.choices, headerRow: 1, roles: {} },
            columns: proposal.columns
              .slice(0, 4)
              .map((one) => ({ ...one, role: '' as const, sureness: 'none' as const, reason: '' })),
          },
        };
      };
    },
    ready: '.note.bad',
    steps: async (panel) => {
      await next(panel);
      await panel.frame.waitForSelector('.column-card');
      await next(panel);
    },
    shows: '.roles-problem .problem',
  },
  { name: 'team', ready: '.head-rows', steps: toTeam, shows: '.week' },
  {
    name: 'team, after the course',
    before: (controls) => {
      controls.worldOf = controls.worlds.course;
    },
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await panel.frame.locator('[data-place="afterCourse"]').selectOption('every 6 months');
    },
    shows: '[data-place="afterCourse"]',
  },
  {
    name: 'team, people',
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await panel.frame.locator('.staff summary').click();
      await panel.frame.locator('[data-place="add person"]').click();
    },
    shows: '.staff-line input[type=text]',
  },
  {
    name: 'team, what cannot be',
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await panel.frame.locator('[data-place="week 1"]').fill('nine to five');
      await panel.frame.locator('[data-place="firstRoundDays"]').fill('90');
      await panel.frame.locator('.staff summary').click();
      await panel.frame.locator('[data-place="staff 0 email"]').fill('chen');
      await forth(panel).click();
    },
    shows: '.staff .problem',
  },
  {
    name: 'team, zones differ',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        const zones = {
          sheet: 'America/Los_Angeles',
          script: 'Asia/Shanghai',
          sentence:
            language === 'zh'
              ? '请把 文件 › 设置 › 时区 改为 Asia/Shanghai。在此之前日期都会不准。'
              : 'Set File › Settings › Time zone to Asia/Shanghai. Until then no date would be right.',
        };
        return { ...world, proposal: { ...world.proposal, zones } };
      };
    },
    ready: '.head-rows',
    steps: toTeam,
    shows: '.note.bad',
  },
  {
    name: 'trying takes long',
    before: (controls) => {
      controls.silent.push('setUpTry');
    },
    clock: true,
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await forth(panel).click();
      await panel.page.clock.runFor(9_000);
    },
    shows: '.working .quiet',
  },
  { name: 'trial', ready: '.head-rows', steps: toTrial, shows: '.bars' },
  {
    name: 'trial, everything unfolded',
    ready: '.head-rows',
    steps: async (panel) => {
      await toTrial(panel);
      for (const summary of await panel.frame.locator('.fold summary').all()) await summary.click();
    },
    shows: '.remarks li',
  },
  {
    name: 'trial fails',
    before: (controls) => {
      controls.failures.setUpTry = ['Exceeded maximum execution time'];
    },
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await forth(panel).click();
    },
    shows: '.call-failed',
  },
  {
    name: 'refused beside its field',
    before: (controls) => {
      controls.failures.setUpTry = [
        [
          { code: 'x', field: 'week.3', sentence: 'Thursday: this is no time. 周四：这不是时间。' },
          { code: 'x', field: 'staff.1', sentence: 'No address. 不是邮箱地址。' },
        ],
      ];
    },
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await forth(panel).click();
    },
    shows: '.day .problem',
  },
  {
    name: 'refused as a whole',
    before: (controls) => {
      controls.failures.setUpTry = [
        [
          {
            code: 'only leads',
            field: null,
            sentence: 'Only a lead changes the set-up here. 请找客服负责人。',
          },
        ],
      ];
    },
    ready: '.head-rows',
    steps: async (panel) => {
      await toTeam(panel);
      await forth(panel).click();
    },
    shows: '.call-failed',
  },
  {
    name: 'applying',
    before: (controls) => {
      controls.silent.push('setUpApply');
    },
    clock: true,
    ready: '.head-rows',
    steps: async (panel) => {
      await toTrial(panel);
      await forth(panel).click();
      await panel.page.clock.runFor(9_000);
    },
    shows: '.working .quiet',
  },
  { name: 'done', ready: '.head-rows', steps: toDone, shows: '.tour' },
  {
    name: 'done, no hourly run',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        const trigger = {
          installed: false,
          sentence:
            language === 'zh'
              ? '暂时没有自动运行：请每天早上从菜单点“立即检查”。'
              : 'Nothing runs by itself yet: run the check from the menu each morning.',
        };
        return { ...world, applied: { ...world.applied, trigger } };
      };
    },
    ready: '.head-rows',
    steps: toDone,
    shows: '.note.bad',
  },
  {
    name: 'undo asks',
    ready: '.head-rows',
    steps: async (panel) => {
      await toDone(panel);
      await panel.frame.locator('[data-place="undo all"]').click();
    },
    shows: '.danger',
  },
  {
    name: 'undone',
    ready: '.head-rows',
    steps: async (panel) => {
      await toDone(panel);
      await panel.frame.locator('[data-place="undo all"]').click();
      await panel.frame.locator('.danger').click();
    },
    shows: '.state-sign + h2 + p + section',
  },
  { name: 'health', before: setUpBefore, ready: '.health-line' },
  {
    name: 'health, all is well',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        return {
          ...world,
          proposal: { ...world.proposal, isSetUp: true },
          health: world.health.filter(({ level }) => level === 'ok'),
        };
      };
    },
    ready: '.health-line',
  },
  {
    name: 'health, taken over',
    before: setUpBefore,
    ready: '.health-line',
    steps: async (panel) => {
      await panel.frame.locator('.health-buttons button').nth(1).click();
    },
    shows: '.note.good',
  },
  {
    name: 'health fails',
    before: (controls) => {
      controls.worldOf = (language) => {
        const world = controls.worlds.clear(language);
        return { ...world, proposal: { ...world.proposal, isSetUp: true } };
      };
      controls.failures.setUpHealth = ['There are too many scripts running simultaneously'];
    },
    ready: '.call-failed',
  },
  {
    name: 'change the set-up',
    before: setUpBefore,
    ready: '.health-line',
    steps: async (panel) => {
      await panel.frame.locator('.health-buttons .main').click();
      await toTeam(panel);
    },
    shows: '.week',
  },
  {
    name: 'uninstall asks',
    before: setUpBefore,
    ready: '.health-line',
    steps: ({ frame }) => frame.locator('.health-buttons .link').click(),
    shows: '.danger',
  },
  {
    name: 'opening late',
    before: (controls) => {
      controls.silent.push('setUpOpen');
    },
    clock: true,
    ready: '.loading',
    steps: ({ page }) => page.clock.runFor(9_000),
    shows: '.advice',
  },
  failing('several accounts', 'Authorization is required to perform that action.'),
  failing('no permission', 'You do not have permission to access the requested document.'),
  failing('broken', 'We’re sorry, a server error occurred.'),
  {
    name: 'an empty file',
    before: (controls) => {
      controls.failures.setUpOpen = [
        [
          {
            code: 'no customer tab',
            field: null,
            sentence:
              'This file is empty. Put your customers into a tab: one row of headers and a customer in each row below.\n这个文件是空的。请先放入客户。',
          },
        ],
      ];
    },
    ready: '.state',
  },
  {
    name: 'offline',
    ready: '.head-rows',
    steps: async (panel) => {
      await panel.page.context().setOffline(true);
      await panel.frame.waitForSelector('.offline');
      await panel.page.context().setOffline(false);
      await panel.frame.waitForSelector('.offline', { state: 'detached' });
      await panel.page.context().setOffline(true);
      await button(panel, /English|中文/).waitFor();
    },
    shows: '.offline',
  },
];

export const reach = async (panel: Panel, { ready, steps, shows }: Scenario): Promise<void> => {
  await panel.frame.waitForSelector(ready);
  // As somebody who works in the panel, not in the sheet.
  await panel.frame.locator('h2').first().click();
  await steps?.(panel);
  if (shows !== undefined) await panel.frame.waitForSelector(shows);
};
