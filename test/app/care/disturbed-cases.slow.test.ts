// 3-product §3, §4, §8: cases while others sort, insert, delete, log and step. A sample of the
// instants; EVERY=1 tries them all.
import { disturbedCasesSuite } from './support/disturbed-cases-suite';

const every = process.env.EVERY === '1';

disturbedCasesSuite(every ? 1 : 13, every);
