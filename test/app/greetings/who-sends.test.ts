// M0.7: who sends on a day: the executor of the rules, on a rest day the substitute, of a substitute theirs.
import type { Colleague } from '../../../src/app/care/colleagues';
import { executorOf, whoSends } from '../../../src/app/greetings/who-sends';
import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { day } from '../../support/dates';

const person = (name: string, more: Partial<Colleague> = {}): Colleague => ({
  ...{ name, email: '', role: 'staff', skills: '', restDays: '', substitute: '' },
  ...{ row: 1, capacity: null, hasLeft: false, ...more },
});
const left = (name: string, substitute: string): Colleague =>
  person(name, { substitute, hasLeft: true });
const calendar = makeCalendar(MON_FRI, []);
const [FRIDAY, SATURDAY] = [day('2026-11-20'), day('2026-11-21')];
const sends = (staff: readonly Colleague[], on = SATURDAY, name = 'Ann') => {
  const sender = whoSends(name, on, staff, calendar);
  return sender.nobodyNamed ? `${sender.name}, nobody named` : `${sender.name} ${sender.insteadOf}`;
};

describe('the substitute', () => {
  test.each<[string, string, readonly Colleague[], typeof FRIDAY]>([
    ['works on a working day herself', 'Ann ', [person('Ann', { substitute: 'Bob' })], FRIDAY],
    [
      'is not needed for who stays away on other days',
      'Ann ',
      [person('Ann', { substitute: 'Bob', restDays: 'Wed' })],
      FRIDAY,
    ],
    [
      'stands in on a rest day of one person',
      'Bob Ann',
      [person('Ann', { substitute: 'Bob', restDays: '2026-11-19 to 2026-11-23' }), person('Bob')],
      FRIDAY,
    ],
    [
      'stands in on a rest day of the team',
      'Bob Ann',
      [person('Ann', { substitute: 'Bob' })],
      SATURDAY,
    ],
    [
      'who rests too has a substitute of their own',
      'Cy Ann',
      [
        person('Ann', { substitute: 'Bob' }),
        person('Bob', { substitute: 'Cy', restDays: 'Sat' }),
        person('Cy'),
      ],
      SATURDAY,
    ],
    [
      'who has left is passed over',
      'Cy Ann',
      [person('Ann', { substitute: 'Bob' }), person('Bob', { substitute: 'Cy', hasLeft: true })],
      SATURDAY,
    ],
    [
      'of each other, both away: nobody is named, and no loop',
      'Ann, nobody named',
      [
        person('Ann', { substitute: 'Bob', restDays: 'Sat' }),
        person('Bob', { substitute: 'Ann', restDays: 'Sat' }),
      ],
      SATURDAY,
    ],
    ['is missing', 'Ann, nobody named', [person('Ann')], SATURDAY],
    ['is missing for somebody who is not in Staff', 'Ann, nobody named', [], SATURDAY],
  ])('%s', (_, wanted, staff, on) => {
    expect(sends(staff, on)).toBe(wanted);
  });
});

test('the executor is found by role, then by name; who has left does nothing; else it is the owner', () => {
  const staff = [
    person('Left', { role: 'messaging admin', hasLeft: true }),
    person('Mia', { role: 'messaging admin' }),
    person('Leo', { role: 'lead' }),
    person('Dora'),
  ];
  const by = (text: string): string => executorOf(text, 'Owner', staff);
  expect(
    ['messaging admin', '短信管理员', 'lead', '客服负责人', 'dora', 'owner', 'department'].map(by),
  ).toEqual(['Mia', 'Mia', 'Leo', 'Leo', 'Dora', 'Owner', 'Owner']);
  expect(executorOf('messaging admin', 'Owner', [])).toBe('Owner');
});

describe('an owner who has left greets nobody', () => {
  const lead = person('Leo', { role: 'lead' });
  test.each<[string, string, string, readonly Colleague[]]>([
    ['the substitute does', 'Bob', 'Ann', [left('Ann', 'Bob'), person('Bob'), lead]],
    ['in turn theirs', 'Cy', 'Ann', [left('Ann', 'Bob'), left('Bob', 'Cy'), person('Cy'), lead]],
    ['without one the lead does', 'Leo', 'Ann', [left('Ann', ''), lead]],
    ['two who have left, a lead', 'Leo', 'Ann', [left('Ann', 'Bob'), left('Bob', 'Ann'), lead]],
    ['nor does nobody: the lead', 'Leo', '', [person('Bob'), lead]],
    ['whoever is not in Staff does', 'Zoe', 'Zoe', [person('Bob'), lead]],
    ['without a lead it stays', 'Ann', 'Ann', [left('Ann', ''), person('Bob')]],
    ['without a Staff tab, too', '', '', []],
  ])('%s', (_, wanted, owner, staff) => {
    expect(executorOf('owner', owner, staff)).toBe(wanted);
  });
});
