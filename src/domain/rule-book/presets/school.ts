// The preset "school": the service rules of a training school as rows (2-rules §1, rules M0.2–M0.11).
import type { Language } from '../../language';
import { MANAGER, MANAGER_EXCEPT, PUBLIC_SECTOR } from './position-words';

/** A row of the rule book as it is written into the sheet: seven columns. */
export type PresetRow = readonly (string | number)[];

const HOURS = '09:00–12:00, 13:30–18:00';

const ENGLISH: readonly PresetRow[] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
  ['tier', 'Key', 'conditions met', 'at least', 2, '', 'M0.2'],
  ['tier', 'Key', 'position', 'at least', 'manager', '', ''],
  ['tier', 'Key', 'fees', 'at least', 8000, 'CNY', ''],
  ['tier', 'Key', 'months', 'at least', 5, 'months', ''],
  ['tier', 'Watch', 'conditions met', 'at least', 2, '', ''],
  ['tier', 'Watch', 'position', 'at least', 'public sector', '', ''],
  ['tier', 'Watch', 'fees', 'at least', 4000, 'CNY', ''],
  ['tier', 'Watch', 'months', 'at least', 3, 'months', ''],
  ['tier', 'General', 'otherwise', '', '', '', ''],
  ['position', 'manager', 'title', 'contains', MANAGER, '', ''],
  ['position', 'manager', 'title', 'except', MANAGER_EXCEPT, '', ''],
  ['position', 'public sector', 'title', 'contains', PUBLIC_SECTOR, '', ''],
  ['contact', 'Key', 'call', 'every', 15, 'days', 'M0.6'],
  ['contact', 'Watch', 'call', 'every', 1, 'month', ''],
  ['contact', 'General', 'call', 'every', 1, 'month', ''],
  ['reply', 'any', 'any', 'within', 24, 'hours', 'M0.11'],
  ['reward', 'Key', 'referral gift', 'is', 300, 'CNY', 'M0.10'],
  ['reward', 'Key', 'newcomer discount', 'is', 20, '%', ''],
  ['reward', 'any', 'referral gift', 'is', 200, 'CNY', ''],
  ['reward', 'any', 'newcomer discount', 'is', 15, '%', ''],
  ['service', 'any', 'regular call', 'by', 'owner', '', 'M0.5: items 1, 2'],
  ['service', 'Key', 'birthday gift', 'by', 'lead', '', 'item 3'],
  ['service', 'Key', 'birthday message', 'by', 'messaging admin', '', ''],
  ['service', 'Key', 'thank-you banquet', 'by', 'lead', '', 'item 4'],
  ['service', 'any', 'festival greeting', 'by', 'messaging admin', '', 'item 5'],
  ['service', 'any', 'product news', 'by', 'department', '', 'item 6'],
  ['service', 'any', 'referral reward', 'by', 'lead', '', 'items 7, 8'],
  ['service', 'any', 'answer to opinions', 'by', 'owner', '', 'item 9'],
  ['hours', '', 'Mon–Fri', 'open', HOURS, '', ''],
];

const CHINESE: readonly PresetRow[] = [
  ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
  ['分级', '重点', '满足项数', '至少', 2, '项', 'M0.2'],
  ['分级', '重点', '职位', '至少', '中高层管理者', '', ''],
  ['分级', '重点', '缴费金额', '至少', 8000, '元', ''],
  ['分级', '重点', '报班时长', '至少', 5, '个月', ''],
  ['分级', '关注', '满足项数', '至少', 2, '项', ''],
  ['分级', '关注', '职位', '至少', '机关事业国企人员', '', ''],
  ['分级', '关注', '缴费金额', '至少', 4000, '元', ''],
  ['分级', '关注', '报班时长', '至少', 3, '个月', ''],
  ['分级', '一般', '其他', '', '', '', ''],
  ['职位层级', '中高层管理者', '职务', '包含', MANAGER, '', ''],
  ['职位层级', '中高层管理者', '职务', '不含', MANAGER_EXCEPT, '', ''],
  ['职位层级', '机关事业国企人员', '职务', '包含', PUBLIC_SECTOR, '', ''],
  ['联系', '重点', '电话', '每', 15, '天', 'M0.6'],
  ['联系', '关注', '电话', '每', 1, '个月', ''],
  ['联系', '一般', '电话', '每', 1, '个月', ''],
  ['回复', '不限', '不限', '不超过', 24, '小时', 'M0.11'],
  ['奖励', '重点', '转介绍礼品', '为', 300, '元', 'M0.10'],
  ['奖励', '重点', '新客户折扣', '为', 8, '折', ''],
  ['奖励', '不限', '转介绍礼品', '为', 200, '元', ''],
  ['奖励', '不限', '新客户折扣', '为', 8.5, '折', ''],
  ['服务', '不限', '定期电话', '由', '跟进人', '', 'M0.5：第1、2项'],
  ['服务', '重点', '生日礼物', '由', '客服负责人', '', '第3项'],
  ['服务', '重点', '生日祝福', '由', '短信管理员', '', ''],
  ['服务', '重点', '答谢宴', '由', '客服负责人', '', '第4项'],
  ['服务', '不限', '节日问候', '由', '短信管理员', '', '第5项'],
  ['服务', '不限', '产品资讯', '由', '部门', '', '第6项'],
  ['服务', '不限', '转介绍奖励', '由', '客服负责人', '', '第7、8项'],
  ['服务', '不限', '意见答复', '由', '跟进人', '', '第9项'],
  ['工作时间', '', '周一至周五', '开放', HOURS, '', ''],
];

/**
 * The rows of the school's rule book, with their header row, as set-up writes them into the sheet.
 *
 * Rule: M0.2, M0.5–M0.11. A key customer is owed 8 services, the others 5 (5-decisions).
 */
export const schoolPreset = (language: Language): readonly PresetRow[] =>
  language === 'zh' ? CHINESE : ENGLISH;
