// The roles of a log of contacts, and the header words that suggest each of them.
import { type RoleWords, words } from './roles';

/** The header words that say: this tab is a log of contacts, a register of cases, not the customers. */
export const LOG_ROLES = [
  'happened at',
  'customer no.',
  'name',
  'outcome',
  'channel',
  'direction',
  'next appointment',
  'summary',
  'state',
  'logged by',
] as const;
export type LogRole = (typeof LOG_ROLES)[number];

const log = (exact: string, part = ''): RoleWords => words(exact, part, '', null);

export const LOG_WORDS: Readonly<Record<LogRole, RoleWords>> = {
  'happened at': log(
    '联系时间 日期 时间 联系日期 沟通时间 沟通日期 跟进时间 跟进日期 日期时间 回访时间 回访日期 发生时间 happenedat happened date when datetime contactdate calldate time contactedat contactedon',
    '联系时间 联系日期 沟通时间 跟进时间 回访时间',
  ),
  'customer no.': log(
    '客户编号 学号 编号 学员编号 客户号 会员号 customerno. customerid studentid clientid',
    '',
  ),
  name: log(
    '姓名 学员 客户 学员姓名 客户姓名 学生 学生姓名 客户名称 name customer customername student studentname client clientname',
    '',
  ),
  outcome: log(
    '联系结果 结果 沟通结果 跟进结果 回访结果 outcome result callresult contactresult',
    '是否接 是否联系 是否沟通 接通 reached answered spoke',
  ),
  channel: log('联系方式 方式 沟通方式 跟进方式 渠道 channel method type via contactmethod', ''),
  direction: log('方向 direction', ''),
  'next appointment': log(
    '下次预约 预约时间 下次联系 下次预约时间 约定时间 nextappointment appointment bookedfor',
    '',
  ),
  summary: log(
    '内容 摘要 沟通内容 跟进内容 联系内容 记录 备注 纪要 summary notes note content details',
    '内容',
  ),
  state: log('记录状态 state recordstate', ''),
  'logged by': log('记录人 老师 联系人员 跟进人 loggedby by teacher staff agent', ''),
};
