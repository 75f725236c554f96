// The sample school on the page of the local host: opened, saved, and taken to the next morning.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { openWorkbook } from '../../../src/host/files/open-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { ROOT } from '../../support/bundle';
import { type HostPage, openHostPage, type StartedHost, startHost } from '../host-page';
import type { DayWords } from './day-words';
import { countActs } from './effort';
import { DAY } from './the-day';

const ZONE = 'Asia/Shanghai';

export interface SchoolPage {
  readonly host: StartedHost;
  readonly at: HostPage;
  readonly close: () => Promise<void>;
}

export const openSchool = async (
  browser: Browser,
  { language, locale }: DayWords,
): Promise<SchoolPage> => {
  const host = await startHost(['--as-of', DAY, '--language', language]);
  const at = await openHostPage(browser, host.address, locale, countActs);
  await at.cell(2, 0).filter({ hasText: /./ }).waitFor();
  const close = async (): Promise<void> => {
    await at.page.context().close();
    await host.stop();
  };
  return { host, at, close };
};

export const openPanel = async (
  { page, menu }: HostPage,
  { page: words }: DayWords,
): Promise<Frame> => {
  const before = await page.locator('#sidebar iframe').count();
  const old = before === 0 ? null : await page.locator('#sidebar iframe').getAttribute('src');
  await menu('SheetCare 客户关怀', words.list);
  const frame = page.locator(`#sidebar iframe${old === null ? '' : `:not([src="${old}"])`}`);
  await frame.waitFor();
  const inside = await (await frame.elementHandle())?.contentFrame();
  if (!inside) throw new Error('no sidebar');
  return inside;
};

/** The workbook as it is now, by File > Save. */
export const savedBook = async ({ page }: HostPage, language: 'zh' | 'en'): Promise<Workbook> => {
  const saving = page.waitForEvent('download');
  await page
    .getByRole('menubar')
    .getByRole('menuitem', { name: language === 'zh' ? '文件' : 'File', exact: true })
    .click();
  await page
    .getByRole('menu')
    .getByRole('menuitem', { name: language === 'zh' ? '另存为' : 'Save' })
    .click();
  const path = await (await saving).path();
  const opened = await openWorkbook(path, { zone: ZONE });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
};

/** The clock of the sheet goes to a morning, and the night before it has run. */
export const toMorning = async (
  at: HostPage,
  { page: words }: DayWords,
  day?: string,
): Promise<void> => {
  const clock = at.page.locator('input[type=datetime-local]');
  if (day === undefined) await at.page.getByRole('button', { name: words.nextDay }).click();
  else {
    await clock.fill(`${day}T08:30`);
    await clock.blur();
  }
  await at.page.getByRole('button', { name: words.night }).click();
  await at.page
    .locator('.costs summary')
    .filter({ hasText: /nightlyCheck/ })
    .waitFor();
};

/** Figures of a run, in build/day/. */
export const keepFigures = (name: string, figures: unknown): void => {
  const folder = join(ROOT, 'build', 'day');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, null, 2)}\n`);
};
