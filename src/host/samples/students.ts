// Makes the students of the sample school: who they are, what they booked, when they were last called.
import {
  addDays,
  type CivilDate,
  civilDateOf,
  daysInMonth,
  partsOf,
} from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';
import { birthdayCell, namesOf, phoneCell } from './people';
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
    [54, () => random.whole(1, fine)],
    [12, () => random.whole(soon, today - 1)],
    [5, () => today],
    [18, () => random.whole(today + 2, 60)],
    [3, () => random.whole(61, 120)],
    [8, () => null],
  ])();
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
  const { month, day } = partsOf(reachedOn);
  return random.weighted<() => ModelValue>([
    [66, () => dateCell(reachedOn)],
    [17, () => clearDate(random, reachedOn)],
    [3, () => `${month}月${day}日`],
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
  const title = random.inTurn(rung, words.titles[rung]);
  const teacher = random.pick(words.teachers);
  const cells: Record<SchoolColumn, ModelValue> = {
    name: messy && index % 83 === 40 ? `${name} ` : name,
    gender: random.pick(words.genders),
    hobby: random.pick(words.hobbies),
    phone: phoneCell(random, index + 1, messy),
    birthday: birthdayCell(random, words, messy),
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
  return namesOf(options.words, options.count, options.seed).map((name, index) =>
    student(random, options, index, name),
  );
};
