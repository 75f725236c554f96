// What menus and triggers start: each body is one call inward.
import { type CheckReport, runCheck } from '../app/check/check';
import type { SelfTestReport } from '../app/self-test/self-test';
import { UserError } from '../app/user-error';
import { googleDesk, type Services } from '../google/google-desk';
import { laterScript } from '../google/later-script';
import { helpText } from '../i18n/help';
import type * as later from './later/self-test';

const services = (): Services => ({
  app: SpreadsheetApp,
  locks: LockService,
  session: Session,
  properties: PropertiesService,
});
const desk = () => googleDesk(services());

/**
 * Menu: runs the check now, with one question before the first run in this file.
 *
 * @return {Object} What was found, for the local host; the menu ignores it.
 */
export function checkNow(): CheckReport {
  const at = desk();
  const report = runCheck(at, { asked: true });
  if (report.ok) at.tell(report.sentence);
  else at.warn('SheetCare 客户关怀', report.sentence);
  return report;
}

/**
 * Trigger: the nightly check. Ends by throwing when it could not run, so that Executions shows red.
 *
 * @return {Object} What was found, for the local host; the trigger ignores it.
 */
export function nightlyCheck(): CheckReport {
  const report = runCheck(desk(), { asked: false });
  if (!report.ok) throw new UserError(report.sentence);
  return report;
}

/**
 * Menu: tries the worked examples and the platform's behaviours in this very spreadsheet.
 *
 * @return {Object} Counts and lines, for the local host; the menu ignores them.
 */
export function selfTest(): SelfTestReport {
  const { selfTest: run } = laterScript(HtmlService, 'SelfTest') as typeof later;
  return run(services());
}

/** Menu: where to begin, in both languages. */
export function showHelp(): void {
  desk().warn('SheetCare 客户关怀', helpText());
}
