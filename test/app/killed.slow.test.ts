// 3-product §8: a run that is ended at any service call leaves the sheet so that the next run finishes
// the job. A sample; test/browser/killed.test.ts ends it at every call.
import { killedSuite } from './support/killed-suite';

killedSuite(11);
