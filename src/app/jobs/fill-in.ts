// Job: customers who were added since the last check get their number, tier and status within the hour.
import type { Settings } from '../../config/settings';
import { isBlank } from '../../domain/cell';
import { checkWords } from '../../i18n/check-words';
import { jobWords } from '../../i18n/job-words';
import { readCustomers } from '../../tables/customers';
import type { ManagedRole } from '../../tables/roles';
import { steady } from '../check/again';
import { runCheck } from '../check/check';
import { guardColumns } from '../check/guard-columns';
import type { Layout } from '../check/layout';
import { openSheet } from '../check/open-sheet';
import type { Desk } from '../desk';
import type { JobHow, JobOutcome } from './job';

/** What no customer is without after a check. */
const ALWAYS_FILLED: readonly ManagedRole[] = ['id', 'status'];
/** By what a new row is known where the status is refused by a validation of the team's. */
const INSTEAD: readonly ManagedRole[] = ['id', 'why'];

/** Columns that the last check could not fill stay blank: the night tries them again, not each hour. */
const filledBy = ({ notTaken }: Pick<Settings, 'notTaken'>): readonly ManagedRole[] =>
  (notTaken.has('status') ? INSTEAD : ALWAYS_FILLED).filter((role) => !notTaken.has(role));

/**
 * Looks for blank cells, and runs the check when there are any: one customer's place in the day depends
 * on the rules, the log and the other customers, so that there is no smaller run that says the same.
 */
export const fillIn = (bare: Desk, { isUnfinished, until }: JobHow): JobOutcome => {
  const desk = steady(bare);
  const opened = openSheet(desk, { asked: false });
  if (!opened.ok) return { ok: false, sentence: opened.sentence };
  const { layout, rows, language } = opened.begun;
  const words = jobWords(language);
  const { customers } = readCustomers(
    ...([rows, layout.headerRow, layout.columns, desk.now().on] as const),
    null,
  );
  const filled = opened.settings === undefined ? ALWAYS_FILLED : filledBy(opened.settings);
  const blankIn = ({ writable, columns }: Layout): number =>
    customers.filter(({ row }) =>
      filled.some((role) => {
        const column = columns.get(role);
        return writable.has(role) && column !== undefined && isBlank(rows[row]?.[column]);
      }),
    ).length;
  // What the check may not write stays blank: without this look it would run every hour for nothing.
  const blank =
    blankIn(layout) === 0
      ? 0
      : blankIn(guardColumns(desk, layout, rows, checkWords(language)).layout);
  // A run that was cut short, or ended itself, may have filled the cells and not the lists.
  const isLeft = isUnfinished || (opened.settings?.unfinished ?? '') !== '';
  if (blank === 0 && !isLeft) return { ok: true, sentence: words.nothingBlank, counts: null };
  const note = blank === 0 ? '' : words.filled(blank);
  const report = runCheck(desk, { asked: false, note, until });
  return report.ok
    ? { ok: true, sentence: note || report.sentence, counts: null }
    : { ok: false, sentence: report.sentence };
};
