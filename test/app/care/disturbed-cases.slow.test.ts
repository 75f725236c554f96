// 3-product §3, §4, §8: cases while others sort, insert, delete, log and step. A sample of the
// instants; EVERY=1 tries them all.
import { EVERY } from '../../support/samples';
import { disturbedCasesSuite } from './support/disturbed-cases-suite';

disturbedCasesSuite(EVERY ? 1 : 13, EVERY);
