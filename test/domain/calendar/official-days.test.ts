import { MON_FRI, makeCalendar } from '../../../src/domain/calendar/calendar';
import { type DayRow, parseDays } from '../../../src/domain/calendar/days';
import { due } from '../../../src/domain/calendar/due';
import { festivalsOf } from '../../../src/domain/calendar/festival';
import {
  loadedYears,
  type OfficialDay,
  officialDayRows,
  officialDays,
  yearsNotLoaded,
} from '../../../src/domain/calendar/official-days';
import { nextDue } from '../../../src/domain/follow-up/next-call';
import { addDays, type CivilDate, isoDate, weekdayOf } from '../../../src/domain/time/civil-date';
import { CHINA_2026, day } from '../../support/dates';
import { dueText, timeOf } from '../../support/working-time';
import { at } from '../../support/zones';
import { HolidayUtil } from './generate/lunar-javascript';
import { MENDED } from './generate/official-days-data';

const of = (year: number): readonly OfficialDay[] => {
  const days = officialDays(year);
  if (days === null) throw new Error(`${year} is not loaded`);
  return days;
};
/** Through the cells of the Days tab, as the check reads them. */
const rowsOf = (year: number, language: 'en' | 'zh' = 'en'): readonly DayRow[] => {
  const { days, issues } = parseDays(officialDayRows(of(year), language), 2);
  expect(issues).toEqual([]);
  return days;
};
const eachDay = (days: readonly { from: CivilDate; to: CivilDate; kind: string }[]) => {
  const kinds = new Map<string, string>();
  for (const { from, to, kind } of days) {
    for (let date = from; date <= to; date = addDays(date, 1)) kinds.set(isoDate(date), kind);
  }
  return kinds;
};

