// Which mails of the tab Alerts go out now: one to each person, with everything that waits for them. Pure.
import { dateOf, type Instant, minutesOf } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import type { AlertLine, MailLine } from '../alerts/alert-line';

/** Nobody's telephone rings at night; only the person on duty is told at once. */
export const NIGHT = { from: 22 * 60, to: 6 * 60 } as const;

export const isNight = (zone: Zone, at: Instant): boolean => {
  const minutes = minutesOf(zone.wallTimeAt(at));
  return minutes >= NIGHT.from || minutes < NIGHT.to;
};

/** What is no case's is the day's own: tomorrow it says nothing. */
const isOver = ({ caseNo, since }: AlertLine, zone: Zone, now: Instant): boolean => {
  if (caseNo !== '') return false;
  const [day, today] = [since, now].map((at) => dateOf(zone.wallTimeAt(at)));
  return day !== today || minutesOf(zone.wallTimeAt(now)) >= NIGHT.from;
};

export interface MailGroup {
  readonly name: string;
  /** Rows of the tab, in their order. */
  readonly rows: readonly number[];
}

export interface MailPlan {
  readonly groups: readonly MailGroup[];
  /** Lines with another text than before: what was being sent, and what waited too long. */
  readonly settled: ReadonlyMap<number, AlertLine>;
}

/** The mails of a line with those of one person changed. */
export const withMails = (
  line: AlertLine,
  change: (mail: MailLine) => MailLine | undefined,
): AlertLine => ({ ...line, mails: line.mails.map((mail) => change(mail) ?? mail) });

/**
 * What is to be done with the mails at this moment.
 *
 * Rule: 2-rules §4. A mail at most once: one that is found as *sending* is not sent again but shown as
 * "may not have gone out". Lines of another file, which a copy has, are left alone.
 */
export const mailPlan = (
  lines: ReadonlyMap<number, AlertLine>,
  { zone, now, file }: { readonly zone: Zone; readonly now: Instant; readonly file: string },
): MailPlan => {
  const settled = new Map<number, AlertLine>();
  const groups = new Map<string, number[]>();
  for (const [row, line] of lines) {
    if (line.file !== file) continue;
    const over = isOver(line, zone, now);
    const after = withMails(line, (mail) => {
      if (mail.state === 'sending') return { ...mail, state: 'unsure' };
      const waits = mail.state === 'waiting' || mail.state === 'at once';
      return waits && over ? { ...mail, state: 'over', at: now } : undefined;
    });
    if (after.mails.some((mail, n) => mail !== line.mails[n])) settled.set(row, after);
    for (const { name, state, at } of after.mails) {
      const goes = state === 'at once' || (state === 'waiting' && !isNight(zone, now));
      if (!goes || at > now) continue;
      const rows = groups.get(name) ?? [];
      groups.set(name, [...rows, row]);
    }
  }
  return { settled, groups: [...groups].map(([name, rows]) => ({ name, rows })) };
};
