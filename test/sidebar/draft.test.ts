// Reading the contact form: what is sent, or every problem beside its field.
import { type Draft, emptyDraft, isTouched, readDraft } from '../../src/sidebar/draft';

const CONTEXT = { customers: ['C-1'], by: 'Li Fang', now: '2026-11-20T08:31' };
const typed = (changed: Partial<Draft>): Draft => ({
  ...emptyDraft('key-1'),
  outcome: 'reached',
  ...changed,
});
const problemsOf = (draft: Draft, context = CONTEXT): readonly string[] => {
  const read = readDraft(draft, context);
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field}: ${code}`);
};

describe('3-product §3: the contact form', () => {
  test('everything typed, trimmed, with blanks as null', () => {
    const read = readDraft(
      typed({
        channel: 'visit',
        direction: 'in',
        happenedAt: '2026-11-20T08:00',
        summary: '  long talk\nabout fees ',
        satisfaction: 4,
        promised: ' timetable ',
        promisedUntil: '2026-11-25',
        nextOn: '2026-12-01',
        nextTime: '14:30',
      }),
      CONTEXT,
    );
    expect(read).toEqual({
      ok: true,
      value: {
        key: 'key-1',
        customers: ['C-1'],
        outcome: 'reached',
        channel: 'visit',
        direction: 'in',
        happenedAt: '2026-11-20T08:00',
        summary: 'long talk\nabout fees',
        satisfaction: 4,
        promised: 'timetable',
        promisedUntil: '2026-11-25',
        nextAppointment: '2026-12-01T14:30',
        by: 'Li Fang',
      },
    });
  });

  test('an appointment without a time is the day at 00:00, which a sheet shows as the day', () => {
    const read = readDraft(typed({ nextOn: '2026-12-01' }), CONTEXT);
    expect(read).toMatchObject({ value: { nextAppointment: '2026-12-01T00:00' } });
  });

  test.each([
    [{}, []],
    [{ outcome: null }, ['outcome: choose an outcome']],
    [{ outcome: 'another time' as const }, ['nextOn: a new time is needed']],
    [{ outcome: 'another time' as const, nextOn: '2026-11-21' }, []],
    [{ nextTime: '10:00' }, ['nextOn: which day']],
    [{ nextOn: '2026-11-19' }, ['nextOn: next is in the past']],
    [{ nextOn: '2026-11-20' }, []],
    [{ nextOn: '2026-11-20', nextTime: '08:30' }, ['nextOn: next is in the past']],
    [{ nextOn: '2026-11-20', nextTime: '08:31' }, []],
    [{ happenedAt: '2026-11-20T08:31' }, []],
    [{ happenedAt: '2026-11-20T08:32' }, ['happenedAt: happened in the future']],
    [{ promisedUntil: '2026-11-25' }, ['promised: what was promised']],
    [{ promised: 'call', promisedUntil: '' }, []],
    [
      { outcome: null, happenedAt: '2027-01-01T00:00', promisedUntil: '2026-11-25' },
      [
        'outcome: choose an outcome',
        'happenedAt: happened in the future',
        'promised: what was promised',
      ],
    ],
  ])('%j', (changed, problems) => {
    expect(problemsOf(typed(changed))).toEqual(problems);
  });

  test('nobody chosen is a problem of its own', () => {
    expect(problemsOf(typed({}), { ...CONTEXT, customers: [] })).toEqual([
      'outcome: nobody chosen',
    ]);
  });

  test('hostile text goes out as it was typed', () => {
    const summary = '=HYPERLINK("http://x")<img src=x onerror=alert(1)>\u202E';
    expect(readDraft(typed({ summary }), CONTEXT)).toMatchObject({ value: { summary } });
  });

  test.each([
    [{}, false],
    [{ outcome: 'busy' as const }, true],
    [{ summary: 'x' }, true],
    [{ channel: 'visit' as const }, true],
  ])('touched by %j: %s', (changed, touched) => {
    expect(isTouched({ ...emptyDraft('k'), ...changed })).toBe(touched);
  });
});
