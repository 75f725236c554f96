// The preset "stars": stars by the spending of six months in a row, and what each is served (rules M2.7, M4.1).
import type { Language } from '../../language';
import type { PresetRow } from './school';

const HOURS = '09:00–12:00, 13:30–18:00';

/** Six columns of the customer table hold the months; people put their own headers into the rows. */
const ENGLISH: readonly PresetRow[] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
  ['tier', 'Five stars', 'lowest of Jan..Jun', 'above', 800, 'CNY', 'M2.7: in each of six months'],
  ['tier', 'Four stars', 'lowest of Jan..Jun', 'above', 500, 'CNY', ''],
  ['tier', 'Three stars', 'lowest of Jan..Jun', 'above', 300, 'CNY', ''],
  ['tier', 'No stars', 'otherwise', '', '', '', ''],
  ['contact', 'Five stars', 'call', 'every', '', 'months', 'your number'],
  ['contact', 'Four stars', 'call', 'every', '', 'months', 'your number'],
  ['contact', 'any', 'call', 'every', '', 'months', 'your number'],
  ['reply', 'any', 'any', 'within', '', 'hours', 'your number'],
  ['service', 'any', 'regular call', 'by', 'owner', '', ''],
  ['service', 'any', 'festival greeting', 'by', 'messaging admin', '', ''],
  ['service', 'any', 'answer to opinions', 'by', 'owner', '', ''],
  ['service', 'Three stars', 'birthday message', 'and up', 'messaging admin', '', ''],
  ['service', 'Four stars', 'dedicated manager', 'and up', 'owner', '', 'M4.1: four stars and up'],
  ['service', 'Five stars', 'birthday gift', 'by', 'lead', '', ''],
  ['hours', '', 'Mon–Fri', 'open', HOURS, '', ''],
];

const CHINESE: readonly PresetRow[] = [
  ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
  ['分级', '五星', '最低：1月..6月', '大于', 800, '元', 'M2.7：连续六个月，每月都大于'],
  ['分级', '四星', '最低：1月..6月', '大于', 500, '元', ''],
  ['分级', '三星', '最低：1月..6月', '大于', 300, '元', ''],
  ['分级', '无星', '其他', '', '', '', ''],
  ['联系', '五星', '电话', '每', '', '个月', '请填数值'],
  ['联系', '四星', '电话', '每', '', '个月', '请填数值'],
  ['联系', '不限', '电话', '每', '', '个月', '请填数值'],
  ['回复', '不限', '不限', '不超过', '', '小时', '请填数值'],
  ['服务', '不限', '定期电话', '由', '跟进人', '', ''],
  ['服务', '不限', '节日问候', '由', '短信管理员', '', ''],
  ['服务', '不限', '意见答复', '由', '跟进人', '', ''],
  ['服务', '三星', '生日祝福', '及以上', '短信管理员', '', ''],
  ['服务', '四星', '专属客户经理', '及以上', '跟进人', '', 'M4.1：四星及以上'],
  ['服务', '五星', '生日礼物', '由', '客服负责人', '', ''],
  ['工作时间', '', '周一至周五', '开放', HOURS, '', ''],
];

/** The rows of the stars' rule book, with their header row. */
export const starsPreset = (language: Language): readonly PresetRow[] =>
  language === 'zh' ? CHINESE : ENGLISH;
