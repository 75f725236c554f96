// An insurance agency's book: policy numbers and payment dates that look like customer columns.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const INSURANCE_BOOK_EN: CorpusSheet = {
  name: 'insurance-book-en',
  from: 'Expiration and renewal report of an agency system (https://help.vertafore.com/ams360/content/reports/csreportexprenewal.htm) and the policy columns of https://visualfoodie.com/whats-in-an-insurance-tracking-template, under a header of two lines.',
  tabs: [
    {
      name: 'Book 2026',
      looks: { merged: ['A1:E1', 'F1:M1', 'N1:P1'] },
      rows: typedRows(`
Customer|||||Policy||||||||Service||
Client No.|Customer Name|Phone|E-mail|Mailing Address|Policy #|Policy Type|Carrier|Effective Date|Expiration Date|Annual Premium ($)|Next Payment Date|Invoice No.|Account Rep|Last Contacted|Remarks
#1001|Harold Finney|555-0501|harold@finney.example|18 Birch Ave, Salem|HO-778201|Home|Acorn Mutual|@2026-01-15|@2027-01-15|#1420|@2026-12-15|INV-9001|T. Blake|@2026-10-19|roof claim 2025-06-03
#1002|Sunrise Bakery|555-0502|office@sunrise.example|2 Front St, Salem|BOP-33410|Business|Pioneer|@2026-03-01|@2027-03-01|#3875.5|@2026-12-01|INV-9014|T. Blake|@2026-11-04|
#1003|Maria Lindqvist|555-0503|maria@lindqvist.example|77 Cedar Rd, Keizer|AU-120044|Auto|Acorn Mutual|@2026-06-20|@2026-12-20|#980|@2026-12-20|INV-9022|R. Soto|@2026-09-28|teen driver
#1004|Pacific Movers LLC|555-0504|jan@pacmove.example|5 Depot Way, Albany|CA-55091|Commercial auto|Pioneer|@2026-02-10|@2027-02-10|#12460|@2026-12-10|INV-9025|R. Soto|@2026-11-16|
#1005|Desmond Clarke|555-0505||401 Elm St, Salem|LI-90013|Life|Granite Life|@2021-08-01|@2041-08-01|#640|@2027-01-01|INV-9030|T. Blake|@2026-08-03|beneficiary changed 2026-08-03
#1006|Yvonne & Karl Ebert|555-0506|ebert@post.example|9 Lake Dr, Dallas|HO-778330|Home|Acorn Mutual|@2026-09-05|@2027-09-05|#1555|@2027-03-05|INV-9041|R. Soto|@2026-09-05|
#1007|Tanaka Imports|555-0507|k.tanaka@timports.example|60 Harbor Blvd, Newport|CG-20117|Cargo|Blue Ocean|@2026-04-01|@2027-04-01|#5210|@2027-01-01|INV-9047|T. Blake|@2026-07-21|
#1008|Rosa Delgado|555-0508|rosa@delgado.example|33 Pine Ct, Salem|RE-66120|Renters|Pioneer|@2026-11-01|@2027-11-01|#212|@2027-11-01|INV-9052|R. Soto||new
`),
    },
  ],
  customers: 'Book 2026',
  headerRow: 1,
  columns: [
    'id',
    'name',
    'phone',
    'e-mail',
    'address',
    'none',
    'none',
    'none',
    either('enrolled on', 'none'),
    either('course ends on', 'none'),
    either('fees', 'none'),
    'none',
    'none',
    'owner',
    'last contact',
    'none',
  ],
};
