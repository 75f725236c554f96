// Words of cases, working time and calendars, in both languages; beside messages.ts, so that what
// no function uses yet is not loaded with every cell.
import type { WorkingTimeIssue } from '../domain/calendar/elapsed';
import type { CaseRefusal } from '../domain/case/case-state';
import type { ClockStatus } from '../domain/case/clock-status';
import type { Language } from '../domain/language';

export interface CaseWords {
  readonly 'case status': Readonly<Record<ClockStatus, string>>;
  readonly 'working time issue': Readonly<Record<WorkingTimeIssue, string>>;
  readonly 'case refusal': Readonly<Record<CaseRefusal, string>>;
  /** A case for which no reply row holds, by what its cells say. */
  readonly 'no fitting reply row': (facts: { readonly of: readonly string[] }) => string;
  readonly 'reply before receipt': string;
  readonly 'now is blank': string;
  readonly 'outside lunar years': (facts: { readonly day: string }) => string;
  readonly 'official days not loaded': (facts: { readonly years: readonly number[] }) => string;
}

const EN: CaseWords = {
  'case status': {
    inTime: 'In time',
    atRisk: 'At risk',
    late: 'Late',
    doneInTime: 'Answered in time',
    doneLate: 'Answered late',
    waiting: 'Waiting for the customer',
    notMeasured: 'Not measured',
    needsData: 'Needs data',
  },
  'working time issue': {
    'end before start': 'the end lies before the start',
    'negative budget': 'the time allowed is negative',
    'no window within two years':
      'no opening hours within two years: check the hours rows and the Days tab',
    'budget too long': 'the time allowed is longer than a hundred years',
  },
  'case refusal': {
    'not in this state': 'this step does not fit the state of the case',
    'no reply recorded': 'record the reply to the customer before closing the case',
    'reopen as a new case':
      'the case was closed more than 3 days ago: enter a new case and link the two',
    'before the last step': 'the time lies before the last step of the case',
  },
  'no fitting reply row': ({ of }) =>
    of.length === 0
      ? 'no reply row holds for every case: add one with tier and subject "any"'
      : `no reply row fits ${of.join(', ')}: add one with tier and subject "any"`,
  'reply before receipt': 'the first reply lies before the receipt',
  'now is blank': 'now is blank: pass CARE_NOW',
  'outside lunar years': ({ day }) =>
    `lunar dates are known for 1900–2100, so there is no answer for ${day}`,
  'official days not loaded': ({ years }) =>
    `the official days of ${years.join(', ')} are not loaded: only the weekly hours and your own rows count there`,
};

const ZH: CaseWords = {
  'case status': {
    inTime: '时限内',
    atRisk: '即将超时',
    late: '已超时',
    doneInTime: '按时回复',
    doneLate: '超时回复',
    waiting: '等客户回复',
    notMeasured: '不计时限',
    needsData: '资料不全',
  },
  'working time issue': {
    'end before start': '结束时间早于开始时间',
    'negative budget': '时限不能是负数',
    'no window within two years': '两年内没有工作时间：请检查“工作时间”行和工作日历',
    'budget too long': '时限超过一百年',
  },
  'case refusal': {
    'not in this state': '当前状态下不能执行这一步',
    'no reply recorded': '请先登记对客户的回复，再结案',
    'reopen as a new case': '结案已超过3天：请登记为新的投诉并关联原记录',
    'before the last step': '时间早于上一步',
  },
  'no fitting reply row': ({ of }) =>
    of.length === 0
      ? '没有适用于所有情况的回复行：请加一行，级别和项目都填“不限”'
      : `没有适用于“${of.join('、')}”的回复行：请加一行，级别和项目都填“不限”`,
  'reply before receipt': '首次回复早于收到时间',
  'now is blank': '当前时间是空的：请填 CARE_NOW',
  'outside lunar years': ({ day }) => `农历只能推算 1900–2100 年，${day}无法推算`,
  'official days not loaded': ({ years }) =>
    `${years.join('、')}年的法定节假日尚未载入，只按每周工作时间和您自己填的行计算`,
};

export const caseWords = (language: Language): CaseWords => (language === 'zh' ? ZH : EN);
