// 2-rules §4, 5-decisions: whom an alert tells, whoever rests, has left or stands in no Staff tab.
import { peopleTold } from '../../../src/app/alerts/people-told';
import type { Colleague } from '../../../src/app/care/colleagues';
import { day } from '../../support/dates';

/** A Friday. */
const ON = day('2026-11-20');
const person = (name: string, part: Partial<Colleague> = {}): Colleague => ({
  ...{ row: 1, name, email: '', role: 'staff', skills: '', restDays: '', substitute: '' },
  ...{ capacity: null, hasLeft: false },
  ...part,
});
const zhou = person('周主任', { role: 'lead' });
const li = person('李主任', { role: 'lead' });
const wu = person('吴经理', { role: 'manager' });
const told = (to: readonly string[], owner: string, ...staff: Colleague[]): readonly string[] =>
  peopleTold(to, owner, { staff, on: ON });

test.each<[string, readonly string[], Colleague[]]>([
  ['the owner', ['林老师'], [person('林老师'), zhou]],
  ['all leads of a case that nobody has', ['周主任', '李主任'], [zhou, li]],
  [
    'who rests, and the substitute',
    ['林老师', '何老师'],
    [person('林老师', { restDays: '周五', substitute: '何老师' }), person('何老师'), zhou],
  ],
  [
    'the substitute’s substitute, when both rest',
    ['林老师', '何老师', '周主任'],
    [
      person('林老师', { restDays: '周五', substitute: '何老师' }),
      person('何老师', { restDays: '周五', substitute: '周主任' }),
      zhou,
    ],
  ],
  [
    'the substitute’s substitute, when the first has left',
    ['林老师', '周主任'],
    [
      person('林老师', { restDays: '周五', substitute: '何老师' }),
      person('何老师', { hasLeft: true, substitute: '周主任' }),
      zhou,
    ],
  ],
  [
    'two who stand in for each other, once',
    ['林老师', '何老师'],
    [
      person('林老师', { restDays: '周五', substitute: '何老师' }),
      person('何老师', { restDays: '周五', substitute: '林老师' }),
      zhou,
    ],
  ],
  [
    'a substitute from outside',
    ['林老师', '外援'],
    [person('林老师', { restDays: '周五', substitute: '外援' }), zhou],
  ],
  [
    'the lead for an owner who has left, not the owner’s substitute',
    ['周主任'],
    [person('林老师', { hasLeft: true, substitute: '何老师' }), person('何老师'), zhou],
  ],
  [
    'the lead, too, for an owner who is not in Staff',
    ['林老师', '周主任'],
    [person('何老师'), zhou],
  ],
  ['the owner alone without a Staff tab', ['林老师'], []],
])('at a warning: %s: %j', (what, names, staff) => {
  expect(told(['owner'], what.includes('nobody has') ? '' : '林老师', ...staff)).toEqual(names);
});

test('leads, managers and names of the book, each once; of who has left nobody', () => {
  const staff = [zhou, person('李主任', { role: 'lead', hasLeft: true }), wu];
  expect(told(['lead'], '林老师', ...staff)).toEqual(['周主任']);
  expect(told(['经理'], '林老师', ...staff)).toEqual(['吴经理']);
  expect(told(['周主任', '客服负责人', '值班室'], '林老师', ...staff)).toEqual([
    '周主任',
    '值班室',
  ]);
});
