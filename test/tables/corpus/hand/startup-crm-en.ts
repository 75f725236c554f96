// A start-up's one-page CRM: last and next action, no customer number.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const STARTUP_CRM_EN: CorpusSheet = {
  name: 'startup-crm-en',
  from: 'The columns that a founder lists for their spreadsheet CRM: https://news.ycombinator.com/item?id=2164375',
  tabs: [
    {
      name: 'CRM',
      looks: { filter: 'A1:K13' },
      rows: typedRows(`
Name|Email|Company|Role|Intro|Rep|Last Contact Date|Last Contact Notes|Next Action Date|Next Action|Other Notes
Dana Whitfield|dana@brightoak.example|Bright Oak|Head of Ops|met at meetup|Priya|@2026-10-02|wants a demo 10/14|@2026-11-24|send deck|
Tomas Berg|t.berg@nordvik.example|Nordvik|CTO|via Sam|Priya|@2026-11-11|liked the API|@2026-11-25|security sheet|
Alicia Romero|alicia@casalta.example|Casalta|Founder|cold email|Josh|@2026-09-18|no budget till Q1|@2027-01-11|check back|met 2025-12-01 too
Kenji Mori|kmori@hanabi.example|Hanabi Foods|Purchasing|via Dana|Josh|@2026-11-17|asked for pricing|@2026-11-23|quote|
Ruth Okafor|ruth@lumenhs.example|Lumen Health|Director|conference|Priya|@2026-08-30|||ping again|
Pavel Novak|pavel@sklar.example|Sklar Glass|Owner|website form|Josh|@2026-11-05|trial started|@2026-11-26|trial check-in|
Mei Tan|mei.tan@orchid.example|Orchid Travel|COO|via Ruth|Priya||||first call|
Gareth Pugh|gareth@pughbros.example|Pugh Brothers|Partner|meetup|Josh|@2026-07-22|on holiday|@2026-12-01|call|
Leila Haddad|leila@zayt.example|Zayt|Manager|cold email|Priya|@2026-11-19|contract out|@2026-11-24|chase signature|
Oskar Lind|oskar@fjallbo.example|Fjallbo|CEO|via Tomas|Josh|@2026-10-29|comparing two tools|@2026-11-30|case study|
`),
    },
  ],
  customers: 'CRM',
  headerRow: 0,
  columns: [
    'name',
    'e-mail',
    'organisation',
    'position',
    either('source', 'none'),
    'owner',
    'last contact',
    'none',
    'next call',
    'none',
    'none',
  ],
};
