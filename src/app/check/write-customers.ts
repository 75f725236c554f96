// First stage of a check: ranges and tabs that it needs, then the managed columns, their looks, the history.
import type { ManagedRole } from '../../tables/roles';
import type { Desk, Tab } from '../desk';
import { BEFORE } from '../uninstall/before-tab';
import { beforeKeeper } from '../uninstall/keep-before';
import type { Agreed } from './agree';
import { clearFormats, formatColumns } from './format-columns';
import type { Gathered } from './gather';
import { type HighlightWords, highlightsFor, keepHighlights } from './highlights';
import { historyRows } from './history';
import { type Judged, judge } from './judge';
import { keepRanges, type RulesInSheet } from './keep-ranges';
import { withoutNumbers } from './layout';
import type { Opened } from './open-sheet';
import { type CheckRefused, refused } from './report';
import { stampOf } from './rules-in-force';
import type { RunNotes } from './run-notes';
import { makeStaffTab } from './staff-tab';
import { logTicks, type TakenTicks } from './take-ticks';
import { writeManaged } from './write-managed';

export interface CustomersWritten {
  readonly ok: true;
  /** As judged last: rows may have moved while it wrote. */
  readonly judged: Judged;
  readonly rules: RulesInSheet;
  /** Managed cells that were written. */
  readonly changed: number;
  /** Roles whose column did not take what was written. */
  readonly notTaken: readonly ManagedRole[];
  /** False where Sheets did not take our colours. */
  readonly isHighlighted: boolean;
  /** The tab that the ticks went into; undefined when there was nothing to log. */
  readonly contacts: Tab | undefined;
  /** With the Staff tab, when this run has made one. */
  readonly tabs: readonly Tab[];
}

/** Everything about the customers themselves (3-product §1, §4); in an order that a later run can finish. */
export const writeCustomers = (
  desk: Desk,
  { stored, settings, begun, decided }: Opened,
  { facts, words, tabs, known, unnoted }: Gathered,
  notes: RunNotes,
  {
    layout,
    rows,
    judged: first,
    ticks,
    look,
  }: Agreed & { readonly ticks: TakenTicks; readonly look: HighlightWords },
): CustomersWritten | CheckRefused => {
  const { books, history, now } = facts;
  const { own } = notes;
  let judged = first;
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
    ...{ on: now.on, language: words.language, isFirst: stored === null },
  });
  const staff = makeStaffTab(desk, begun.staff, { tabs, known }, words);
  if (staff !== null) own.remember('staff', staff);
  notes.contactsIn(unnoted);
  let contacts: Tab | undefined;
  // Ticks without a room in the log stay where they are: then Today is not made anew either.
  own.ifRoom('contacts', () => {
    contacts = logTicks(desk, { facts, words, tabs, known }, ticks);
  });
  notes.contactsIn(contacts);

  clearFormats(desk, layout, added, settings === undefined);
  const outcome = writeManaged(desk, layout, rows, (moved, headerRow, refused) => {
    // Numbers that the sheet does not take are nobody's: history, Today and cases go without them.
    const isNumbered = !refused.has('id');
    if (moved !== rows || !isNumbered) {
      const given = isNumbered ? facts.layout : withoutNumbers(facts.layout);
      judged = judge(moved, headerRow, { ...facts, layout: given });
    }
    before.note(moved, judged);
    return judged;
  });
  if (outcome.kind === 'locked') return refused('locked', words.trouble.locked);
  if (outcome.kind === 'moving') return refused('rows moving', words.trouble.moving);
  notes.note({ notTaken: outcome.refused });
  const { headerRow } = judged;
  formatColumns(desk, { ...begun, added }, headerRow);
  const isHighlighted = keepHighlights(desk, layout.tab, judged.rows.length, (gridRows) =>
    highlightsFor({ ...layout, headerRow }, gridRows, look),
  );
  own.append('history', historyRows(judged.list, history, now, words));
  return {
    ok: true,
    ...{ judged, rules, changed: outcome.cells, notTaken: [...outcome.refused] },
    ...{ isHighlighted, contacts, tabs: staff === null ? tabs : desk.tabs() },
  };
};
