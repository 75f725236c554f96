import { makeCalendar } from '../../src/domain/calendar/calendar';
import { makeWorkingTime } from '../../src/domain/calendar/working-time';
import { explainReply } from '../../src/domain/case/explain-reply';
import type { Cell } from '../../src/domain/cell';
import { ruleFor } from '../../src/domain/rule-book/case-rules';
import { parseRules } from '../../src/domain/rule-book/parse-rules';
import { caseFacts, caseRules } from '../../src/domain/rule-book/read-case-rules';
import { UNCHANGING } from '../../src/domain/time/zone';
import { replySentence } from '../../src/i18n/reply-why';
import { CHINA_2026 } from '../support/dates';
import { mustBe } from '../support/working-time';
import { at } from '../support/zones';

const HOURS = '09:00–12:00, 13:30–18:00';
const EN: Cell[][] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit'],
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY'],
  ['tier', 'General', 'otherwise', '', '', ''],
  ['reply', 'any', 'any', 'within', 24, 'hours'],
  ['reply', 'Key', 'complaint / urgent', 'within', 2, 'working hours'],
  ['reply', 'any', 'refund', 'within', 1, 'working day'],
  ['reply', 'any', 'technical', 'within', 80, 'working hours'],
  ['reply', 'any', 'repair', 'within', 12, 'working days'],
  ['reply', 'any', 'question', 'within', 60, 'seconds'],
  ['hours', '', 'Mon–Fri', 'open', HOURS, ''],
];
const ZH: Cell[][] = [
  ['规则', '级别', '项目', '条件', '数值', '单位'],
  ['分级', '重点', '缴费金额', '至少', 8000, '元'],
  ['分级', '一般', '其他', '', '', ''],
  ['回复', '不限', '不限', '不超过', 24, '小时'],
  ['回复', '重点', '投诉 / 紧急', '不超过', 2, '工作小时'],
  ['回复', '不限', '退费', '不超过', 1, '工作日'],
  ['回复', '不限', '技术', '不超过', 80, '工作小时'],
  ['回复', '不限', '报修', '不超过', 12, '工作日'],
  ['回复', '不限', '咨询', '不超过', 60, '秒'],
  ['工作时间', '', '周一至周五', '开放', HOURS, ''],
];
const DUTY_EN: Cell[] = ['duty', 'any', 'rest days', 'by', 'Ms Wang', ''];
const DUTY_ZH: Cell[] = ['值班', '不限', '休息日', '由', '王老师', ''];

/** The sentence of a case under a book. */
const why = (
  rows: readonly (readonly Cell[])[],
  received: string,
  [tier = '', kind = '', severity = '']: readonly string[] = [],
): string => {
  const book = parseRules(rows);
  const time = makeWorkingTime(makeCalendar(book.week ?? [], CHINA_2026), UNCHANGING);
  const facts = caseFacts(book, { tier, kind, severity });
  if (!facts.ok) throw new Error(facts.error.received);
  const { clocks, duties } = caseRules(book);
  const rule = ruleFor(clocks.reply, facts.value);
  if (rule === undefined) throw new Error('no rule fits');
  const asked = { rule, receivedAt: at(received), duties, tier: facts.value.tier };
  return replySentence(book, UNCHANGING)(mustBe(explainReply(time, asked)));
};

