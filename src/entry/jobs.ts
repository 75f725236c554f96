// What menus and triggers start: the names are global, the work is in scripts that no formula has to load.
import type { CheckReport } from '../app/check/check';
import type { Alarmed } from '../app/jobs/install';
import type { HourlyReport } from '../app/jobs/run-hourly';
import type { SelfTestReport } from '../app/self-test/self-test';
import type { UndoneLast } from '../app/uninstall/undo-last';
import type { TriedRules } from '../app/what-if/try-rules';
import { laterScript } from '../google/later-script';
import { helpText } from '../i18n/help';
import type * as checking from './later/check';
import type * as trying from './later/self-test';
import type * as setting from './later/set-up';
import { services } from './services';

const check = () => laterScript(HtmlService, 'Check') as typeof checking;
const settingUp = () => laterScript(HtmlService, 'SetUp') as typeof setting;

/**
 * Menu: runs the check now, with one question before the first run in this file.
 *
 * @return {Object} What was found, for the local host; the menu ignores it.
 */
export function checkNow(): CheckReport {
  return check().checkNow(services());
}

/**
 * Trigger: the nightly check. Ends by throwing when it could not run, so that Executions shows red.
 *
 * @return {Object} What was found, for the local host; the trigger ignores it.
 */
export function nightlyCheck(): CheckReport {
  return check().nightlyCheck(services());
}

/**
 * Trigger, every hour: the jobs that are due. Throws at the end when anything went wrong.
 *
 * @param {Object} event What Google says of the tick: above all, whose trigger it is.
 * @return {Object} What was run, for the local host; the trigger ignores it.
 */
export function hourly(event?: unknown): HourlyReport {
  return check().hourly(services(), event);
}

/**
 * Menu: makes the trigger that runs the check every night, or says whose does.
 *
 * @return {Object} What became of it, for the local host; the menu ignores it.
 */
export function everyNight(): Alarmed {
  return check().everyNight(services());
}

/**
 * Menu: tries the worked examples and the platform's behaviours in this very spreadsheet.
 *
 * @return {Object} Counts and lines, for the local host; the menu ignores them.
 */
export function selfTest(): SelfTestReport {
  const { selfTest: run } = laterScript(HtmlService, 'SelfTest') as typeof trying;
  return run(services());
}

/**
 * Menu: what the rules as they stand now would change; writes nothing.
 *
 * @return {Object} The change, for the local host; the menu ignores it.
 */
export function tryRules(): TriedRules {
  return check().tryRules(services());
}

/**
 * Menu: takes back what I did last: a call that I logged in the last ten minutes, else a fresh set-up.
 *
 * @return {Object} What was taken back, for the local host; the menu ignores it.
 */
export function undoLast(): UndoneLast {
  return settingUp().undoLast(services());
}

/**
 * Menu: turns to the tab Data quality.
 *
 * @return {string} Blank, or why there is none; for the local host.
 */
export function showQuality(): string {
  return settingUp().showQuality(services());
}

/** Menu: where to begin, in both languages. */
export function showHelp(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('SheetCare 客户关怀', helpText(), ui.ButtonSet.OK);
}
