// NEXTCONTACT by hand for one school: calls, visits and WeChat, each at its own pace.
import { cellAt, isEmpty, isErrorCell, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { aMonthLater, dateOfDay, dayOfDate, readDay } from './dates';
import { offRestDays } from './next-call';
import { tierNamed } from './tier-names';

const NEVER = '尚未联系';

const threeMonthsLater = (day: number): number => {
  const date = new Date(day * 86400000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 3];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86400000;
};

/** The word of the rules for a channel; undefined for one that the school does not know. */
const channelOf = (cell: RawCell): string | undefined => {
  switch (String(cell).trim().toLowerCase()) {
    case '电话':
    case 'phone':
      return '电话';
    case '上门拜访':
    case '拜访':
      return '上门拜访';
    case '微信':
      return '微信';
    default:
      return undefined;
  }
};

const rawOf = (tier: string, channel: string, anchor: number): number => {
  if (channel === '微信') return anchor + 7;
  if (channel === '电话') return tier === '重点' ? anchor + 15 : aMonthLater(anchor);
  return tier === '重点' ? anchor + 14 : threeMonthsLater(anchor);
};

const noChannel = (tier: string, cell: RawCell): string =>
  isEmpty(cell)
    ? '? 联系方式是空的：电话、上门拜访、微信'
    : `? 规则表里没有${tier}的“${String(cell).trim()}”联系频率：电话、上门拜访、微信`;

/** NEXTCONTACT for one row. */
export const baselineNextContact = (
  tierCell: RawCell,
  channelCell: RawCell,
  lastCell: RawCell,
  sinceCell: RawCell,
): Date | string | null => {
  if (isEmpty(tierCell) && isEmpty(channelCell) && isEmpty(lastCell) && isEmpty(sinceCell))
    return null;
  if (isErrorCell(tierCell)) return NEEDS_DATA;
  const tier = tierNamed(tierCell);
  if (tier.startsWith('?')) return tier;
  const contacted = !isEmpty(lastCell) && lastCell !== NEVER;
  const last = contacted ? readDay(lastCell, null, dayOfDate) : undefined;
  if (contacted && last === undefined) return NEEDS_DATA;
  const channel = channelOf(channelCell);
  if (channel === undefined) return noChannel(tier, channelCell);
  const since = readDay(sinceCell, null, dayOfDate);
  if (last === undefined && since === undefined) return isEmpty(sinceCell) ? NEVER : NEEDS_DATA;
  const anchor = Math.max(last ?? since ?? 0, since ?? last ?? 0);
  return dateOfDay(offRestDays(rawOf(tier, channel, anchor), anchor));
};

export const baselineNextContacts = (
  tier: RawColumn,
  channel: RawColumn,
  last: RawColumn,
  since: RawColumn,
): (Date | string | null)[][] =>
  tier.map((_, row) => [
    baselineNextContact(
      cellAt(tier, row),
      cellAt(channel, row),
      cellAt(last, row),
      cellAt(since, row),
    ),
  ]);
