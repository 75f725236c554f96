// The built set-up panel in Chromium, in a frame beside a grid as in Sheets, on the fake script.
import type { Browser } from 'playwright-core';
import type { SetUpControls } from '../../sidebar/support/set-up/in-page';
import { fileText } from '../../support/bundle';
import { builtFake, type FrameOptions, openFrame, type Panel } from '../sidebar/panel-page';

declare global {
  /** Inside the panel's frame only. */
  var setUp: SetUpControls;
}

export interface SetUpOptions extends FrameOptions {
  /** Runs in the panel's page before its own script. */
  readonly before?: (controls: SetUpControls) => void;
}

let fake: string | undefined;
let built: string | undefined;

export const openSetUp = (browser: Browser, options: SetUpOptions = {}): Promise<Panel> => {
  const { language = 'en', before } = options;
  fake = fake ?? builtFake('set-up/in-page.ts');
  built = built ?? fileText('dist/SetUpPanel.html');
  const prepare = `${fake};installSetUp(${JSON.stringify(language)});(${before ?? 'function(){}'})(setUp);`;
  const html = built.replace('<style>', () => `<script>${prepare}</script><style>`);
  return openFrame(browser, html, options);
};

export const button = ({ frame }: Panel, name: RegExp | string) =>
  frame.getByRole('button', { name });

/** The main button at the foot: Next, trial, set up. */
export const forth = ({ frame }: Panel) => frame.locator('.step-foot .main');

/** The heading of the step that is shown. */
export const heading = ({ frame }: Panel): Promise<string> =>
  frame
    .locator('h2')
    .first()
    .textContent()
    .then((text) => (text ?? '').trim());

/** From the first step to the trial. */
export const toTrial = async (panel: Panel): Promise<void> => {
  while ((await panel.frame.locator('.headline').count()) === 0) {
    await forth(panel).click();
    await panel.frame.waitForSelector('.step-foot .main');
  }
};

export const toDone = async (panel: Panel): Promise<void> => {
  await toTrial(panel);
  await forth(panel).click();
  await panel.frame.waitForSelector('.tour');
};
