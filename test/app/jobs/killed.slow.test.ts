// 3-product §8: an hourly run that is ended before or after any service call is finished by the next tick.
import { killedHourlySuite } from './support/killed-hourly-suite';

killedHourlySuite(1);
