// Makes the sample school's own contact log: what teachers write down after a call, tidy or not.
import { addDays, type CivilDate } from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';
import { type Random, randomOf } from './random';
import type { SchoolWords } from './school-words';
import type { Student } from './students';
import { clearDate, dateCell, doubtfulDate } from './typed-cells';

interface LogOptions {
  readonly count: number;
  readonly seed: number;
  readonly asOf: CivilDate;
  readonly words: SchoolWords;
  readonly messy: boolean;
}
interface Line {
  readonly on: CivilDate;
  readonly minutes: number;
  readonly student: string;
  readonly channel: string;
  readonly outcome: string;
  readonly appointment: ModelValue;
  readonly teacher: string;
}

const talkTime = (random: Random): number => random.whole(9 * 12, 20 * 12) * 5;

const reached = (random: Random, words: SchoolWords, student: Student, on: CivilDate): Line => ({
  on,
  minutes: talkTime(random),
  student: student.name,
  channel: random.pick(words.talks),
  outcome: random.chance(0.03) ? words.outcomes.refused : words.outcomes.reached,
  appointment: null,
  teacher: student.teacher,
});

/** Calls that reached nobody, after the last talk (or enrolment) and up to the as-of date. */
const attempts = (random: Random, options: LogOptions, student: Student): Line[] => {
  const { asOf, words } = options;
  const from = student.reachedOn ?? student.enrolledOn;
  const room = asOf - from;
  if (room < 4 || random.chance(0.55)) return [];
  const lines: Line[] = [];
  for (let left = random.whole(1, 4); left > 0; left -= 1) {
    const line = reached(random, words, student, addDays(from, random.whole(2, room - 1)));
    const kind = random.whole(1, 100);
    // A text message is no talk, whatever its outcome says.
    if (kind <= 15) {
      lines.push({ ...line, channel: words.textMessage, outcome: words.outcomes.reached });
    } else if (kind <= 32) {
      const appointment = dateCell(addDays(line.on, random.whole(1, 12)), 15 * 60);
      lines.push({ ...line, outcome: words.outcomes.later, appointment });
    } else {
      const [channel = line.channel] = words.talks;
      lines.push({ ...line, channel, outcome: random.pick(words.outcomes.failed) });
    }
  }
  return lines;
};

const cellsOf = (random: Random, words: SchoolWords, messy: boolean, line: Line): ModelValue[] => {
  const style = messy ? random.whole(1, 100) : 1;
  const when =
    style <= 82
      ? dateCell(line.on, line.minutes)
      : style <= 99
        ? clearDate(random, line.on)
        : doubtfulDate(random, line.on);
  const subject = random.pick(words.said);
  const said = words.outcomes.failed.includes(line.outcome) ? null : subject;
  const teacher = line.teacher;
  return [when, line.student, line.channel, line.outcome, line.appointment, said, teacher];
};

/** A year typed wrong, and a name that fits nobody: ignored by the check, and listed. */
const slips = (random: Random, options: LogOptions, students: readonly Student[]): Line[] =>
  options.messy
    ? Array.from({ length: 16 }, (_, index) => {
        const line = reached(
          random,
          options.words,
          random.pick(students),
          addDays(options.asOf, -1),
        );
        return index % 2 === 0
          ? { ...line, on: addDays(options.asOf, random.whole(3, 380)) }
          : {
              ...line,
              on: addDays(options.asOf, -random.whole(1, 50)),
              student: random.pick(options.words.misspelt),
            };
      })
    : [];

/** Exactly `count` rows, oldest first; the newest talk of a student is its `reachedOn`. */
export const contactLogOf = (students: readonly Student[], options: LogOptions): ModelValue[][] => {
  const random = randomOf(options.seed + 104729);
  const lines: Line[] = [...slips(random, options, students)];
  for (const student of students) lines.push(...attempts(random, options, student));
  lines.length = Math.min(lines.length, options.count);
  const history: { readonly student: Student; on: CivilDate }[] = [];
  for (const student of students) {
    if (student.reachedOn === null) continue;
    history.push({ student, on: student.reachedOn });
    if (student.logged && lines.length < options.count) {
      lines.push(reached(random, options.words, student, student.reachedOn));
    }
  }
  // Round after round one talk further back, until the log is as long as asked.
  while (lines.length < options.count && history.length > 0) {
    for (const entry of history) {
      if (lines.length >= options.count) break;
      entry.on = addDays(entry.on, -random.whole(8, 34));
      lines.push(reached(random, options.words, entry.student, entry.on));
    }
  }
  const order = lines.map((line, index) => ({ line, index }));
  order.sort(
    (a, b) => a.line.on - b.line.on || a.line.minutes - b.line.minutes || a.index - b.index,
  );
  return order.map(({ line }) => cellsOf(random, options.words, options.messy, line));
};
