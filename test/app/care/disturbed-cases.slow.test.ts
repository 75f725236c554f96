// 3-product §3, §4, §8: cases while others sort, insert, delete, log and step. A sample;
// test/browser/care.test.ts tries every instant.
import { disturbedCasesSuite } from './support/disturbed-cases-suite';

disturbedCasesSuite(37, false);
