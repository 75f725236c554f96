// The preset "support desk": reply, arrive and resolve by customer, kind and severity (rules M3, M4.4, M4.7).
import type { Language } from '../../language';
import type { PresetRow } from './school';

const HOURS = '09:00–12:00, 13:30–18:00';

/** Numbers that the source lost start empty; those it names (60 seconds, 8 hours) are filled in. */
const ENGLISH: readonly PresetRow[] = [
  ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
  ['tier', 'VIP', 'contract', 'is', 'VIP', '', 'a column of your customer table'],
  ['tier', 'Standard', 'otherwise', '', '', '', ''],
  ['reply', 'any', 'question', 'within', 60, 'seconds', 'M3.2: measured afterwards'],
  ['reply', 'any', 'complaint', 'within', '', 'hours', 'M3.2: your number'],
  ['reply', 'VIP', 'repair / urgent', 'within', '', 'working hours', 'M4.4: your number'],
  ['reply', 'any', 'repair / urgent', 'within', '', 'working hours', 'your number'],
  ['reply', 'any', 'any', 'within', 24, 'hours', ''],
  ['arrive', 'any', 'repair', 'within', 8, 'hours', 'M4.7'],
  ['arrive', 'any', 'repair / urgent', 'within', '', 'hours', 'your number'],
  ['resolve', 'VIP', 'repair / urgent', 'within', '', 'working hours', 'M4.4: your number'],
  ['resolve', 'any', 'repair / urgent', 'within', '', 'working hours', 'your number'],
  ['resolve', 'VIP', 'repair', 'within', '', 'working hours', 'your number'],
  ['resolve', 'any', 'repair', 'within', '', 'working hours', 'your number'],
  ['resolve', 'any', 'technical', 'within', '', 'working hours', 'M3.1: your number'],
  ['resolve', 'any', 'complaint', 'within', '', 'working days', 'your number'],
  ['service', 'any', 'answer to opinions', 'by', 'owner', '', ''],
  ['hours', '', 'Mon–Fri', 'open', HOURS, '', ''],
  ['duty', 'any', 'rest days', 'by', '', '', 'who answers when you are closed'],
];

const CHINESE: readonly PresetRow[] = [
  ['规则', '级别', '项目', '条件', '数值', '单位', '备注'],
  ['分级', '贵宾', '合同类型', '为', '贵宾', '', '客户表里的一列'],
  ['分级', '普通', '其他', '', '', '', ''],
  ['回复', '不限', '咨询', '不超过', 60, '秒', 'M3.2：事后统计'],
  ['回复', '不限', '投诉', '不超过', '', '小时', 'M3.2：请填数值'],
  ['回复', '贵宾', '报修 / 紧急', '不超过', '', '工作小时', 'M4.4：请填数值'],
  ['回复', '不限', '报修 / 紧急', '不超过', '', '工作小时', '请填数值'],
  ['回复', '不限', '不限', '不超过', 24, '小时', ''],
  ['到场', '不限', '报修', '不超过', 8, '小时', 'M4.7'],
  ['到场', '不限', '报修 / 紧急', '不超过', '', '小时', '请填数值'],
  ['处理', '贵宾', '报修 / 紧急', '不超过', '', '工作小时', 'M4.4：请填数值'],
  ['处理', '不限', '报修 / 紧急', '不超过', '', '工作小时', '请填数值'],
  ['处理', '贵宾', '报修', '不超过', '', '工作小时', '请填数值'],
  ['处理', '不限', '报修', '不超过', '', '工作小时', '请填数值'],
  ['处理', '不限', '技术', '不超过', '', '工作小时', 'M3.1：请填数值'],
  ['处理', '不限', '投诉', '不超过', '', '工作日', '请填数值'],
  ['服务', '不限', '意见答复', '由', '跟进人', '', ''],
  ['工作时间', '', '周一至周五', '开放', HOURS, '', ''],
  ['值班', '不限', '休息日', '由', '', '', '休息日由谁答复'],
];

/** The rows of the support desk's rule book, with their header row. */
export const supportDeskPreset = (language: Language): readonly PresetRow[] =>
  language === 'zh' ? CHINESE : ENGLISH;
