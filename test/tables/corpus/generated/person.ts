// Made-up people for the generated sheets, and the ways in which their days are typed.
import { civilDateOf, partsOf } from '../../../../src/domain/time/civil-date';
import type { ModelValue } from '../../../../src/host/model/workbook';
import type { Random } from '../../../../src/host/samples/random';
import { dateCell } from '../../../../src/host/samples/typed-cells';

export type Script = 'zh' | 'en';
export interface Person {
  readonly script: Script;
  readonly given: string;
  readonly family: string;
  readonly at: number;
  readonly phone: string;
}
export interface Making {
  readonly random: Random;
  readonly script: Script;
  readonly typedDay: (year: number, month: number, day: number) => ModelValue;
  readonly ids: 'text' | 'number';
}

const FAMILY = {
  zh: [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', '欧阳', '司徒'],
  en: 'Adams Bishop Carver Drake Ellison Forbes Gibbs Hayward Irvine Jarvis Kemp Lowell Munro Nolan'.split(
    ' ',
  ),
};
const GIVEN = {
  zh: '晓明 婷婷 建华 思琪 伟 丽 浩然 雨欣 志远 佳怡 文静 子轩 海燕 秋实 小满'.split(' '),
  en: 'Alma Boris Carla Desmond Edith Felix Greta Harvey Irene Jonas Karen Leon Mabel Ned Opal'.split(
    ' ',
  ),
};

export const personOf = (making: Making, at: number): Person => {
  const { random, script } = making;
  const digits = `${random.whole(1000, 9999)}`;
  return {
    script,
    given: random.pick(GIVEN[script]),
    family: random.pick(FAMILY[script]),
    at,
    phone: script === 'zh' ? `1390009${digits}` : `555-0${random.whole(100, 999)}-${digits}`,
  };
};

export const fullName = ({ script, given, family }: Person): string =>
  script === 'zh' ? `${family}${given}` : `${given} ${family}`;

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Date cells, or text in one of the forms that people use; one form a sheet. */
export const DAY_FORMS = {
  cell: (year: number, month: number, day: number): ModelValue => {
    const on = civilDateOf(year, month, day);
    if (on === undefined) throw new Error(`no day: ${year}-${month}-${day}`);
    return dateCell(on);
  },
  dashes: (year: number, month: number, day: number): ModelValue =>
    `${year}-${two(month)}-${two(day)}`,
  dots: (year: number, month: number, day: number): ModelValue => `${year}.${month}.${day}`,
  chinese: (year: number, month: number, day: number): ModelValue => `${year}年${month}月${day}日`,
  slashes: (year: number, month: number, day: number): ModelValue => `${year}/${month}/${day}`,
} as const;
export type DayForm = keyof typeof DAY_FORMS;

/** A day between two years, in the form of the sheet. */
export const someDay = ({ random, typedDay }: Making, from: number, to: number): ModelValue =>
  typedDay(random.whole(from, to), random.whole(1, 12), random.whole(1, 28));

/** A day of the last months before 22 November 2026, or of the weeks after it. */
export const recentDay = ({ random, typedDay }: Making, side: 'before' | 'after'): ModelValue => {
  const now = civilDateOf(2026, 11, 22);
  if (now === undefined) throw new Error('no such day');
  const days = side === 'before' ? -random.whole(1, 200) : random.whole(1, 60);
  const { year, month, day } = partsOf((now + days) as typeof now);
  return typedDay(year, month, day);
};