describe('2-rules §4: the official days as rows of the Days tab', () => {
  test('2026 in both languages', () => {
    const text = (language: 'en' | 'zh') =>
      officialDayRows(of(2026), language).map((cells) =>
        cells
          .map((cell) => (typeof cell === 'object' && cell !== null ? isoDate(cell.on) : cell))
          .join('|'),
      );
    expect(text('zh')).toEqual([
      '2026-01-01|2026-01-03|放假||元旦',
      '2026-01-04||上班||元旦调休上班',
      '2026-02-14||上班||春节调休上班',
      '2026-02-15|2026-02-23|放假||春节',
      '2026-02-28||上班||春节调休上班',
      '2026-04-04|2026-04-06|放假||清明节',
      '2026-05-01|2026-05-05|放假||劳动节',
      '2026-05-09||上班||劳动节调休上班',
      '2026-06-19|2026-06-21|放假||端午节',
      '2026-09-20||上班||国庆节调休上班',
      '2026-09-25|2026-09-27|放假||中秋节',
      '2026-10-01|2026-10-07|放假||国庆节',
      '2026-10-10||上班||国庆节调休上班',
    ]);
    expect(text('en').slice(0, 4)).toEqual([
      "2026-01-01|2026-01-03|off||New Year's Day",
      "2026-01-04||work||Make-up workday: New Year's Day",
      '2026-02-14||work||Make-up workday: Spring Festival',
      '2026-02-15|2026-02-23|off||Spring Festival',
    ]);
  });

  test('every loaded year: five columns that read back as the same days, in date order, no day twice', () => {
    for (const year of loadedYears()) {
      const days = of(year);
      for (const language of ['en', 'zh'] as const) {
        expect(officialDayRows(days, language).every((cells) => cells.length === 5)).toBe(true);
        expect(rowsOf(year, language).map(({ from, to, kind }) => ({ from, to, kind }))).toEqual(
          days.map(({ from, to, kind }) => ({ from, to, kind })),
        );
      }
      days.forEach((each, index) => {
        expect(isoDate(each.from).slice(0, 4)).toBe(`${year}`);
        expect(isoDate(each.to).slice(0, 4)).toBe(`${year}`);
        expect(each.from).toBeGreaterThan(days[index - 1]?.to ?? 0);
        if (each.kind === 'work') expect(weekdayOf(each.from)).toBeGreaterThan(5);
      });
    }
  });

  test('a year that is not loaded is said: 2004–2026 are, no other', () => {
    expect([loadedYears()[0], loadedYears().length]).toEqual([2004, 23]);
    expect([officialDays(2003), officialDays(2027), officialDays(2026.5)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(yearsNotLoaded(day('2026-01-01'), day('2026-12-31'))).toEqual([]);
    expect(yearsNotLoaded(day('2026-12-31'), day('2028-01-01'))).toEqual([2027, 2028]);
    expect(yearsNotLoaded(day('2003-12-31'), day('2004-01-01'))).toEqual([2003]);
  });
});

describe('2-rules §4: the official days agree with other sources', () => {
  test('2026 has every day that the rules name', () => {
    const kinds = eachDay(rowsOf(2026));
    for (const [date, kind] of eachDay(CHINA_2026))
      expect([date, kinds.get(date)]).toEqual([date, kind]);
  });

  test('2004–2026 agree with lunar-javascript but for what is known to differ', () => {
    const differences: string[] = [];
    for (const year of loadedYears()) {
      const theirs = new Map<string, string>();
      for (const holiday of HolidayUtil.getHolidays(year)) {
        theirs.set(holiday.getDay(), holiday.isWork() ? 'work' : 'off');
      }
      const ours = eachDay(of(year));
      for (const date of new Set([...theirs.keys(), ...ours.keys()])) {
        if (theirs.get(date) === ours.get(date)) continue;
        // It also has the weekends that a notice only joins to a holiday: days off in any case.
        const joined = theirs.get(date) === 'off' && weekdayOf(day(date)) > 5;
        if (!joined) differences.push(`${date} ${ours.get(date)} ${theirs.get(date)}`);
      }
    }
    expect(differences.sort()).toEqual([
      // An ordinary Wednesday and Monday, which it calls worked.
      '2012-05-02 undefined work',
      '2012-10-08 undefined work',
      // The notice for 2013 names both as worked: 国办发明电〔2012〕33号.
      '2013-04-07 work undefined',
      '2013-10-12 work undefined',
    ]);
  });

  test.each(MENDED)('$date, which chinese-days lacks, is $kind in both', ({ date, kind }) => {
    const theirs = HolidayUtil.getHolidays(Number(date.slice(0, 4))).find(
      (holiday) => holiday.getDay() === date,
    );
    expect(theirs?.isWork()).toBe(kind === 'work');
    expect(eachDay(of(Number(date.slice(0, 4)))).get(date)).toBe(kind);
  });

  test('from 2008 清明 and 端午 lie in the days off of their name', () => {
    for (const year of loadedYears().filter((each) => each >= 2008)) {
      const festivals = festivalsOf(year);
      if (typeof festivals === 'string') throw new Error(festivals);
      for (const { on, names } of festivals.filter(
        ({ id }) => id === 'qingming' || id === 'dragonBoat',
      )) {
        const off = of(year).filter(({ kind, note }) => kind === 'off' && note.zh === names.zh);
        expect([year, names.zh, off.some(({ from, to }) => from <= on && on <= to)]).toEqual([
          year,
          names.zh,
          true,
        ]);
      }
    }
  });
});

describe('2-rules §3 and §4: the examples hold with the generated days', () => {
  const calendar = makeCalendar(MON_FRI, rowsOf(2026));
  const time = timeOf(MON_FRI, rowsOf(2026));

  test.each([
    ['2026-09-18', '2026-09-30', 'raw Sat 3 Oct is a holiday'],
    ['2026-09-05', '2026-09-20', 'a Sunday that is worked'],
  ])('M0.6 §3 Key, last contact %s: %s (%s)', (last, expected) => {
    const input = { cadence: { kind: 'days', days: 15 }, shift: 'earlier', calendar } as const;
    const found = nextDue({ ...input, lastContact: day(last) });
    expect(found && isoDate(found.due)).toBe(expected);
  });

  test.each([
    ['2026-09-18 17:00', 2, '2026-09-20 10:00'],
    ['2026-09-18 17:00', 24, '2026-09-23 09:30'],
    ['2026-02-13 17:00', 24, '2026-02-26 09:30'],
    ['2026-02-14 17:30', 2, '2026-02-24 10:30'],
    ['2026-09-30 16:00', 2, '2026-09-30 18:00'],
    ['2026-09-30 16:00', 24, '2026-10-10 17:30'],
    ['2026-11-20 12:30', 2, '2026-11-20 15:30'],
    ['2026-11-21 15:00', 2, '2026-11-23 11:00'],
  ])('M0.11 §4 %s + %d working h: %s', (start, hours, expected) => {
    expect(dueText(due(time, at(start), hours * 60))).toBe(expected);
  });
});
