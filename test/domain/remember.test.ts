// Answers worked out once: each distinct key is asked for once, failures again.
import { remember } from '../../src/domain/remember';

test('each distinct key is worked out once', () => {
  const asked: (string | null)[] = [];
  const lengthOf = remember((key: string | null) => {
    asked.push(key);
    return key === null ? -1 : key.length;
  });
  expect(['ab', 'a', 'ab', null, null, 'a'].map(lengthOf)).toEqual([2, 1, 2, -1, -1, 1]);
  expect(asked).toEqual(['ab', 'a', null]);
});

test('what is thrown is thrown again, and nothing is remembered between two functions', () => {
  let asked = 0;
  const make = (key: string): string => {
    asked += 1;
    if (key === '') throw new Error('blank');
    return key;
  };
  const [first, second] = [remember(make), remember(make)];
  expect(() => first('')).toThrow('blank');
  expect(() => first('')).toThrow('blank');
  expect([first('a'), second('a')]).toEqual(['a', 'a']);
  expect(asked).toBe(4);
});
