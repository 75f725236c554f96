// Made-up people for the sample school: names, telephone numbers that nobody has, birthdays.
import { civilDateOf, daysInMonth, partsOf } from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';
import { type Random, randomOf } from './random';
import type { SchoolWords } from './school-words';
import { clearDay, dateCell } from './typed-cells';

/** As many names as asked, all different but for three pairs that two students share. */
export const namesOf = (words: SchoolWords, wanted: number, seed: number): string[] => {
  const random = randomOf(seed + 7919);
  const { family, given, join } = words.name;
  const taken = new Set<string>();
  const made: string[] = [];
  for (let tries = 0; made.length < wanted; tries += 1) {
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
export const phoneCell = (random: Random, index: number, messy: boolean): ModelValue => {
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

/** A solar or lunar birthday in one of the ways in which parents give it. */
export const birthdayCell = (random: Random, words: SchoolWords, messy: boolean): ModelValue => {
  const year = random.whole(1975, 2018);
  const month = random.whole(1, 12);
  const on = civilDateOf(year, month, random.whole(1, daysInMonth(year, month)));
  const lunar = random.inTurn('lunar', words.lunarBirthdays);
  const style = random.whole(1, 100);
  if (on === undefined) return null;
  if (!messy || style <= 55) return dateCell(on);
  if (style <= 75) return lunar;
  if (style <= 83) return clearDay(random, on);
  if (style <= 90) return `${month}月${partsOf(on).day}日`;
  if (style <= 93) return '2000-2-29';
  return style <= 96 ? (words.titles.unknown[0] ?? null) : null;
};
