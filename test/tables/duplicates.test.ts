// Rows that may be one customer twice.
import { findDuplicates, type Person } from '../../src/tables/duplicates';

const person = (name: string, phone = '', organisation = ''): Person => ({
  ...{ name, phone, organisation },
});
const groups = (...people: readonly Person[]): readonly (readonly [string, string])[] =>
  findDuplicates(people).map(({ by, people: group }) => [
    by,
    group.map(({ name }) => name).join('+'),
  ]);

describe('3-product §5: duplicates', () => {
  test.each([
    ['+86 138 0000 0001', '13800000001'],
    ['１３８００００００１１', '138-0000-0011'],
    ['0086-138 0000 0001', '138 0000 0001 / 020-81234567'],
    ['8613800000001', '(138)00000001'],
  ])('one phone, written %s and %s', (one, other) => {
    expect(groups(person('王芳', one), person('王芳芳', other))).toEqual([
      ['phone', '王芳+王芳芳'],
    ]);
  });

  test('one name in one organisation, with blanks and full-width forms', () => {
    expect(
      groups(
        person('王 芳', '13800000001', 'ＡＢＣ公司'),
        person('王芳', '13900000001', 'abc 公司'),
      ),
    ).toEqual([['name and organisation', '王 芳+王芳']]);
  });

  test('namesakes with phones of their own, or in other places, are two people', () => {
    expect(groups(person('王芳', '13800000001'), person('王芳', '13900000001'))).toEqual([]);
    expect(groups(person('王芳', '', '一中'), person('王芳', '', '二中'))).toEqual([]);
  });

  test('a name twice with nothing else beside it is one', () => {
    expect(groups(person('王芳'), person('李明'), person('王 芳'))).toEqual([
      ['name', '王芳+王 芳'],
    ]);
  });

  test('a group is said once, by what is surest; short numbers are no phones', () => {
    const twice = person('王芳', '13800000001', '一中');
    expect(groups(twice, { ...twice })).toEqual([['phone', '王芳+王芳']]);
    expect(groups(person('甲', '110'), person('乙', '110'))).toEqual([]);
  });
});
