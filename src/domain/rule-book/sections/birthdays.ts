// The setting rows about birthdays that not every year has (2-rules §5).
import { BIRTHDAY_DEFAULTS, type BirthdaySettings } from '../../calendar/birthday';
import { leapDayChoice, leapMonthChoice } from '../../reading/birthday-settings';
import type { RuleBook, RuleIssue } from '../rule-book';
import { about } from '../statement';
import type { SettingWord } from '../words';

export interface BirthdayRules {
  readonly settings: BirthdaySettings;
  readonly issues: readonly RuleIssue[];
}

const remembered = new WeakMap<RuleBook, BirthdayRules>();

/**
 * How the team keeps 29 February and birthdays in a leap month, read at the first call.
 *
 * Rule: 2-rules §5 `setting | | leap birthday | is | 1 March`, `setting | | leap month | is | regular`.
 */
export const birthdayRulesOf = (book: RuleBook): BirthdayRules => {
  const known = remembered.get(book);
  if (known !== undefined) return known;
  const issues: RuleIssue[] = [];
  const choice = <T>(name: SettingWord, read: (text: string) => T | undefined, usual: T): T => {
    const text = book.settings.get(name);
    if (text === undefined) return usual;
    const chosen = read(text);
    if (chosen !== undefined) return chosen;
    const statement = book.statements.find(
      ({ rule, subject, valueText }) =>
        rule === 'setting' && subject === name && valueText === text,
    );
    if (statement !== undefined) issues.push(about(statement, 'setting not readable', text));
    return usual;
  };
  const { leapDay, leapMonth } = BIRTHDAY_DEFAULTS;
  const settings = {
    leapDay: choice('leap birthday', leapDayChoice, leapDay),
    leapMonth: choice('leap month', leapMonthChoice, leapMonth),
  };
  const rules: BirthdayRules = { settings, issues };
  remembered.set(book, rules);
  return rules;
};
