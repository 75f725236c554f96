// Words of renewals and promotions: the clause of "why", and the block at the end of Today (M0.4).
import type { Language } from '../domain/language';

export interface RenewalWords {
  /** How many days it is to the end of the course; negative when it is over. */
  readonly window: (day: string, days: number) => string;
  /** For whom the rules have a rhythm of their own; the day blank where it is not known. */
  readonly past: (day: string) => string;
  readonly noMore: (day: string) => string;
  readonly block: (renewals: number, promotions: number) => string;
  /** In the column "What". */
  readonly renewal: string;
  readonly promotion: string;
  readonly promoted: (from: string, to: string) => string;
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const EN: RenewalWords = {
  window: (day, days) =>
    days > 0
      ? `renewal: the course ends on ${day}, in ${plural(days, 'day')}`
      : days === 0
        ? `renewal: the course ends today, ${day}`
        : `renewal: the course ended on ${day}, ${plural(-days, 'day')} ago`,
  past: (day) => (day === '' ? 'past customer' : `past customer: the course ended on ${day}`),
  noMore: (day) =>
    day === ''
      ? 'past customer: by the rules no further calls'
      : `the course ended on ${day}: by the rules no further calls`,
  block: (renewals, promotions) =>
    `▸ ${plural(renewals, 'renewal')} within 30 days of the course end, ${plural(promotions, 'promotion')} today`,
  renewal: 'Renewal',
  promotion: 'Promoted',
  promoted: (from, to) => `from ${from} to ${to} today`,
};

const ZH: RenewalWords = {
  window: (day, days) =>
    days > 0
      ? `续报：${day} 结课，还有 ${days} 天`
      : days === 0
        ? `续报：今天 ${day} 结课`
        : `续报：${day} 已结课 ${-days} 天`,
  past: (day) => (day === '' ? '往期' : `往期：${day} 已结课`),
  noMore: (day) => (day === '' ? '往期：按规则不再联系' : `${day} 已结课，按规则不再联系`),
  block: (renewals, promotions) =>
    `▸ 续报与升级：结课前后 30 天 ${renewals} 位，今天升级 ${promotions} 位`,
  renewal: '续报',
  promotion: '升级',
  promoted: (from, to) => `今天由${from}升为${to}`,
};

export const renewalWords = (language: Language): RenewalWords => (language === 'zh' ? ZH : EN);
