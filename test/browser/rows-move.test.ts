// 3-product §4: every row operation between any two service calls of the check, all places.
import { rowsMoveSuite } from '../app/support/rows-move-suite';

rowsMoveSuite({ stride: 1, pairs: 300 });
