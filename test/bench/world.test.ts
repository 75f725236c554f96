// The bench's world: cells cross as the platform would hand them over.

import { checkRules } from '../../src/domain/rule-book/check-rules';
import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { civilDateOf } from '../../src/domain/time/civil-date';
import { bigRuleBook } from './big-rule-book';
import { loadWorld, platformCell, platformRange } from './world';

test('only custom functions are measured, and they leave nothing behind', () => {
  const world = loadWorld(
    '/** @customfunction */\nfunction TWICE(n) { return 2 * n; }\nfunction HELPER() {}',
  );
  expect([...world.keys()]).toEqual(['TWICE']);
  expect(world.get('TWICE')?.(4)).toBe(8);
  expect('TWICE' in globalThis).toBe(false);
});

test('blank cells are empty text, dates are Dates with their time', () => {
  const on = civilDateOf(2026, 3, 5);
  if (on === undefined) throw new Error('no such day');
  expect(platformCell(null)).toBe('');
  expect(platformCell('5个月')).toBe('5个月');
  expect(platformCell({ kind: 'date', on, minutes: 570.5 })).toEqual(
    new Date(2026, 2, 5, 9, 30, 30),
  );
  expect(platformRange([['a', 1]], 2, 3)).toEqual([
    ['a', 1, ''],
    ['', '', ''],
  ]);
});

test('2-rules §1: the big rule book has 500 rules, and its check finds the one that is wrong', () => {
  const rows = bigRuleBook();
  expect(rows).toHaveLength(501);
  const errors = checkRules(parseRules(rows)).filter(({ level }) => level === 'error');
  expect(errors).toEqual([expect.objectContaining({ row: 501, code: 'tier not defined' })]);
});
