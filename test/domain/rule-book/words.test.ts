// 2-rules §1: every word that the rules name for a test, a unit, a setting or a channel is understood.
import {
  channelWord,
  subjectWord,
  type TestWord,
  testWord,
  type UnitWord,
  unitWord,
} from '../../../src/domain/rule-book/words';

describe('2-rules §1: tests', () => {
  test.each<[TestWord, string]>([
    ['at least', 'at least, 至少, 以上, 不少于, 不低于'],
    ['above', 'above, 大于, 超过, 高于'],
    ['at most', 'at most, 至多'],
    ['below', 'below, 小于'],
    ['within', 'within, 不超过, 以内, 之内'],
    ['between', 'between'],
    ['is', 'is, 为'],
    ['contains', 'contains, 包含'],
    ['except', 'except, 不含'],
    ['every', 'every, 每'],
    ['per', 'per, 频次'],
    ['open', 'open, 开放'],
    ['by', 'by, 由'],
  ])('%s: %s', (word, forms) => {
    for (const form of forms.split(', ')) expect([form, testWord(form)]).toEqual([form, word]);
  });
});

describe('2-rules §1: units', () => {
  test.each<[UnitWord, string]>([
    ['seconds', 'seconds, 秒'],
    ['minutes', 'minutes, 分钟'],
    ['hours', 'hours, 小时'],
    ['days', 'days, 天'],
    ['working minutes', 'working minutes, 工作分钟'],
    ['working hours', 'working hours, 工作小时'],
    ['working days', 'working days, 工作日'],
    ['weeks', 'weeks, 周'],
    ['months', 'months, 个月, 月'],
    ['half-months', 'half-month, 半月, 半个月'],
    ['items', '项'],
    ['CNY', 'CNY, 元'],
    ['%', '%'],
    ['折', '折'],
  ])('%s: %s', (word, forms) => {
    for (const form of forms.split(', ')) expect([form, unitWord(form)]).toEqual([form, word]);
  });
});

test.each([
  ['shift', 'shift'],
  ['demotion', 'demotion'],
  ['leap birthday', 'leap birthday'],
  ['date order', 'date order'],
  ['dates', 'date order'],
  ['months', 'months'],
])('2-rules §1, §2.4, §8: the setting "%s" is known', (text, word) => {
  expect(subjectWord('setting', text)).toBe(word);
});

test.each([
  ['call', '电话', '回访'],
  ['visit', '上门拜访', '拜访', '走访'],
])('5-decisions "Words": %s is %s, %s …', (channel, ...forms) => {
  for (const form of [channel, ...forms]) expect(channelWord(form)).toBe(channel);
});
