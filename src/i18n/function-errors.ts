// What a formula says when it is used wrongly, beside the codes of messages.ts.
import type { Language } from '../domain/language';

export interface FunctionErrors {
  readonly noCallRow: (tier: string) => string;
  readonly dayRow: (row: number, received: string) => string;
  readonly asOfBlank: string;
}

const EN: FunctionErrors = {
  noCallRow: (tier) => `the rule book has no call row for ${tier}`,
  dayRow: (row, received) => `row ${row} of the days cannot be read: ${received}`,
  asOfBlank: 'the as-of date is blank: pass CARE_TODAY',
};

const ZH: FunctionErrors = {
  noCallRow: (tier) => `规则表里没有${tier}的电话联系频率`,
  dayRow: (row, received) => `工作日历第 ${row} 行无法识别：${received}`,
  asOfBlank: '截止日期是空的：请传 CARE_TODAY',
};

export const functionErrors = (language: Language): FunctionErrors => (language === 'zh' ? ZH : EN);
