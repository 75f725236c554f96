import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { receivedCase, withRound } from '../../../src/domain/case/case-life';
import { type Clock, replyClock } from '../../../src/domain/case/clocks';
import { dutyBetween, dutyOn } from '../../../src/domain/case/duty';
import { type Alert, alertsOf, alertsToRaise } from '../../../src/domain/case/escalation';
import type { Cell } from '../../../src/domain/cell';
import { type CaseFacts, ruleFor } from '../../../src/domain/rule-book/case-rules';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { caseRules } from '../../../src/domain/rule-book/read-case-rules';
import { CHINA_2026, day } from '../../support/dates';
import { mustBe, timeOf } from '../../support/working-time';
import { at, shown } from '../../support/zones';

const china = timeOf(MON_FRI, CHINA_2026);
const WITHIN_24_HOURS: Cell[] = ['reply', '', '', 'within', 24, 'hours'];
const COMPLAINT: CaseFacts = { tier: null, kind: 'complaint', severity: null };

const scene = (
  received: string,
  replied: string | null,
  rows: readonly Cell[][],
  facts = COMPLAINT,
) => {
  const rules = caseRules(parseRules([WITHIN_24_HOURS, ...rows]));
  expect(rules.issues).toEqual([]);
  const life = withRound(receivedCase(at(received)), {
    firstReplyAt: replied === null ? null : at(replied),
  });
  const budget = ruleFor(rules.clocks.reply, facts)?.budget ?? null;
  const clock = mustBe(replyClock({ time: china, life, budget, now: at(received) }));
  const alerts = alertsOf({ time: china, caseId: 'C-1', clockName: 'reply', clock, facts, rules });
  return { clock, alerts };
};
const lines = (alerts: readonly Alert[]): string[] =>
  alerts.map(({ level, at: when, to, duty }) => [level, shown(when), ...to, ...duty].join(' '));
const raised = (
  { alerts, clock }: { readonly alerts: readonly Alert[]; readonly clock: Clock },
  now: string,
  keys: readonly string[] = [],
): string[] => alertsToRaise(alerts, clock, new Set(keys), at(now)).map(({ level }) => level);

describe('2-rules §4: warnings and the ladder', () => {
  test('M0.11 half and 80 % of the working time, the promise, then every 24 hours', () => {
    // Fri 16:00 to Sat 16:00 has two working hours: 17:00 is half, 17:36 four fifths.
    expect(lines(scene('2026-11-20 16:00', null, []).alerts)).toEqual([
      'warn 50 % 2026-11-20 17:00 owner',
      'warn 80 % 2026-11-20 17:36 owner',
      'promise 2026-11-21 16:00 lead',
      'after 1 2026-11-22 16:00 manager',
    ]);
  });

  test('M0.11 no working time before the promise: owner and lead at once, the duty person is named', () => {
    const { alerts } = scene('2026-11-20 18:01', null, [['duty', '', 'rest days', 'by', '王芳']]);
    expect(lines(alerts)).toEqual([
      'warn at once 2026-11-20 18:01 owner lead 王芳',
      'promise 2026-11-21 18:01 lead',
      'after 1 2026-11-22 18:01 manager',
    ]);
    const [first] = alerts;
    // Mails wait for the next opening, but not the duty person's.
    expect(first && shown(first.mailAt)).toBe('2026-11-23 09:00');
    expect(first?.duty).toEqual(['王芳']);
  });

  test('M3.2 warn and escalate rows: the most specific ones, at their own pace', () => {
    const rows: Cell[][] = [
      ['warn', '', '', 'at least', 50, '%'],
      ['warn', '', 'complaint', 'at least', 25, '%'],
      ['warn', '', 'complaint', 'within', 90, 'minutes'],
      ['warn', '', 'complaint', 'within', 30, 'hours'],
      ['escalate', '', '', 'by', 'lead, manager'],
      ['escalate', '', 'complaint', 'by', '投诉专员、lead、manager'],
      ['escalate', '', '', 'every', 1, 'working days'],
    ];
    expect(lines(scene('2026-11-20 16:00', null, rows).alerts)).toEqual([
      'warn 25 % 2026-11-20 16:30 owner',
      'warn 90 min 2026-11-20 17:30 owner',
      'promise 2026-11-21 16:00 投诉专员',
      'after 1 2026-11-23 18:00 lead',
      'after 2 2026-11-24 18:00 manager',
    ]);
  });

  test('M0.11 mails wait for the next opening', () => {
    const { alerts } = scene('2026-11-20 16:00', null, []);
    expect(alerts.map(({ mailAt }) => shown(mailAt))).toEqual([
      ...['2026-11-20 17:00', '2026-11-20 17:36', '2026-11-23 09:00', '2026-11-23 09:00'],
    ]);
  });
});

