// Takes out of the tab Alerts what nobody needs any more: old lines of closed cases, old lists of a day.
import type { Settings } from '../../config/settings';
import { isBlank } from '../../domain/cell';
import { instantReader } from '../../domain/reading/instant';
import { DAY_MS, type Instant, instantOf } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import type { MailState } from '../../i18n/alert-words';
import { isOpen } from '../../tables/cases';
import type { Rows } from '../../tables/recognise';
import { OUR_CASES, readCasesTab, recordsIn } from '../cases/cases-tab';
import type { Desk } from '../desk';
import { ALERT_COLUMNS, alertLines } from './alert-line';

/** What a row says it was told of is not raised again after it, whether its line stands or not. */
export const ALERT_KEPT_DAYS = 180;
const LIST_KEPT_DAYS = 30;
/** A handful is no reason to write the tab anew each night. */
const WORTH_IT = 100;

const UNDONE: readonly MailState[] = ['waiting', 'at once', 'sending'];

/** Rows that may go as far as their own cells tell: nobody has written beside them, no mail is due. */
const oldRows = (rows: Rows, zone: Zone, now: Instant): ReadonlyMap<number, string> => {
  const found = new Map<number, string>();
  for (const [row, { caseNo, raisedAt, mails }] of alertLines(rows, zone)) {
    const days = caseNo === '' ? LIST_KEPT_DAYS : ALERT_KEPT_DAYS;
    if (now - raisedAt <= days * DAY_MS) continue;
    if (mails.some(({ state }) => UNDONE.includes(state))) continue;
    if (rows[row]?.slice(ALERT_COLUMNS).some((cell) => !isBlank(cell)) === true) continue;
    found.set(row, caseNo);
  }
  return found;
};

/** Without our register nobody knows which cases are closed: then lists alone may go. */
const goneRows = (desk: Desk, rows: Rows, { tabs }: Settings): ReadonlySet<number> => {
  const zone = desk.wallClock();
  const old = oldRows(rows, zone, instantOf(desk.milliseconds()));
  const register = desk.tab(tabs.get(OUR_CASES) ?? -1);
  // Whichever of two days a typed time means, the case is closed or it is not.
  const reader = { read: instantReader(null, zone), zone };
  const records = register === null ? [] : recordsIn(readCasesTab(desk, register), reader);
  const open = new Set(records.filter(isOpen).map(({ no }) => no));
  const mayGo = (no: string): boolean => no === '' || (register !== null && !open.has(no));
  return new Set([...old].flatMap(([row, no]) => (mayGo(no) ? [row] : [])));
};

/**
 * Writes the lines that stay, in one call from the first that goes: ended before it or after it, the tab
 * is whole. Under the lock, since every run appends there. Only for a run of the trigger: it alone sends
 * mails, which know their lines by their rows.
 */
export const pruneAlerts = (desk: Desk, settings: Settings): void => {
  const tab = settings.tabs.get('alerts') ?? -1;
  if (desk.tab(tab) === null) return;
  const zone = desk.wallClock();
  if (oldRows(desk.readAll(tab), zone, instantOf(desk.milliseconds())).size < WORTH_IT) return;
  desk.locked(() => {
    const rows = desk.readAll(tab);
    const gone = goneRows(desk, rows, settings);
    if (gone.size < WORTH_IT) return;
    const first = Math.min(...gone);
    const width = rows.reduce((most, row) => Math.max(most, row.length), ALERT_COLUMNS);
    const block = { row: first, column: 0, rows: rows.length - first, columns: width };
    if (!desk.mayWrite(tab, block)) return;
    // What somebody calculates there stays where it is.
    if (desk.formulas(tab, block).some((row) => row.some((formula) => formula !== ''))) return;
    const kept = rows.filter((_, row) => row >= first && !gone.has(row));
    const cells = Array.from({ length: block.rows }, (_, n) =>
      Array.from({ length: width }, (__, column) => kept[n]?.[column] ?? ''),
    );
    desk.write(tab, first, 0, cells);
  });
};
