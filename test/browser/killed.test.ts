// 3-product §8: the check is ended before and after every service call, and the next run finishes it.
import { killedSuite } from '../app/support/killed-suite';

killedSuite(1);
