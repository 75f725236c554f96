// 2-rules §4: the alerts of a case as a whole, in each of its states.
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { alertsOfCase, caseAlertsToRaise } from '../../../src/domain/case/case-alerts';
import { type CaseLife, receivedCase, stateOf } from '../../../src/domain/case/case-life';
import { type CaseStep, takeStep } from '../../../src/domain/case/case-state';
import { standingOf } from '../../../src/domain/case/standing';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { caseRules } from '../../../src/domain/rule-book/read-case-rules';
import { UNCHANGING } from '../../../src/domain/time/zone';
import { mustBe, timeOf } from '../../support/working-time';
import { at, shown } from '../../support/zones';

const time = timeOf(MON_FRI);
const rules = caseRules(
  parseRules([
    ['reply', 'any', 'any', 'within', 24, 'hours'],
    ['arrive', 'any', 'repair', 'within', 8, 'working hours'],
    ['resolve', 'any', 'any', 'within', 5, 'working days'],
  ]),
);
type Steps = readonly (readonly [CaseStep, string])[];

const lifeOf = (steps: Steps): CaseLife =>
  steps.reduce(
    (life, [step, when]) => mustBe(takeStep(life, step, at(`2026-11-${when}`), UNCHANGING)),
    receivedCase(at('2026-11-18 10:00')),
  );

/** What has arisen since the receipt by a moment: clock and level. */
const arisen = (
  steps: Steps,
  when: string,
  { kind = 'complaint', measuredFrom = '2026-11-01', raised = [] as readonly string[] } = {},
) => {
  const facts = { tier: null, kind, severity: null };
  const now = at(`2026-11-${when}`);
  const life = lifeOf(steps);
  const asked = { time, life, rules, facts, now, measuredFrom: at(`${measuredFrom} 00:00`) };
  const standing = mustBe(standingOf(asked));
  const alerts = alertsOfCase({ time, caseId: 'K-1', life, standing, facts, rules });
  return caseAlertsToRaise(alerts, new Set(raised), now);
};
const names = (...asked: Parameters<typeof arisen>): readonly string[] =>
  arisen(...asked).map(({ clockName, alert }) => `${clockName} ${alert.level}`);

const REPLY: Steps = [['reply', '18 11:00']];
const WAIT: Steps = [...REPLY, ['wait', '18 12:00']];
const CLOSED: Steps = [...REPLY, ['close', '18 12:00']];
const REOPENED: Steps = [...CLOSED, ['reopen', '19 09:00']];
const LATE = ['reply warn 50 %', 'reply warn 80 %', 'reply promise', 'reply after 1'];

describe('2-rules §4: what has arisen of a case, by its state', () => {
  test.each<[string, Steps, string, readonly string[]]>([
    ['new', [], '18 10:30', []],
    ['new', [], '18 17:30', LATE.slice(0, 2)],
    ['new', [], '20 10:01', LATE],
    ['answered', REPLY, '23 09:29', []],
    ['answered', REPLY, '23 09:30', ['resolve warn 50 %']],
    ['answered', [['reply', '19 10:30']], '19 11:00', ['reply promise']],
    ['waiting', WAIT, '30 10:00', []],
    ['answered', [...WAIT, ['resume', '30 10:00']], '30 10:00', []],
    ['resolved', [['resolve', '18 11:00']], '20 10:01', LATE],
    ['resolved', [...REPLY, ['resolve', '18 12:00']], '30 10:00', []],
    ['closed', CLOSED, '30 10:00', []],
    ['reopened', REOPENED, '19 09:30', []],
    ['reopened', REOPENED, '20 09:01', LATE.slice(0, 3)],
  ])('M0.11 M3.2 %s with %j, on the %s', (state, steps, when, expected) => {
    expect(stateOf(lifeOf(steps))).toBe(state);
    expect(names(steps, when)).toEqual(expected);
  });

  test('M0.11 handing it over keeps the clock: nothing arises twice for it', () => {
    const raised = arisen([], '19 10:30').map(({ alert }) => alert.key);
    expect(raised).toHaveLength(3);
    expect(names([['hand over', '19 10:20']], '19 10:30', { raised })).toEqual([]);
  });

  test('M0.11 a case that was reopened has alerts of its own', () => {
    const late: Steps = [
      ['reply', '19 10:30'],
      ['close', '19 10:40'],
    ];
    const raised = arisen(late.slice(0, 1), '19 10:35').map(({ alert }) => alert.key);
    expect(raised).toHaveLength(1);
    const again: Steps = [...late, ['reopen', '19 11:00']];
    expect(names(again, '20 11:01', { raised })).toEqual(LATE.slice(0, 3));
    const [, , promise] = arisen(again, '20 11:01', { raised });
    expect(promise && shown(promise.alert.at)).toBe('2026-11-20 11:00');
  });

  test('M4.7 nobody is late to arrive at what is resolved', () => {
    const repair = { kind: 'repair' };
    expect(names(REPLY, '19 09:31', repair)).toEqual(['arrive warn 50 %', 'arrive warn 80 %']);
    expect(names([...REPLY, ['arrive', '18 13:00']], '30 10:00', repair)).not.toContain(
      'arrive promise',
    );
    expect(names([...REPLY, ['resolve', '18 13:00']], '30 10:00', repair)).toEqual([]);
  });

  test('2-rules §4 what came in before go-live is not measured', () => {
    expect(names([], '20 10:01', { measuredFrom: '2026-11-19' })).toEqual([]);
    expect(names([], '20 10:01', { measuredFrom: '2026-11-18' })).toHaveLength(4);
  });
});
