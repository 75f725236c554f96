// 5-decisions "Cases": the eight kinds of cases, in both languages, and people's own.
import { kindKey, kindWord } from '../../../src/domain/rule-book/case-words';

test.each([
  ['投诉', 'complaint'],
  ['抱怨', 'grumble'],
  ['意见', 'opinion'],
  ['建议', 'suggestion'],
  ['咨询', 'question'],
  ['报修', 'repair'],
  ['退费', 'refund'],
  ['技术', 'technical'],
])('M2.2, M3.1 5-decisions "Cases": %s is %s', (zh, en) => {
  expect([kindWord(zh), kindWord(en), kindKey(` ${zh} `)]).toEqual([en, en, en]);
});

test('5-decisions "Cases": a kind of the team’s own stays what it is', () => {
  expect([kindWord('发票'), kindKey('发 票')]).toEqual([null, '发票']);
});
