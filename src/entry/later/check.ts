// The check, as the script that is loaded when a menu or a trigger starts it: Check.html.
import { type CheckReport, runCheck } from '../../app/check/check';
import { UserError } from '../../app/user-error';
import { tryRules as runTry, type TriedRules } from '../../app/what-if/try-rules';
import { googleDesk, type Services } from '../../google/google-desk';

/** For a person, who is asked before the first run and told what was found. */
export const checkNow = (services: Services): CheckReport => {
  const desk = googleDesk(services);
  const report = runCheck(desk, { asked: true });
  if (report.ok) desk.tell(report.sentence);
  else desk.warn('SheetCare 客户关怀', report.sentence);
  return report;
};

/** For a trigger: throws when it could not run, so that Executions shows red. */
export const nightlyCheck = (services: Services): CheckReport => {
  const report = runCheck(googleDesk(services), { asked: false });
  if (!report.ok) throw new UserError(report.sentence);
  return report;
};

/** For whoever changed the rules: what they would change, in a dialog; nothing is written. */
export const tryRules = (services: Services): TriedRules => {
  const desk = googleDesk(services);
  const tried = runTry(desk);
  desk.warn('SheetCare 规则试算', tried.text);
  return tried;
};
