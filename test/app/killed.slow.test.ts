// 3-product §8: a run that is ended at any service call leaves the sheet so that the next run finishes
// the job. A sample of the calls; EVERY=1 ends it before and after each.
import { EVERY } from '../support/samples';
import { killedSuite } from './support/killed-suite';

killedSuite(EVERY ? 1 : 17);
