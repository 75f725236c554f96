// 3-product §3, §4, §8: saves that are ended, disturbed, and compared with the next night, widely.
// EVERY=1 tries every instant.
import { interruptedSuite } from '../app/care/support/interrupted-suite';
import { nightlySuite } from '../app/care/support/nightly-suite';
import { togetherSuite } from '../app/care/support/together-suite';

const every = process.env.EVERY === '1';

interruptedSuite(every ? 1 : 9);
togetherSuite(every ? 1 : 9);
nightlySuite({ team: every ? 60 : 7, school: every ? 12 : 2, languages: ['zh', 'en'] });
