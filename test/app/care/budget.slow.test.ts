// 3-product §8: saving a contact takes at most 15 service calls, however the file is made.
import { budgetSuite, CASES } from './support/budget-suite';

budgetSuite(CASES);
