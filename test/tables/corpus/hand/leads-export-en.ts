// A lead export of a big CRM: first and last name apart, two phones, two mails, opt-outs as booleans.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const LEADS_EXPORT_EN: CorpusSheet = {
  name: 'leads-export-en',
  from: 'Field labels of leads in Zoho CRM (https://docs.workato.com/en/connectors/zoho-crm/triggers/new-updated-lead.html) and Salesforce (https://developer.salesforce.com/docs/atlas.en-us.212.0.sfFieldRef.meta/sfFieldRef/salesforce_field_reference_Lead.htm).',
  tabs: [
    {
      name: 'Leads_2026_11_20',
      rows: typedRows(`
Lead ID|Lead Owner|Salutation|First Name|Last Name|Title|Company|Lead Source|Lead Status|Rating|Industry|Annual Revenue|No. of Employees|Phone|Mobile|Fax|Email|Secondary Email|City|Country|Do Not Call|Created Time|Last Activity Time
3482010001|Grace Lowe|Ms.|Hannah|Stein|VP Finance|Stein & Vale|Trade show|Contacted|Warm|Retail|#2400000|#34|+1 555 010 2201|+1 555 020 2201||hannah@steinvale.example||Denver|USA|☐|2026-02-11 09:30|2026-11-02 14:10
3482010002|Grace Lowe|Mr.|Arjun|Mehta|Buyer|Mehta Traders|Web|Not contacted|Cold|Wholesale|#800000|#9|+91 22 5550 2202|||arjun@mehta.example||Mumbai|India|☐|2026-03-01 11:00|
3482010003|Omar Reyes|Ms.|Chloe|Dupont|Office manager|Atelier Nord|Referral|Qualified|Hot|Design|#450000|#6|+33 1 55 01 22 03|+33 6 55 01 22 03||chloe@atelier.example|chloe.d@post.example|Lyon|France|☐|2026-03-14 16:45|2026-11-18 10:20
3482010004|Omar Reyes|Dr.|Samuel|Adeyemi|Principal|Adeyemi Clinic|Web|Contacted|Warm|Health|#1200000|#18|+234 1 555 2204||+234 1 555 2299|sam@adeyemi.example||Lagos|Nigeria|☑|2026-04-02 08:15|2026-09-30 12:00
3482010005|Grace Lowe|Ms.|Yuki|Sato|Director|Sato Works|Trade show|Lost|Cold|Manufacturing|#5600000|#70|+81 3 5550 2205|||yuki@sato.example||Osaka|Japan|☐|2026-04-20 13:05|2026-05-11 09:00
3482010006|Omar Reyes|Mr.|Piotr|Zielinski|Owner|Ziel Auto|Cold call|Not contacted|Cold|Automotive|#300000|#4|+48 22 555 22 06|||piotr@ziel.example||Krakow|Poland|☐|2026-05-17 10:10|
3482010007|Grace Lowe|Ms.|Bianca|Costa|Head of HR|Verde|Referral|Qualified|Hot|Food|#9700000|#120|+55 11 5550 2207|+55 11 9555 2207||bianca@verde.example||Sao Paulo|Brazil|☐|2026-06-08 15:30|2026-11-19 17:40
3482010008|Omar Reyes|Mr.|Noah|Fischer|CTO|Fischer IT|Web|Contacted|Warm|Software|#1500000|#22|+49 30 5550 2208|||noah@fischer.example|n@fi.example|Berlin|Germany|☐|2026-07-21 12:00|2026-10-25 11:11
3482010009|Grace Lowe|Mrs.|Fatima|Zahra|Partner|Zahra Law|Referral|Contacted|Warm|Legal|#640000|#11||+212 6 5550 2209||fz@zahra.example||Rabat|Morocco|☑|2026-08-30 09:09|2026-11-05 16:00
`),
    },
  ],
  customers: 'Leads_2026_11_20',
  headerRow: 0,
  columns: [
    'id',
    'owner',
    'none',
    'given name',
    'family name',
    'position',
    'organisation',
    'source',
    'stage',
    either('none', 'tier'),
    'none',
    'none',
    'none',
    either('phone', 'none'),
    either('none', 'phone'),
    'none',
    'e-mail',
    'none',
    either('region', 'none'),
    either('region', 'none'),
    'do not contact',
    either('enrolled on', 'none'),
    either('last contact', 'none'),
  ],
};
