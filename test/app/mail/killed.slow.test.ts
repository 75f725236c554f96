// 3-product §8, 2-rules §4: ended before or after any call, with its last writes lost or kept.
// A sample of the calls; EVERY=1 takes them all.
import { EVERY } from '../../support/samples';
import { killedMailSuite } from './support/killed-mail-suite';

killedMailSuite(EVERY ? 1 : 29);
