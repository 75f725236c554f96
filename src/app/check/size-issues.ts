// A file near the limit of the platform, as one line of Data quality.
import type { Settings } from '../../config/settings';
import { isNearLimit } from '../../domain/file-size';
import type { SheetIssue } from '../../domain/issue';
import type { CheckWords } from '../../i18n/check-words';
import { sizeWords } from '../../i18n/size-words';
import type { Desk } from '../desk';
import { deletableIn } from '../file-room';

/** Rule: 3-product §8. From 80 % on, in rounded figures: the same line stays the same line. */
export const sizeIssues = (
  desk: Desk,
  settings: Settings | undefined,
  { language }: CheckWords,
): readonly SheetIssue[] => {
  const size = settings?.size ?? null;
  if (size === null || !isNearLimit(size)) return [];
  const deletable = deletableIn(desk, size);
  return [
    {
      ...{ tab: deletable?.tab ?? '', row: 0, role: '', code: 'file near its limit' as const },
      ...{ expected: '', received: sizeWords(language).near(size.cells, deletable) },
    },
  ];
};
