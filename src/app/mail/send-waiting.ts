// Sends the mails that wait in the tab Alerts: each at most once, and none is lost.

import type { Language } from '../../domain/language';
import { squash } from '../../domain/text';
import { type Instant, instantOf } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zone';
import { alertWords, type MailState } from '../../i18n/alert-words';
import { mailWords } from '../../i18n/mail-words';
import { type AlertLine, alertLines, MAILS_COLUMN, mailsText } from '../alerts/alert-line';
import type { Colleague } from '../care/colleagues';
import type { Desk } from '../desk';
import { type MailGroup, mailPlan, withMails } from './mail-groups';
import { mailTo } from './mail-text';

export interface Mailing {
  readonly desk: Desk;
  /** Of the alerts. */
  readonly tab: number;
  readonly zone: Zone;
  readonly language: Language;
  /** Asked only when a mail is due. */
  readonly staff: () => readonly Colleague[];
  /** No mail is begun after it. */
  readonly until: Instant;
}

export interface Mailed {
  /** False where Executions shall show red. */
  readonly ok: boolean;
  readonly sentence: string;
  /** Mails that went out, or that something is to be said of. */
  readonly news: number;
}

const SITE = 'https://docs.google.com/spreadsheets/d/';

/** Lines as they stand in the tab and are to stand: one block from the first to the last that changes. */
const keeper = ({ desk, tab, zone, language }: Mailing, lines: Map<number, AlertLine>) => {
  const words = alertWords(language);
  const changed = new Set<number>();
  return {
    put: (row: number, line: AlertLine): void => {
      lines.set(row, line);
      changed.add(row);
    },
    write: (): void => {
      if (changed.size === 0) return;
      const [first, last] = [Math.min(...changed), Math.max(...changed)];
      const block = Array.from({ length: last - first + 1 }, (_, n) => {
        const line = lines.get(first + n);
        return [line === undefined ? '' : mailsText(line.mails, words, zone)];
      });
      desk.write(tab, first, MAILS_COLUMN, block);
      changed.clear();
    },
  };
};

/**
 * Sends what is due.
 *
 * Rule: 2-rules §4. *sending* is flushed before the call, *sent* is written after it, with the next
 * person's *sending*; whatever ends the run between them leaves a line that is never sent again. The
 * day's quota is known before the first; what it has no room for waits.
 */
export const sendWaiting = (mailing: Mailing): Mailed => {
  const { desk, tab, zone, language, until } = mailing;
  const words = mailWords(language);
  const now = instantOf(Math.floor(desk.milliseconds() / 1000) * 1000);
  const lines = new Map(alertLines(desk.readAll(tab), zone));
  const file = desk.spreadsheetId();
  const { settled, groups } = mailPlan(lines, { zone, now, file });
  const keep = keeper(mailing, lines);
  // One mail may have been about several lines.
  const unsure = new Set(
    [...settled].flatMap(([row, { mails }]) =>
      mails.flatMap(({ name }, n) => (lines.get(row)?.mails[n]?.state === 'sending' ? [name] : [])),
    ),
  ).size;
  const said: string[] = unsure === 0 ? [] : [words.unsure(unsure)];
  for (const [row, line] of settled) keep.put(row, line);
  const done = (ok: boolean, news: number): Mailed => {
    keep.write();
    const sentence = said.length === 0 ? words.nothing : said.join(' ');
    return { ok, sentence, news: news + unsure };
  };
  if (groups.length === 0) return done(true, 0);
  if (!desk.post.isGranted()) {
    said.push(words.notGranted);
    return done(false, 0);
  }
  const staff = mailing.staff();
  const addressOf = (name: string): string =>
    staff.find((one) => !one.hasLeft && squash(one.name) === squash(name))?.email ?? '';
  const mark = ({ name, rows }: MailGroup, state: MailState): void => {
    for (const row of rows) {
      const line = lines.get(row);
      if (line === undefined) continue;
      keep.put(
        row,
        withMails(line, (mail) => (mail.name === name ? { ...mail, state, at: now } : undefined)),
      );
    }
  };
  const knownWithout = new Set(
    [...lines.values()].flatMap(({ mails }) =>
      mails.filter(({ state }) => state === 'no address').map(({ name }) => name),
    ),
  );
  const without = groups.filter(({ name }) => addressOf(name) === '');
  for (const group of without) mark(group, 'no address');
  const unknown = without.map(({ name }) => name).filter((name) => !knownWithout.has(name));
  // Said once: whoever has no address has none tomorrow either.
  if (unknown.length > 0) said.push(words.noAddress(unknown.join(alertWords(language).comma)));
  const due = groups.filter((group) => !without.includes(group));
  let room = due.length === 0 ? 0 : desk.post.quota();
  let sent = 0;
  /** What somebody has to know of: a full day, a mail that may be lost. */
  let failed = 0;
  for (const [n, group] of due.entries()) {
    const left = due.length - n;
    if (room < 1 || desk.milliseconds() > until) {
      said.push(room < 1 ? words.noQuota(left) : words.outOfTime(left));
      failed += room < 1 ? 1 : 0;
      break;
    }
    const about = group.rows.flatMap((row) => lines.get(row) ?? []);
    mark(group, 'sending');
    keep.write();
    desk.flush();
    try {
      desk.post.send(mailTo(addressOf(group.name), about, { language, file: `${SITE}${file}` }));
      mark(group, 'sent');
      sent += 1;
      room -= 1;
    } catch (trouble) {
      // Nobody knows whether it went out: it is said, and not tried again.
      mark(group, 'unsure');
      const reason = trouble instanceof Error ? trouble.message : String(trouble);
      said.push(words.failed(group.name, reason));
      failed += 1;
    }
  }
  if (sent > 0) said.unshift(words.sent(sent));
  return done(failed === 0, sent + failed + unknown.length);
};
