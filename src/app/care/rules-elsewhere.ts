// A file that was opened without its names: do its rules stand where they were looked for?
import { parseDays } from '../../domain/calendar/days';
import type { Books } from '../check/books';
import { RULES } from '../check/rules-tab';
import { Refusal } from './answer';
import { type CareFile, openFile } from './care-file';
import { KEPT_ME, withoutSettings } from './kept-me';

/** The rules stand elsewhere: thrown before any write. */
export class RulesElsewhere extends Error {}

/**
 * Rules with an error that read as rules all the same are the right ones, and the last good book is in
 * force; what does not read as rules at all may have been moved.
 */
export const refuseElsewhere = (
  { isShort, isGuessed }: Pick<CareFile, 'isShort' | 'isGuessed'>,
  { force, ruleRows, days }: Books,
): void => {
  const reads =
    (force.kind === 'as written' || RULES.isOne(ruleRows)) &&
    (!isGuessed || days.range === null || parseDays(days.range.rows).days.length > 0);
  if (isShort && !reads) throw new RulesElsewhere();
};

export const isElsewhere = ({ isShort }: CareFile, error: unknown): boolean =>
  isShort &&
  (error instanceof RulesElsewhere ||
    (error instanceof Refusal && error.issues.some(({ code }) => code === 'no rules')));

/** From now on this person's saves ask for the names again, until the panel is opened anew. */
export const forgetPlace = ({ bare, desk }: CareFile): void => {
  const kept = withoutSettings(desk.kept(KEPT_ME));
  if (kept !== null) bare.keep(KEPT_ME, kept);
};

/** Works in the file as it was opened; where its rules have moved, with its names. */
export const withItsRules = <Value>(file: CareFile, work: (file: CareFile) => Value): Value => {
  try {
    return work(file);
  } catch (error) {
    if (!isElsewhere(file, error)) throw error;
    forgetPlace(file);
    return work(openFile(file.bare));
  }
};
