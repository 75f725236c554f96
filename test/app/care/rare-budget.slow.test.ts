// 3-product §8: every save takes at most 15 service calls where something is unusual, too.
import { sampleSchool } from '../../../src/host/samples/school';
import { EVERY } from '../../support/samples';
import { smallTeam } from '../support/small-team';
import { withTabs } from './support/budget-suite';
import { TODAY } from './support/care-host';
import { rareBudgetSuite } from './support/rare-budget-suite';

rareBudgetSuite({
  name: 'with calendar, staff and a column of last contacts of its own',
  make: () => withTabs(smallTeam({ numbered: true, typedLast: true })),
});
// EVERY=1 takes a larger one, too.
const larger = (): void =>
  rareBudgetSuite(
    { name: 'the sample school of 300', make: () => withTabs(sampleSchool({ asOf: TODAY })) },
    (situation) => /^(the first saves of a file|rules in error, lost properties)$/.test(situation),
  );
if (EVERY) larger();
