// What the last count of the file's cells says.
import type { Settings } from '../../config/settings';
import { isAtLimit, isNearLimit } from '../../domain/file-size';
import { sizeWords } from '../../i18n/size-words';
import type { Desk } from '../desk';
import { deletableIn } from '../file-room';
import { fact, type HealthFact } from './fact';

/** Rule: 3-product §8. The noted figure: a fresh count would be two calls for each tab. */
export const sizeFacts = (desk: Desk, { size, language }: Settings): readonly HealthFact[] => {
  if (size === null) return [];
  const words = sizeWords(language);
  if (!isNearLimit(size)) return [fact('size', 'ok', words.far(size.cells))];
  const sentence = words.near(size.cells, deletableIn(desk, size));
  return [fact('size', isAtLimit(size) ? 'bad' : 'warn', sentence, words.press)];
};
