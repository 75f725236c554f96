// The preset "key accounts": levels A, B, C with visits a month and calls a week (rules M2.1–M2.9).
import type { Language } from '../../language';
import type { PresetRow } from './school';

const HOURS = '09:00–12:00, 13:30–18:00';

/** The source lost its numbers: they start empty, and the check lists each until it is filled in. */
const ENGLISH: readonly PresetRow[] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
  ['tier', 'A', 'conditions met', 'at least', 1, '', 'M2.1: or fill in the tier column by hand'],
  ['tier', 'A', 'fees', 'at least', '', 'CNY', 'M2.6: your number'],
  ['tier', 'B', 'conditions met', 'at least', 1, '', ''],
  ['tier', 'B', 'fees', 'at least', '', 'CNY', 'your number'],
  ['tier', 'C', 'otherwise', '', '', '', ''],
  ['contact', 'A', 'visit', 'per', '', 'month', 'M2.1: your number; priority'],
  ['contact', 'B', 'visit', 'per', '', 'month', 'your number'],
  ['contact', 'C', 'visit', 'per', '', 'month', 'your number'],
  ['contact', 'C', 'call', 'per', '', 'week', 'M2.1: your number'],
  ['reply', 'any', 'any', 'within', '', 'hours', 'M2.2: your number'],
  ['service', 'any', 'dedicated representative', 'by', 'owner', '', 'M2.8'],
  ['service', 'any', 'regular call', 'by', 'owner', '', ''],
  ['service', 'A', 'product news', 'by', 'owner', '', 'M2.9: first'],
  ['service', 'any', 'product news', 'by', 'messaging admin', '', ''],
  ['service', 'any', 'answer to opinions', 'by', 'owner', '', 'M2.2'],
  ['hours', '', 'Mon–Fri', 'open', HOURS, '', ''],
];

const CHINESE: readonly PresetRow[] = [
  ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
  ['分级', 'A', '满足项数', '至少', 1, '项', 'M2.1：也可人工填写级别列'],
  ['分级', 'A', '缴费金额', '至少', '', '元', 'M2.6：请填数值'],
  ['分级', 'B', '满足项数', '至少', 1, '项', ''],
  ['分级', 'B', '缴费金额', '至少', '', '元', '请填数值'],
  ['分级', 'C', '其他', '', '', '', ''],
  ['联系', 'A', '上门拜访', '频次', '', '月', 'M2.1：请填数值；优先'],
  ['联系', 'B', '上门拜访', '频次', '', '月', '请填数值'],
  ['联系', 'C', '上门拜访', '频次', '', '月', '请填数值'],
  ['联系', 'C', '电话', '频次', '', '周', 'M2.1：请填数值'],
  ['回复', '不限', '不限', '不超过', '', '小时', 'M2.2：请填数值'],
  ['服务', '不限', '专属客户代表', '由', '跟进人', '', 'M2.8'],
  ['服务', '不限', '定期电话', '由', '跟进人', '', ''],
  ['服务', 'A', '产品资讯', '由', '跟进人', '', 'M2.9：优先告知'],
  ['服务', '不限', '产品资讯', '由', '短信管理员', '', ''],
  ['服务', '不限', '意见答复', '由', '跟进人', '', 'M2.2'],
  ['工作时间', '', '周一至周五', '开放', HOURS, '', ''],
];

/** The rows of the key accounts' rule book, with their header row. */
export const keyAccountsPreset = (language: Language): readonly PresetRow[] =>
  language === 'zh' ? CHINESE : ENGLISH;
