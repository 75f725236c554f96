// 3-product §3, §4, §8: saves that are ended, disturbed, and compared with the next night, widely.
// EVERY=1 tries every instant.
import { BIG, budgetSuite } from '../app/care/support/budget-suite';
import { disturbedCasesSuite } from '../app/care/support/disturbed-cases-suite';
import { interruptedSuite } from '../app/care/support/interrupted-suite';
import { nightlySuite } from '../app/care/support/nightly-suite';
import { togetherSuite } from '../app/care/support/together-suite';

const every = process.env.EVERY === '1';

interruptedSuite(every ? 1 : 3);
togetherSuite(every ? 1 : 3);
disturbedCasesSuite(every ? 1 : 3, true);
nightlySuite({ team: every ? 60 : 20, school: every ? 12 : 4, languages: ['zh', 'en'] });
budgetSuite([BIG]);
