// The tabs of rules and days in the sheet: made where they lack, named over their whole height.
import type { Language } from '../../domain/language';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Desk } from '../desk';
import type { Books } from './books';
import { keepDays } from './days-tab';
import { keepName, type OwnRange } from './own-range';
import { makeRulesTab, RULES } from './rules-tab';
import type { OwnTabs } from './write-own-tabs';

export interface RulesInSheet {
  readonly range: OwnRange;
  /** Made in this run, so that nobody has touched it yet. */
  readonly isFresh: boolean;
  /** Tabs of rules or days that did not take what was to be written. */
  readonly untouched: readonly string[];
}

/** Makes the tabs at their first use, brings the calendar up to date, keeps both names. */
export const keepRanges = (
  desk: Desk,
  own: OwnTabs,
  { rules, ruleRows, days }: Pick<Books, 'rules' | 'ruleRows' | 'days'>,
  run: { readonly on: CivilDate; readonly language: Language; readonly isFirst: boolean },
): RulesInSheet => {
  const range = rules ?? makeRulesTab(desk, ruleRows, run.language, run.isFirst);
  own.remember('rules', range.tab.id);
  if (rules !== null) keepName(desk, RULES, rules, 0);
  const calendar = keepDays(desk, days, run);
  if (calendar !== null) own.remember('days', calendar.tab.id);
  const untouched = calendar === null || calendar.taken ? [] : [calendar.tab.name];
  return { range, isFresh: rules === null, untouched };
};
