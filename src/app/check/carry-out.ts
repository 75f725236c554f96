// Carries out what was decided, stage by stage: customers, complaints, Today, Data quality, protection.
import type { Settings } from '../../config/settings';
import type { SheetIssue } from '../../domain/issue';
import { bookWords } from '../../i18n/book-words';
import type { CheckStage } from '../../i18n/check-words';
import type { ManagedRole } from '../../tables/roles';
import { staffIn, staffTab } from '../care/colleagues';
import type { Desk, Tab } from '../desk';
import { guardLeadTabs } from '../guards/guard-lead-tabs';
import { BEFORE } from '../uninstall/before-tab';
import { beforeKeeper } from '../uninstall/keep-before';
import type { Agreed } from './agree';
import { type Books, weekMask } from './books';
import { type CaseNight, caseNight } from './case-night';
import { writeCheckColumn } from './check-column';
import { renderQuality } from './data-quality';
import { clearFormats, formatColumns } from './format-columns';
import type { Gathered } from './gather';
import { highlightsFor, keepHighlights } from './highlights';
import { historyRows } from './history';
import { type Judged, judge } from './judge';
import { keepRanges } from './keep-ranges';
import type { Opened } from './open-sheet';
import { OUR_CONTACTS } from './read-log';
import { recordIssues } from './record-issues';
import { type CheckRefused, refused } from './report';
import { bookIssues, forceSentence } from './rule-issues';
import { stampOf } from './rules-in-force';
import { runNotes } from './run-notes';
import { staffIssues } from './staff-issues';
import { makeStaffTab } from './staff-tab';
import type { StageClock } from './stages';
import { logLateTicks, logTicks, type TakenTicks } from './take-ticks';
import { writeDay } from './write-day';
import { writeManaged } from './write-managed';

export interface CarriedOut {
  readonly ok: true;
  /** As judged last: rows may have moved while it wrote. */
  readonly judged: Judged;
  readonly issues: readonly SheetIssue[];
  /** Managed cells that were written. */
  readonly changed: number;
  /** Headers of columns that did not take what was written. */
  readonly notTaken: readonly string[];
  readonly cases: CaseNight;
  /** Which rules were in force, when it is not those of the tab. */
  readonly rulesSentence: string | null;
  /** The last steps, which say how the run went. */
  readonly close: (sentence: string, milliseconds: number) => void;
}

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

