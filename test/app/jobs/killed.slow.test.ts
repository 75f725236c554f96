// 3-product §8: an hourly run that is ended before or after any service call is finished by the next tick.
// A sample of the calls; EVERY=1 takes them all.
import { EVERY } from '../../support/samples';
import { killedHourlySuite } from './support/killed-hourly-suite';

killedHourlySuite(EVERY ? 1 : 13);
