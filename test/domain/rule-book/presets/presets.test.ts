import type { Language } from '../../../../src/domain/language';
import { cadenceFor } from '../../../../src/domain/rule-book/cadence';
import { defaultBook } from '../../../../src/domain/rule-book/default-book';
import { parseRules } from '../../../../src/domain/rule-book/parse-rules';
import {
  bookNamed,
  PRESET_NAMES,
  presetBook,
  presetRows,
  presetTitle,
} from '../../../../src/domain/rule-book/presets/presets';
import { tierNames } from '../../../../src/domain/rule-book/rule-book';
import { columnTiersOf } from '../../../../src/domain/rule-book/sections/column-tiers';
import { rewardsOf } from '../../../../src/domain/rule-book/sections/rewards';
import { servicesOf } from '../../../../src/domain/rule-book/sections/services';
import { tierByHeaders } from '../../../../src/domain/tier/tier-by-headers';
import { servicesText } from '../../../../src/i18n/service-text';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const all = PRESET_NAMES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

/** Everything that is wrong or unfinished, whichever section reads it. */
const issuesOf = (book: ReturnType<typeof presetBook>) => [
  ...book.issues.filter(({ rule }) => rule !== 'tier'),
  ...columnTiersOf(book).issues,
  ...servicesOf(book).issues,
  ...rewardsOf(book).issues,
];

describe('2-rules §1: presets', () => {
  test.each(all)('%s in %s: nothing is wrong, only numbers are still to come', (name, language) => {
    const rows = presetRows(name, language);
    const book = presetBook(name, language);
    const wrong = issuesOf(book).filter(
      ({ level, code }) =>
        !(level === 'unfinished' || (code === 'absurd number' && level === 'warning')),
    );
    expect(wrong).toEqual([]);
    expect(book.language).toBe(language);
    const empty = rows.flatMap((row, at) => (row[3] !== '' && row[4] === '' ? [at + 1] : []));
    const unfinished = book.issues.filter(({ level }) => level === 'unfinished');
    expect(unfinished.map(({ row }) => row)).toEqual(empty);
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });

  test.each(PRESET_NAMES)('%s says the same in both languages', (name) => {
    const shape = (language: Language) =>
      parseRules(presetRows(name, language)).statements.map(
        ({ row, rule, subject, test, amount }) => [
          ...[row, rule, subject, test],
          amount && [amount.value, amount.unit === 'items' ? null : amount.unit],
        ],
      );
    expect(shape('zh')).toEqual(shape('en'));
    expect(presetRows(name, 'zh')).toHaveLength(presetRows(name, 'en').length);
  });

  test.each([
    ['key accounts', 'en', ['A', 'B', 'C']],
    ['大客户', 'zh', ['A', 'B', 'C']],
    ['Stars', 'en', ['Five stars', 'Four stars', 'Three stars', 'No stars']],
    ['星级', 'zh', ['五星', '四星', '三星', '无星']],
    ['SUPPORT DESK', 'en', ['VIP', 'Standard']],
    ['客服台', 'zh', ['贵宾', '普通']],
    ['school', 'en', ['Key', 'Watch', 'General']],
    ['学校', 'zh', ['重点', '关注', '一般']],
  ])('"%s" names its book', (text, language, tiers) => {
    const book = bookNamed(text);
    expect(book?.language).toBe(language);
    expect(book && tierNames(book)).toEqual(tiers);
  });

  test('another text names none, and a name gives the same book each time', () => {
    expect(bookNamed('hospital')).toBeNull();
    expect(bookNamed('stars')).toBe(bookNamed(' ＳＴＡＲＳ '));
    for (const language of LANGUAGES) {
      expect(bookNamed(presetTitle('school', language))).toBe(defaultBook(language));
    }
  });
});

describe('M2.1: key accounts', () => {
  test('with its numbers filled in, each level has its visits and C its calls', () => {
    const filled = presetRows('key accounts', 'en').map((row) =>
      row[0] === 'contact' ? [...row.slice(0, 4), row[1] === 'A' ? 4 : 2, ...row.slice(5)] : row,
    );
    const book = parseRules(filled);
    expect(cadenceFor(book, 'A', 'visit')).toMatchObject({
      cadence: { kind: 'per month', times: 4 },
      priority: true,
    });
    expect(cadenceFor(book, 'C', 'call')?.cadence).toEqual({ kind: 'per week', times: 2 });
    expect(cadenceFor(book, 'A', 'call')).toBeUndefined();
  });

  test('empty as it comes, it has the three levels and no cadence', () => {
    const book = presetBook('key accounts', 'zh');
    expect(book.contacts).toEqual([]);
    expect(tierNames(book)).toEqual(['A', 'B', 'C']);
  });
});

describe('M2.7, M4.1: stars', () => {
  test.each([
    ['en', ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], 'Five stars', 'Four stars'],
    ['zh', ['1月', '2月', '3月', '4月', '5月', '6月'], '五星', '四星'],
  ] as const)(
    '%s: five stars above 800 in each month, four with one month of 800',
    (language, headers, five, four) => {
      const book = presetBook('stars', language);
      const tier = (row: number[]) => {
        const result = tierByHeaders(book, headers, row);
        return result.ok && result.value.kind === 'tier' ? result.value.tier : result;
      };
      expect(tier([801, 801, 801, 801, 801, 801])).toBe(five);
      expect(tier([801, 801, 800, 801, 801, 801])).toBe(four);
    },
  );

  test('four stars and up have their own manager', () => {
    const has = ['Five stars', 'Four stars', 'Three stars', 'No stars'].map((tier) =>
      servicesText(presetBook('stars', 'en'), tier).includes('dedicated manager (owner)'),
    );
    expect(has).toEqual([true, true, false, false]);
  });
});

describe('M3, M4.4, M4.7: support desk', () => {
  test('the contract makes the tier', () => {
    const result = tierByHeaders(presetBook('support desk', 'zh'), ['合同类型'], ['贵宾']);
    expect(result).toEqual({ ok: true, value: { kind: 'tier', tier: '贵宾' } });
  });

  test('the numbers that the source names are in it', () => {
    const amounts = presetBook('support desk', 'en')
      .statements.filter(({ rule }) => rule === 'reply' || rule === 'arrive')
      .map(({ rule, subjectText, amount }) => [rule, subjectText, amount?.value, amount?.unit]);
    expect(amounts).toEqual([
      ['reply', 'question', 60, 'seconds'],
      ['reply', 'any', 24, 'hours'],
      ['arrive', 'repair', 8, 'hours'],
    ]);
  });
});
