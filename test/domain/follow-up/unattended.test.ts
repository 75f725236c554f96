// 5-decisions "Unattended": who stands in the lead's list, why, and whom to ask instead.
import fc from 'fast-check';
import {
  type Attended,
  type StaffMember,
  unattended,
} from '../../../src/domain/follow-up/unattended';

const STAFF: readonly StaffMember[] = [
  { name: '林老师', hasLeft: false, inTurn: true },
  { name: '何老师', hasLeft: false, inTurn: true },
  { name: '周老师', hasLeft: true, inTurn: true },
  { name: '王主管', hasLeft: false, inTurn: false },
];
const customer = (changes: Partial<Attended> = {}): Attended => ({
  ...{ owner: '林老师', unreachable: false, intervalsLate: 0, gone: false },
  ...changes,
});
const reasons = (customers: readonly Attended[], staff = STAFF) =>
  unattended(customers, staff).map(({ reason, proposed }) => [reason, proposed]);

describe('5-decisions "Unattended": who', () => {
  test.each([
    ['nothing is the matter', {}, null],
    ['late by one interval exactly', { intervalsLate: 1 }, null],
    ['late by more than one further interval', { intervalsLate: 1.01 }, 'overdue'],
    ['unreachable', { unreachable: true, intervalsLate: 3 }, 'unreachable'],
    ['refused', { refused: true, intervalsLate: 3 }, 'refused'],
    ['refused, and not reached since', { refused: true, unreachable: true }, 'unreachable'],
    ['gone, having refused', { refused: true, gone: true }, null],
    ['nobody is the owner', { owner: '' }, 'no owner'],
    ['the owner has left', { owner: '周老师' }, 'owner left'],
    ['the owner is not in Staff', { owner: '孙老师', intervalsLate: 3 }, 'owner not in staff'],
    ['the owner, written with a blank', { owner: '林 老师' }, null],
    ['a lead who has customers', { owner: '王主管' }, null],
    ['gone: nobody’s work', { owner: '', intervalsLate: 9, gone: true }, null],
  ] as const)('%s: %o', (_, changes, expected) => {
    const [found] = unattended([customer(changes), customer()], STAFF);
    expect(found?.reason ?? null).toBe(expected);
  });

  test('without a Staff tab nobody is missing from it, and nobody can be proposed', () => {
    expect(reasons([customer({ owner: '孙老师' }), customer({ owner: '' })], [])).toEqual([
      ['no owner', ''],
    ]);
  });

  test('a team that writes down no owners has none to miss', () => {
    expect(reasons([customer({ owner: '' }), customer({ owner: '', unreachable: true })])).toEqual([
      ['unreachable', '林老师'],
    ]);
  });
});

describe('5-decisions "Unattended": whom to ask instead', () => {
  test('the fewest customers first, those given before included; not the owner, not who left', () => {
    const list = [
      ...Array.from({ length: 3 }, () => customer()),
      customer({ owner: '何老师' }),
      ...Array.from({ length: 4 }, () => customer({ owner: '' })),
      customer({ owner: '林老师', intervalsLate: 2 }),
    ];
    expect(reasons(list)).toEqual([
      ...[
        ['no owner', '何老师'],
        ['no owner', '何老师'],
        ['no owner', '何老师'],
      ],
      ...[
        ['no owner', '林老师'],
        ['overdue', '何老师'],
      ],
    ]);
  });

  test('leads take customers only where nobody else is there', () => {
    const staff = STAFF.filter(({ name }) => name === '王主管' || name === '周老师');
    expect(reasons([customer({ owner: '周老师' })], staff)).toEqual([['owner left', '王主管']]);
  });

  test('the most pressing reason first, and inside it the order that was given', () => {
    const list = [
      customer({ intervalsLate: 2 }),
      customer({ owner: '' }),
      customer({ unreachable: true }),
      customer({ intervalsLate: 5 }),
    ];
    const found = unattended(list, STAFF).map((one) => list.indexOf(one.customer));
    expect(found).toEqual([2, 1, 0, 3]);
  });

  test('nothing moves by itself, and what is proposed is even to one customer', () => {
    const owners = fc.array(fc.constantFrom('', '周老师', '孙老师'), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(owners, (names) => {
        const list = [...names, '周老师'].map((owner) => customer({ owner }));
        const before = JSON.stringify(list);
        const given = unattended(list, STAFF).map(({ proposed }) => proposed);
        const count = (name: string): number => given.filter((one) => one === name).length;
        expect(Math.abs(count('林老师') - count('何老师'))).toBeLessThanOrEqual(1);
        expect(count('林老师') + count('何老师')).toBe(given.length);
        expect(JSON.stringify(list)).toBe(before);
      }),
    );
  });
});
