// The tabs of rules and days in the sheet: made where they lack, named over their whole height.
import type { Language } from '../../domain/language';
import type { Desk } from '../desk';
import type { Books } from './books';
import { DAYS } from './days-tab';
import { keepName, type OwnRange } from './own-range';
import { makeRulesTab, RULES } from './rules-tab';
import type { OwnTabs } from './write-own-tabs';

export interface RulesInSheet {
  readonly range: OwnRange;
  /** Made in this run, so that nobody has touched it yet. */
  readonly isFresh: boolean;
}

/** Makes the Rules tab at its first use and keeps both names. */
export const keepRanges = (
  desk: Desk,
  own: OwnTabs,
  { rules, days }: Pick<Books, 'rules' | 'days'>,
  language: Language,
  isFirst: boolean,
): RulesInSheet => {
  const range = rules ?? makeRulesTab(desk, language, isFirst);
  own.remember('rules', range.tab.id);
  if (rules !== null) keepName(desk, RULES, rules, 0);
  if (days !== null) {
    own.remember('days', days.tab.id);
    keepName(desk, DAYS, days);
  }
  return { range, isFresh: rules === null };
};
