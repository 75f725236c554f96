// What stands above the list: this is a copy, the rules have an error, the list is old.
import { joined, squash } from '../../domain/text';
import { isoDate } from '../../domain/time/civil-date';
import { alertWords } from '../../i18n/alert-words';
import { readAlertTab } from '../alerts/alert-tab';
import type { Books } from '../check/books';
import { forceSentence } from '../check/rule-issues';
import type { Now } from '../desk';
import { whyStale } from '../health/why-stale';
import { SILENT_AFTER_MINUTES } from '../jobs/alarm-state';
import { isCopy } from '../jobs/job-place';
import type { CareFile } from './care-file';
import { clockOf } from './moments';
import type { Banner, WorkLine } from './wire';

const copyBanner = ({ settings, care, bare }: CareFile): readonly Banner[] =>
  isCopy(bare, settings) ? [{ code: 'copy', sentence: care.banner.copy }] : [];

/** Rule: 2-rules §1. The rules as they stand at this moment: whoever changed them sees it at once. */
const rulesBanner = ({ settings, words }: CareFile, books: Books): readonly Banner[] => {
  const tab = books.rules?.tab.name ?? words.tabs.rules;
  const sentence = forceSentence(books, tab, settings.language);
  return sentence === null ? [] : [{ code: 'rule book', sentence }];
};

/** Nobody reads more numbers in a line. */
const MOST_NUMBERS = 5;

/** Rule: 2-rules §4. Cases of which an alert has told this person, while they are late or at risk. */
const alertBanner = (
  { desk, settings }: CareFile,
  work: readonly WorkLine[],
  name: string,
): readonly Banner[] => {
  const cases = work.filter(({ kind }) => kind !== 'case untimed');
  if (name === '' || cases.length === 0) return [];
  const place = { tabs: desk.tabs(), known: settings.tabs };
  const { lines } = readAlertTab(desk, place, desk.wallClock());
  const mine = new Set(
    lines
      .filter(({ told }) => told.some((one) => squash(one) === squash(name)))
      .map(({ caseNo }) => caseNo),
  );
  const found = cases.filter(({ caseNo }) => caseNo !== '' && mine.has(caseNo));
  if (found.length === 0) return [];
  const words = alertWords(settings.language);
  const numbers = found.slice(0, MOST_NUMBERS).map((one) => `${one.caseNo} ${one.name}`.trim());
  const more = found.length > MOST_NUMBERS ? ['…'] : [];
  return [
    {
      code: 'alerts',
      sentence: words.banner(found.length, [...numbers, ...more].join(words.comma)),
    },
  ];
};

/** With the reason, where the job table knows one: read only then. */
const staleBanner = ({ care, now, bare }: CareFile, madeAt: Now | null): readonly Banner[] => {
  if (madeAt === null) return [{ code: 'stale', sentence: care.banner.neverChecked }];
  if (clockOf(now) - clockOf(madeAt) <= SILENT_AFTER_MINUTES) return [];
  const sentences = [care.banner.stale(isoDate(madeAt.on)), whyStale(bare)];
  return [{ code: 'stale', sentence: joined(sentences, ' ') }];
};

/**
 * The notes above the list; none where all is well.
 *
 * @param madeAt when the check made the list; null while there is none
 */
export const bannersOver = (
  file: CareFile,
  {
    madeAt,
    books,
    cases,
    name,
  }: {
    readonly madeAt: Now | null;
    readonly books: Books;
    /** Those that stand in the list, as they stand now. */
    readonly cases: readonly WorkLine[];
    /** Who looks; blank when nobody knows. */
    readonly name: string;
  },
): readonly Banner[] => [
  ...copyBanner(file),
  ...alertBanner(file, cases, name),
  ...rulesBanner(file, books),
  ...staleBanner(file, madeAt),
];
