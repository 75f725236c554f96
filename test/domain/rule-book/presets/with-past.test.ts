// 2-rules §3: the row of the stage past, as set-up asks for it.
import type { Language } from '../../../../src/domain/language';
import { parseRules } from '../../../../src/domain/rule-book/parse-rules';
import { PRESET_NAMES, presetRows } from '../../../../src/domain/rule-book/presets/presets';
import {
  AFTER_COURSE,
  type AfterCourse,
  withPast,
} from '../../../../src/domain/rule-book/presets/with-past';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const all = PRESET_NAMES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

const added = (choice: AfterCourse, language: Language) => {
  const rows = presetRows('school', language);
  return withPast(rows, choice, language).filter((row) => !rows.includes(row));
};

describe('2-rules §3: a course that has been over for three months', () => {
  test.each<[AfterCourse, Language, readonly (readonly (string | number)[])[]]>([
    ['as before', 'en', []],
    ['as before', 'zh', []],
    [
      ...(['every 3 months', 'en'] as const),
      [['contact', 'past', 'call', 'every', 3, 'months', 'course over for 3 months']],
    ],
    [
      ...(['every 3 months', 'zh'] as const),
      [['联系', '往期', '电话', '每', 3, '个月', '课程结束满三个月']],
    ],
    [
      ...(['every 6 months', 'en'] as const),
      [['contact', 'past', 'call', 'every', 6, 'months', 'course over for 3 months']],
    ],
    [
      ...(['every 6 months', 'zh'] as const),
      [['联系', '往期', '电话', '每', 6, '个月', '课程结束满三个月']],
    ],
    [
      ...(['no more', 'en'] as const),
      [['contact', 'past', 'call', 'is', 'none', '', 'course over for 3 months']],
    ],
    [
      ...(['no more', 'zh'] as const),
      [['联系', '往期', '电话', '为', '不再联系', '', '课程结束满三个月']],
    ],
  ])('%s, %s: just these rows are added', (choice, language, rows) => {
    expect(added(choice, language)).toEqual(rows);
  });

  test.each(all)('%s in %s: all other rows stay, in their order', (name, language) => {
    const rows = presetRows(name, language);
    for (const choice of AFTER_COURSE) {
      const past = withPast(rows, choice, language);
      expect(past.filter((row) => rows.includes(row))).toEqual(rows);
      expect(past).toHaveLength(rows.length + (choice === 'as before' ? 0 : 1));
      expect(past.every((row) => row.length === 7)).toBe(true);
    }
  });

  test.each([
    ['school', 'en', 'General'],
    ['school', 'zh', '一般'],
    ['key accounts', 'en', 'C'],
    ['key accounts', 'zh', 'C'],
    ['stars', 'en', 'any'],
    ['stars', 'zh', '不限'],
    // The support desk calls nobody by itself: behind its tiers.
    ['support desk', 'en', 'Standard'],
    ['support desk', 'zh', '普通'],
  ] as const)('%s in %s: it stands behind the last row of calls, of %s', (name, language, tier) => {
    const rows = withPast(presetRows(name, language), 'every 3 months', language);
    const at = rows.findIndex((row) => row[1] === (language === 'zh' ? '往期' : 'past'));
    expect(rows[at - 1]?.[1]).toBe(tier);
    const kind = name === 'support desk' ? ['tier', '分级'] : ['contact', '联系'];
    expect(kind).toContain(rows[at - 1]?.[0]);
    expect(rows[at + 1]?.[0]).toBe(language === 'zh' ? '回复' : 'reply');
  });

  test.each(all)(
    '%s in %s: the book reads the row, and nothing more is wrong',
    (name, language) => {
      const rows = presetRows(name, language);
      const before = parseRules(rows);
      expect(before.past).toEqual([]);
      for (const choice of AFTER_COURSE) {
        const book = parseRules(withPast(rows, choice, language));
        expect(book.issues.map(({ code }) => code)).toEqual(before.issues.map(({ code }) => code));
        expect(book.past).toHaveLength(choice === 'as before' ? 0 : 1);
        expect(book.contacts).toHaveLength(before.contacts.length);
      }
    },
  );
});