/** Everything that is written, so that the next run finishes what is cut short (3-product §8). */
export const carryOut = (
  desk: Desk,
  opened: Opened,
  gathered: Gathered,
  {
    layout,
    rows,
    judged: first,
    ticks,
    clock,
  }: Agreed & { readonly ticks: TakenTicks; readonly clock: StageClock },
): CarriedOut | CheckRefused => {
  const { settings, begun, decided } = opened;
  const { facts, words, tabs, known, guarded } = gathered;
  const { books, history, now } = facts;
  const { language } = words;
  let judged = first;

  const notes = runNotes(desk, opened, gathered, layout);
  const { own } = notes;
  /** The next run does not end itself at this stage again. */
  const outOfTime = (stage: CheckStage): CheckRefused => {
    notes.note({ unfinished: stage });
    notes.keepChanged();
    return refused('out of time', words.trouble.outOfTime(stage));
  };
  // A first run has nowhere to note it: it writes all the same.
  if (settings !== undefined && clock.isOver('customers')) return outOfTime('customers');

  const added = begun.added.filter((role) => layout.writable.has(role));
  // Before anything else: what is changed from here on can be put back.
  const before = beforeKeeper(desk, {
    ...{ tabs, known, words, now, layout, rows, added, isFirst: settings === undefined },
    rulesStamp: books.rules === null ? stampOf(books.ruleRows) : '',
  });
  if (before.tab !== null) own.remember(BEFORE, before.tab);
  // Settings first: a run that is cut short is taken up by the next one.
  if (settings === undefined || decided) notes.keep();
  const rules = keepRanges(desk, own, books, {
    ...{ on: now.on, language, isFirst: opened.stored === null },
  });
  const staff = makeStaffTab(desk, begun.staff, { tabs, known }, words);
  if (staff !== null) own.remember('staff', staff);
  /** Noted at once: a save must find the tab, and no check may overlook its records. */
  const noteContacts = (tab: Tab | undefined): void => {
    if (tab === undefined || tab.id === own.ids.get(OUR_CONTACTS)) return;
    own.remember(OUR_CONTACTS, tab.id);
    notes.keep();
  };
  noteContacts(gathered.unnoted);
  const contacts = logTicks(desk, { facts, words, tabs, known }, ticks);
  noteContacts(contacts);

  clearFormats(desk, layout, added, settings === undefined);
  const outcome = writeManaged(desk, layout, rows, (moved, headerRow) => {
    if (moved !== rows) judged = judge(moved, headerRow, facts);
    before.note(moved, judged);
    return judged;
  });
  if (outcome.kind === 'locked') return refused('locked', words.trouble.locked);
  if (outcome.kind === 'moving') return refused('rows moving', words.trouble.moving);
  formatColumns(desk, { ...begun, added }, judged.headerRow);
  const { list, headerRow } = judged;
  const look = {
    soon: words.statuses.soon,
    needsData: words.needsData,
    week: weekMask(books.book),
  };
  const captionOf = (role: ManagedRole): string => layout.headers.get(role) ?? '';
  const highlighted = keepHighlights(desk, layout.tab, judged.rows.length, (gridRows) =>
    highlightsFor({ ...layout, headerRow }, gridRows, look),
  );
  own.append('history', historyRows(list, history, now, words));

  if (clock.isOver('cases')) return outOfTime('cases');
  // Made in this run, its people are known at once.
  const people = staffIn(desk, staff === null ? tabs : desk.tabs(), own.ids);
  const cases = caseNight(desk, gathered, {
    ...{ list, language, taken: [layout.tab, begun.logTab] },
    ...{ staff: () => people, mails: settings?.mails ?? false },
  });
  if (cases.alertTab !== null) own.remember('alerts', cases.alertTab.id);

  if (clock.isOver('today')) return outOfTime('today');
  const late = logLateTicks(desk, { facts, words, tabs, known: own.ids }, ticks, contacts);
  noteContacts(late.into);
  writeDay(desk, gathered, notes, { judged, people, cases, late, look });

  if (clock.isOver('quality')) return outOfTime('quality');
  const marked = writeCheckColumn(desk, rules, books.findings, language);
  if (books.stamp !== '' && !isKept(books, settings, tabs)) {
    own.keepRules(books.ruleRows, now.on);
    notes.note({ rulesInForce: books.stamp });
  }
  const notTaken = [...outcome.refused];
  const issues = [
    ...begun.issues,
    ...guarded.issues,
    ...notTaken.map((role) => leftAlone(layout.tabName, role, captionOf(role))),
    ...(highlighted ? [] : [leftAlone(layout.tabName, '', layout.tabName)]),
    ...(marked ? [] : [leftAlone(rules.range.tab.name, '', bookWords(language).check)]),
    ...rules.untouched.map((tab) => leftAlone(tab, '', tab)),
    ...bookIssues(books, rules.range.tab.name, language),
    ...books.dayIssues,
    ...judged.issues,
    ...recordIssues({
      ...{ rows: judged.rows, layout, list, history, today: now.on },
      order: books.book.dateOrder,
    }),
    ...staffIssues(people, staffTab(tabs, own.ids)),
    ...cases.issues,
  ];
  const quality = renderQuality({
    ...{ issues, list, layout, language, today: now.on },
    ...{ before: own.readQuality(), settled: notes.noted().settled },
  });
  notes.note({ settled: quality.settled });
  own.writeQuality(quality);

  if (clock.isOver('protection')) return outOfTime('protection');
  const protection = guardLeadTabs(desk, {
    ...{ tabs, people, language, noted: notes.noted().protection },
    taken: [layout.tab, begun.logTab],
    ranges: [rules.range, books.days.range],
    ids: own.ids,
    settingsTab: notes.tab(),
    note: (text) => {
      notes.note({ protection: text });
      const isNoted = notes.keep();
      desk.flush();
      return isNoted;
    },
  });
  notes.note({ protection, unfinished: '' });
  return {
    ok: true,
    judged,
    issues,
    changed: outcome.cells,
    cases,
    notTaken: notTaken.map(captionOf),
    rulesSentence: forceSentence(books, rules.range.tab.name, language),
    close: (sentence, milliseconds) => {
      const when = { kind: 'date', on: now.on, minutes: now.minutes } as const;
      const counts = [list.length, outcome.cells, issues.length, milliseconds];
      own.append('log', [[when, words.job, sentence, ...counts]]);
      notes.keepChanged();
    },
  };
};
