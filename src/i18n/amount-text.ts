// A number with its unit, as every sentence says it: 15 days, 2 working hours, 2个工作小时.
import type { Language } from '../domain/language';
import type { Amount } from '../domain/rule-book/amount';
import type { UnitWord } from '../domain/rule-book/words';
import { numberText } from './say';

/** 15 days, 1 day; only units that have another plural are cut. */
const english = (count: number, unit: UnitWord): string => {
  const word = count === 1 && !/^(?:CNY|%|折)$/.test(unit) ? unit.replace(/s$/, '') : unit;
  return `${numberText(count)} ${word}`;
};

const CHINESE_UNITS: Readonly<Record<UnitWord, string>> = {
  ...{ seconds: '秒', minutes: '分钟', hours: '小时', days: '天', weeks: '周', months: '个月' },
  ...{ 'working minutes': '工作分钟', 'working hours': '个工作小时', 'working days': '个工作日' },
  ...{ 'half-months': '个半月', quarters: '个季度', years: '年', items: '项', times: '次' },
  ...{ CNY: '元', '%': '%', 折: '折' },
};

/**
 * An amount in words. What is missing in one without a unit is said by the check, not guessed here.
 *
 * @example amountText('zh', { value: 2, unit: 'working hours' })   // 2个工作小时
 */
export const amountText = (language: Language, { value, unit }: Amount): string => {
  if (unit === null) return numberText(value);
  return language === 'zh' ? `${numberText(value)}${CHINESE_UNITS[unit]}` : english(value, unit);
};