describe('2-rules §4: one alert per case, rule, level and due instant', () => {
  const open = scene('2026-11-18 10:00', null, []);

  test.each<[string, string[]]>([
    ['2026-11-18 14:00', []],
    ['2026-11-18 15:15', ['warn 50 %']],
    ['2026-11-18 17:30', ['warn 50 %', 'warn 80 %']],
    ['2026-11-19 10:00', ['warn 50 %', 'warn 80 %']],
    ['2026-11-19 10:01', ['warn 50 %', 'warn 80 %', 'promise']],
    ['2026-11-20 10:01', ['warn 50 %', 'warn 80 %', 'promise', 'after 1']],
    ['2026-12-20 10:01', ['warn 50 %', 'warn 80 %', 'promise', 'after 1']],
  ])('M0.11 §4 at %s: %j', (now, expected) => {
    expect(raised(open, now)).toEqual(expected);
  });

  test('M0.11 §4 a second watch raises nothing, a promise that moved is armed anew', () => {
    const keys = open.alerts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(raised(open, '2026-11-25', keys)).toEqual([]);
    const moved = scene('2026-11-18 10:30', null, []);
    expect(raised(moved, '2026-11-19 10:31', keys)).toEqual(['warn 50 %', 'warn 80 %', 'promise']);
  });

  test.each<[string, string, string[]]>([
    ['2026-11-18 11:00', '2026-11-25 00:00', []],
    ['2026-11-19 10:00', '2026-11-25 00:00', []],
    ['2026-11-19 10:30', '2026-11-25 00:00', ['promise']],
    ['2026-11-20 10:30', '2026-11-25 00:00', ['promise', 'after 1']],
  ])('M0.11 §4 answered at %s, the watch comes at %s: %j', (replied, now, expected) => {
    expect(raised(scene('2026-11-18 10:00', replied, []), now)).toEqual(expected);
  });

  test('M0.11 §4 no alerts for what is not measured or not promised', () => {
    const life = receivedCase(at('2026-11-18 10:00'));
    const rules = caseRules(parseRules([WITHIN_24_HOURS]));
    const alertsFor = (input: { readonly measured: boolean; readonly promised: boolean }) => {
      const clock = mustBe(
        replyClock({
          ...{ time: china, life, now: at('2026-11-20') },
          budget: input.promised ? { kind: 'clock', minutes: 60 } : null,
          measuredFrom: input.measured ? null : at('2026-11-19'),
        }),
      );
      return alertsOf({
        time: china,
        caseId: 'C-1',
        clockName: 'reply',
        clock,
        facts: COMPLAINT,
        rules,
      });
    };
    expect(alertsFor({ measured: true, promised: true })).not.toEqual([]);
    expect(alertsFor({ measured: false, promised: true })).toEqual([]);
    expect(alertsFor({ measured: true, promised: false })).toEqual([]);
  });
});

describe('2-rules §1: who is on duty', () => {
  const { duties } = caseRules(
    parseRules([
      ['tier', 'Key', 'fees', 'at least', 1],
      ['tier', 'General', 'otherwise'],
      ['duty', '', 'rest days', 'by', '王芳'],
      ['duty', '', 'Sun', 'by', '李雷'],
      ['duty', 'Key', 'Sun', 'by', '韩梅'],
      ['duty', '', 'Wed', 'by', '赵六、钱七'],
    ]),
  );

  test.each<[string, string | null, string[]]>([
    ['2026-11-21', null, ['王芳']],
    ['2026-11-22', null, ['李雷']],
    ['2026-11-22', 'Key', ['韩梅']],
    ['2026-11-23', 'Key', []],
    ['2026-11-25', null, ['赵六', '钱七']],
    ['2026-10-05', null, ['王芳']],
    ['2026-09-19', null, ['王芳']],
    ['2026-10-10', null, []],
  ])('M0.11 §4 on %s, tier %s: %j', (date, tier, people) => {
    expect(dutyOn(duties, china, day(date), tier)).toEqual(people);
  });

  test('M0.11 §4 between receipt and promise the first who is on duty', () => {
    const between = (from: string, to: string) =>
      dutyBetween(duties, china, { from: at(from), to: at(to) }, null);
    expect(between('2026-11-20 18:01', '2026-11-21 18:01')).toEqual(['王芳']);
    expect(between('2026-11-22 10:00', '2026-11-23 08:00')).toEqual(['李雷']);
    expect(between('2026-11-23 19:00', '2026-11-24 08:00')).toEqual([]);
  });
});
