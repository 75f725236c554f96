// The words of a promise's explanation in both languages: parts of its sentences.
import type { AtPromise } from '../domain/case/explain-reply';
import type { Language } from '../domain/language';

export interface ReplyWhyWords {
  /** Which row decided, the way to the promise, and what it meets there. */
  readonly whole: (parts: {
    readonly rule: string;
    readonly way: string;
    readonly end: string;
  }) => string;
  /** Of tier, and kind with severity, as the row writes them. */
  readonly scope: (parts: readonly string[]) => string;
  readonly rule: (facts: {
    readonly within: string;
    readonly scope: string;
    readonly row: number;
  }) => string;
  /** A date without a time counts from the start of its day. */
  readonly dayOnly: (moment: string) => string;
  readonly clock: (facts: {
    readonly received: string;
    readonly within: string;
    readonly promise: string;
  }) => string;
  readonly working: (facts: {
    readonly received: string;
    readonly days: readonly string[];
    readonly promise: string;
  }) => string;
  readonly workingDays: (facts: {
    readonly received: string;
    readonly days: readonly string[];
    readonly promise: string;
  }) => string;
  readonly day: (facts: {
    readonly day: string;
    readonly windows: readonly string[];
    readonly hours: string;
  }) => string;
  /** Days that are left out, with their hours where hours are counted. */
  readonly more: (facts: { readonly days: number; readonly hours: string | null }) => string;
  readonly atPromise: Readonly<Record<AtPromise, (actBy: string) => string>>;
  /** No working time before the promise; nobody, or who is on duty. */
  readonly unkeepable: (duty: readonly string[]) => string;
  readonly missing: string;
  readonly unreadable: (facts: { readonly what: string; readonly received: string }) => string;
  readonly cells: Readonly<Record<'received' | 'kind' | 'tier' | 'severity', string>>;
}

const EN: ReplyWhyWords = {
  whole: ({ rule, way, end }) => `${rule}. ${way}; ${end}`,
  scope: (parts) => parts.join(', '),
  rule: ({ within, scope, row }) =>
    `Reply within ${within}${scope === '' ? '' : ` for ${scope}`} (rules row ${row})`,
  dayOnly: (moment) => `${moment} (no time given)`,
  clock: ({ received, within, promise }) => `Received ${received} + ${within} = ${promise}`,
  working: ({ received, days, promise }) =>
    `Received ${received}. Working time: ${days.join(', ')} = ${promise}`,
  workingDays: ({ received, days, promise }) =>
    `Received ${received}. Working days after it: ${days.join(', ')}; closing time of the last = ${promise}`,
  day: ({ day, windows, hours }) => `${day} ${windows.join(' + ')} ${hours} h`,
  more: ({ days, hours }) => `… ${days} more days${hours === null ? '' : ` ${hours} h`} …`,
  atPromise: {
    open: () => 'open then, so act by the same time',
    closing: () => 'closing time then, so act by the same time',
    opening: (actBy) => `opening time then, so act by ${actBy}`,
    closed: (actBy) => `closed then, so act by ${actBy}`,
  },
  unkeepable: (duty) =>
    `no working time lies before it, so act by the same time; ${
      duty.length === 0 ? 'name a duty person for closed days' : `on duty: ${duty.join(', ')}`
    }`,
  missing: 'Needs data: the time of receipt is missing',
  unreadable: ({ what, received }) => `Needs data: ${what} "${received}" cannot be read`,
  cells: { received: 'the time of receipt', kind: 'kind', tier: 'tier', severity: 'severity' },
};

const ZH: ReplyWhyWords = {
  whole: ({ rule, way, end }) => `${rule}。${way}；${end}`,
  scope: (parts) => parts.join('、'),
  rule: ({ within, scope, row }) =>
    `${scope === '' ? '' : `${scope}：`}${within}内回复（规则第 ${row} 行）`,
  dayOnly: (moment) => `${moment}（未填时间）`,
  clock: ({ received, within, promise }) =>
    `收到：${received}，加${within}，须在 ${promise} 前回复`,
  working: ({ received, days, promise }) =>
    `收到：${received}。工作时间：${days.join('，')}，须在 ${promise} 前回复`,
  workingDays: ({ received, days, promise }) =>
    `收到：${received}。其后的工作日：${days.join('、')}，到最后一天下班，须在 ${promise} 前回复`,
  day: ({ day, windows, hours }) => `${day} ${windows.join('、')} ${hours}小时`,
  more: ({ days, hours }) => `……另${days}天${hours === null ? '' : `共${hours}小时`}……`,
  atPromise: {
    open: () => '届时在上班，须在此时之前处理',
    closing: () => '届时正好下班，须在此时之前处理',
    opening: (actBy) => `届时刚上班，下班前须处理：${actBy} 前`,
    closed: (actBy) => `届时不上班，下班前须处理：${actBy} 前`,
  },
  unkeepable: (duty) =>
    duty.length === 0
      ? '在此之前没有工作时间，须在此时之前处理；请为休息日安排值班人'
      : `在此之前没有工作时间，须在此时之前处理；值班人：${duty.join('、')}`,
  missing: '资料不全：缺收到时间',
  unreadable: ({ what, received }) => `资料不全：${what}“${received}”无法识别`,
  cells: { received: '收到时间', kind: '类型', tier: '级别', severity: '紧急程度' },
};

export const replyWhyWords = (language: Language): ReplyWhyWords => (language === 'zh' ? ZH : EN);
