// Words of promises in Today: what was promised to a customer, and by when (M1.10).
import type { Language } from '../domain/language';

export interface PromiseWords {
  /** In the column "What". */
  readonly promise: string;
  readonly late: string;
  readonly noDay: string;
  readonly said: (day: string, by: string) => string;
  readonly lateBy: (days: number) => string;
}

const EN: PromiseWords = {
  promise: 'Promise',
  late: 'Promise, overdue',
  noDay: 'Promise without a day',
  said: (day, by) => `promised on ${day}${by === '' ? '' : ` by ${by}`}`,
  lateBy: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
};

const ZH: PromiseWords = {
  promise: '承诺',
  late: '承诺（已过期）',
  noDay: '承诺（未定日期）',
  said: (day, by) => `${day}${by === '' ? '' : `由${by}`}答应`,
  lateBy: (days) => `已过期 ${days} 天`,
};

export const promiseWords = (language: Language): PromiseWords => (language === 'zh' ? ZH : EN);
