// M4.8: who belongs together, by a text that several have or by a customer's number or name.
import { linkedPeople } from '../../src/tables/linked-people';

const people = (...lines: readonly (readonly [string, string, string])[]) =>
  lines.map(([no, name, belongsTo]) => ({ no, name, belongsTo }));
const numbers = (of: ReturnType<typeof people>, no: string) => {
  const linked = linkedPeople(of, no);
  return linked === null ? null : [linked.head?.no ?? '', linked.others.map((one) => one.no)];
};

describe('M4.8, who belongs together', () => {
  test('a text that several have, whatever its width, case and blanks', () => {
    const all = people(['1', 'Ann', 'ACME Ltd'], ['2', 'Bo', 'acme　ｌｔｄ'], ['3', 'Cy', 'Acme']);
    expect(numbers(all, '1')).toEqual(['', ['2']]);
    expect(numbers(all, '3')).toEqual(['', []]);
  });

  test('somebody in two groups is linked with both', () => {
    const all = people(['1', 'A', '王家；华为'], ['2', 'B', '王家'], ['3', 'C', '华为、腾讯']);
    expect(numbers(all, '1')).toEqual(['', ['2', '3']]);
    expect(numbers(all, '2')).toEqual(['', ['1']]);
  });

  test('a customer is named by number or by name, and knows who belongs to them', () => {
    const all = people(
      ['1', '王芳', ''],
      ['2', '小王', '王芳'],
      ['3', '大王', '1'],
      ['4', '李', ''],
    );
    expect(numbers(all, '2')).toEqual(['1', ['3']]);
    expect(numbers(all, '3')).toEqual(['1', ['2']]);
    expect(numbers(all, '1')).toEqual(['', ['2', '3']]);
    expect(numbers(all, '4')).toEqual(['', []]);
  });

  test('a name that two have names nobody: it is the name of a group', () => {
    const all = people(
      ['1', '王芳', ''],
      ['2', '王芳', ''],
      ['3', 'A', '王芳'],
      ['4', 'B', '王芳'],
    );
    expect(numbers(all, '3')).toEqual(['', ['4']]);
    expect(numbers(all, '1')).toEqual(['', []]);
  });

  test('who names themselves is the head of their group, not their own relative', () => {
    const all = people(['1', '王芳', '王芳'], ['2', 'A', '王芳']);
    expect(numbers(all, '1')).toEqual(['', ['2']]);
    expect(numbers(all, '2')).toEqual(['1', []]);
  });

  test('two who name each other are each other’s, once', () => {
    const all = people(['1', 'A', '2'], ['2', 'B', '1']);
    expect(numbers(all, '1')).toEqual(['2', []]);
  });

  test('nobody has that number', () => {
    expect(numbers(people(['1', 'A', 'x']), '9')).toBeNull();
  });
});
