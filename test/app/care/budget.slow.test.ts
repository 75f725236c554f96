// 3-product §8: every save takes at most 15 service calls, however the file is made.
import { budgetSuite, CASES } from './support/budget-suite';

budgetSuite(CASES);
