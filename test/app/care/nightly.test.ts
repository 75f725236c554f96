// What a save writes into a customer's row is what the next nightly check would write there: a sample;
// test/browser/care.test.ts tries more.
import { nightlySuite } from './support/nightly-suite';

nightlySuite({ team: 3, school: 1, languages: ['zh'] });
