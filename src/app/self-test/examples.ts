// The worked examples of the rules as formulas: tested in the bundle, in cells on the local host,
// and by the self-test inside the real spreadsheet.

export interface Example {
  /** Where the answer is stated. */
  readonly source: string;
  /** Without the leading '='. */
  readonly formula: string;
  /** Text, or yyyy-mm-dd for a date, or '' for blank. */
  readonly expected: string;
}

const LEVEL_FEES = { manager: 8000, publicSector: 4000 } as const;

/** Met together with the fees, a level decides the tier; months 0 keeps out of the way. */
const level = (title: string, name: 'manager' | 'public sector' | 'none'): readonly Example[] => [
  {
    source: '2-rules §1 positions',
    formula: `TIER("${title}", ${LEVEL_FEES.manager}, 0)`,
    expected: name === 'manager' ? 'Key' : name === 'public sector' ? 'Watch' : 'General',
  },
  {
    source: '2-rules §1 positions',
    formula: `TIER("${title}", ${LEVEL_FEES.publicSector}, 0)`,
    expected: name === 'none' ? 'General' : 'Watch',
  },
];

const tier = (
  position: string,
  fees: string,
  months: string,
  english: string,
  chinese: string,
): readonly Example[] => [
  { source: '2-rules §2', formula: `TIER(${position}, ${fees}, ${months})`, expected: english },
  {
    source: '2-rules §2',
    formula: `TIER(${position}, ${fees}, ${months}, "学校")`,
    expected: chinese,
  },
];

const next = (arguments_: string, expected: string, source = '2-rules §3'): Example => ({
  source,
  formula: `NEXTCALL(${arguments_})`,
  expected,
});

/** Official days of China around two examples: 1–7 October off, 20 September and 10 October worked. */
const DAYS_2026 =
  '{DATE(2026,10,1),DATE(2026,10,7),"off";DATE(2026,9,20),DATE(2026,9,20),"work";DATE(2026,10,10),DATE(2026,10,10),"work"}';

export const EXAMPLES: () => readonly Example[] = () => [
  ...level('班主任', 'public sector'),
  ...level('四级主任科员', 'public sector'),
  ...level('总经理助理', 'none'),
  ...level('国企总经理助理', 'public sector'),
  ...level('校长兼班主任', 'manager'),
  ...level('副县长', 'manager'),
  ...level('factory worker', 'none'),
  ...level('contractor', 'none'),
  ...level('VPN engineer', 'none'),
  ...level('Owner/Marketing Assistant', 'manager'),
  ...tier('"部门经理"', '9000', '2', 'Key', '重点'),
  ...tier('"部门经理"', '7999.99', '5', 'Key', '重点'),
  ...tier('"职员"', '8000', '5', 'Key', '重点'),
  ...tier('"职员"', '8000', '4', 'Watch', '关注'),
  ...tier('"国企员工"', '4000', '0', 'Watch', '关注'),
  ...tier('"公务员"', '3999', '2.9', 'General', '一般'),
  ...tier('"班主任"', '9000', '1', 'Watch', '关注'),
  ...tier('"私企总监"', '5000', '1', 'Watch', '关注'),
  ...tier('"自由职业"', '9000', '1', 'General', '一般'),
  ...tier('""', '9000', '1', 'Needs data', '资料不全'),
  ...tier('""', '9000', '6', 'Key', '重点'),
  ...tier('""', '""', '""', '', ''),
  ...tier('"职员"', '3000', '""', 'General', '一般'),
  ...tier('"国企员工"', '"#N/A"', '2', 'Needs data', '资料不全'),
  next('"Key", DATE(2026,3,3)', '2026-03-18'),
  next('"Key", DATE(2026,3,6)', '2026-03-20'),
  next('"General", DATE(2026,1,31)', '2026-02-27'),
  next('"Watch", DATE(2028,1,31)', '2028-02-29'),
  next('"General", DATE(2026,10,31)', '2026-11-30'),
  next('"重点", DATE(2026,3,3)', '2026-03-18'),
  next('"Needs data", DATE(2026,3,3)', '2026-04-03'),
  next('"Key", ""', 'Not yet contacted'),
  next('"重点", "", "", "学校"', '尚未联系'),
  next('"", ""', ''),
  next(`"Key", DATE(2026,9,18), "", "school", ${DAYS_2026}`, '2026-09-30'),
  next(`"Key", DATE(2026,9,5), "", "school", ${DAYS_2026}`, '2026-09-20'),
  {
    source: '2-rules §3 status',
    formula: 'CALLSTATUS(DATE(2026,11,17), DATE(2026,11,20))',
    expected: 'Overdue',
  },
  {
    source: '2-rules §3 status',
    formula: 'CALLSTATUS(DATE(2026,11,20), DATE(2026,11,20))',
    expected: 'Today',
  },
  {
    source: '2-rules §3 status',
    formula: 'CALLSTATUS(DATE(2026,11,25), DATE(2026,11,20))',
    expected: 'Soon',
  },
  {
    source: '2-rules §3 status',
    formula: 'CALLSTATUS(DATE(2026,11,26), DATE(2026,11,20))',
    expected: 'Fine',
  },
  {
    source: '2-rules §3 status',
    formula: 'CALLSTATUS(DATE(2026,11,17), DATE(2026,11,20), "", "学校")',
    expected: '尚未联系',
  },
];
