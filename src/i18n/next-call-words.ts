// The words in which the steps of a next call are told, in both languages.
import type { DayRow } from '../domain/calendar/days';
import type { ExplainedDue } from '../domain/follow-up/explain-next-call';
import { SHORTEST_MONTH_DAYS } from '../domain/follow-up/interval';
import type { Language } from '../domain/language';

/** The cells of a call that can be unreadable. */
export type CallParameter = 'tier' | 'channel' | 'last_contact' | 'since';

export interface CallWords {
  readonly everybody: string;
  readonly inPlaceOf: (tier: string, cell: string) => string;
  readonly ruleRow: (facts: {
    readonly tier: string;
    readonly cadence: string;
    readonly row: number;
    readonly anyTier: boolean;
  }) => string;
  readonly day: (date: string, weekday: string) => string;
  readonly lastContact: (day: string) => string;
  /** The last contact that a later start overrules; null where there was none. */
  readonly since: (day: string, overruled: string | null) => string;
  readonly shareOfMonth: (times: number) => string;
  readonly reached: (anchor: string, step: string, day: string, lacking: number | null) => string;
  readonly slot: (day: string, nth: number, workingDays: number) => string;
  readonly slots: (anchor: string, fulfilled: string, next: string) => string;
  readonly workingDay: (because: string) => string;
  readonly restDay: (because: string) => string;
  readonly weekend: string;
  readonly closedOn: (weekday: string) => string;
  readonly daysRow: (row: number, kind: DayRow['kind'], note: string) => string;
  readonly move: Readonly<Record<NonNullable<ExplainedDue['move']>, string>>;
  readonly due: (day: string) => string;
  readonly nothingToCountFrom: string;
  readonly parameter: Readonly<Record<CallParameter, string>>;
  readonly sentences: (parts: readonly string[]) => string;
}

const EN: CallWords = {
  everybody: 'Everybody',
  inPlaceOf: (tier, cell) => `${tier} in place of ${cell === '' ? 'a blank tier' : `"${cell}"`}`,
  ruleRow: ({ tier, cadence, row, anyTier }) =>
    `${tier}: call ${cadence} (row ${row} of the rules${anyTier ? ', for any tier' : ''})`,
  day: (date, weekday) => `${weekday} ${date}`,
  lastContact: (day) => `Last contact ${day}`,
  since: (day, overruled) =>
    `Counted since ${day} (${overruled === null ? 'no contact yet' : `later than the last contact ${overruled}`})`,
  shareOfMonth: (times) => ` (${SHORTEST_MONTH_DAYS} ÷ ${times})`,
  reached: (anchor, step, day, lacking) =>
    `${anchor} + ${step} = ${day}${lacking === null ? '' : ` (that month has no day ${lacking})`}`,
  slot: (day, nth, workingDays) => `${day} (working day ${nth} of ${workingDays} in its week)`,
  slots: (anchor, fulfilled, next) =>
    `${anchor} counts as the call of ${fulfilled}; the next one is on ${next}`,
  workingDay: (because) => `, a working day${because}`,
  restDay: (because) => `, a rest day${because}`,
  weekend: ' (weekend)',
  closedOn: (weekday) => ` (no opening hours on ${weekday})`,
  daysRow: (row, kind, note) =>
    ` (row ${row} of the days: ${kind}${note === '' ? '' : `, ${note}`})`,
  move: {
    earlier: ', so the working day before it',
    later: ', so the next working day',
    'only later': '; no working day lies between, so the next one after it',
    kept: ', left there by the setting "shift"',
    'never open': '; no working day within two years, so it stays',
  },
  due: (day) => `Due ${day}`,
  nothingToCountFrom: 'Not yet contacted: there is no last contact, and no day since when to count',
  parameter: {
    ...{ tier: 'tier', channel: 'channel', last_contact: 'last contact', since: 'since' },
  },
  sentences: (parts) => parts.join('. '),
};

const KINDS: Readonly<Record<DayRow['kind'], string>> = { off: '休息', work: '上班' };

const ZH: CallWords = {
  everybody: '所有客户',
  inPlaceOf: (tier, cell) => (cell === '' ? `未填级别，按${tier}` : `“${cell}”按${tier}`),
  ruleRow: ({ tier, cadence, row, anyTier }) =>
    `${tier}：${cadence}电话联系（规则第 ${row} 行${anyTier ? '，不限级别' : ''}）`,
  // No brackets: reasons stand in brackets behind it.
  day: (date, weekday) => `${date} ${weekday}`,
  lastContact: (day) => `最近联系 ${day}`,
  since: (day, overruled) =>
    `起算日期 ${day}（${overruled === null ? '尚未联系' : `晚于最近联系 ${overruled}`}）`,
  shareOfMonth: (times) => `（${SHORTEST_MONTH_DAYS} ÷ ${times}）`,
  reached: (anchor, step, day, lacking) =>
    `${anchor} + ${step} = ${day}${lacking === null ? '' : `（该月没有 ${lacking} 日）`}`,
  slot: (day, nth, workingDays) => `${day}（该周 ${workingDays} 个工作日中的第 ${nth} 个）`,
  slots: (anchor, fulfilled, next) => `${anchor}，算作 ${fulfilled}那一次；下一次是 ${next}`,
  workingDay: (because) => `，是工作日${because}`,
  restDay: (because) => `，是休息日${because}`,
  weekend: '（周末）',
  closedOn: (weekday) => `（${weekday}没有工作时间）`,
  daysRow: (row, kind, note) =>
    `（工作日历第 ${row} 行：${KINDS[kind]}${note === '' ? '' : `，${note}`}）`,
  move: {
    earlier: '，提前到前一个工作日',
    later: '，顺延到下一个工作日',
    'only later': '；其间没有工作日，顺延到下一个工作日',
    kept: '，按设置“遇休息日”不调整',
    'never open': '；两年内没有工作日，不调整',
  },
  due: (day) => `应联系日 ${day}`,
  nothingToCountFrom: '尚未联系：没有最近联系日期，也没有起算日期',
  parameter: { tier: '级别', channel: '联系方式', last_contact: '最近联系', since: '起算日期' },
  sentences: (parts) => parts.join('。'),
};

export const callWords = (language: Language): CallWords => (language === 'zh' ? ZH : EN);
