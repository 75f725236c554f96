// A charity's donors: two lines of header, gifts beside contacts, a no-contact mark.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const DONORS_EN: CorpusSheet = {
  name: 'donors-en',
  from: 'Donor follow-up columns: https://nishvault.com/posts/nonprofit-donor-follow-up-tracker-spreadsheet-template and the fields of https://www.nonprofittoolkits.com/a-simple-donor-database-plan-for-small-nonprofits',
  tabs: [
    {
      name: 'Board',
      rows: typedRows(`
Name|Title|Phone|Email
Ingrid Vale|Chair|555-0890|ingrid@charity.example
Moses Ade|Treasurer|555-0891|moses@charity.example
`),
    },
    {
      name: 'Donors',
      looks: { merged: ['A4:E4', 'F4:I4', 'J4:O4'], filter: 'A5:O14' },
      rows: typedRows(`
RIVERBANK TRUST
Donor follow-up tracker
Updated 20 November 2026
Donor|||||Giving||||Stewardship|||||
First name|Surname|Organisation|Email address|Telephone|Segment|Last gift date|Last gift amount (£)|Lifetime giving (£)|Last contact date|Next follow-up date|Relationship manager|Preferred channel|Do not contact|How connected
Agnes|Holloway||agnes@hol.example|020 7946 0801|Major|12/03/2026|#5000|#23500|2026-10-14|2026-12-01|Ingrid Vale|phone||trustee's friend
Bilal|Rahman|Rahman Textiles|bilal@rahman.example|020 7946 0802|Corporate|01/09/2026|#10000|#40000|2026-11-06|2027-01-15|Moses Ade|email||gala 2019
Cecily|Brand||cecily@brand.example|020 7946 0803|Regular|15/11/2026|#20|#960|2026-06-22|2026-12-22|Ingrid Vale|post||website
Dominic|Savary|Savary Wines|dom@savary.example|020 7946 0804|Corporate|30/06/2025|#2500|#7500|2025-09-09||Moses Ade|phone|yes|asked us to stop
Eunice|Park||eunice@park.example|020 7946 0805|Regular|15/11/2026|#35|#1225|2026-08-03|2027-02-03|Ingrid Vale|email||volunteer
Felix|Andersson||felix@and.example|020 7946 0806|Lapsed|20/12/2022|#100|#300|2024-01-10||Moses Ade|email||street
Gloria|Mensah|Mensah & Daughters|gloria@mensah.example|020 7946 0807|Major|04/05/2026|#7500|#15000|2026-11-17|2026-11-30|Ingrid Vale|visit||alumna
Hugo|Lambert||hugo@lambert.example|020 7946 0808|Regular|15/11/2026|#15|#180|2026-11-15|2027-05-15|Moses Ade|email||website
`),
    },
  ],
  customers: 'Donors',
  headerRow: 4,
  columns: [
    'given name',
    'family name',
    'organisation',
    'e-mail',
    'phone',
    either('none', 'tier'),
    'none',
    'none',
    'fees',
    'last contact',
    'next call',
    'owner',
    'none',
    'do not contact',
    either('source', 'none'),
  ],
};
