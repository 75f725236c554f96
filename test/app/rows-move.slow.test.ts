// 3-product §4: people sort, insert, delete and cut rows at any moment; nobody carries another's
// status. Each operation at a sample of the instants, each at others; EVERY=1 tries them all.
import { EVERY } from '../support/samples';
import { rowsMoveSuite } from './support/rows-move-suite';

rowsMoveSuite(EVERY ? { stride: 1, pairs: 300 } : { stride: 61, pairs: 4 });
