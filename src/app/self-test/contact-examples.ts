// The worked examples of other channels than calls, and of the sentences why (2-rules §3, 3-product §2).
import type { Cell } from '../../domain/cell';
import { type Example, on } from './example';

const MARCH_3 = on(2026, 3, 3);

/** Visits and calls of key accounts, and a channel of the team's own (M1.3, M2.1). */
const VISITS: readonly (readonly Cell[])[] = [
  ['contact', 'A', 'visit', 'per', 2, 'month'],
  ['contact', 'A', 'call', 'every', 1, 'week'],
  ['contact', 'B', 'visit', 'every', 1, 'quarter'],
  ['contact', 'B', 'Open day', 'every', 1, 'month'],
];

/** Tier, channel, answer; the last contact is 3 March. */
const CONTACTS: readonly (readonly [string, string, string])[] = [
  ['A', 'visit', '2026-03-17'],
  ['A', '拜访', '2026-03-17'],
  ['A', '电话', '2026-03-10'],
  ['B', 'visit', '2026-06-03'],
  ['b', 'open DAY', '2026-04-03'],
];

const KEY = 'Key: call every 15 days (row 14 of the rules). Last contact ';
const WATCH = 'Watch: call every month (row 15 of the rules). Last contact ';
const GENERAL = 'call every month (row 16 of the rules). Last contact ';
const WORKED = ', a working day. Due ';
const WEEKEND = ', a rest day (weekend), so the working day before it. Due ';
const NO_31ST = ' (that month has no day 31)';

/** Tier, last contact, the reasons of the table of §3. */
const WHY: readonly (readonly [string, Cell, string])[] = [
  ['Key', MARCH_3, `${KEY}Tue 2026-03-03 + 15 days = Wed 2026-03-18${WORKED}Wed 2026-03-18`],
  [
    'Key',
    on(2026, 3, 6),
    `${KEY}Fri 2026-03-06 + 15 days = Sat 2026-03-21${WEEKEND}Fri 2026-03-20`,
  ],
  [
    'General',
    on(2026, 1, 31),
    `General: ${GENERAL}Sat 2026-01-31 + 1 month = Sat 2026-02-28${NO_31ST}${WEEKEND}Fri 2026-02-27`,
  ],
  [
    'Watch',
    on(2028, 1, 31),
    `${WATCH}Mon 2028-01-31 + 1 month = Tue 2028-02-29${NO_31ST}${WORKED}Tue 2028-02-29`,
  ],
  [
    'General',
    on(2026, 10, 31),
    `General: ${GENERAL}Sat 2026-10-31 + 1 month = Mon 2026-11-30${NO_31ST}${WORKED}Mon 2026-11-30`,
  ],
  ['重点', MARCH_3, `${KEY}Tue 2026-03-03 + 15 days = Wed 2026-03-18${WORKED}Wed 2026-03-18`],
  [
    'Needs data',
    MARCH_3,
    `General in place of "Needs data": ${GENERAL}Tue 2026-03-03 + 1 month = Fri 2026-04-03${WORKED}Fri 2026-04-03`,
  ],
];

/** Official days of China around the examples, as the tab Days holds them. */
const DAYS_2026: readonly (readonly Cell[])[] = [
  ['起', '止', '类型', '时间', '备注'],
  [on(2026, 10, 1), on(2026, 10, 7), '放假', '', '国庆节'],
  [on(2026, 9, 20), '', '上班', '', ''],
];

const why = (given: Example['given'], expected: string): Example => ({
  ...{ source: '2-rules §3 why', name: 'NEXTCALLWHY', given, expected },
});
const contact = (given: Example['given'], expected: string): Example => ({
  ...{ source: '2-rules §3 channels', name: 'NEXTCONTACT', given, expected },
});

export const contactExamples = (): readonly Example[] => [
  ...CONTACTS.map(([tier, channel, answer]) =>
    contact([tier, channel, MARCH_3, undefined, VISITS], answer),
  ),
  contact(['A', 'visit', '', undefined, VISITS], 'Not yet contacted'),
  contact(['Needs data', 'call', MARCH_3], '2026-04-03'),
  contact(['', '电话', MARCH_3, '', '学校'], '2026-04-03'),
  contact(['', '', '', '', VISITS], ''),
  ...WHY.map(([tier, last, answer]) => why([tier, last], answer)),
  why(
    ['重点', on(2026, 9, 18), undefined, '学校', DAYS_2026],
    '重点：每15天电话联系（规则第 14 行）。最近联系 2026-09-18 周五 + 15天 = 2026-10-03 周六，是休息日（工作日历第 2 行：休息，国庆节），提前到前一个工作日。应联系日 2026-09-30 周三',
  ),
  why(
    ['Key', on(2026, 9, 5), undefined, 'school', DAYS_2026],
    `${KEY}Sat 2026-09-05 + 15 days = Sun 2026-09-20, a working day (row 3 of the days: work). Due Sun 2026-09-20`,
  ),
];
