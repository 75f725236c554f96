// 3-product §4 and §8: a save while others save, sort, insert, delete and type. A sample;
// test/browser/care.test.ts tries more.
import { togetherSuite } from './support/together-suite';

togetherSuite(37);
