import type { Cell } from '../../../src/domain/cell';
import { checkRules } from '../../../src/domain/rule-book/check-rules';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { birthdayRulesOf } from '../../../src/domain/rule-book/sections/birthdays';
import { ruleFindingText } from '../../../src/i18n/rule-finding-text';

const bookOf = (...rows: Cell[][]) => parseRules([['tier', 'All', 'otherwise'], ...rows]);

describe('2-rules §5: the settings of birthdays that not every year has', () => {
  test('28 February and the leap month, unless the book says otherwise', () => {
    expect(birthdayRulesOf(bookOf())).toEqual({
      settings: { leapDay: 'feb 28', leapMonth: 'leap' },
      issues: [],
    });
    const book = bookOf(
      ['setting', '', 'leap birthday', 'is', '1 March'],
      ['设置', '', '闰月生日', '为', '都过'],
    );
    expect(birthdayRulesOf(book)).toEqual({
      settings: { leapDay: 'mar 1', leapMonth: 'both' },
      issues: [],
    });
    expect(birthdayRulesOf(book)).toBe(birthdayRulesOf(book));
  });

  test('a word that is no choice is an issue of its row, which the check of the book lists', () => {
    const book = bookOf(['setting', '', 'leap month', 'is', 'whenever']);
    expect(birthdayRulesOf(book).settings.leapMonth).toBe('leap');
    expect(checkRules(book).map((finding) => ruleFindingText('en', finding))).toContain(
      'row 2 of the rules: "whenever" is no value of this setting',
    );
  });
});
