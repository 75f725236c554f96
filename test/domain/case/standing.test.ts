import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { type CaseLife, receivedCase } from '../../../src/domain/case/case-life';
import { type CaseStep, takeStep } from '../../../src/domain/case/case-state';
import { standingOf } from '../../../src/domain/case/standing';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { caseRules } from '../../../src/domain/rule-book/read-case-rules';
import { UNCHANGING } from '../../../src/domain/time/zone';
import { mustBe, timeOf } from '../../support/working-time';
import { at } from '../../support/zones';

const time = timeOf(MON_FRI);
const REPLY = ['reply', 'any', 'any', 'within', 24, 'hours'];
const ALL = [
  REPLY,
  ['arrive', 'any', 'repair', 'within', 8, 'working hours'],
  ['resolve', 'any', 'any', 'within', 5, 'working days'],
];

const lifeOf = (received: string, steps: readonly (readonly [CaseStep, string])[]): CaseLife =>
  steps.reduce(
    (life, [step, when]) => mustBe(takeStep(life, step, at(when), UNCHANGING)),
    receivedCase(at(received)),
  );

const shownOf = (
  rows: readonly (readonly (string | number)[])[],
  steps: readonly (readonly [CaseStep, string])[],
  now: string,
  kind = 'complaint',
): string => {
  const rules = caseRules(parseRules(rows));
  const facts = { tier: null, kind, severity: null };
  const life = lifeOf('2026-11-18 10:00', steps);
  const { name, status } = mustBe(standingOf({ time, life, rules, facts, now: at(now) }));
  return `${name} ${status}`;
};

describe('M0.11 M3.2 M4.7 which clock decides', () => {
  test.each<[string, Parameters<typeof shownOf>, string]>([
    ['a new case', [[REPLY], [], '2026-11-18 10:01'], 'reply inTime'],
    ['its day has come', [[REPLY], [], '2026-11-19 08:00'], 'reply atRisk'],
    ['late', [[REPLY], [], '2026-11-19 10:01'], 'reply late'],
    [
      'answered',
      [[REPLY], [['reply', '2026-11-18 11:00']], '2026-12-18 10:00'],
      'reply doneInTime',
    ],
    [
      'answered late',
      [[REPLY], [['reply', '2026-11-19 11:00']], '2026-12-18 10:00'],
      'reply doneLate',
    ],
    [
      'answered, still to be resolved',
      [ALL, [['reply', '2026-11-18 11:00']], '2026-11-19 10:00'],
      'resolve inTime',
    ],
    ['the worse one of two', [ALL, [], '2026-11-19 08:00', 'repair'], 'reply atRisk'],
    [
      'arrival is due first',
      [ALL, [['reply', '2026-11-18 11:00']], '2026-11-19 10:31', 'repair'],
      'arrive late',
    ],
    [
      'the resolution is late',
      [ALL, [['reply', '2026-11-18 11:00']], '2026-11-26 10:30'],
      'resolve late',
    ],
    [
      'waiting stops the resolution',
      [
        ALL,
        [
          ['reply', '2026-11-18 11:00'],
          ['wait', '2026-11-18 12:00'],
        ],
        '2026-11-26 10:30',
      ],
      'reply waiting',
    ],
    [
      'waiting stops no reply',
      [ALL, [['wait', '2026-11-18 12:00']], '2026-11-19 10:30'],
      'reply late',
    ],
    [
      'resolved without a reply: it is owed',
      [ALL, [['resolve', '2026-11-18 12:00']], '2026-11-19 10:30'],
      'reply late',
    ],
    [
      'a late resolution is over, the reply was in time',
      [
        ALL,
        [
          ['reply', '2026-11-18 11:00'],
          ['resolve', '2026-11-27 12:00'],
        ],
        '2026-11-28 10:30',
      ],
      'reply doneInTime',
    ],
    [
      'reopened: a new reply is owed',
      [
        ALL,
        [
          ['reply', '2026-11-18 11:00'],
          ['close', '2026-11-18 12:00'],
          ['reopen', '2026-11-20 12:00'],
        ],
        '2026-11-20 12:01',
      ],
      'reply atRisk',
    ],
    [
      'no rule that fits',
      [[['reply', 'any', 'repair', 'within', 24, 'hours']], [], '2026-11-18 10:01'],
      'reply needsData',
    ],
  ])('%s', (_name, given, wanted) => expect(shownOf(...given)).toBe(wanted));
});
