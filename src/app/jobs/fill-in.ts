// Job: customers who were added since the last check get their number, tier and status within the hour.
import { isBlank } from '../../domain/cell';
import { jobWords } from '../../i18n/job-words';
import { readCustomers } from '../../tables/customers';
import type { ManagedRole } from '../../tables/roles';
import { steady } from '../check/again';
import { runCheck } from '../check/check';
import { openSheet } from '../check/open-sheet';
import type { Desk } from '../desk';
import type { JobHow, JobOutcome } from './job';

/** What no customer is without after a check. */
const ALWAYS_FILLED: readonly ManagedRole[] = ['id', 'status'];

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
  const columns = ALWAYS_FILLED.filter((role) => layout.writable.has(role)).flatMap((role) => {
    const column = layout.columns.get(role);
    return column === undefined ? [] : [column];
  });
  const { customers } = readCustomers(
    ...([rows, layout.headerRow, layout.columns, desk.now().on] as const),
    null,
  );
  const blank = customers.filter(({ row }) =>
    columns.some((column) => isBlank(rows[row]?.[column])),
  ).length;
  // A run that was cut short, or ended itself, may have filled the cells and not the lists.
  const isLeft = isUnfinished || (opened.settings?.unfinished ?? '') !== '';
  if (blank === 0 && !isLeft) return { ok: true, sentence: words.nothingBlank, counts: null };
  const note = blank === 0 ? '' : words.filled(blank);
  const report = runCheck(desk, { asked: false, note, until });
  return report.ok
    ? { ok: true, sentence: note || report.sentence, counts: null }
    : { ok: false, sentence: report.sentence };
};
