// Carries out what was decided: Settings, managed columns, highlights, our tabs, in this order.
import { isSameLogHeader } from '../../config/log-header';
import type { Settings } from '../../config/settings';
import type { SheetIssue } from '../../domain/issue';
import { bookWords } from '../../i18n/book-words';
import type { ManagedRole } from '../../tables/roles';
import { staffIn } from '../care/colleagues';
import type { Desk, Tab } from '../desk';
import { guardLeadTabs } from '../guards/guard-lead-tabs';
import { findRequestTab, openRequests, readRequestTab } from '../requests/request-tab';
import { todayRequests } from '../requests/today-requests';
import { BEFORE } from '../uninstall/before-tab';
import { beforeKeeper } from '../uninstall/keep-before';
import type { Agreed } from './agree';
import { type Books, weekMask } from './books';
import { type CaseNight, caseNight } from './case-night';
import { writeCheckColumn } from './check-column';
import { renderQuality } from './data-quality';
import { dayTasks } from './day-tasks';
import { clearFormats, formatColumns } from './format-columns';
import type { Gathered } from './gather';
import { highlightsFor, keepHighlights } from './highlights';
import { historyRows } from './history';
import { type Judged, judge } from './judge';
import { keepRanges } from './keep-ranges';
import { inTurn, leadList } from './lead-list';
import type { Opened } from './open-sheet';
import { ownerNotes } from './owner-note';
import { OUR_CONTACTS } from './read-log';
import { recordIssues } from './record-issues';
import { type CheckRefused, refused } from './report';
import { bookIssues, forceSentence } from './rule-issues';
import { stampOf } from './rules-in-force';
import { makeStaffTab } from './staff-tab';
import { logLateTicks, logTicks, type TakenTicks } from './take-ticks';
import { writeManaged } from './write-managed';
import { ownTabs, settingsKeeper } from './write-own-tabs';

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
  { stored, settings, begun, decided }: Opened,
  gathered: Gathered,
  { layout, rows, judged: first, ticks }: Agreed & { readonly ticks: TakenTicks },
): CarriedOut | CheckRefused => {
  const { facts, words, tabs, known, guarded } = gathered;
  const { books, history, now } = facts;
  let judged = first;

  // Settings first: a run that is cut short is taken up by the next one.
  const kept = settingsKeeper(desk, words, stored, gathered.logHeader);
  const { keep } = kept;
  const own = ownTabs(desk, tabs, words, known, stored === null);
  let rulesInForce = settings?.rulesInForce ?? '';
  let protection = settings?.protection ?? '';
  let settledRemarks: ReadonlySet<string> = settings?.settled ?? new Set();
  const settled = (): Settings => ({
    spreadsheetId: desk.spreadsheetId(),
    language: begun.language,
    customerTab: layout.tab,
    customerTabName: layout.tabName,
    // What a person has just left out in the set-up panel is not looked for any more.
    headers: new Map([...(decided ? [] : (settings?.headers ?? [])), ...layout.headers]),
    ours: begun.layout.writable,
    tabs: begun.logTab === undefined ? own.ids : new Map([...own.ids, ['contacts', begun.logTab]]),
    rulesInForce,
    ...{ goLive: begun.goLive, mails: settings?.mails ?? false, protection },
    settled: settledRemarks,
  });
  const added = begun.added.filter((role) => layout.writable.has(role));
  // Before anything else: what is changed from here on can be put back.
  const before = beforeKeeper(desk, {
    ...{ tabs, known, words, now, layout, rows, added, isFirst: settings === undefined },
    rulesStamp: books.rules === null ? stampOf(books.ruleRows) : '',
  });
  if (before.tab !== null) own.remember(BEFORE, before.tab);
  if (settings === undefined || decided) keep(settled());
  const rules = keepRanges(desk, own, books, {
    ...{ on: now.on, language: begun.language, isFirst: stored === null },
  });
  const staff = makeStaffTab(desk, begun.staff, { tabs, known }, words);
  if (staff !== null) own.remember('staff', staff);
  /** Noted at once: a save must find the tab, and no check may overlook its records. */
  const noteContacts = (tab: Tab | undefined): void => {
    if (tab === undefined || tab.id === own.ids.get(OUR_CONTACTS)) return;
    own.remember(OUR_CONTACTS, tab.id);
    keep(settled());
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
  const notTaken = [...outcome.refused];
  const highlighted = keepHighlights(desk, layout.tab, judged.rows.length, (gridRows) =>
    highlightsFor({ ...layout, headerRow }, gridRows, look),
  );
  own.append('history', historyRows(list, history, now, words));
  // Made in this run, its people are known at once.
  const people = staffIn(desk, staff === null ? tabs : desk.tabs(), own.ids);
  const cases = caseNight(desk, gathered, {
    ...{ list, language: begun.language, taken: [layout.tab, begun.logTab] },
    ...{ staff: () => people, mails: settings?.mails ?? false },
  });
  if (cases.alertTab !== null) own.remember('alerts', cases.alertTab.id);
  const late = logLateTicks(desk, { facts, words, tabs, known: own.ids }, ticks, contacts);
  noteContacts(late.into);
  const lead = leadList(list, inTurn(people), begun.language);
  const requests = findRequestTab(desk, tabs, own.ids);
  if (requests !== undefined) own.remember('requests', requests.id);
  const asked = todayRequests(openRequests(readRequestTab(desk, requests)), begun.language);
  const { tasks, blocks, messages } = dayTasks(desk, gathered, {
    ...{ judged, staff: people, before: late.today, known: own.ids },
  });
  if (messages !== null) own.remember('messages', messages);
  const day = { today: now.on, language: begun.language };
  const note = ownerNotes(list, people, books.calendar, day);
  own.writeToday(list, now, look, late.today, {
    cases: cases.lines,
    tasks,
    asked,
    lead,
    blocks: [...(cases.block === null ? [] : [cases.block]), ...blocks],
    note,
  });
  const marked = writeCheckColumn(desk, rules, books.findings, begun.language);
  if (books.stamp !== '' && !isKept(books, settings, tabs)) {
    own.keepRules(books.ruleRows, now.on);
    rulesInForce = books.stamp;
  }
  const issues = [
    ...begun.issues,
    ...guarded.issues,
    ...notTaken.map((role) => leftAlone(layout.tabName, role, captionOf(role))),
    ...(highlighted ? [] : [leftAlone(layout.tabName, '', layout.tabName)]),
    ...(marked ? [] : [leftAlone(rules.range.tab.name, '', bookWords(begun.language).check)]),
    ...rules.untouched.map((tab) => leftAlone(tab, '', tab)),
    ...bookIssues(books, rules.range.tab.name, begun.language),
    ...books.dayIssues,
    ...judged.issues,
    ...recordIssues({
      ...{ rows: judged.rows, layout, list, history, today: now.on },
      order: books.book.dateOrder,
    }),
    ...cases.issues,
  ];
  const quality = renderQuality({
    ...{ issues, list, layout, language: begun.language, today: now.on },
    ...{ before: own.readQuality(), settled: settings?.settled ?? new Set() },
  });
  settledRemarks = quality.settled;
  own.writeQuality(quality);
  protection = guardLeadTabs(desk, {
    ...{ tabs, people, language: begun.language, noted: protection },
    taken: [layout.tab, begun.logTab],
    ranges: [rules.range, books.days.range],
    ids: own.ids,
    settingsTab: kept.tab(),
    note: (text) => {
      protection = text;
      const isNoted = keep(settled());
      desk.flush();
      return isNoted;
    },
  });
  return {
    ok: true,
    judged,
    issues,
    changed: outcome.cells,
    cases,
    notTaken: notTaken.map(captionOf),
    rulesSentence: forceSentence(books, rules.range.tab.name, begun.language),
    close: (sentence, milliseconds) => {
      const when = { kind: 'date', on: now.on, minutes: now.minutes } as const;
      const counts = [list.length, outcome.cells, issues.length, milliseconds];
      own.append('log', [[when, words.job, sentence, ...counts]]);
      const renamed = [...layout.headers].some(
        ([role, text]) => settings?.headers.get(role) !== text,
      );
      const moreSettled = settledRemarks.size !== (settings?.settled.size ?? 0);
      const rulesChanged = rulesInForce !== (settings?.rulesInForce ?? '');
      const moved = [...own.ids].some(([kind, id]) => known.get(kind) !== id);
      const headerMoved = !isSameLogHeader(gathered.logHeader, stored?.cells ?? []);
      const isGuarded = protection !== (settings?.protection ?? '');
      if (isGuarded || renamed || rulesChanged || moreSettled || moved || headerMoved)
        keep(settled());
    },
  };
};
