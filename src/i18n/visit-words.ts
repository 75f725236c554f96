// Words of visits that are due: what stands in Today, and how a date is explained.
import type { Language } from '../domain/language';

export interface VisitWords {
  /** In the column "What": the channel, and the status word. */
  readonly what: (status: string) => string;
  /** Before it, by which a line of Today is known to be a visit that has a status. */
  readonly mark: string;
  readonly counted: (anchor: string, cadence: string, due: string, moved: boolean) => string;
  readonly countedSince: (anchor: string, cadence: string, due: string, moved: boolean) => string;
  /** The call that would have been due later. */
  readonly callDue: (date: string) => string;
}

const EN: VisitWords = {
  what: (status) => `Visit: ${status}`,
  mark: 'Visit: ',
  counted: (anchor, cadence, due, moved) =>
    `visit: the last on ${anchor}, ${cadence}, due ${due}${moved ? ' (moved off a rest day)' : ''}`,
  countedSince: (anchor, cadence, due, moved) =>
    `visit: counted from ${anchor}, ${cadence}, due ${due}${moved ? ' (moved off a rest day)' : ''}`,
  callDue: (date) => `next call ${date}`,
};

const ZH: VisitWords = {
  what: (status) => `上门拜访：${status}`,
  mark: '上门拜访：',
  counted: (anchor, cadence, due, moved) =>
    `上门拜访：上次 ${anchor}，${cadence}，应于 ${due}${moved ? '（避开休息日）' : ''}`,
  countedSince: (anchor, cadence, due, moved) =>
    `上门拜访：自 ${anchor} 起算，${cadence}，应于 ${due}${moved ? '（避开休息日）' : ''}`,
  callDue: (date) => `下次电话 ${date}`,
};

export const visitWords = (language: Language): VisitWords => (language === 'zh' ? ZH : EN);
