// The header words by which a register of cases is known, ours in both languages first, then the teams' own.
import { CASE_COLUMNS, type CaseColumn } from '../domain/case/register';
import { caseCareWords } from '../i18n/case-care-words';
import { type RoleWords, words } from './roles';

/** As teams call them; what is not here is known by our own headers only. */
const OTHERS: Readonly<Partial<Record<CaseColumn, string>>> = {
  'no.':
    '受理编号 投诉编号 工单号 单号 编号 caseno. casenumber ticketno. ticketnumber ticket case complaintno. no.',
  'received at':
    '收到时间 受理时间 反映时间 投诉时间 投诉日期 受理日期 收到日期 日期 时间 receivedat received receivedon reportedat date datetime when',
  'customer no.': '客户编号 学号 学员编号 客户号 会员号 customerno. customerid studentid clientid',
  name: '姓名 学员 客户 业主 学员姓名 客户姓名 学生 学生姓名 客户名称 name customer customername student studentname client clientname',
  kind: '类型 类别 投诉类型 性质 事项类型 kind type category',
  severity: '紧急程度 严重程度 优先级 紧急度 severity priority urgency',
  'reported by': '提出人 反映人 投诉人 reportedby complainant',
  text: '内容 投诉内容 意见内容 反映内容 问题 问题描述 描述 事由 text content description details complaint issue whatwassaid',
  owner: '跟进人 处理人 受理人 负责人 责任人 经办人 owner handledby assignedto agent responsible',
  state: '处理状态 状态 进度 处理进度 state progress',
  'first reply at':
    '首次回复时间 首次回复 回复时间 答复时间 首次答复 firstreplyat firstreply repliedat replyat answeredat',
  'arrived at': '到场时间 上门时间 arrivedat arrival',
  'resolved at': '处理完成时间 处理时间 解决时间 完成时间 resolvedat solvedat doneat completedat',
  'closed at': '结案时间 关闭时间 办结时间 closedat closedon',
  resolution: '处理结果 结果 处理办法 处理意见 resolution result outcome',
};

const columnWords = (column: CaseColumn): RoleWords => {
  const ours = (['zh', 'en'] as const).map((language) => caseCareWords(language).columns[column]);
  const { exact } = words(OTHERS[column] ?? '', '', '', null);
  return { exact: [...ours, ...exact], part: [], not: [], values: null };
};

/** By column; a role whose values need not look like anything, since people write as they like. */
export const CASE_WORDS = Object.fromEntries(
  CASE_COLUMNS.map((column) => [column, columnWords(column)]),
) as Readonly<Record<CaseColumn, RoleWords>>;
