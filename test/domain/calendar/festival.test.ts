import { type Festival, festivalsOf } from '../../../src/domain/calendar/festival';
import { FESTIVALS, type FestivalId } from '../../../src/domain/calendar/festival-table';
import { addDays, type CivilDate, isoDate } from '../../../src/domain/time/civil-date';
import { sunAt } from './astronomy';
import { Lunar } from './generate/lunar-javascript';

const of = (year: number): readonly Festival[] => {
  const found = festivalsOf(year);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const on = (year: number, id: FestivalId): readonly string[] =>
  of(year)
    .filter((festival) => festival.id === id)
    .map((festival) => isoDate(festival.on));

describe('2-rules §5: the festivals of a year', () => {
  test('2026, by date', () => {
    expect(of(2026).map((festival) => `${isoDate(festival.on)} ${festival.names.zh}`)).toEqual([
      '2026-01-01 元旦',
      '2026-01-26 腊八节',
      '2026-02-16 除夕',
      '2026-02-17 春节',
      '2026-03-03 元宵节',
      '2026-03-08 妇女节',
      '2026-04-05 清明节',
      '2026-05-01 劳动节',
      '2026-05-04 青年节',
      '2026-05-10 母亲节',
      '2026-06-01 儿童节',
      '2026-06-19 端午节',
      '2026-06-21 父亲节',
      '2026-08-19 七夕节',
      '2026-09-10 教师节',
      '2026-09-25 中秋节',
      '2026-10-01 国庆节',
      '2026-10-18 重阳节',
      '2026-12-22 冬至',
    ]);
  });

  test.each<[number, FestivalId, readonly string[], string]>([
    [2024, 'newYearsEve', ['2024-02-09'], 'the 30th'],
    [2025, 'newYearsEve', ['2025-01-28'], 'the 29th'],
    [2025, 'laba', ['2025-01-07'], 'of the lunar year 2024'],
    [2024, 'laba', ['2024-01-18'], 'of the lunar year 2023'],
    [2022, 'laba', ['2022-01-10', '2022-12-30'], 'twice'],
    [2023, 'laba', [], 'and then not at all'],
    [2025, 'midAutumn', ['2025-10-06'], 'after a leap sixth month'],
    [2020, 'midAutumn', ['2020-10-01'], 'on National Day'],
    [2023, 'springFestival', ['2023-01-22'], 'the early end'],
    [2024, 'qingming', ['2024-04-04'], 'in a leap year'],
    [1900, 'lantern', ['1900-02-14'], 'the first year of the table'],
    [2100, 'springFestival', ['2100-02-09'], 'the last one'],
  ])('%d %s: %j, %s', (year, id, expected) => {
    expect(on(year, id)).toEqual(expected);
  });

  test.each([1899, 2101, 2026.5])('%d is outside the table', (year) => {
    expect(festivalsOf(year)).toBe('outside lunar years');
  });

  test('M0.9: every festival has a name in both languages, and no two the same', () => {
    const names = Object.values(FESTIVALS).map((festival) => festival.names);
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(names.map((name) => name[language])).size).toBe(names.length);
    }
  });
});

describe('2-rules §5: 清明 and 冬至', () => {
  test('are those of lunar-javascript in every year of 1900–2100', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const terms = Lunar.fromYmd(year, 6, 1).getJieQiTable();
      expect(on(year, 'qingming')).toEqual([terms.清明?.toYmd()]);
      expect(on(year, 'winterSolstice')).toEqual([terms.DONG_ZHI?.toYmd()]);
    }
  });

  test.each<[FestivalId, number]>([
    ['qingming', 15],
    ['winterSolstice', 270],
  ])('%s of 1950–2100: the sun reaches %d° on that day', (id, longitude) => {
    // 0.012° is the formula's error, some 18 minutes of the sun's way.
    for (let year = 1950; year <= 2100; year += 1) {
      const festival = of(year).find((each) => each.id === id);
      const date = festival?.on as CivilDate;
      expect(sunAt(date)).toBeLessThan(longitude + 0.012);
      expect(sunAt(addDays(date, 1))).toBeGreaterThan(longitude - 0.012);
    }
  });
});
