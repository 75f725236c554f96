// Makes the sample school's register of complaints and opinions.
import { addDays, type CivilDate } from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';
import { randomOf } from './random';
import type { SchoolWords } from './school-words';
import type { Student } from './students';
import { dateCell } from './typed-cells';

/** 40 cases of the last weeks; most answered, the newest still open. */
export const casesOf = (
  seed: number,
  students: readonly Student[],
  words: SchoolWords,
  asOf: CivilDate,
): ModelValue[][] => {
  const random = randomOf(seed + 31);
  return Array.from({ length: 40 }, (_, index) => {
    const on = addDays(asOf, index - 39 - random.whole(0, 1));
    const minutes = random.whole(9 * 60, 17 * 60);
    const answered = index < 34 || random.chance(0.4);
    const reply = dateCell(addDays(on, random.chance(0.15) ? 2 : 0), minutes + 45);
    const open = !answered || index > 35;
    const severity = random.pick(words.severities);
    const [kind, text] = random.pick(words.complaints);
    const { name, teacher } = random.pick(students);
    const result = random.pick(words.results);
    return [
      dateCell(on, minutes),
      name,
      kind,
      severity,
      text,
      teacher,
      answered ? reply : null,
      open ? null : result,
      open ? words.caseStates.open : words.caseStates.closed,
    ];
  });
};
