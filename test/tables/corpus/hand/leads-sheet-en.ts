// A seven-column leads sheet: name and contact details in one column, no date but in the notes.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const LEADS_SHEET_EN: CorpusSheet = {
  name: 'leads-sheet-en',
  from: 'The seven columns of a leads sheet: https://pipelines.in/what-is-a-leads-sheet/, with a blank first column as people leave it.',
  tabs: [
    {
      name: 'Leads',
      rows: typedRows(`
-
|My leads
-
|Name & phone|Lead source|Business type|Lead status|Next action|Follow-up date|Notes
|Ann Porter +1 555 014 0901|Paid ad|Florist|New|call back|@2026-11-24|prefers text
|Bo Lindgren, 555 014 0902|Referral|Gym|Contacted|send price|@2026-11-25|knows Ann
|Cara Finn 555-014-0903|Organic search|Bakery|Qualified|meeting|@2026-11-27|2 shops
|Dev Nair (555) 014-0904|Cold outreach|Clinic|New|call|@2026-11-23|
|Elsa Roth 555 014 0905|Referral|Salon|Proposal sent|chase|@2026-11-30|quote 18 Nov 2026
|Finn Cole 555 014 0906|Paid ad|Garage|Closed lost|||too dear
|Gina Sole 555-014-0907|Event|Cafe|Closed won|onboard|@2026-12-02|
|Hal Moore 555 014 0908|Organic search|Printer|Contacted|call|@2026-11-26|
-
|Leads: 8
`),
    },
  ],
  customers: 'Leads',
  headerRow: 3,
  columns: [
    'none',
    'name',
    'source',
    'none',
    'stage',
    either('none', 'next call'),
    'next call',
    'none',
  ],
};
