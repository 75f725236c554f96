// The self-test, as the script that is loaded when somebody starts it: SelfTest.html.
import { runSelfTest, type SelfTestReport } from '../../app/self-test/self-test';
import { googleDesk } from '../../google/google-desk';
import { platformChecks } from '../../google/platform-checks';
import type { Services } from '../../google/services';

/** Tries everything, and says the counts in a dialog. */
export const selfTest = (services: Services): SelfTestReport => {
  const desk = googleDesk(services);
  const report = runSelfTest(desk, (scratch) => platformChecks(services, scratch));
  desk.warn('Self-test 自检', report.sentence);
  return report;
};
