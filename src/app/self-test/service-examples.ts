// The worked examples of services and referral rewards (5-decisions "Formulas", rules M0.5, M0.10, M4.1).
import type { Example } from './example';

/** Key is owed 8 services: items 1, 3 to 7, 9 and the birthday message. */
const KEY = [
  'call every 15 days (owner)',
  'birthday gift on the day (lead)',
  'birthday message (messaging admin)',
  'thank-you banquet (lead)',
  'festival greetings (messaging admin)',
  'product news (department)',
  'referral reward: gift worth 300 CNY, newcomer 20 % off (lead)',
  'opinions answered within 24 hours (owner)',
];
/** The others are owed 5: items 2, 5, 6, 8, 9. */
const OTHERS = [
  'call every month (owner)',
  'festival greetings (messaging admin)',
  'product news (department)',
  'referral reward: gift worth 200 CNY, newcomer 15 % off (lead)',
  'opinions answered within 24 hours (owner)',
];
const KEY_ZH = [
  ...['每15天电话联系（跟进人）', '生日礼物当天送达（客服负责人）', '生日祝福（短信管理员）'],
  ...['答谢宴（客服负责人）', '节日问候（短信管理员）', '产品资讯（部门）'],
  ...['转介绍奖励：礼品300元，新客户8折（客服负责人）', '意见24小时内答复（跟进人）'],
];
const OTHERS_ZH = [
  ...['每月电话联系（跟进人）', '节日问候（短信管理员）', '产品资讯（部门）'],
  ...['转介绍奖励：礼品200元，新客户8.5折（客服负责人）', '意见24小时内答复（跟进人）'],
];
const FOUR_STARS = [
  ...['regular call (owner)', 'festival greetings (messaging admin)'],
  ...['answer to opinions (owner)', 'birthday message (messaging admin)'],
  'dedicated manager (owner)',
];
const THREE_STARS_ZH = [
  ...['定期电话（跟进人）', '节日问候（短信管理员）', '意见答复（跟进人）'],
  '生日祝福（短信管理员）',
];

const SERVICES: readonly (readonly [Example['given'], readonly string[]])[] = [
  [['Key'], KEY],
  [['Watch'], OTHERS],
  [['General'], OTHERS],
  [['重点'], KEY],
  [['Needs data'], OTHERS],
  [[''], []],
  [['重点', '学校'], KEY_ZH],
  [['Watch', '学校'], OTHERS_ZH],
  [['一般', '学校'], OTHERS_ZH],
  [['资料不全', '学校'], OTHERS_ZH],
  // M4.1: four stars and up.
  [['Four stars', 'stars'], FOUR_STARS],
  [['三星', '星级'], THREE_STARS_ZH],
];

const REWARDS: readonly (readonly [Example['given'], string])[] = [
  [['Key'], 'gift worth 300 CNY, newcomer 20 % off'],
  [['Watch'], 'gift worth 200 CNY, newcomer 15 % off'],
  [['General'], 'gift worth 200 CNY, newcomer 15 % off'],
  [['Needs data'], 'gift worth 200 CNY, newcomer 15 % off'],
  [[''], ''],
  [['重点', '学校'], '礼品300元，新客户8折'],
  [['关注', '学校'], '礼品200元，新客户8.5折'],
  [['资料不全', '学校'], '礼品200元，新客户8.5折'],
];

export const serviceExamples = (): readonly Example[] => [
  ...SERVICES.map(([given, services]) => ({
    ...{ source: '5-decisions SERVICES', name: 'SERVICES', given, expected: services.join('; ') },
  })),
  ...REWARDS.map(([given, expected]) => ({
    ...{ source: '5-decisions rewards', name: 'REFERRALREWARD', given, expected },
  })),
];