describe('3-product §2 REPLYDUEWHY: each step of the calculation, in both languages', () => {
  test.each<[string, string, readonly string[], string, string]>([
    [
      'closed at the promise',
      '2026-11-20 16:00',
      [],
      'Reply within 24 hours (rules row 4). Received Fri 2026-11-20 16:00 + 24 hours = Sat 2026-11-21 16:00; closed then, so act by Fri 2026-11-20 18:00',
      '24小时内回复（规则第 4 行）。收到：2026-11-20（周五）16:00，加24小时，须在 2026-11-21（周六）16:00 前回复；届时不上班，下班前须处理：2026-11-20（周五）18:00 前',
    ],
    [
      'opening at the promise',
      '2026-11-19 13:30',
      [],
      'Reply within 24 hours (rules row 4). Received Thu 2026-11-19 13:30 + 24 hours = Fri 2026-11-20 13:30; opening time then, so act by Fri 2026-11-20 12:00',
      '24小时内回复（规则第 4 行）。收到：2026-11-19（周四）13:30，加24小时，须在 2026-11-20（周五）13:30 前回复；届时刚上班，下班前须处理：2026-11-20（周五）12:00 前',
    ],
    [
      'closing at the promise',
      '2026-11-18 18:00',
      [],
      'Reply within 24 hours (rules row 4). Received Wed 2026-11-18 18:00 + 24 hours = Thu 2026-11-19 18:00; closing time then, so act by the same time',
      '24小时内回复（规则第 4 行）。收到：2026-11-18（周三）18:00，加24小时，须在 2026-11-19（周四）18:00 前回复；届时正好下班，须在此时之前处理',
    ],
    [
      'a few seconds',
      '2026-11-20 16:00:30',
      ['', '咨询'],
      'Reply within 60 seconds for question (rules row 9). Received Fri 2026-11-20 16:00:30 + 60 seconds = Fri 2026-11-20 16:01:30; open then, so act by the same time',
      '咨询：60秒内回复（规则第 9 行）。收到：2026-11-20（周五）16:00:30，加60秒，须在 2026-11-20（周五）16:01:30 前回复；届时在上班，须在此时之前处理',
    ],
    [
      'nobody works before the promise',
      '2026-11-20 18:00',
      [],
      'Reply within 24 hours (rules row 4). Received Fri 2026-11-20 18:00 + 24 hours = Sat 2026-11-21 18:00; no working time lies before it, so act by the same time; name a duty person for closed days',
      '24小时内回复（规则第 4 行）。收到：2026-11-20（周五）18:00，加24小时，须在 2026-11-21（周六）18:00 前回复；在此之前没有工作时间，须在此时之前处理；请为休息日安排值班人',
    ],
    [
      'a day without a time',
      '2026-11-20 00:00',
      [],
      'Reply within 24 hours (rules row 4). Received Fri 2026-11-20 00:00 (no time given) + 24 hours = Sat 2026-11-21 00:00; closed then, so act by Fri 2026-11-20 18:00',
      '24小时内回复（规则第 4 行）。收到：2026-11-20（周五）00:00（未填时间），加24小时，须在 2026-11-21（周六）00:00 前回复；届时不上班，下班前须处理：2026-11-20（周五）18:00 前',
    ],
    [
      'working hours over a weekend, with the tier, kind and severity of the row',
      '2026-09-18 17:00',
      ['Key', 'complaint', 'urgent'],
      'Reply within 2 working hours for Key, complaint / urgent (rules row 5). Received Fri 2026-09-18 17:00. Working time: Fri 17:00–18:00 1 h, Sun 09:00–10:00 1 h = Sun 2026-09-20 10:00; open then, so act by the same time',
      '重点、投诉 / 紧急：2个工作小时内回复（规则第 5 行）。收到：2026-09-18（周五）17:00。工作时间：周五 17:00–18:00 1小时，周日 09:00–10:00 1小时，须在 2026-09-20（周日）10:00 前回复；届时在上班，须在此时之前处理',
    ],
    [
      'many working hours, in short',
      '2026-11-20 16:00',
      ['', 'technical'],
      'Reply within 80 working hours for technical (rules row 7). Received Fri 2026-11-20 16:00. Working time: Fri 16:00–18:00 2 h, Mon 09:00–12:00 + 13:30–18:00 7.5 h, Tue 09:00–12:00 + 13:30–18:00 7.5 h, … 8 more days 60 h …, Mon 12-07 09:00–12:00 3 h = Mon 2026-12-07 12:00; closing time then, so act by the same time',
      '技术：80个工作小时内回复（规则第 7 行）。收到：2026-11-20（周五）16:00。工作时间：周五 16:00–18:00 2小时，周一 09:00–12:00、13:30–18:00 7.5小时，周二 09:00–12:00、13:30–18:00 7.5小时，……另8天共60小时……，周一 12-07 09:00–12:00 3小时，须在 2026-12-07（周一）12:00 前回复；届时正好下班，须在此时之前处理',
    ],
    [
      'one working day',
      '2026-11-21 15:00',
      ['', 'refund'],
      'Reply within 1 working day for refund (rules row 6). Received Sat 2026-11-21 15:00. Working days after it: Mon; closing time of the last = Mon 2026-11-23 18:00; closing time then, so act by the same time',
      '退费：1个工作日内回复（规则第 6 行）。收到：2026-11-21（周六）15:00。其后的工作日：周一，到最后一天下班，须在 2026-11-23（周一）18:00 前回复；届时正好下班，须在此时之前处理',
    ],
    [
      'many working days, in short',
      '2026-09-18 17:00',
      ['', 'repair'],
      'Reply within 12 working days for repair (rules row 8). Received Fri 2026-09-18 17:00. Working days after it: Sun, Mon, Tue, … 8 more days …, Mon 10-12; closing time of the last = Mon 2026-10-12 18:00; closing time then, so act by the same time',
      '报修：12个工作日内回复（规则第 8 行）。收到：2026-09-18（周五）17:00。其后的工作日：周日、周一、周二、……另8天……、周一 10-12，到最后一天下班，须在 2026-10-12（周一）18:00 前回复；届时正好下班，须在此时之前处理',
    ],
  ])('M0.11 %s', (_name, received, cells, en, zh) => {
    expect(why(EN, received, cells)).toBe(en);
    expect(why(ZH, received, cells)).toBe(zh);
  });

  test('M0.11 the duty person is named where the book has one', () => {
    expect(why([...EN, DUTY_EN], '2026-11-21 15:00')).toMatch(
      /; no working time lies before it, so act by the same time; on duty: Ms Wang$/,
    );
    expect(why([...ZH, DUTY_ZH], '2026-11-21 15:00')).toMatch(
      /；在此之前没有工作时间，须在此时之前处理；值班人：王老师$/,
    );
  });
});
