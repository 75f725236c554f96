// What stands above the list: this is a copy, the rules have an error, the list is old.
import { isoDate } from '../../domain/time/civil-date';
import type { Books } from '../check/books';
import { forceSentence } from '../check/rule-issues';
import type { Now } from '../desk';
import { whyStale } from '../health/why-stale';
import { SILENT_AFTER_MINUTES } from '../jobs/alarm-state';
import { isCopy } from '../jobs/job-place';
import type { CareFile } from './care-file';
import { clockOf } from './moments';
import type { Banner } from './wire';

const copyBanner = ({ settings, care, bare }: CareFile): readonly Banner[] =>
  isCopy(bare, settings) ? [{ code: 'copy', sentence: care.banner.copy }] : [];

/** Rule: 2-rules §1. The rules as they stand at this moment: whoever changed them sees it at once. */
const rulesBanner = ({ settings, words }: CareFile, books: Books): readonly Banner[] => {
  const tab = books.rules?.tab.name ?? words.tabs.rules;
  const sentence = forceSentence(books, tab, settings.language);
  return sentence === null ? [] : [{ code: 'rule book', sentence }];
};

/** With the reason, where the job table knows one: read only then. */
const staleBanner = ({ care, now, bare }: CareFile, madeAt: Now | null): readonly Banner[] => {
  if (madeAt === null) return [{ code: 'stale', sentence: care.banner.neverChecked }];
  if (clockOf(now) - clockOf(madeAt) <= SILENT_AFTER_MINUTES) return [];
  const sentences = [care.banner.stale(isoDate(madeAt.on)), whyStale(bare)];
  return [{ code: 'stale', sentence: sentences.filter((text) => text !== '').join(' ') }];
};

/**
 * The notes above the list; none where all is well.
 *
 * @param madeAt when the check made the list; null while there is none
 */
export const bannersOver = (
  file: CareFile,
  { madeAt, books }: { readonly madeAt: Now | null; readonly books: Books },
): readonly Banner[] => [
  ...copyBanner(file),
  ...rulesBanner(file, books),
  ...staleBanner(file, madeAt),
];
