// 3-product §8: a save that is ended at any service call is finished by the next try. A sample;
// test/browser/care.test.ts ends it at more calls.
import { interruptedSuite } from './support/interrupted-suite';

interruptedSuite(17);
