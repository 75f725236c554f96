// A heating firm's customers: city, state and zip apart, a totals row, the install as a date.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const SERVICE_LIST_EN: CorpusSheet = {
  name: 'service-list-en',
  from: 'Customer upload list of a heating and cooling service (company left blank, customer name, address … maintenance month): http://help.hvacbizpro.com/en/articles/797029-submit-your-customer-list',
  tabs: [
    {
      name: 'Customers',
      rows: typedRows(`
Northside Heating & Air — customer list||||||||||||
Company|Customer Name|Address|City|State|ZIP|Phone|Equipment Model|Install Date|Last Service Date|Maintenance Month|Plan Price|Amount Paid to Date
|John Keller|123 Main St|Orlando|FL|32801|407-555-0601|XR-14|6/12/2019|@2026-10-06|#4|#189|#756
|Denise Wu|45 Lagoon Ct|Winter Park|FL|32789|407-555-0602|CX-30|3/27/2021|@2026-09-15|#3|#189|#378
|Bernard Cole|900 Oak Ridge Rd|Orlando|FL|32809|407-555-0603|XR-14|11/5/2015|@2026-05-30|#11|#189|#1512
Palm Dental PA|Gloria Reyes|12 Clinic Way|Maitland|FL|32751|407-555-0604|RT-90|8/19/2018|@2026-11-02|#8|#420|#2940
|Evan Schultz|77 Heron Ln|Apopka|FL|32703|407-555-0605|CX-30|1/14/2022|@2026-07-08|#1|#189|#756
|Shirley Combs|3 Bayview Dr|Sanford|FL|32771|407-555-0606|XR-10|2/28/2012|@2026-08-21|#2|#189|#1890
Citrus Storage LLC|Ted Alvarez|2200 Depot St|Orlando|FL|32805|407-555-0607|RT-120|5/16/2020|@2026-10-28|#5|#540|#3240
|Ana Petrov|68 Sunset Blvd|Oviedo|FL|32765|407-555-0608|CX-24|9/23/2023||#9|#189|#189
|Calvin Moss|510 Cypress Ave|Orlando|FL|32803|407-555-0609|XR-14|7/31/2017|@2026-06-17|#7|#189|#1134
TOTAL||||||||||||#12795
`),
    },
    {
      name: 'Price list',
      rows: typedRows(`
Item|Model|Price|Supplier|Phone
Air handler|XR-14|#2150|Coolparts Inc|800-555-0690
Condenser|CX-30|#3320|Coolparts Inc|800-555-0690
`),
    },
  ],
  customers: 'Customers',
  headerRow: 1,
  columns: [
    'organisation',
    'name',
    'address',
    either('region', 'none'),
    either('none', 'region'),
    'none',
    'phone',
    'none',
    either('none', 'enrolled on'),
    either('last contact', 'none'),
    'none',
    'none',
    'fees',
  ],
};
