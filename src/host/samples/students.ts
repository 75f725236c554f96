// Makes the students of the sample school: who they are, what they booked, when they were last called.
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysInMonth,
  partsOf,
} from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';
import { type Random, randomOf } from './random';
import type { SchoolColumn, SchoolWords } from './school-words';
import {
  clearDate,
  clearDay,
  dateCell,
  doubtfulDate,
  errorCell,
  typedFees,
  typedMonths,
} from './typed-cells';

export interface Student {
  readonly name: string;
  readonly enrolledOn: CivilDate;
  /** The last day on which the customer was really reached; null = never yet. */
  readonly reachedOn: CivilDate | null;
  /** False: somebody typed the date and wrote no line in the log. */
  readonly logged: boolean;
  readonly teacher: string;
  readonly cells: Readonly<Record<SchoolColumn, ModelValue>>;
}

interface StudentsOptions {
  readonly count: number;
  readonly seed: number;
  readonly asOf: CivilDate;
  readonly words: SchoolWords;
  /** Cells as people type them; false: plain numbers and dates only. */
  readonly messy: boolean;
}

const oneMonthBefore = (on: CivilDate): CivilDate => {
  const { year, month, day } = partsOf(on);
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  const clamped = Math.min(day, daysInMonth(before.year, before.month));
  return civilDateOf(before.year, before.month, clamped) ?? on;
};

type Rung = 'manager' | 'public' | 'none' | 'unknown';

/** Days since the last talk, so that every status has its share whatever the as-of date. */
const daysAgo = (random: Random, often: boolean, asOf: CivilDate): number | null => {
  const month = asOf - oneMonthBefore(asOf);
  const [fine, soon, today] = often ? [10, 12, 15] : [24, month - 3, month];
  return random.weighted<() => number | null>([
    [54, () => random.whole(0, fine)],
    [12, () => random.whole(soon, today - 1)],
    [5, () => today],
    [18, () => random.whole(today + 2, 60)],
    [3, () => random.whole(61, 120)],
    [8, () => null],
  ])();
};

const names = (options: StudentsOptions): string[] => {
  const random = randomOf(options.seed + 7919);
  const { family, given, join } = options.words.name;
  const taken = new Set<string>();
  const made: string[] = [];
  for (let tries = 0; made.length < options.count; tries += 1) {
    const short = join(random.pick(family), random.pick(given));
    // A big school runs out of short names: then a second given name.
    const name = tries < 4 ? short : join(short, random.pick(given));
    if (taken.has(name)) continue;
    taken.add(name);
    made.push(name);
    tries = -1;
  }
  // Three pairs of students share a name: a log line with that name fits two people.
  for (const [first, second] of [
    [12, 170],
    [33, 240],
    [58, 199],
  ] as const) {
    const shared = made[first];
    if (shared !== undefined && second < made.length) made[second] = shared;
  }
  return made;
};

/** Nobody's number: 199-0000-xxxx and up, in every style of writing. */
const phone = (random: Random, index: number, messy: boolean): ModelValue => {
  const tail = `${index}`.padStart(8, '0');
  const [high, low] = [tail.slice(0, 4), tail.slice(4)];
  const plain = `199-${high}-${low}`;
  if (!messy) return plain;
  return random.weighted<ModelValue>([
    [60, plain],
    [10, `199${tail}`],
    [8, Number(`199${tail}`)],
    [8, `199 ${high} ${low}`],
    [6, `+86 199-${high}-${low}`],
    [4, `１９９${tail}`],
    [2, `${plain} / 199-9999-${low}`],
    [2, null],
  ]);
};

const birthday = (random: Random, words: SchoolWords, messy: boolean): ModelValue => {
  const year = random.whole(1975, 2018);
  const month = random.whole(1, 12);
  const on = civilDateOf(year, month, random.whole(1, daysInMonth(year, month)));
  const lunar = random.pick(words.lunarBirthdays);
  const style = random.whole(1, 100);
  if (on === undefined) return null;
  if (!messy || style <= 55) return dateCell(on);
  if (style <= 75) return lunar;
  if (style <= 83) return clearDay(random, on);
  if (style <= 90) return `${month}月${partsOf(on).day}日`;
  if (style <= 93) return '2000-2-29';
  return style <= 96 ? (words.titles.unknown[0] ?? null) : null;
};

