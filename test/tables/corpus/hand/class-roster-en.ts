// A class roster: child's name in two columns, guardians and emergency contacts that are not the customer.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const CLASS_ROSTER_EN: CorpusSheet = {
  name: 'class-roster-en',
  from: 'Fields of student and guardian imports: https://help.getshare911.com/import-students-and-guardians-via-spreadsheet, laid out like a printed roster with title rows.',
  tabs: [
    {
      name: 'Roster',
      looks: { merged: ['A1:N1', 'A2:N2'], hidden: ['12:12'] },
      rows: typedRows(`
Maple Lane Music School - Roster
Autumn term 2026
-
Student ID|Student Last Name|Student First Name|Grade|Date of Birth|Student Mobile|Student Email|Guardian Name|Guardian Phone|Guardian Email|Emergency Contact|Emergency Phone|Homeroom Teacher|Allergies
#70011|Abbott|Lucy|#5|@2015-03-08|555-0301|lucy@maple.example|Karen Abbott|555-0311|karen@home.example|Bill Abbott|555-0321|Ms. Ridley|nuts
#70012|Barros|Miguel|#5|@2015-07-19|555-0302|miguel@maple.example|Ana Barros|555-0312|ana@home.example|Rui Barros|555-0322|Ms. Ridley|
#70013|Chen|Amy|#6|@2014-01-25|555-0303|amy@maple.example|Lei Chen|555-0313|lei@home.example|Min Chen|555-0323|Mr. Osei|
#70014|Dunne|Patrick|#6|@2014-10-02|555-0304|pat@maple.example|Nuala Dunne|555-0314|nuala@home.example|Joe Dunne|555-0324|Mr. Osei|dairy
#70015|Eriksen|Freja|#5|@2015-05-30|555-0305|freja@maple.example|Lars Eriksen|555-0315|lars@home.example|Pia Eriksen|555-0325|Ms. Ridley|
#70016|Gupta|Rohan|#6|@2014-12-12|555-0306|rohan@maple.example|Sita Gupta|555-0316|sita@home.example|Anil Gupta|555-0326|Mr. Osei|
#70017|Hughes|Megan|#5|@2015-09-01|555-0307|megan@maple.example|Rhys Hughes|555-0317|rhys@home.example|Gwen Hughes|555-0327|Ms. Ridley|bees
#70018|Ivanov|Nina|#6|@2014-06-23|555-0308|nina@maple.example|Olga Ivanova|555-0318|olga@home.example|Petr Ivanov|555-0328|Mr. Osei|
`),
    },
  ],
  customers: 'Roster',
  headerRow: 3,
  columns: [
    'id',
    'family name',
    'given name',
    'none',
    'birthday',
    'phone',
    'e-mail',
    'none',
    'none',
    'none',
    'none',
    'none',
    either('owner', 'none'),
    'none',
  ],
};
