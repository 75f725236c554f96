// What decides the next contact of one customer, and what is said of it.
import { NO_TRAIL } from '../../src/app/check/join-contacts';
import { type Beginning, planContact } from '../../src/app/check/plan-contact';
import { MON_FRI, makeCalendar } from '../../src/domain/calendar/calendar';
import { BLANK, known, type Reading, unknown } from '../../src/domain/reading';
import { defaultBook } from '../../src/domain/rule-book/default-book';
import type { CivilDate } from '../../src/domain/time/civil-date';
import type { Customer } from '../../src/tables/customers';
import { day } from '../support/dates';

const TODAY = day('2026-11-20');
const MONTHLY = {
  tier: null,
  channel: 'call',
  cadence: { kind: 'months', months: 1 },
  priority: false,
  row: 1,
} as const;

const aCustomer = (changes: Partial<Customer>): Customer => ({
  row: 2,
  id: 'C-1',
  name: '张三',
  phone: '',
  owner: '',
  position: '',
  fees: '',
  months: '',
  tier: '',
  override: '',
  lastTyped: BLANK,
  enrolledOn: undefined,
  pausedUntil: undefined,
  gone: false,
  ...changes,
});

const plan = (
  changes: Partial<Customer>,
  trail: { lastOn?: CivilDate; bookedOn?: CivilDate } = {},
  begin: Beginning | null = null,
) =>
  planContact({
    customer: aCustomer(changes),
    trail: { ...NO_TRAIL, ...trail },
    rule: MONTHLY,
    firstSeenOn: undefined,
    today: TODAY,
    calendar: makeCalendar(MON_FRI, []),
    book: defaultBook('zh'),
    steps: [],
    begin,
  });

const typed = (text: string): Reading<CivilDate> => known(day(text));

describe('2-rules §3, the next contact at night', () => {
  test.each<
    [string, Partial<Customer>, { lastOn?: CivilDate; bookedOn?: CivilDate }, string, string | null]
  >([
    ['the typed date stands', { lastTyped: typed('2026-11-02') }, {}, 'fine', '2026-12-02'],
    [
      'the later of log and typed date',
      { lastTyped: typed('2026-10-02') },
      { lastOn: day('2026-11-02') },
      'fine',
      '2026-12-02',
    ],
    [
      'a typed date in the future says nothing',
      { lastTyped: typed('2027-01-02') },
      { lastOn: day('2026-10-20') },
      'today',
      '2026-11-20',
    ],
    [
      'never contacted counts from enrolment',
      { enrolledOn: day('2026-10-10') },
      {},
      'never',
      '2026-11-10',
    ],
    ['else from the day first seen, today at the latest', {}, {}, 'fine', '2026-12-18'],
    [
      'an appointment after the last contact decides',
      { lastTyped: typed('2026-11-02') },
      { bookedOn: day('2026-11-25') },
      'booked',
      '2026-11-25',
    ],
    [
      'a passed appointment is overdue',
      { lastTyped: typed('2026-11-02') },
      { bookedOn: day('2026-11-12') },
      'overdue',
      '2026-11-12',
    ],
    ['paused: no date', { lastTyped: typed('2026-09-02'), pausedUntil: TODAY }, {}, 'paused', null],
    [
      'a pause that is over starts the cadence anew',
      { lastTyped: typed('2026-09-02'), pausedUntil: day('2026-11-10') },
      {},
      'fine',
      '2026-12-10',
    ],
    [
      'a pause of which nobody can read the end: needs data, never overdue',
      { lastTyped: typed('2026-09-02'), pauseUnread: '等家长通知' },
      { bookedOn: day('2026-11-12') },
      'needsData',
      null,
    ],
    ['left: none', { lastTyped: typed('2026-09-02'), gone: true }, {}, 'none', null],
    [
      'only a text that nobody can read: needs data, never overdue',
      { lastTyped: unknown('上周五'), enrolledOn: day('2026-01-10') },
      {},
      'needsData',
      null,
    ],
    [
      'a text that nobody can read beside a log: the log',
      { lastTyped: unknown('上周五') },
      { lastOn: day('2026-11-02') },
      'fine',
      '2026-12-02',
    ],
  ])('%s', (_, changes, trail, status, due) => {
    const { standing, decided } = plan(changes, trail);
    expect(standing.status).toBe(status);
    expect(decided?.on ?? null).toBe(due === null ? null : day(due));
  });
});

describe('2-rules §3, go-live at night', () => {
  const begin: Beginning = { goLive: day('2026-11-23'), firstCall: day('2026-11-25') };
  const last = (iso: string): Partial<Customer> => ({ lastTyped: known(day(iso)) });

  test('a date that had passed is the day of the first round; what it was is known', () => {
    const { decided, wasDue, standing } = plan(last('2026-10-02'), {}, begin);
    expect(decided).toEqual({ on: day('2026-11-25'), by: 'go-live', bookedLate: false });
    expect([wasDue, standing.status]).toEqual([day('2026-11-02'), 'soon']);
  });

  test('a date on or after it stays', () => {
    const { decided, wasDue } = plan(last('2026-10-23'), {}, begin);
    expect([decided?.on, decided?.by, wasDue]).toEqual([day('2026-11-23'), 'cadence', null]);
  });

  test('an appointment that was missed before it is taken up in the first round too', () => {
    const { decided } = plan(last('2026-10-02'), { bookedOn: day('2026-11-10') }, begin);
    expect([decided?.on, decided?.by]).toEqual([day('2026-11-25'), 'go-live']);
  });

  test('a talk since then ends the first round for that customer', () => {
    const { decided } = plan(last('2026-10-02'), { lastOn: TODAY }, begin);
    expect(decided?.by).toBe('cadence');
  });
});
