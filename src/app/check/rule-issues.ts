// What the rule book's own check found, as lines of the Data quality tab and sentences of the report.
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { isoDate } from '../../domain/time/civil-date';
import { bookWords } from '../../i18n/book-words';
import { ruleFindingSentence } from '../../i18n/rule-finding-text';
import type { Books } from './books';

const CODES = {
  error: 'rule error',
  warning: 'rule warning',
  unfinished: 'rule unfinished',
} as const;

/** The sentence about the rules in force when they are not those of the tab; null when they are. */
export const forceSentence = (
  { force, findings }: Pick<Books, 'force' | 'findings'>,
  tab: string,
  language: Language,
): string | null => {
  if (force.kind === 'as written') return null;
  const words = bookWords(language);
  const errors = findings.filter(({ level }) => level === 'error').length;
  return force.kind === 'partly'
    ? words.readable({ errors, tab })
    : words.lastGood({ errors, since: isoDate(force.since), tab });
};

/** One line for each finding, at its row; before them which rules are in force. Rule: 2-rules §1. */
export const bookIssues = (
  books: Pick<Books, 'force' | 'findings'>,
  tab: string,
  language: Language,
): readonly SheetIssue[] => {
  const { force, findings } = books;
  const found = findings.map(
    (finding): SheetIssue => ({
      ...{ tab, row: finding.row, role: '' },
      code: CODES[finding.level],
      expected: finding.code,
      received: ruleFindingSentence(language, finding),
    }),
  );
  const received = forceSentence(books, tab, language);
  if (received === null) return found;
  const isKept = force.kind === 'last good';
  const code = isKept ? 'last good rules in force' : 'rules partly in force';
  const expected = isKept ? isoDate(force.since) : '';
  return [{ ...{ tab, row: 0, role: '' }, code, expected, received }, ...found];
};
