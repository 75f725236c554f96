// 3-product §3, §4, §8: saves that are ended, disturbed, and compared with the next night, widely.
// EVERY=1 tries every instant.

import { interruptedSuite } from '../app/care/support/interrupted-suite';
import { nightlySuite } from '../app/care/support/nightly-suite';
import { togetherSuite } from '../app/care/support/together-suite';
import { EVERY } from '../support/samples';

interruptedSuite(EVERY ? 1 : 15);
togetherSuite(EVERY ? 1 : 15);
nightlySuite({ team: EVERY ? 60 : 4, school: EVERY ? 12 : 2, languages: ['zh', 'en'] });
