// Due dates that a promotion moves.
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { followUpStatus } from '../../../src/domain/follow-up/follow-up-status';
import {
  dueAfterPromotion,
  dueAfterSteps,
  type TierStep,
} from '../../../src/domain/follow-up/moved-due';
import { nextDue } from '../../../src/domain/follow-up/next-call';
import { cadenceFor } from '../../../src/domain/rule-book/cadence';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { isoDate } from '../../../src/domain/time/civil-date';
import { day } from '../../support/dates';

const calendar = makeCalendar(MON_FRI, []);
const book = defaultBook('en');
const dueOf = (tier: string, last: string) => {
  const rule = cadenceFor(book, tier, 'call');
  if (rule === undefined) throw new Error(`no cadence for ${tier}`);
  const { cadence } = rule;
  const next = nextDue({ cadence, calendar, shift: book.shift, lastContact: day(last) });
  if (next === null) throw new Error('no date');
  return next.due;
};

describe('2-rules §3, M0.4: a promotion', () => {
  test('General, last Mon 2 Nov (due Wed 2 Dec), Key from Fri 20 Nov: due that day, overdue from the next', () => {
    const oldDue = dueOf('General', '2026-11-02');
    expect(isoDate(oldDue)).toBe('2026-12-02');
    const due = dueAfterPromotion({
      ...{ on: day('2026-11-20'), oldDue, calendar },
      newDue: dueOf('Key', '2026-11-02'),
    });
    expect(due).toBe(day('2026-11-20'));
    const statusOn = (asOf: string) =>
      followUpStatus({ asOf: day(asOf), calendar, due, contacted: true }).status;
    expect([statusOn('2026-11-20'), statusOn('2026-11-21')]).toEqual(['today', 'overdue']);
  });

  test.each([
    ['the new rhythm lies ahead', '2026-12-02', '2026-11-24', '2026-11-24'],
    ['the old one comes first', '2026-11-23', '2026-11-24', '2026-11-23'],
    ['both had passed', '2026-11-03', '2026-11-04', '2026-11-20'],
  ])('%s', (_, oldDue, newDue, expected) => {
    const facts = { on: day('2026-11-20'), oldDue: day(oldDue), newDue: day(newDue), calendar };
    expect(dueAfterPromotion(facts)).toBe(day(expected));
  });

  test('on a rest day it is due on the next working day; without dates there is none', () => {
    const facts = { on: day('2026-11-21'), oldDue: null, newDue: day('2026-11-17'), calendar };
    expect(dueAfterPromotion(facts)).toBe(day('2026-11-23'));
    expect(dueAfterPromotion({ ...facts, newDue: null })).toBeNull();
  });
});

describe('2-rules §3 "Upgrade", "Downgrade": several changes since the last contact', () => {
  const NAMES = ['Key', 'Watch', 'General'];
  const rank = (tier: string): number => NAMES.indexOf(tier);
  const step = (on: string, from: string, to: string): TierStep => ({ on: day(on), from, to });
  const after = (last: string, steps: readonly TierStep[]) =>
    dueAfterSteps({
      ...{ steps, calendar, anchor: day(last) },
      dueOf: (tier) => dueOf(tier, last),
      isPromotion: ({ from, to }) => rank(to) < rank(from),
    })?.due ?? null;

  test.each<[string, string, readonly TierStep[], string | null]>([
    ['none', '2026-11-02', [], null],
    ['one', '2026-11-02', [step('2026-11-20', 'General', 'Key')], '2026-11-20'],
    ['one before the contact', '2026-11-02', [step('2026-10-20', 'General', 'Key')], null],
    ['one on the day of the contact', '2026-11-20', [step('2026-11-20', 'General', 'Key')], null],
    ['a fall', '2026-11-02', [step('2026-11-20', 'Key', 'General')], null],
    [
      'a promotion and a fall: the rhythm of the lower tier again',
      '2026-11-02',
      [step('2026-11-20', 'General', 'Key'), step('2026-11-27', 'Key', 'General')],
      null,
    ],
    [
      'a second promotion starts from the date of the first',
      '2026-11-02',
      [step('2026-11-09', 'General', 'Watch'), step('2026-11-10', 'Watch', 'Key')],
      '2026-11-17',
    ],
  ])('%s', (_, last, steps, expected) => {
    expect(after(last, steps)).toBe(expected === null ? null : day(expected));
  });
});
