// 3-product §5: the sample schools, Northwind and sheets of teams are what they were, once the set-up is undone.
import { join } from 'node:path';
import { loadNorthwind, northwindIsThere } from '../../../src/host/samples/northwind';
import { sampleSchool } from '../../../src/host/samples/school';
import { smallTeam } from '../support/small-team';
import { allText, ownTabs } from './support/made-up';
import { undoSuite } from './support/undo-suite';

const FOLDER = join(__dirname, '../../../../shared/data/northwind');
// A stranger's clone has no such folder; where the whole is checked, its absence is a failure.
const hasData = northwindIsThere(FOLDER) || process.env.CI === 'true';
const asOf = '2026-11-20';

undoSuite([
  { name: 'a small team', make: () => smallTeam({ numbered: true, typedLast: true }) },
  { name: 'a small team without numbers', make: () => smallTeam({ numbered: false }) },
  { name: 'a sheet that is all plain text', make: allText },
  { name: 'tabs of the team with our names', make: ownTabs },
  { name: 'the sample school', make: () => sampleSchool({ asOf }) },
  { name: 'the English sample school', make: () => sampleSchool({ asOf, language: 'en' }) },
  ...(hasData ? [{ name: 'Northwind', make: () => loadNorthwind(FOLDER) }] : []),
]);
