// 3-product §4: people sort, insert, delete and cut rows at any moment; nobody carries another's
// status. A sample of the instants; test/browser/rows-move.test.ts tries them all.
import { rowsMoveSuite } from './support/rows-move-suite';

rowsMoveSuite({ stride: 97, pairs: 4 });
