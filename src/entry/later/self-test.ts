// The self-test, as the script that is loaded when somebody starts it: SelfTest.html.
import { runSelfTest, type SelfTestReport } from '../../app/self-test/self-test';
import { googleDesk, type Services } from '../../google/google-desk';
import { platformChecks } from '../../google/platform-checks';

/** Tries everything, and says the counts in a dialog. */
export const selfTest = (services: Services): SelfTestReport => {
  const desk = googleDesk(services);
  const report = runSelfTest(desk, (scratch) => platformChecks(services, scratch));
  desk.warn('Self-test 自检', report.sentence);
  return report;
};
