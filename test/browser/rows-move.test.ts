// 3-product §4: row operations between any two service calls of the check, at all places. With EVERY=1
// every operation at every instant (ten minutes); else each operation at every third, each at others.
import { rowsMoveSuite } from '../app/support/rows-move-suite';

rowsMoveSuite(process.env.EVERY === '1' ? { stride: 1, pairs: 300 } : { stride: 3, pairs: 60 });
