// Search by name, phone and pinyin initials in the index that came once.
import type { IndexLine } from '../app/care/wire';
import { initialsAt } from './initials';

export interface Found {
  readonly lines: readonly IndexLine[];
  /** More than are shown. */
  readonly more: number;
}

const MOST = 20;
/** One digit fits every phone. */
const FEWEST_DIGITS = 2;

/** Full-width digits and letters as the plain ones, without blanks, in small letters. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Where it fits, the better the smaller; null = not at all. */
const placeOf = (
  line: IndexLine,
  wanted: string,
  letters: ((character: string) => string) | null,
): number | null => {
  const name = plain(line.name);
  const at = name.indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 2;
  if (letters !== null && /^[a-z]+$/.test(wanted)) {
    const from = initialsAt(letters, name, wanted);
    if (from >= 0) return from === 0 ? 1 : 3;
  }
  const digits = wanted.replace(/[-+()]/g, '');
  if (/^\d+$/.test(digits) && digits.length >= FEWEST_DIGITS) {
    if (plain(line.phone).replace(/\D/g, '').includes(digits)) return 4;
  }
  return plain(line.no) === wanted ? 0 : null;
};

/**
 * The customers that fit, best first: name from its beginning, initials from their beginning, then
 * inside, then the phone.
 */
export const find = (
  index: readonly IndexLine[],
  text: string,
  letters: ((character: string) => string) | null,
): Found => {
  const wanted = plain(text);
  if (wanted === '') return { lines: [], more: 0 };
  const places: IndexLine[][] = [[], [], [], [], []];
  for (const line of index) {
    const place = placeOf(line, wanted, letters);
    if (place !== null) places[place]?.push(line);
  }
  const all = places.flat();
  return { lines: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
};
