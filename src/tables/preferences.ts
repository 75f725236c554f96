// What a customer likes, in the team's own words: columns of any name that speak of it.
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import { receivedText } from '../domain/reading/received';
import { nameText } from './customers';
import type { Rows } from './recognise';
import { holds, wordList, written } from './written-words';

export interface Preference {
  /** The team's header. */
  readonly name: string;
  readonly text: string;
}

const WORDS = wordList(
  [
    '偏好, 喜好, 爱好, 兴趣, 喜欢, 忌口, 禁忌, 过敏, 称呼, 方便时间, 方便联系, 联系时段, 最佳联系时间',
    'preference, preferences, prefers, preferred, likes, dislikes, hobby, hobbies, interests',
    'allergy, allergies, best time, salutation',
  ].join(', '),
);
/** What is taught or sold is no liking. */
const OTHERS = wordList('兴趣班, 兴趣课, preferred supplier, preferred vendor');
/** Nobody reads more during a call. */
const LONGEST_TEXT = 300;
const MOST = 6;

const isPreference = (header: Cell | undefined): boolean => {
  const said = written(nameText(header));
  return holds(said, WORDS) && !holds(said, OTHERS);
};

/** A ticked box says what its header says. */
const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined || isBlank(cell) || cell === false || isErrorText(cell)) return '';
  const text = cell === true ? '✓' : receivedText(cell).trim();
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
};

/**
 * The preferences of a customer, in the order of the columns.
 *
 * Rule: M4.3. They need no role: whatever the team writes under such a header is shown as it stands.
 * @param roles columns that mean something else
 */
export const preferencesIn = (
  header: Rows[number],
  row: Rows[number],
  roles: ReadonlySet<number>,
): readonly Preference[] =>
  header
    .flatMap((cell, at): readonly Preference[] => {
      if (roles.has(at) || !isPreference(cell)) return [];
      const text = textOf(row[at]);
      return text === '' ? [] : [{ name: nameText(cell), text }];
    })
    .slice(0, MOST);
