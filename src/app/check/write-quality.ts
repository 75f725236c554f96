// Data quality: everything that a run has found out of order, as lines that lead to their cells.
import type { Settings } from '../../config/settings';
import type { SheetIssue } from '../../domain/issue';
import { bookWords } from '../../i18n/book-words';
import { type Colleague, staffTab } from '../care/colleagues';
import type { Desk, Tab } from '../desk';
import type { Books } from './books';
import { writeCheckColumn } from './check-column';
import { renderQuality } from './data-quality';
import type { Gathered } from './gather';
import type { Layout } from './layout';
import type { Opened } from './open-sheet';
import { readQualityTab, writeQualityTab } from './quality-tab';
import { recordIssues } from './record-issues';
import { bookIssues } from './rule-issues';
import type { RunNotes } from './run-notes';
import { sizeIssues } from './size-issues';
import { staffIssues } from './staff-issues';
import type { CustomersWritten } from './write-customers';

/** What we may not write, said once. */
const leftAlone = (tab: string, role: string, received: string): SheetIssue => ({
  tab,
  row: 0,
  role,
  code: 'column protected',
  expected: '',
  received,
});

/** Does the hidden tab hold these very rules already? */
const isKept = ({ stamp }: Books, settings: Settings | undefined, tabs: readonly Tab[]): boolean =>
  stamp === settings?.rulesInForce && tabs.some(({ id }) => id === settings.tabs.get('inForce'));

/**
 * Writes the findings: beside the rules, and in the tab Data quality. Keeps the rules where they have no error.
 *
 * @returns every finding, for the report
 */
export const writeQuality = (
  desk: Desk,
  { settings, begun }: Opened,
  { facts, words, tabs, guarded }: Gathered,
  notes: RunNotes,
  {
    layout,
    written: { judged, rules, notTaken, isHighlighted },
    people,
    ofCases,
  }: {
    readonly layout: Layout;
    readonly written: CustomersWritten;
    readonly people: readonly Colleague[];
    readonly ofCases: readonly SheetIssue[];
  },
): readonly SheetIssue[] => {
  const { books, history, now } = facts;
  const { language } = words;
  const { own } = notes;
  const { list } = judged;
  const rulesTab = rules.range.tab.name;
  const isMarked = writeCheckColumn(desk, rules, books.findings, language);
  if (books.stamp !== '' && !isKept(books, settings, tabs)) {
    const isWritten = own.keepRules(books.ruleRows, now.on);
    if (isWritten) notes.note({ rulesInForce: books.stamp });
  }
  const issues = [
    ...sizeIssues(desk, settings, words),
    ...begun.issues,
    ...guarded.issues,
    ...notTaken.map((role) => leftAlone(layout.tabName, role, layout.headers.get(role) ?? '')),
    ...(isHighlighted ? [] : [leftAlone(layout.tabName, '', layout.tabName)]),
    ...(isMarked ? [] : [leftAlone(rulesTab, '', bookWords(language).check)]),
    ...rules.untouched.map((tab) => leftAlone(tab, '', tab)),
    ...bookIssues(books, rulesTab, language),
    ...books.dayIssues,
    ...judged.issues,
    ...recordIssues({
      ...{ rows: judged.rows, layout, list, history, today: now.on },
      order: books.book.dateOrder,
    }),
    ...staffIssues(people, staffTab(tabs, own.ids)),
    ...ofCases,
  ];
  const before = readQualityTab(desk, own);
  const quality = renderQuality({
    ...{ issues, list, layout, language, today: now.on },
    ...{ before, settled: notes.noted().settled },
    formerTab: settings?.customerTabName ?? '',
  });
  notes.note({ settled: quality.settled });
  own.ifRoom('quality', () => writeQualityTab(desk, own, words, quality, before));
  return issues;
};
