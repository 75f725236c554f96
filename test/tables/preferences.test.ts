// M4.3: columns of any name that say what a customer likes.
import type { Cell } from '../../src/domain/cell';
import { preferencesIn } from '../../src/tables/preferences';

const of = (header: readonly string[], row: readonly Cell[], ...roles: number[]) =>
  preferencesIn(header, row, new Set(roles)).map(({ name, text }) => `${name}: ${text}`);

describe('M4.3, preferences', () => {
  test.each([
    '沟通偏好',
    '兴趣爱好',
    '忌口/过敏',
    '称呼',
    '方便联系时段',
    'Preferences',
    'Preferred channel',
    'Hobbies',
    'Best time to call',
  ])('%s is one', (header) => {
    expect(of(['Name', header], ['Ann', 'x'])).toEqual([`${header}: x`]);
  });

  test.each(['兴趣班', '备注', '联系方式', 'Interest rate', 'Likelihood', 'Preferred supplier'])(
    '%s is none',
    (header) => {
      expect(of(['Name', header], ['Ann', 'x'])).toEqual([]);
    },
  );

  test('a column with a role is not; blanks, errors and boxes without a tick say nothing', () => {
    expect(of(['喜好', '爱好'], ['茶', '足球'], 0)).toEqual(['爱好: 足球']);
    expect(of(['爱好', '喜好', '兴趣', '偏好'], ['', '#N/A', false, null])).toEqual([]);
  });

  test('a tick, a number and a day as they read; a long text is cut', () => {
    const row: Cell[] = [true, 7, 'x'.repeat(400)];
    expect(of(['喜欢茶', '喜好', '爱好'], row)).toEqual([
      '喜欢茶: ✓',
      '喜好: 7',
      `爱好: ${'x'.repeat(300)}…`,
    ]);
  });
});
