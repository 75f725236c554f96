// Weekdays as people write them in an hours row: Mon–Fri, 周一至周五, Sat, 周一、三、五 (2-rules §1).
import { squash } from '../text';

const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const LONG =
  /^(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?$/;
const CHINESE = /^(?:周|週|星期|礼拜)?([一二三四五六日天])$/;
const GROUPS = new Map<string, readonly number[]>([
  ['everyday', [0, 1, 2, 3, 4, 5, 6]],
  ['daily', [0, 1, 2, 3, 4, 5, 6]],
  ['any', [0, 1, 2, 3, 4, 5, 6]],
  ['每天', [0, 1, 2, 3, 4, 5, 6]],
  ['每日', [0, 1, 2, 3, 4, 5, 6]],
  ['weekdays', [0, 1, 2, 3, 4]],
  ['工作日', [0, 1, 2, 3, 4]],
  ['weekend', [5, 6]],
  ['weekends', [5, 6]],
  ['周末', [5, 6]],
]);

const dayOf = (word: string): number => {
  const english = LONG.exec(word)?.[1];
  if (english !== undefined) return ENGLISH.indexOf(english.slice(0, 3));
  const chinese = CHINESE.exec(word)?.[1];
  return chinese === undefined ? -1 : '一二三四五六日'.indexOf(chinese === '天' ? '日' : chinese);
};

/** From one day to another, over the weekend if need be. */
const range = (from: number, to: number): readonly number[] => {
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
};

const daysOf = (part: string): readonly number[] | null => {
  const group = GROUPS.get(part);
  if (group !== undefined) return group;
  const [from = '', to, more] = part.split(/[-–—~至到]|(?<=[a-z])to(?=[a-z])/);
  const first = dayOf(from);
  const last = to === undefined ? first : dayOf(to);
  return first < 0 || last < 0 || more !== undefined ? null : range(first, last);
};

/**
 * The weekdays that a text names, 0 = Monday, in ascending order; null if a part of it is no weekday.
 *
 * @example readWeekdays('周六至周一')   // [0, 5, 6]
 */
export const readWeekdays = (text: string): readonly number[] | null => {
  const days = new Set<number>();
  for (const part of text.toLowerCase().split(/[,、;/&和]|\band\b/)) {
    const read = daysOf(squash(part));
    if (read === null) return null;
    for (const day of read) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
};
