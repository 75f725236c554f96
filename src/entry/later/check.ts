// The check and what runs by itself, as the script that a menu or a trigger loads: Check.html.
import { type CheckReport, runCheck } from '../../app/check/check';
import type { HANDLER } from '../../app/jobs/alarm-state';
import { type Alarmed, installTrigger } from '../../app/jobs/install';
import { JOBS } from '../../app/jobs/job-list';
import { type HourlyReport, runHourly } from '../../app/jobs/run-hourly';
import { UserError } from '../../app/user-error';
import { tryRules as runTry, type TriedRules } from '../../app/what-if/try-rules';
import { googleDesk } from '../../google/google-desk';
import type { Services } from '../../google/services';
import { jobWords } from '../../i18n/job-words';
import type { EntryName } from '../entry-name';

/** The function that installing names as a text is one of ours, or this does not compile. */
type Known<Name extends EntryName> = Name;
export type Handler = Known<typeof HANDLER>;

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

/** For the hourly trigger: throws when anything went wrong, so that Executions shows red. */
export const hourly = (services: Services, event: unknown): HourlyReport => {
  const uid: unknown = Reflect.get(Object(event), 'triggerUid');
  const id = typeof uid === 'string' || typeof uid === 'number' ? `${uid}` : '';
  const report = runHourly(googleDesk(services), id, JOBS);
  if (!report.ok) throw new UserError(report.sentence);
  return report;
};

/** For a person who wants it to run every night; asked before somebody else's place is taken. */
export const everyNight = (services: Services): Alarmed => {
  const desk = googleDesk(services);
  let said = installTrigger(desk);
  const { title, askTakeOver } = jobWords(said.language);
  // Outside the lock: no lock survives a question (trap 21).
  if (said.kind === 'silent' && desk.ask(title, `${said.sentence}\n${askTakeOver}`)) {
    said = installTrigger(desk, { takeOver: true });
  }
  desk.warn(title, said.sentence);
  return said;
};
