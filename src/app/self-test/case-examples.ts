// The worked examples of working time, promises and how cases stand (2-rules §4).
import type { Cell } from '../../domain/cell';
import { at, type Example, type Given, on } from './example';

const RULES = '2-rules §4';
const example = (name: string, given: readonly Given[], expected: string): Example => ({
  ...{ source: RULES, name, given, expected },
});

/** The official days of China in 2026 that the table names. */
const DAYS: readonly (readonly Cell[])[] = [
  [on(2026, 2, 15), on(2026, 2, 23), 'off'],
  [on(2026, 2, 14), '', 'work'],
  [on(2026, 2, 28), '', '上班'],
  [on(2026, 9, 20), '', 'work'],
  [on(2026, 10, 10), '', 'work'],
  [on(2026, 9, 25), on(2026, 9, 27), '放假'],
  [on(2026, 10, 1), on(2026, 10, 7), 'off'],
];

/** Start, working hours, due: the table of §4. */
const TABLE: readonly (readonly [Cell, number, string])[] = [
  [at(2026, 9, 18, 17, 0), 2, '2026-09-20 10:00'],
  [at(2026, 9, 18, 17, 0), 24, '2026-09-23 09:30'],
  [at(2026, 2, 13, 17, 0), 24, '2026-02-26 09:30'],
  [at(2026, 2, 14, 17, 30), 2, '2026-02-24 10:30'],
  [at(2026, 9, 30, 16, 0), 2, '2026-09-30 18:00'],
  [at(2026, 9, 30, 16, 0), 24, '2026-10-10 17:30'],
  [at(2026, 11, 20, 12, 30), 2, '2026-11-20 15:30'],
  [at(2026, 11, 21, 15, 0), 2, '2026-11-23 11:00'],
];

const promiseOf = (hours: number): readonly (readonly Cell[])[] => [
  ['reply', 'any', 'any', 'within', hours, 'working hours'],
  ['hours', '', 'Mon–Fri', 'open', '09:00–12:00, 13:30–18:00', ''],
];

const FRIDAY_16 = at(2026, 11, 20, 16, 0);
const THURSDAY_16 = at(2026, 11, 19, 16, 0);

/** Received, act by; 24 hours each. */
const ACT_BY: readonly (readonly [Cell, string])[] = [
  [FRIDAY_16, '2026-11-20 18:00'],
  // A promise at an opening, and one received at closing time.
  [at(2026, 11, 19, 13, 30), '2026-11-20 12:00'],
  [at(2026, 11, 20, 18, 0), '2026-11-21 18:00'],
  [on(2026, 11, 19), '2026-11-19 18:00'],
];

/** Tier, kind, severity, due: the most specific row wins, a blank one fits only any (§1). */
const BOOK: readonly (readonly Cell[])[] = [
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY'],
  ['tier', 'General', 'otherwise', '', '', ''],
  ['reply', 'any', 'any', 'within', 24, 'hours'],
  ['reply', 'any', 'complaint', 'within', 4, 'hours'],
  ['reply', 'Key', 'complaint / urgent', 'within', 30, 'minutes'],
  ['reply', 'any', '退费', '不超过', 2, '工作日'],
];
const SCOPES: readonly (readonly [string, string, string, string])[] = [
  ['', '', '', '2026-11-21 16:00'],
  ['Key', 'question', '', '2026-11-21 16:00'],
  ['Key', 'complaint', '', '2026-11-20 20:00'],
  ['General', '投诉', '紧急', '2026-11-20 20:00'],
  ['重点', '投诉', '紧急', '2026-11-20 16:30'],
  ['Needs data', 'refund', 'urgent', '2026-11-24 18:00'],
];

/** Received, first reply, now, status. */
const STATUSES: readonly (readonly [Cell, Cell, Cell, string])[] = [
  [THURSDAY_16, '', at(2026, 11, 19, 17, 0), 'In time'],
  [THURSDAY_16, '', at(2026, 11, 20, 9, 0), 'At risk'],
  [FRIDAY_16, '', at(2026, 11, 20, 16, 30), 'At risk'],
  [FRIDAY_16, '', at(2026, 11, 21, 16, 0), 'At risk'],
  [FRIDAY_16, '', at(2026, 11, 21, 16, 1), 'Late'],
  [FRIDAY_16, at(2026, 11, 21, 16, 0), at(2026, 11, 23, 9, 0), 'Answered in time'],
  [FRIDAY_16, at(2026, 11, 21, 16, 1), at(2026, 11, 23, 9, 0), 'Answered late'],
  [FRIDAY_16, on(2026, 11, 20), at(2026, 11, 23, 9, 0), 'Answered in time'],
  [FRIDAY_16, '昨天', at(2026, 11, 23, 9, 0), 'Needs data'],
  ['', '', at(2026, 11, 23, 9, 0), ''],
];

/** Start, end, working hours. */
const SPANS: readonly (readonly [Cell, Cell, string])[] = [
  [at(2026, 9, 18, 17, 0), at(2026, 9, 20, 10, 0), '2'],
  [at(2026, 11, 20, 12, 0), at(2026, 11, 20, 13, 30), '0'],
  [at(2026, 11, 20, 11, 0), at(2026, 11, 20, 14, 0), '1.5'],
  [on(2026, 11, 20), on(2026, 11, 21), '7.5'],
  ['2026年11月20日 下午3点', '2026-11-20 16:30', '1.5'],
  ['2026-11-20 3点', '2026-11-20 16:30', 'Needs data'],
];

export const caseExamples = (): readonly Example[] => [
  ...TABLE.map(([start, hours, due]) =>
    example('ADDWORKTIME', [start, hours, 'school', DAYS], due),
  ),
  ...TABLE.map(([start, hours, due]) =>
    example('REPLYDUE', [start, '', '', '', promiseOf(hours), DAYS], due),
  ),
  example('REPLYDUE', [FRIDAY_16], '2026-11-21 16:00'),
  example('REPLYDUE', ['2026年11月20日 16:00', '', '', '', '学校'], '2026-11-21 16:00'),
  example('REPLYDUE', ['随时'], 'Needs data'),
  example('REPLYDUE', [''], ''),
  ...ACT_BY.map(([received, by]) => example('ACTBY', [received], by)),
  ...SCOPES.map(([tier, kind, severity, due]) =>
    example('REPLYDUE', [FRIDAY_16, kind, tier, severity, BOOK], due),
  ),
  ...STATUSES.map(([received, reply, now, status]) =>
    example('CASESTATUS', [received, reply, now], status),
  ),
  example('CASESTATUS', [FRIDAY_16, '', FRIDAY_16, '', '', '', '学校'], '即将超时'),
  ...SPANS.map(([start, end, hours]) => example('WORKTIME', [start, end, 'school', DAYS], hours)),
  example('ADDWORKTIME', [FRIDAY_16, '1.5 h'], '2026-11-20 17:30'),
  example('ADDWORKTIME', [FRIDAY_16, '2小时', '学校'], '2026-11-20 18:00'),
  example('ADDWORKTIME', [at(2026, 11, 21, 15, 0), 0], '2026-11-21 15:00'),
  example(
    'REPLYDUEWHY',
    [FRIDAY_16],
    'Reply within 24 hours (rules row 17). Received Fri 2026-11-20 16:00 + 24 hours = Sat 2026-11-21 16:00; closed then, so act by Fri 2026-11-20 18:00',
  ),
];
