// One save under the document lock: tried once more when rows moved, refused with a sentence where it cannot be.

import { NoRoom } from '../../domain/file-size';
import { sizeWords } from '../../i18n/size-words';
import type { Tab } from '../desk';
import { deletableIn } from '../file-room';
import { FIRST_CELL } from '../first-cell';
import { issueOf, Refusal, refuse } from './answer';
import { type CareFile, openFile } from './care-file';
import { isFull } from './file-size';
import { forgetPlace, isElsewhere } from './rules-elsewhere';

/**
 * Saves under the lock and keeps it until the run ends.
 *
 * Rule: 3-product §3. What fails because rows went between the asking for a size and its use is tried
 * again from the start; what the first try has written is found by its key.
 * @param tabIn the tab that is written, to say so where it is protected against this person
 */
export const saveLocked = <Saved>(
  file: CareFile,
  tabIn: (file: CareFile) => Tab | undefined,
  save: (file: CareFile) => Saved,
): Saved => {
  const saved: Saved[] = [];
  const twice = (): void => {
    try {
      saved.push(save(file));
    } catch (error) {
      const isMoved = isElsewhere(file, error);
      if (error instanceof NoRoom || (error instanceof Refusal && !isMoved)) throw error;
      if (isMoved) forgetPlace(file);
      saved.push(save(openFile(file.bare)));
    }
  };
  try {
    if (!file.bare.lockedToTheEnd(twice)) refuse(issueOf('locked', file.care.issues.locked));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof NoRoom) {
      const { bare, settings } = file;
      const sentence = sizeWords(settings.language).refused(deletableIn(bare, settings.size));
      refuse(issueOf('file full', sentence));
    }
    if (isFull(file.bare)) refuse(issueOf('file full', file.care.issues['file full']));
    const tab = tabIn(file);
    if (tab === undefined || file.bare.mayWrite(tab.id, FIRST_CELL)) throw error;
    refuse(issueOf('protected', file.care.issues.protected(tab.name)));
  }
  const [done] = saved;
  if (done === undefined) throw new Error('saved nothing');
  return done;
};
