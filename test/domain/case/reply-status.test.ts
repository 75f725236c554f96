import fc from 'fast-check';
import type { Budget } from '../../../src/domain/calendar/budget';
import { MON_FRI } from '../../../src/domain/calendar/calendar';
import { receivedCase, withRound } from '../../../src/domain/case/case-life';
import { replyClock, replyStatus } from '../../../src/domain/case/clocks';
import { type Instant, instantOf } from '../../../src/domain/time/instant';
import { CHINA_2026 } from '../../support/dates';
import { everyDay, timeOf } from '../../support/working-time';

const MINUTE_MS = 60_000;
const TIMES = [timeOf(MON_FRI, CHINA_2026), timeOf(everyDay('22:00-06:00')), timeOf(everyDay(''))];
const minutes = (most: number) => fc.integer({ min: 0, max: most });
const budgets = fc.oneof(
  minutes(6000).map((count): Budget => ({ kind: 'clock', minutes: count })),
  minutes(6000).map((count): Budget => ({ kind: 'working', minutes: count })),
  fc.integer({ min: 1, max: 9 }).map((days): Budget => ({ kind: 'working days', days })),
);

describe('2-rules §4: the status of the first reply', () => {
  test('M0.11 is that of the reply clock of a case that was just received', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...TIMES),
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
        budgets,
        fc.option(fc.integer({ min: -60, max: 12_000 })),
        fc.integer({ min: -60, max: 12_000 }),
        (time, received, budget, replied, later) => {
          const receivedAt = instantOf(received);
          const minutesLater = (count: number): Instant => instantOf(received + count * MINUTE_MS);
          const firstReplyAt = replied === null ? null : minutesLater(replied);
          const now = minutesLater(later);
          const life = withRound(receivedCase(receivedAt), { firstReplyAt });
          const clock = replyClock({ time, life, budget, now });
          const found = replyStatus({ time, receivedAt, firstReplyAt, budget, now });
          expect(found).toEqual(clock.ok ? { ok: true, value: clock.value.status } : clock);
          seen.add(found.ok ? found.value : found.error);
        },
      ),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual([
      ...['atRisk', 'doneInTime', 'doneLate', 'end before start', 'inTime', 'late'],
      'no window within two years',
    ]);
  });
});
