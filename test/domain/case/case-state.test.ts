import fc from 'fast-check';
import {
  type CaseLife,
  type CaseState,
  lastStepAt,
  receivedCase,
  runningPieces,
  stateOf,
} from '../../../src/domain/case/case-life';
import { type CaseStep, STEPS, takeStep } from '../../../src/domain/case/case-state';
import type { Result } from '../../../src/domain/result';
import type { Instant } from '../../../src/domain/time/instant';
import { UNCHANGING } from '../../../src/domain/time/zone';
import { mustBe } from '../../support/working-time';
import { at, shown, utc, zoneNamed } from '../../support/zones';
import { CASE_PAIRS } from './support/case-table';

type Taken = readonly (readonly [CaseStep, string])[];

const tryStep = (life: CaseLife, step: CaseStep, when: string) =>
  takeStep(life, step, at(when), UNCHANGING);
const lifeOf = (...steps: Taken): CaseLife =>
  steps.reduce(
    (life, [step, when]) => mustBe(tryStep(life, step, `2026-11-${when}`)),
    receivedCase(at('2026-11-16 09:00')),
  );
const refusal = (result: Result<CaseLife, string>): string =>
  result.ok ? stateOf(result.value) : result.error;

const REPLY: Taken = [['reply', '16 10:00']];
const WAIT: Taken = [...REPLY, ['wait', '16 11:00']];
const RESOLVED: Taken = [...REPLY, ['resolve', '16 12:00']];
const CLOSED: Taken = [...RESOLVED, ['close', '16 13:00']];
const REOPENED: Taken = [...CLOSED, ['reopen', '17 09:00']];

/** A case in each state, and one that waits without having been answered. */
const IN_STATE: Readonly<Record<CaseState, Taken>> = {
  ...{ new: [], answered: REPLY, waiting: WAIT, resolved: RESOLVED, closed: CLOSED },
  reopened: REOPENED,
};
const ALL_STEPS: readonly CaseStep[] = [
  ...(['reply', 'arrive', 'hand over', 'wait', 'resume', 'resolve', 'close', 'reopen'] as const),
];

describe('2-rules §4: the states of a case', () => {
  test.each(Object.entries(IN_STATE))('M3.1 §4 %s is the state of its steps', (state, steps) => {
    expect(stateOf(lifeOf(...steps))).toBe(state);
  });

  test.each(CASE_PAIRS)('M3.1 §4 %s + %s: %s', (state, step, expected) => {
    expect(refusal(tryStep(lifeOf(...IN_STATE[state]), step, '2026-11-17 10:00'))).toBe(expected);
  });

  test('the table has each of eight steps in each of six states', () => {
    expect(CASE_PAIRS).toHaveLength(6 * 8);
    expect(new Set(CASE_PAIRS.map(([, step]) => step))).toEqual(new Set(ALL_STEPS));
  });

  test('M3.1 closing without a reply recorded is refused, also when resolved or waiting', () => {
    const resolved = lifeOf(['resolve', '16 12:00']);
    expect(refusal(tryStep(resolved, 'close', '2026-11-16 13:00'))).toBe('no reply recorded');
    const told = mustBe(tryStep(resolved, 'reply', '2026-11-16 12:30'));
    expect(refusal(tryStep(told, 'close', '2026-11-16 13:00'))).toBe('closed');
    expect(refusal(tryStep(lifeOf(['wait', '16 12:00']), 'close', '2026-11-16 13:00'))).toBe(
      'no reply recorded',
    );
  });

  test('M3.1 §4 after the waiting the case is as it was before', () => {
    expect(stateOf(lifeOf(['wait', '16 10:00'], ['resume', '16 11:00']))).toBe('new');
    const again: Taken = [...REOPENED, ['wait', '17 10:00'], ['resume', '17 11:00']];
    expect(stateOf(lifeOf(...again))).toBe('reopened');
  });

  test('M3.1 §4 only the first reply and the first arrival count; every hand-over is counted', () => {
    const life = lifeOf(
      ['reply', '16 10:00'],
      ['reply', '16 11:00'],
      ['arrive', '16 12:00'],
      ['arrive', '16 13:00'],
      ['hand over', '16 14:00'],
      ['hand over', '16 15:00'],
    );
    expect(life.rounds[0].firstReplyAt).toBe(at('2026-11-16 10:00'));
    expect(life.arrivedAt).toBe(at('2026-11-16 12:00'));
    expect(life.handOvers).toBe(2);
  });

  test('M3.1 §4 nothing happens before what is recorded', () => {
    expect(refusal(tryStep(lifeOf(...REPLY), 'resolve', '2026-11-16 09:59'))).toBe(
      'before the last step',
    );
    expect(refusal(tryStep(lifeOf(...REPLY), 'resolve', '2026-11-16 10:00'))).toBe('resolved');
    expect(refusal(tryStep(lifeOf(), 'reply', '2026-11-16 08:59'))).toBe('before the last step');
  });
});

