// The check: reads everything once, decides, then writes: managed columns, highlights, our tabs.
import { tierNames } from '../../domain/rule-book/rule-book';
import { joined } from '../../domain/text';
import { isoDate } from '../../domain/time/civil-date';
import type { ManagedRole } from '../../tables/roles';
import { finishTabs } from '../care/finish-tabs';
import { bareTabs } from '../care/note-tab';
import type { Desk } from '../desk';
import { readingOnce, steady } from './again';
import { agree } from './agree';
import { carryOut } from './carry-out';
import { gather } from './gather';
import type { Facts, Judged } from './judge';
import type { Layout } from './layout';
import { type CheckOptions, type Opened, openSheet } from './open-sheet';
import {
  type CheckRefused,
  type CheckReport,
  countStatuses,
  countTiers,
  reportRow,
} from './report';
import { orNoRoom, roomToBegin } from './room-to-begin';
import { nameSettingsAgain } from './settings-name';
import { RUN_MS, stageClock } from './stages';
import { readTicks, withTicks } from './take-ticks';

export type { CheckOptions } from './open-sheet';
export type { CheckReport } from './report';

/**
 * Computes tier, last contact, next call, status and why of every customer and writes what changed.
 *
 * Rule: M0.2, M0.4, M0.6; 3-product §1 and §4. A second run changes nothing. The first run in a file
 * asks once and writes nothing before Yes. Service calls do not grow with the rows.
 * @returns what was found, or why nothing was done; does not throw for anything a sheet may hold
 */
export const runCheck = (bare: Desk, options: CheckOptions): CheckReport =>
  runChecked(bare, options).report;

/** What a run said, and what it rests on; null when nothing was done. */
export interface Checked {
  readonly report: CheckReport;
  readonly basis: {
    readonly judged: Judged;
    readonly layout: Layout;
    readonly facts: Facts;
    /** Columns that this run has added. */
    readonly added: readonly ManagedRole[];
  } | null;
}

/** Tabs that a save has made since the last check: they get their looks and their place in Settings. */
const finishes = (
  bare: Desk,
  { settings, stored }: Opened,
  { begin }: Pick<CheckOptions, 'begin'>,
): boolean =>
  settings !== undefined &&
  stored !== null &&
  begin === undefined &&
  finishTabs({
    ...{ bare, settings, settingsTab: stored.tab },
    unfinished: bareTabs(stored.cells),
  });

/** Nobody has set this file up, or its Settings have lost their name. */
const isUnnamed = (opened: Opened | CheckRefused): boolean =>
  opened.ok ? opened.stored === null : opened.code === 'needs set-up';

/** The check, for who wants to know more of it than its report. */
export const runChecked = (bare: Desk, options: CheckOptions): Checked => {
  const stopped = (report: CheckRefused): Checked => ({ report, basis: null });
  const desk = steady(bare);
  const started = desk.milliseconds();
  // Where a person is asked, anything may have changed by the answer.
  const open = (how: CheckOptions) => {
    const once = options.asked ? desk : readingOnce(desk);
    return { once, opened: openSheet(once, how) };
  };
  const anew = { ...options, stored: null };
  const found = open(options);
  const first = isUnnamed(found.opened) && nameSettingsAgain(desk) ? open(anew) : found;
  if (!first.opened.ok) return stopped(first.opened);
  // Settings have one more line then: they are read again.
  const { once, opened } = finishes(desk, first.opened, options) ? open(anew) : first;
  if (!opened.ok) return stopped(opened);
  const read = gather(once, opened);
  if (!read.ok) return stopped(read);
  const ticks = readTicks(desk, read);
  const gathered = withTicks(read, ticks);
  const tooLarge = roomToBegin(desk, opened, gathered);
  if (tooLarge !== null) return stopped(tooLarge);
  const agreed = agree(desk, opened, gathered);
  if (!agreed.ok) return stopped(agreed);
  // On a first run somebody may have thought about the question for minutes.
  const since = opened.settings === undefined ? desk.milliseconds() : started;
  const clock = stageClock(
    desk,
    options.until ?? since + RUN_MS,
    opened.settings?.unfinished ?? '',
  );
  const done = orNoRoom(desk, opened, () =>
    carryOut(desk, opened, gathered, { ...agreed, ticks, clock }),
  );
  if (!done.ok) return stopped(done);

  const { words, guarded, facts } = gathered;
  const { layout } = agreed;
  const { issues, changed } = done;
  const { list } = done.judged;
  const customers = list.length;
  const statuses = countStatuses(list);
  const said = [
    words.done({
      customers,
      overdue: statuses.overdue,
      today: statuses.today,
      never: statuses.never,
      needsData: list.filter(({ tier }) => tier === words.needsData).length,
      issues: issues.length,
    }),
    ...(done.cases.sentence === '' ? [] : [done.cases.sentence]),
    ...(done.rulesSentence === null ? [] : [done.rulesSentence]),
    ...guarded.sentences,
    ...done.notTaken.map((header) => words.trouble.notTaken(header)),
  ].join(' ');
  const ms = desk.milliseconds() - started;
  done.close(joined([options.note ?? '', said, done.leftOut()], ' '), ms);
  const sentence = joined([said, done.leftOut()], ' ');
  // Somebody waits for the answer; a run that nobody asked for ends now, or reads, which forces it out.
  if (options.asked) desk.flush();
  desk.log(JSON.stringify({ job: 'check', customers, changed, issues: issues.length, ms }));
  const report: CheckReport = {
    ok: true,
    sentence,
    asOf: isoDate(facts.now.on),
    zone: opened.zone,
    tab: layout.tabName,
    mapping: Object.fromEntries(layout.headers),
    customers,
    tiers: countTiers(list, [...tierNames(facts.books.book), words.needsData]),
    statuses,
    cases: done.cases.counts,
    rows: list.map(reportRow),
    issues,
    changed,
  };
  return { report, basis: { judged: done.judged, layout, facts, added: opened.begun.added } };
};
