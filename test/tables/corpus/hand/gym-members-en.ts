// A gym's members: leads of last year in a tab of the same shape, plan prices, freezes and guardians.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const GYM_MEMBERS_EN: CorpusSheet = {
  name: 'gym-members-en',
  from: 'Member profile fields of a gym system (full name, birthday, guardian, referred by, assigned to): https://docs.finegym.io/admin/members-management, with the dates and fees of https://www.fuzen.io/posts/best-gym-membership-tracking-software-for-fitness-businesses',
  tabs: [
    {
      name: 'Payments',
      rows: typedRows(`
Receipt No.|Date|Member No.|Full Name|Amount|Method
#5001|@2026-11-01|M-204|Ivy Lamb|#49|card
#5002|@2026-11-02|M-201|Carl Jonas|#49|cash
#5003|@2026-11-02|M-207|Tariq Aziz|#129|card
#5004|@2026-11-04|M-202|Bea Novak|#49|card
#5005|@2026-11-05|M-203|Otis Grey|#89|card
#5006|@2026-11-06|M-208|Lin Zhao|#49|cash
#5007|@2026-11-09|M-206|Sofia Marin|#89|card
#5008|@2026-11-10|M-205|Dale Cooper|#49|card
#5009|@2026-11-12|M-201|Carl Jonas|#15|cash
`),
    },
    {
      name: 'Members',
      rows: typedRows(`
Photo|Member No.|Full Name|Mobile|Email|Birthday|Plan|Monthly Fee|Membership Length⏎(months)|Start Date|Expiry Date|Total Paid|Frozen Until|Referred By|Assigned To|Guardian Phone|Emergency Contact
|M-201|Carl Jonas|555-0701|carl@gym.example|@1990-04-04|Basic|#49|#12|@2026-01-05|@2027-01-04|#539||Walk-in|Rae||Eva Jonas 555-0731
|M-202|Bea Novak|555-0702|bea@gym.example|@1987-09-13|Basic|#49|#12|@2026-02-11|@2027-02-10|#490||Carl Jonas|Rae||Ivo Novak 555-0732
|M-203|Otis Grey|555-0703|otis@gym.example|@2001-06-30|Plus|#89|#6|@2026-06-01|@2026-11-30|#534|@2026-12-15||Milo||Ann Grey 555-0733
|M-204|Ivy Lamb|555-0704|ivy@gym.example|@1995-12-02|Basic|#49|#3|@2026-09-15|@2026-12-14|#147|||Milo||Sam Lamb 555-0734
|M-205|Dale Cooper|555-0705|dale@gym.example|@1976-02-20|Basic|#49|#12|@2026-03-03|@2027-03-02|#441||Bea Novak|Rae||
|M-206|Sofia Marin|555-0706|sofia@gym.example|@2009-08-17|Plus|#89|#6|@2026-07-20|@2027-01-19|#445|||Milo|555-0726|Luz Marin 555-0736
|M-207|Tariq Aziz|555-0707|tariq@gym.example|@1983-01-28|Elite|#129|#24|@2025-11-10|@2027-11-09|#1677||Otis Grey|Rae||Huda Aziz 555-0737
|M-208|Lin Zhao|555-0708|lin@gym.example|@1998-05-11|Basic|#49|#1|@2026-11-06|@2026-12-05|#49|||Milo||
`),
    },
    {
      name: 'Leads 2025 (old)',
      rows: typedRows(`
Full Name|Mobile|Email
Ned Stark|555-0751|ned@old.example
Una Byrne|555-0752|una@old.example
`),
    },
  ],
  customers: 'Members',
  headerRow: 0,
  columns: [
    'none',
    'id',
    'name',
    'phone',
    'e-mail',
    'birthday',
    either('none', 'tier'),
    'none',
    'months',
    'enrolled on',
    'course ends on',
    'fees',
    'paused until',
    'referred by',
    'owner',
    'none',
    'none',
  ],
};
