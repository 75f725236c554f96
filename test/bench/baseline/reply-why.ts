// REPLYDUEWHY by hand for one school: the sentences as templates.
import { actByWall, type CaseByHand, caseByHand, type Promised } from './cases';
import {
  cellAt,
  isEmpty,
  isErrorCell,
  NEEDS_DATA,
  quotation,
  type RawCell,
  type RawColumn,
} from './cells';
import { DAY, weekday } from './dates';
import { isWorkingDay } from './working-days';
import { wallOf, workedSpans } from './working-time';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const RULES: Readonly<Record<Promised, readonly [rule: string, within: string]>> = {
  question: ['咨询：60秒内回复（规则第 17 行）', '60秒'],
  complaint: ['投诉：4个工作小时内回复（规则第 18 行）', '4个工作小时'],
  'key repair': ['重点、报修 / 紧急：1个工作小时内回复（规则第 19 行）', '1个工作小时'],
  repair: ['报修 / 紧急：2个工作小时内回复（规则第 20 行）', '2个工作小时'],
  any: ['24小时内回复（规则第 21 行）', '24小时'],
};

const two = (count: number): string => (count < 10 ? `0${count}` : `${count}`);
const clock = (wall: number): string => {
  const seconds = Math.round((((wall % DAY) + DAY) % DAY) / 1000);
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
};
const iso = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
const weekdayName = (day: number): string => WEEKDAYS[weekday(day) - 1] ?? '';
const moment = (wall: number): string =>
  `${iso(wall)}（${weekdayName(Math.floor(wall / DAY))}）${clock(wall)}`;
const hours = (ms: number): string => `${Math.round((ms / 3600000) * 1e4) / 1e4}`;

/** The worked days of a promise: 周五 16:00–18:00 2小时，周一 09:00–11:00 2小时. */
const workedDays = (from: number, to: number): string => {
  const firstDay = Math.floor(from / DAY);
  const days: string[] = [];
  let windows: string[] = [];
  let worked = 0;
  const spans = workedSpans(from, to);
  spans.forEach(([start, end], at) => {
    windows.push(`${clock(start)}–${clock(end)}`);
    worked += end - start;
    const day = Math.floor(start / DAY);
    const next = spans[at + 1];
    if (next !== undefined && Math.floor(next[0] / DAY) === day) return;
    const name = weekdayName(day);
    const date = day - firstDay < 7 ? name : `${name} ${iso(start).slice(5)}`;
    days.push(`${date} ${windows.join('、')} ${hours(worked)}小时`);
    windows = [];
    worked = 0;
  });
  return days.join('，');
};

/** What the school does at the promise. */
const ending = (one: CaseByHand, from: number, to: number): string => {
  const spans = workedSpans(from, to);
  if (spans.length === 0) {
    for (let day = Math.floor(from / DAY); day <= Math.floor(to / DAY); day += 1) {
      if (!isWorkingDay(day)) return '在此之前没有工作时间，须在此时之前处理；值班人：王老师';
    }
    return '在此之前没有工作时间，须在此时之前处理；请为休息日安排值班人';
  }
  const before = workedSpans(to - 1, to).length > 0;
  const after = workedSpans(to, to + 1).length > 0;
  if (before) {
    return after ? '届时在上班，须在此时之前处理' : '届时正好下班，须在此时之前处理';
  }
  const actBy = moment(actByWall(one));
  return `${after ? '届时刚上班' : '届时不上班'}，下班前须处理：${actBy} 前`;
};

const missing = (received: RawCell, kind: RawCell, tier: RawCell, severity: RawCell): string => {
  const unread = (name: string, cell: RawCell): string =>
    `${NEEDS_DATA}：${name}“${quotation(cell)}”无法识别`;
  if (isErrorCell(tier)) return unread('级别', tier);
  if (isErrorCell(kind)) return unread('类型', kind);
  if (isErrorCell(severity)) return unread('紧急程度', severity);
  return isEmpty(received) ? `${NEEDS_DATA}：缺收到时间` : unread('收到时间', received);
};

/** REPLYDUEWHY for one row. */
export const baselineReplyWhy = (
  received: RawCell,
  kind: RawCell,
  tier: RawCell,
  severity: RawCell,
): string | null => {
  const one = caseByHand(received, kind, tier, severity);
  if (one === NEEDS_DATA) return missing(received, kind, tier, severity);
  if (one === null || typeof one === 'string') return one;
  const [from, to] = [wallOf(one.received), wallOf(one.promise)];
  const start = `收到：${moment(from)}${from % DAY === 0 ? '（未填时间）' : ''}`;
  const [rule, within] = RULES[one.by];
  const way =
    one.by === 'any' || one.by === 'question'
      ? `，加${within}`
      : `。工作时间：${workedDays(from, to)}`;
  return `${rule}。${start}${way}，须在 ${moment(to)} 前回复；${ending(one, from, to)}`;
};

export const baselineReplyWhys = (
  received: RawColumn,
  kind: RawColumn,
  tier: RawColumn,
  severity: RawColumn,
): (string | null)[][] =>
  received.map((_, row) => [
    baselineReplyWhy(
      cellAt(received, row),
      cellAt(kind, row),
      cellAt(tier, row),
      cellAt(severity, row),
    ),
  ]);
