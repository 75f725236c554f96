// NEXTCALLWHY by hand for one school: the sentences as templates.
import { cellAt, isEmpty, isErrorCell, quotation, type RawCell, type RawColumn } from './cells';
import { aMonthLater, DAY, dayOfDate, readDay, weekday } from './dates';
import { offRestDays } from './next-call';
import { tierNamed } from './tier-names';
import { isWorkingDay, officialText } from './working-days';

const NEVER = '尚未联系';
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const RULES: { readonly [tier: string]: string } = {
  重点: '每15天电话联系（规则第 14 行）',
  关注: '每月电话联系（规则第 15 行）',
  一般: '每月电话联系（规则第 16 行）',
};

const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const dayText = (day: number): string => `${iso(day)} ${WEEKDAYS[weekday(day) - 1]}`;

const ruleText = (tier: string, cell: RawCell): string => {
  if (isEmpty(cell)) return `未填级别，按${tier}：${RULES[tier]}`;
  const typed = quotation(cell);
  return /^(资料不全|needs data)$/i.test(typed)
    ? `“${typed}”按${tier}：${RULES[tier]}`
    : `${tier}：${RULES[tier]}`;
};

const anchorText = (last: number | undefined, since: number | undefined): string => {
  if (last !== undefined && (since === undefined || last >= since)) {
    return `最近联系 ${dayText(last)}`;
  }
  const why = last === undefined ? NEVER : `晚于最近联系 ${iso(last)}`;
  return `起算日期 ${dayText(since ?? 0)}（${why}）`;
};

const noDate = (name: string, cell: RawCell): string =>
  `资料不全：${name}不是能识别的日期：“${quotation(cell)}”`;

/** NEXTCALLWHY for one row. */
export const baselineNextCallWhy = (
  tierCell: RawCell,
  lastCell: RawCell,
  sinceCell: RawCell,
): string | null => {
  if (isEmpty(tierCell) && isEmpty(lastCell) && isEmpty(sinceCell)) return null;
  if (isErrorCell(tierCell)) return `资料不全：级别“${quotation(tierCell)}”无法识别`;
  const tier = tierNamed(tierCell);
  if (tier.startsWith('?')) return tier;
  const contacted = !isEmpty(lastCell) && lastCell !== NEVER;
  const last = contacted ? readDay(lastCell, null, dayOfDate) : undefined;
  if (contacted && last === undefined) return noDate('最近联系', lastCell);
  const since = readDay(sinceCell, null, dayOfDate);
  const rule = ruleText(tier, tierCell);
  if (last === undefined && since === undefined) {
    return isEmpty(sinceCell)
      ? `尚未联系：没有最近联系日期，也没有起算日期。${rule}`
      : noDate('起算日期', sinceCell);
  }
  const anchor = Math.max(last ?? since ?? 0, since ?? last ?? 0);
  const raw = tier === '重点' ? anchor + 15 : aMonthLater(anchor);
  const due = offRestDays(raw, anchor);
  const dayOfMonth = new Date(anchor * DAY).getUTCDate();
  const clamped = tier !== '重点' && new Date(raw * DAY).getUTCDate() !== dayOfMonth;
  const step = `${anchorText(last, since)} + ${tier === '重点' ? '15天' : '1个月'} = ${dayText(raw)}${
    clamped ? `（该月没有 ${dayOfMonth} 日）` : ''
  }`;
  if (isWorkingDay(raw)) {
    return `${rule}。${step}，是工作日${officialText(raw) ?? ''}。应联系日 ${dayText(raw)}`;
  }
  const move = due < raw ? '，提前到前一个工作日' : '；其间没有工作日，顺延到下一个工作日';
  const official = officialText(due);
  const madeUp = official === undefined ? '' : `，是工作日${official}`;
  return `${rule}。${step}，是休息日${officialText(raw) ?? '（周末）'}${move}。应联系日 ${dayText(due)}${madeUp}`;
};

export const baselineNextCallWhys = (
  tier: RawColumn,
  last: RawColumn,
  since: RawColumn,
): (string | null)[][] =>
  tier.map((_, row) => [
    baselineNextCallWhy(cellAt(tier, row), cellAt(last, row), cellAt(since, row)),
  ]);
