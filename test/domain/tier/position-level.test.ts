import type { Cell } from '../../../src/domain/cell';
import { knownValue } from '../../../src/domain/reading';
import { defaultBook } from '../../../src/domain/rule-book/default-book';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { levelOf, positionReader } from '../../../src/domain/tier/position-level';
import { civilDateOf } from '../../../src/domain/time/civil-date';

const book = defaultBook('en');
const level = (title: Cell) => knownValue(levelOf(book, title))?.level;

describe('2-rules §1: position words', () => {
  test.each<[string, string | null]>([
    ['班主任', 'public sector'],
    ['四级主任科员', 'public sector'],
    ['总经理助理', null],
    ['国企总经理助理', 'public sector'],
    ['校长兼班主任', 'manager'],
    ['副县长', 'manager'],
    ['factory worker', null],
    ['contractor', null],
    ['VPN engineer', null],
    ['Owner/Marketing Assistant', 'manager'],
    ['部门经理', 'manager'],
    ['总 经 理', 'manager'],
    ['ＣＥＯ', 'manager'],
    ['公司CEO', 'manager'],
    ['Head  of Sales and Marketing', 'manager'],
    ['head office clerk', null],
    ['Product Manager', null],
    ['产品经理', null],
    ['产品经理、财务总监', 'manager'],
    ['Assistant & Owner', 'manager'],
    ['职员，副总', 'manager'],
    ['clerk, director', 'manager'],
    ['clerk; director', 'manager'],
    ['Assistant and Owner', 'manager'],
    ['secretary to the president', null],
    ['Vice-President', 'manager'],
    ['doctor', 'public sector'],
    ['public sector', 'public sector'],
    ['STATE-OWNED bank clerk', 'public sector'],
    ['主任医师', 'public sector'],
    ['退休教师', 'public sector'],
    ['不详、经理', 'manager'],
    ['国企员工；副总', 'manager'],
    ['manageress', null],
    ['director2', null],
  ])('%s: %s', (title, expected) => {
    expect(level(title)).toBe(expected);
  });

  test('the words of the Chinese book are the same', () => {
    const zh = defaultBook('zh');
    expect(knownValue(levelOf(zh, '部门经理'))?.level).toBe('中高层管理者');
    expect(knownValue(levelOf(zh, 'teacher'))?.level).toBe('机关事业国企人员');
  });

  test('several rows of a level add up, signs in words are taken as they stand', () => {
    const own = parseRules([
      ['position', 'boss', 'title', 'contains', 'C++ lead'],
      ['position', 'Boss', 'title', 'contains', '店长'],
    ]);
    expect(own.levels).toHaveLength(1);
    expect(knownValue(levelOf(own, 'c++ lead'))?.rank).toBe(0);
    expect(knownValue(levelOf(own, '副店长'))?.rank).toBe(0);
    expect(knownValue(levelOf(own, 'ccc lead'))?.rank).toBe(1);
  });

  test('a book without levels knows nobody', () => {
    expect(positionReader([])('总经理')).toEqual({
      kind: 'known',
      value: { rank: 0, level: null, listed: false },
    });
  });
});

describe('2-rules §2.3: titles that say nothing', () => {
  test.each<[Cell]>([
    ['不详'],
    ['待补'],
    ['未知'],
    ['?'],
    ['？'],
    ['#N/A'],
    ['Loading...'],
    [true],
    [{ kind: 'date', on: civilDateOf(2026, 3, 5)!, minutes: 0 }],
  ])('%j is unknown', (title) => {
    expect(levelOf(book, title).kind).toBe('unknown');
  });

  test.each<[Cell]>([[''], [null], ['　']])('%j is blank', (title) => {
    expect(levelOf(book, title).kind).toBe('blank');
  });

  test.each(['无', '学生', '退休', '自由职业'])(
    '%s reaches no level and needs no look',
    (title) => {
      expect(levelOf(book, title)).toMatchObject({ value: { level: null, listed: true } });
    },
  );

  test.each<[Cell]>([['职员'], ['工程师'], [12]])('%j reaches no level and is listed', (title) => {
    expect(levelOf(book, title)).toMatchObject({ value: { level: null, listed: false } });
  });
});

describe('2-rules §1: a word list of any length', () => {
  const levelOfWords = (words: readonly string[]) => {
    const reader = positionReader([{ name: 'boss', contains: words, except: [] }]);
    return (title: string) => knownValue(reader(title))?.level;
  };

  test('ten thousand words are read within a second, and each is found', () => {
    const words = Array.from({ length: 10_000 }, (_, i) => `word number ${i}`);
    const started = process.hrtime.bigint();
    const found = levelOfWords([...words, '经理']);
    expect(['Word number 0', 'a word  number 9999', '总经理'].map(found)).toEqual(
      Array.from({ length: 3 }, () => 'boss'),
    );
    expect(found('word number 10000')).toBeNull();
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  });

  test.each(['长', 'a', '('])(
    'a pasted text of 50,000 times %s is no word, and stops none',
    (sign) => {
      const found = levelOfWords([sign.repeat(50_000), 'chief', '经理']);
      expect(['chief', '经理', 'clerk'].map(found)).toEqual(['boss', 'boss', null]);
    },
  );
});
