import { subjectWord } from '../../src/domain/rule-book/words';
import { roleWords } from '../../src/tables/role-words';
import { tierRoles } from '../../src/tables/tier-roles';

describe('3-product §1: which header is position, fees or months', () => {
  test.each([
    ['职务', 'position'],
    ['家长职务', 'position'],
    ['Job title', 'position'],
    ['学费（元）', 'fees'],
    ['Total paid', 'fees'],
    ['课程时长', 'months'],
    ['Months', 'months'],
    ['姓名', null],
    ['', null],
    ['constructor', null],
  ])('%s is %s', (header, input) => {
    expect(tierRoles([header])(header)).toBe(input);
  });

  test('every word of the rule book for them is a header too', () => {
    const inputs = ['position', 'fees', 'months'] as const;
    const words = inputs.flatMap((input) => roleWords(input).exact.map((word) => [word, input]));
    const known = words.filter(([word = '']) => subjectWord('tier', word) !== null);
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter(([word = '', input]) => tierRoles([word])(word) !== input)).toEqual([]);
  });

  test('of two titles the better word wins, two columns of one title stay two', () => {
    const roles = tierRoles(['职称', '职务', '费用', '费用']);
    expect(['职称', '职务', '费用'].map(roles)).toEqual([null, 'position', 'fees']);
  });
});
