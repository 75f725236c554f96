// Rows are known again whatever people did to them.
import fc from 'fast-check';
import { sameRows } from '../../../src/app/check/same-rows';
import type { Cell } from '../../../src/domain/cell';

type Row = readonly Cell[];

/** Number, name, phone; the number may be blank and the name another's too. */
const people = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom('王芳', '李娜', 'Ann')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) =>
    list.map(([numbered, name], i): Row => [numbered ? `S${i}` : '', name, `1380000${i}`]),
  );

const AT = { id: 0, name: 1, untouched: [0, 1, 2] };

describe('3-product §4: which row is which', () => {
  test('after sorting, deleting and inserting, each row that is left is found', () => {
    const moves = people.chain((before) =>
      fc.record({
        before: fc.constant(before),
        order: fc.shuffledSubarray(before.map((_, r) => r)),
        blankAt: fc.nat({ max: before.length }),
      }),
    );
    fc.assert(
      fc.property(moves, ({ before, order, blankAt }) => {
        const now: Row[] = order.map((r) => before[r] ?? []);
        now.splice(Math.min(blankAt, now.length), 0, ['', '', '']);
        const found = sameRows(now, before, AT);
        now.forEach((row, r) => {
          const origin = found.get(r);
          expect(origin === undefined ? ['', '', ''] : before[origin]).toEqual(row);
        });
        expect(new Set(found.values()).size).toBe(found.size);
      }),
    );
  });

  test.each<[string, Row, Row]>([
    [
      'the number and the name stand, the phone was edited',
      ['S1', '王芳', '1'],
      ['S1', '王芳', '2'],
    ],
    ['the number stands, the name was edited', ['S1', '王芳', '1'], ['S1', '王方', '2']],
    ['no number: the name stands, the phone was edited', ['', '王芳', '1'], ['', '王芳', '2']],
  ])('%s', (_, was, is) => {
    const before = [['S7', '李娜', '9'], was];
    expect(sameRows([is, ['S7', '李娜', '9']], before, AT)).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  test('of two with the same name the one that is more alike', () => {
    const before: Row[] = [
      ['', '王芳', '1', 'a', 'b'],
      ['', '王芳', '2', 'c', 'd'],
    ];
    const found = sameRows([['', '王芳', '2', 'c', 'new']], before, {
      ...AT,
      untouched: [0, 1, 2, 3, 4],
    });
    expect(found.get(0)).toBe(1);
  });

  test('a number that we wrote at a wrong place is no sign when the name differs', () => {
    const before: Row[] = [
      ['S1', '王芳', '1'],
      ['S2', '李娜', '2'],
    ];
    const found = sameRows([['S1', '李娜', '2']], before, { ...AT, untouched: [1, 2] });
    expect(found.get(0)).toBe(1);
  });

  test('blank rows are nobody', () => {
    expect(sameRows([['', '', '']], [['', '', '']], AT).size).toBe(0);
  });
});
