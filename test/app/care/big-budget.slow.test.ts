// 3-product §8: the budget of every save in a large workbook; with EVERY=1 in the largest: 20,000 customers, 200,000 contacts.
import { BIG, budgetSuite } from './support/budget-suite';

budgetSuite([BIG]);
