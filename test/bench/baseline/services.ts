// SERVICES and REFERRALREWARD by hand for one school: the texts as they are.
import { isEmpty, isErrorCell, NEEDS_DATA, type RawCell, type RawColumn } from './cells';
import { tierNamed } from './tier-names';

const KEY_SERVICES = [
  ...['每15天电话联系（跟进人）', '生日礼物当天送达（客服负责人）', '生日祝福（短信管理员）'],
  ...['答谢宴（客服负责人）', '节日问候（短信管理员）', '产品资讯（部门）'],
  ...['转介绍奖励：礼品300元，新客户8折（客服负责人）', '意见24小时内答复（跟进人）'],
].join('; ');
const OTHER_SERVICES = [
  ...['每月电话联系（跟进人）', '节日问候（短信管理员）', '产品资讯（部门）'],
  ...['转介绍奖励：礼品200元，新客户8.5折（客服负责人）', '意见24小时内答复（跟进人）'],
].join('; ');

/** What key customers get and what the others get. */
const byTier =
  (key: string, others: string) =>
  (tier: RawCell): string | null => {
    if (isEmpty(tier)) return null;
    if (isErrorCell(tier)) return NEEDS_DATA;
    const name = tierNamed(tier);
    if (name.startsWith('?')) return name;
    return name === '重点' ? key : others;
  };

/** SERVICES for one row. */
export const baselineService = byTier(KEY_SERVICES, OTHER_SERVICES);
/** REFERRALREWARD for one row. */
export const baselineReward = byTier('礼品300元，新客户8折', '礼品200元，新客户8.5折');

export const baselineServices = (tier: RawColumn): (string | null)[][] =>
  tier.map(([cell]) => [baselineService(cell ?? '')]);

export const baselineRewards = (tier: RawColumn): (string | null)[][] =>
  tier.map(([cell]) => [baselineReward(cell ?? '')]);
