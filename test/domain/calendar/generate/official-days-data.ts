// Writes src/domain/calendar/official-days-data.ts from chinese-days 1.5.7, with four days mended.
import { addDays, type CivilDate, isoDate } from '../../../../src/domain/time/civil-date';
import { day } from '../../../support/dates';

type DaysByDate = { readonly [iso: string]: string };
const SOURCE: {
  readonly holidays: DaysByDate;
  readonly workdays: DaysByDate;
} = require('chinese-days/dist/chinese-days.json');

/** The library's Chinese name of a holiday and our letter for it. */
const LETTERS: { readonly [name: string]: string } = {
  元旦: 'n',
  春节: 's',
  清明: 'q',
  劳动节: 'l',
  端午: 'd',
  中秋: 'm',
  国庆节: 'g',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'v',
};

/**
 * What the library lacks against the notices of the State Council's general office. lunar-javascript
 * has all four.
 */
export const MENDED = [
  // 国办发明电〔2005〕35号: 元旦 12月31日（星期六）上班
  { date: '2005-12-31', letter: 'n', kind: 'work' },
  // 国办发明电〔2010〕40号: 端午节 6月4日至6日放假公休
  { date: '2011-06-05', letter: 'd', kind: 'off' },
  // 国办发明电〔2011〕45号: 端午节 6月22日至24日放假公休
  { date: '2012-06-23', letter: 'd', kind: 'off' },
  // 国发明电〔2015〕1号: 9月3日至5日调休放假
  { date: '2015-09-05', letter: 'v', kind: 'off' },
] as const;

interface Entry {
  readonly from: CivilDate;
  readonly letter: string;
  readonly off: boolean;
}

const letterOf = (value: string): string => {
  const name = value.split(',')[1] ?? '';
  const letter = LETTERS[name];
  if (letter === undefined) throw new Error(`a holiday without a letter: ${name}`);
  return letter;
};

const entries = (): readonly Entry[] => {
  const read = (days: DaysByDate, off: boolean): Entry[] =>
    Object.entries(days).map(([date, value]) => ({
      from: day(date),
      letter: letterOf(value),
      off,
    }));
  const mended = MENDED.map(({ date, letter, kind }) => ({
    from: day(date),
    letter,
    off: kind === 'off',
  }));
  const all = [...read(SOURCE.holidays, true), ...read(SOURCE.workdays, false), ...mended];
  return all.sort((a, b) => a.from - b.from);
};

/** Runs of days off of one holiday within a year become one entry with its number of days. */
const yearText = (ofYear: readonly Entry[]): string => {
  const pieces: string[] = [];
  for (let at = 0; at < ofYear.length; at += 1) {
    const first = ofYear[at];
    if (first === undefined) continue;
    const monthDay = isoDate(first.from).slice(5).replace('-', '');
    if (!first.off) {
      pieces.push(`${first.letter.toUpperCase()}${monthDay}`);
      continue;
    }
    let days = 1;
    for (
      let next = ofYear[at + 1];
      next?.off && next.letter === first.letter && next.from === addDays(first.from, days);
      next = ofYear[at + 1]
    ) {
      days += 1;
      at += 1;
    }
    pieces.push(`${first.letter}${monthDay}${days.toString(36)}`);
  }
  return pieces.join('');
};

/** The whole file, as it is committed. */
export const officialDaysFile = (): string => {
  const byYear = new Map<string, Entry[]>();
  for (const entry of entries()) {
    const year = isoDate(entry.from).slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  const years = [...byYear.keys()].sort();
  const lines = years.map((year) => {
    const line = `  '${yearText(byYear.get(year) ?? [])}',`;
    return `  // ${year}\n${line}`;
  });
  return `// Generated: China's official days off and make-up workdays of ${years[0]}–${years[years.length - 1]}, from chinese-days 1.5.7 (MIT, vsme).
// UPDATE_DATA=1 npx jest --selectProjects unit --testPathPatterns calendar/official-days-data rewrites it.
// Four days that the library lacks are added: see MENDED in test/domain/calendar/generate.

export const FIRST_OFFICIAL_YEAR = ${years[0]};

/**
 * A text for each year. Small letter: days off, as holiday, month, day, number of days in base 36.
 * Capital: a make-up workday, as holiday, month, day.
 */
export const OFFICIAL_DAYS: readonly string[] = [
${lines.join('\n')}
];
`;
};
