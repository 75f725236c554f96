// A dental recall list: a check box first, recall dates, an insurer and no company.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const DENTAL_RECALL_EN: CorpusSheet = {
  name: 'dental-recall-en',
  from: 'Recall grid of Open Dental (due date, patient, interval, reminders …): https://www.opendental.com/manual/recalllist.html, with the patient fields of https://checklistguro.com/templates/dental-management/dental-recall-system-checklist-patient-reminders-scheduling',
  tabs: [
    {
      name: 'Recall Nov',
      looks: { filter: 'A1:N12' },
      rows: typedRows(`
✓|Patient|Chart #|Date of Birth|Cell Phone|Email Address|Preferred Contact|Insurance|Provider|Last Visit|Recall Interval (months)|Recall Due|Reminders Sent|Note
☐|Baker, Tessa|#4410|@1988-02-17|555-0401|tessa@post.example|text|DeltaCare|Dr. Moy|@2026-05-14|#6|@2026-11-14|#1|left message 11/16
☑|Cole, Martin|#4412|@1965-10-05|555-0402||phone|none|Dr. Moy|@2026-05-20|#6|@2026-11-20|#2|
☐|Diaz, Elena|#4419|@1992-07-01|555-0403|elena@post.example|email|Guardian|Dr. Shah|@2025-11-30|#12|@2026-11-30|#0|pregnant
☐|Egan, Fiona|#4423|@2001-12-28|555-0404|fiona@post.example|text|DeltaCare|Dr. Shah|@2026-06-02|#6|@2026-12-02|#0|
☑|Foster, Lamar|#4431|@1977-04-11|555-0405|lamar@post.example|phone|none|Dr. Moy|@2026-06-09|#6|@2026-12-09|#1|
☐|Grant, Odette|#4438|@1954-09-19|555-0406||phone|Medicare+|Dr. Moy|@2026-08-11|#4|@2026-12-11|#0|wheelchair
☐|Huang, Wei|#4440|@1983-03-03|555-0407|wei@post.example|text|Guardian|Dr. Shah|@2026-06-16|#6|@2026-12-16|#0|
☐|Ingram, Paul|#4447|@1970-01-22|555-0408|paul@post.example|email|DeltaCare|Dr. Shah|@2026-06-18|#6|@2026-12-18|#0|
☐|Jensen, Maud|#4452|@1996-11-11|555-0409|maud@post.example|text|none|Dr. Moy|@2026-06-23|#6|@2026-12-23|#0|moved 2026-08-01
`),
    },
  ],
  customers: 'Recall Nov',
  headerRow: 0,
  columns: [
    'none',
    'name',
    'id',
    'birthday',
    'phone',
    'e-mail',
    'none',
    'none',
    either('owner', 'none'),
    'last contact',
    'none',
    either('next call', 'none'),
    'none',
    'none',
  ],
};