const FEES = [
  980, 1980, 2980, 3200, 3999, 4000, 4800, 5980, 6800, 7999.99, 8000, 8800, 9800, 12000, 15800,
] as const;
const MONTHS = [1, 2, 2.5, 3, 4, 5, 6, 12, 18, 24] as const;

/** A longer course costs more, roughly: both are drawn around one share of the list. */
const around = (random: Random, list: readonly number[], share: number): number => {
  const at = Math.round((share + (random.next() - 0.5) * 0.5) * (list.length - 1));
  return list[Math.max(0, Math.min(list.length - 1, at))] ?? 0;
};

const lastContactCell = (random: Random, reachedOn: CivilDate | null): ModelValue => {
  if (reachedOn === null) return null;
  return random.weighted<() => ModelValue>([
    [66, () => dateCell(reachedOn)],
    [20, () => clearDate(random, reachedOn)],
    [5, () => null],
    [5, () => dateCell(addDays(reachedOn, -random.whole(5, 30)))],
    [4, () => doubtfulDate(random, reachedOn)],
  ])();
};

const student = (
  random: Random,
  options: StudentsOptions,
  index: number,
  name: string,
): Student => {
  const { words, asOf, messy } = options;
  const size = random.next() ** 1.5;
  const fees = around(random, FEES, size);
  const months = around(random, MONTHS, size);
  const rung = random.weighted<Rung>([
    [27, 'manager'],
    [25, 'public'],
    [42, 'none'],
    [messy ? 6 : 0, 'unknown'],
  ]);
  const often = [rung === 'manager', fees >= 8000, months >= 5].filter(Boolean).length >= 2;
  const ago = daysAgo(random, often, asOf);
  const reachedOn = ago === null ? null : addDays(asOf, -ago);
  const since = random.whole(3, Math.max(20, Math.round(months * 28)));
  const enrolledOn = addDays(asOf, -(ago === null ? random.whole(2, 40) : ago + since));
  const endsOn = addDays(enrolledOn, Math.round(months * 30.4) + (since > months * 26 ? 60 : 0));
  const typed = lastContactCell(random, reachedOn);
  const title = random.pick(words.titles[rung]);
  const teacher = random.pick(words.teachers);
  const cells: Record<SchoolColumn, ModelValue> = {
    name: messy && index % 83 === 40 ? `${name} ` : name,
    gender: random.pick(words.genders),
    hobby: random.pick(words.hobbies),
    phone: phone(random, index + 1, messy),
    birthday: birthday(random, words, messy),
    organisation: random.pick(words.organisations),
    position:
      messy && random.chance(0.03) ? (random.chance(0.8) ? null : errorCell('#N/A')) : title,
    course: random.pick(words.courses),
    enrolledOn: messy && random.chance(0.12) ? clearDay(random, enrolledOn) : dateCell(enrolledOn),
    endsOn: messy && random.chance(0.08) ? null : dateCell(endsOn),
    months: messy ? typedMonths(random, months, enrolledOn) : months,
    fees: messy ? typedFees(random, fees, enrolledOn) : fees,
    teacher,
    consultant: random.pick(words.consultants),
    lastContact: messy ? typed : reachedOn === null ? null : dateCell(reachedOn),
    note: random.pick(words.notes),
  };
  const blank = cells.lastContact === null;
  return { name, enrolledOn, reachedOn, logged: blank || random.chance(0.95), teacher, cells };
};

/** Students in the order of the sheet: the same for the same options, and 20,000 of them in a moment. */
export const studentsOf = (options: StudentsOptions): Student[] => {
  const random = randomOf(options.seed);
  return names(options).map((name, index) => student(random, options, index, name));
};