describe('5-decisions "Cases": reopened within three calendar days of closing', () => {
  test.each<[string, string]>([
    ['2026-11-16 13:00', 'reopened'],
    ['2026-11-19 13:00', 'reopened'],
    ['2026-11-19 23:59', 'reopened'],
    ['2026-11-20 00:00', 'reopen as a new case'],
    ['2027-01-01 00:00', 'reopen as a new case'],
  ])('M3.1 §4 closed on Mon 16 Nov, back on %s: %s', (when, expected) => {
    expect(refusal(tryStep(lifeOf(...CLOSED), 'reopen', when))).toBe(expected);
  });

  test('M3.1 §4 calendar days are those of the zone', () => {
    const shanghai = zoneNamed('Asia/Shanghai');
    const closed = ['reply', 'close'].reduce<CaseLife>(
      (life, step) =>
        mustBe(takeStep(life, step as CaseStep, utc('2026-11-16T15:00:00Z'), shanghai)),
      receivedCase(utc('2026-11-16T01:00:00Z')),
    );
    const back = (when: string) => refusal(takeStep(closed, 'reopen', utc(when), shanghai));
    expect(back('2026-11-19T15:59:00Z')).toBe('reopened');
    expect(back('2026-11-19T16:00:00Z')).toBe('reopen as a new case');
  });
});

describe('2-rules §4: when the resolution clock runs', () => {
  const pieces = (...steps: Taken) =>
    runningPieces(lifeOf(...steps)).map(({ from, to }) =>
      Number.isFinite(to) ? `${shown(from)}–${shown(to).slice(11)}` : `${shown(from)}–`,
    );

  test.each<[string, Taken, string[]]>([
    ['a new case', [], ['2026-11-16 09:00–']],
    ['a hand-over is no break', [['hand over', '16 10:00']], ['2026-11-16 09:00–']],
    ['answered', REPLY, ['2026-11-16 09:00–']],
    ['waiting', WAIT, ['2026-11-16 09:00–11:00']],
    ['resumed', [...WAIT, ['resume', '16 12:00']], ['2026-11-16 09:00–11:00', '2026-11-16 12:00–']],
    [
      'waiting at once',
      [
        ['wait', '16 09:00'],
        ['resume', '16 10:00'],
      ],
      ['2026-11-16 10:00–'],
    ],
    [
      'a waiting without length',
      [
        ['wait', '16 10:00'],
        ['resume', '16 10:00'],
      ],
      ['2026-11-16 09:00–10:00', '2026-11-16 10:00–'],
    ],
    ['resolved while waiting', [...WAIT, ['resolve', '16 12:00']], ['2026-11-16 09:00–11:00']],
    ['reopened', REOPENED, ['2026-11-16 09:00–12:00', '2026-11-17 09:00–']],
    ['resolved at once', [['resolve', '16 09:00']], []],
  ])('M3.2 §4 %s', (_because, steps, expected) => {
    expect(pieces(...steps)).toEqual(expected);
  });
});

describe('2-rules §4: any sequence of steps', () => {
  const step = fc.record({
    step: fc.constantFrom(...ALL_STEPS),
    after: fc.integer({ min: 0, max: 5000 }),
  });

  test('M3.1 the recorded instants make the state that the table says', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let life = receivedCase(0 as Instant);
        let now = 0;
        let beforeWaiting: CaseState = 'new';
        for (const { step: name, after } of steps) {
          now += after * 60_000;
          const from = stateOf(life);
          const target = STEPS[from][name];
          const result = takeStep(life, name, now as Instant, UNCHANGING);
          if (target === undefined)
            expect(result).toEqual({ ok: false, error: 'not in this state' });
          if (!result.ok) continue;
          if (name === 'wait') beforeWaiting = from;
          if (from === 'waiting' && name === 'reply') beforeWaiting = 'answered';
          expect(stateOf(result.value)).toBe(target === 'before' ? beforeWaiting : target);
          expect(lastStepAt(result.value)).toBeLessThanOrEqual(now);
          life = result.value;
        }
      }),
    );
  });

  test('M3.2 the pieces of the resolution clock follow each other, and only the last may be open', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let life = receivedCase(0 as Instant);
        let now = 0;
        for (const { step: name, after } of steps) {
          now += after * 60_000;
          const result = takeStep(life, name, now as Instant, UNCHANGING);
          if (result.ok) life = result.value;
        }
        const found = runningPieces(life);
        found.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          const next = found[index + 1];
          if (next !== undefined) expect(to).toBeLessThanOrEqual(next.from);
        });
        const running = !['waiting', 'resolved', 'closed'].includes(stateOf(life));
        expect(found[found.length - 1]?.to === Number.POSITIVE_INFINITY).toBe(running);
      }),
    );
  });
});
