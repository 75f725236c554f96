// How often, as every sentence says it: every 15 days, twice a month, 每15天, 每月2次.
import type { Language } from '../domain/language';
import type { Cadence } from '../domain/rule-book/rule-book';
import { unreachable } from '../domain/unreachable';
import { numberText } from './say';

const every = (count: number, unit: string): string =>
  count === 1 ? `every ${unit}` : `every ${numberText(count)} ${unit}s`;

const times = (count: number): string => {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${numberText(count)} times`;
};

const english = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'days':
      return every(cadence.days, 'day');
    case 'months':
      return every(cadence.months, 'month');
    case 'per month':
      return `${times(cadence.times)} a month`;
    case 'per week':
      return `${times(cadence.times)} a week`;
    default:
      return unreachable(cadence);
  }
};

const chinese = (cadence: Cadence): string => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days === 1 ? '每天' : `每${numberText(cadence.days)}天`;
    case 'months':
      return cadence.months === 1 ? '每月' : `每${numberText(cadence.months)}个月`;
    case 'per month':
      return `每月${numberText(cadence.times)}次`;
    case 'per week':
      return `每周${numberText(cadence.times)}次`;
    default:
      return unreachable(cadence);
  }
};

/**
 * A cadence in words.
 *
 * @example cadenceText('en', { kind: 'per month', times: 2 })   // twice a month
 */
export const cadenceText = (language: Language, cadence: Cadence): string =>
  language === 'zh' ? chinese(cadence) : english(cadence);
