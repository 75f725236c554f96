// A CRM tracker template: cover lines above, a band over the header, staff and indicators in other tabs.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const CRM_TRACKER_EN: CorpusSheet = {
  name: 'crm-tracker-en',
  from: 'CRM tracker template, extended and multi-page versions: https://www.offidocs.com/smart-excel-templates/process-documentation/crm-tracker/extended',
  tabs: [
    {
      name: 'Overview',
      rows: typedRows(`
CRM tracker
Status|Draft
Last updated|@2026-11-20
KPI|Target|Current|Status
Lead conversion|30%|25%|On track
Average response|< 1 hour|1.8 hours|Below target
`),
    },
    {
      name: 'Team',
      rows: typedRows(`
Name|Role|Email|Phone
Nora Quist|Account lead|nora@ourfirm.example|555-0190
Ben Ashe|Sales|ben@ourfirm.example|555-0191
`),
    },
    {
      name: 'Accounts',
      looks: { merged: ['A1:M1', 'A3:M3'] },
      rows: typedRows(`
CRM Tracker
Prepared by sales operations, version 1.0
Customer information and interaction details
Record ID|Account Name|Contact Person|Contact Email|Contact Phone|Status|Pipeline Stage|Lead Source|Assigned To|Last Interaction|Next Follow-Up|Deal Value (USD)|Comments
CRM-001|Alder & Finch|Joan Alder|joan@alderfinch.example|(555) 010-1101|Active|Negotiation|Referral|Nora Quist|@2026-11-12|@2026-11-27|#18000|second site in May
CRM-002|Bayside Marina|Luis Prado|luis@bayside.example|(555) 010-1102|Active|Qualified|Web form|Ben Ashe|@2026-11-03|@2026-11-24|#7200|
CRM-003|Copper Kettle Cafe|Ivy Sands|ivy@copperkettle.example|(555) 010-1103|Inactive|Lost|Cold call|Ben Ashe|@2026-06-15||#2400|went with a friend's firm
CRM-004|Drummond Legal|Hugh Drummond|hd@drummond.example|(555) 010-1104|Active|Closed won|Referral|Nora Quist|@2026-10-30|@2026-12-04|#26500|invoice 2026-10-31
CRM-005|Eastgate Dental|Dr. Pia Roth|pia@eastgate.example|(555) 010-1105|Active|Proposal|Event|Nora Quist|@2026-11-18|@2026-11-25|#9900|
CRM-006|Fernhill Farm|Moss Farrow|moss@fernhill.example|(555) 010-1106|Active|New|Web form|Ben Ashe|||#3100|
CRM-007|Gull Logistics|Rina Kaur|rina@gull.example|(555) 010-1107|On hold|Qualified|Event|Nora Quist|@2026-09-01|@2027-01-05|#41000|budget frozen
CRM-008|Harrow Prints|Saul Weiss|saul@harrow.example|(555) 010-1108|Active|Closed won|Referral|Ben Ashe|@2026-11-10|@2026-12-10|#5600|
-
Total|||||||||||#113700
`),
    },
  ],
  customers: 'Accounts',
  headerRow: 3,
  columns: [
    'id',
    'organisation',
    'name',
    'e-mail',
    'phone',
    either('stage', 'none'),
    either('stage', 'none'),
    'source',
    'owner',
    'last contact',
    'next call',
    'none',
    'none',
  ],
};
