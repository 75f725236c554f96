// The list of the day as a mail: how many of what, and the first lines. Pure.
import type { Language } from '../../domain/language';
import { mailWords } from '../../i18n/mail-words';
import type { DayLine } from './day-lines';

/** The others are read in the sheet. */
const FIRST_LINES = 10;

/** Of each status how many; complaints together, whatever the hours say. */
const countsOf = (lines: readonly DayLine[], cases: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { isCase, status } of lines) {
    const what = isCase ? cases : status;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
};

/** Rule: 3-product §4, §7. Counts, then the first lines in the order of the day. */
export const digestText = (
  {
    name,
    day,
    lines,
    forLead,
  }: {
    readonly name: string;
    readonly day: string;
    readonly lines: readonly DayLine[];
    /** Of the lead's own list; 0 for anybody else. */
    readonly forLead: number;
  },
  language: Language,
): string => {
  const words = mailWords(language);
  const counts = [...countsOf(lines, words.cases)].map(([what, n]) => words.count(what, n));
  if (forLead > 0) counts.push(words.count(words.leadList, forLead));
  const rest = lines.length - FIRST_LINES;
  return [
    words.digest(name, day),
    counts.join(words.between),
    '',
    ...lines.slice(0, FIRST_LINES).map((line) => words.line(line)),
    ...(rest > 0 ? [words.moreLines(rest)] : []),
  ]
    .join('\n')
    .trim();
};
