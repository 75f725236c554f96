// The worked examples of next calls and their status (2-rules §3).
import type { Cell } from '../../domain/cell';
import { type Example, on } from './example';

const RULES = '2-rules §3';
const next = (given: Example['given'], expected: string): Example => ({
  source: RULES,
  name: 'NEXTCALL',
  given,
  expected,
});
const status = (given: Example['given'], expected: string): Example => ({
  source: `${RULES} status`,
  name: 'CALLSTATUS',
  given,
  expected,
});

const MARCH_3 = on(2026, 3, 3);

/** Official days of China around the examples: 1–7 October off, 20 September and 10 October worked. */
const DAYS_2026: readonly (readonly Cell[])[] = [
  [on(2026, 10, 1), on(2026, 10, 7), 'off'],
  [on(2026, 9, 20), '', 'work'],
  [on(2026, 10, 10), '', '上班'],
];
/** The same in five columns with their header. */
const WIDE_DAYS: readonly (readonly Cell[])[] = [
  ['起', '止', '类型', '时间', '备注'],
  ...DAYS_2026.map((row) => [...row, '', '']),
];

/** Tier, last contact, answer: the table of §3. */
const TABLE: readonly (readonly [string, Cell, string])[] = [
  ['Key', MARCH_3, '2026-03-18'],
  ['Key', on(2026, 3, 6), '2026-03-20'],
  ['General', on(2026, 1, 31), '2026-02-27'],
  ['Watch', on(2028, 1, 31), '2028-02-29'],
  ['General', on(2026, 10, 31), '2026-11-30'],
  ['重点', MARCH_3, '2026-03-18'],
  ['Needs data', MARCH_3, '2026-04-03'],
  ['资料不全', MARCH_3, '2026-04-03'],
  ['', MARCH_3, '2026-04-03'],
  ['Key', '', 'Not yet contacted'],
  ['', '', ''],
  // §8, and what cannot be a day without an as-of date
  ['Key', '2026年3月3日', '2026-03-18'],
  ['Key', '2026.3.3', '2026-03-18'],
  ['Key', 20260303, '2026-03-18'],
  ['Key', '3月3日', 'Needs data'],
  ['Key', '#N/A', 'Needs data'],
];

/** Last contact, a book of one contact row, answer. */
const CADENCES: readonly (readonly [Cell, Cell[][], string])[] = [
  [on(2026, 3, 2), [['contact', 'Key', 'call', 'per', 2, 'week']], '2026-03-06'],
  [on(2026, 3, 5), [['contact', 'Key', 'call', 'per', 2, 'week']], '2026-03-11'],
];

/** Next call, day, answer in English. */
const STATUSES: readonly (readonly [Cell, string])[] = [
  [on(2026, 11, 17), 'Overdue'],
  [on(2026, 11, 20), 'Today'],
  [on(2026, 11, 25), 'Soon'],
  [on(2026, 11, 26), 'Fine'],
  ['Not yet contacted', 'Not yet contacted'],
  ['尚未联系', 'Not yet contacted'],
  ['Needs data', 'Needs data'],
  ['', ''],
];
const NOVEMBER_20 = on(2026, 11, 20);

export const callExamples = (): readonly Example[] => [
  ...TABLE.map(([tier, last, answer]) => next([tier, last], answer)),
  next(['重点', '', '', '学校'], '尚未联系'),
  // The anchor is the later of the last contact and the start.
  next(['Key', '', MARCH_3], '2026-03-18'),
  next(['Key', MARCH_3, on(2026, 3, 10)], '2026-03-25'),
  next(['Key', on(2026, 3, 10), MARCH_3], '2026-03-25'),
  next(['Key', on(2026, 9, 18), undefined, 'school', DAYS_2026], '2026-09-30'),
  next(['Key', on(2026, 9, 5), undefined, 'school', DAYS_2026], '2026-09-20'),
  next(['Key', on(2026, 9, 18), '', 'school', WIDE_DAYS], '2026-09-30'),
  ...CADENCES.map(([last, book, answer]) => next(['Key', last, undefined, book], answer)),
  ...STATUSES.map(([call, answer]) => status([call, NOVEMBER_20], answer)),
  status([on(2026, 11, 17), NOVEMBER_20, '', '学校'], '尚未联系'),
  status([on(2026, 11, 17), NOVEMBER_20, on(2026, 11, 2), '学校'], '逾期'),
  status([on(2026, 11, 25), NOVEMBER_20, '', 'school'], 'Soon'),
];
