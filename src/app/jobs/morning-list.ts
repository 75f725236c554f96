// Job: each person's lines of Today as a mail, on their working days, once a day, never at night.
import { restsOn } from '../../domain/reading/rest-days';
import { squash } from '../../domain/text';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import { type Instant, wallTimeOf } from '../../domain/time/instant';
import { startOf } from '../../domain/time/zone';
import { mailWords } from '../../i18n/mail-words';
import type { AlertLine } from '../alerts/alert-line';
import { addAlertLines, readAlertTab } from '../alerts/alert-tab';
import { type CareFile, findFile } from '../care/care-file';
import { booksOf } from '../care/case-customer';
import { type Colleague, staffIn } from '../care/colleagues';
import { momentIn } from '../care/moments';
import { noteTab } from '../care/note-tab';
import { presentInstant } from '../cases/case-bench';
import { findOwnTab } from '../check/own-tabs';
import type { Desk } from '../desk';
import { dayLines } from '../mail/day-lines';
import { digestText } from '../mail/digest-text';
import { isNight, NIGHT } from '../mail/mail-groups';
import type { JobHow, JobOutcome } from './job';

/** Of the list that was made for today; null when it is another day's, or there is none. */
const linesOfToday = (file: CareFile) => {
  const { desk, settings, care, now } = file;
  const tab = findOwnTab(desk, desk.tabs(), 'today', settings.tabs);
  const rows = tab === undefined ? [] : desk.readAll(tab.id);
  const madeAt = momentIn(rows[0]?.[3]) ?? null;
  return madeAt?.on === now.on ? dayLines(rows, care.today.block) : null;
};

const worksOn = ({ restDays, hasLeft }: Colleague, on: CivilDate): boolean =>
  !hasLeft && !restsOn(restDays, on);

/** When the mails may go out: at once, or in the morning. */
const notBefore = (desk: Desk, { on }: CareFile['now'], now: Instant): Instant => {
  const zone = desk.wallClock();
  return isNight(zone, now) ? startOf(zone, wallTimeOf(on, NIGHT.to)) : now;
};

const digests = (file: CareFile): readonly AlertLine[] | 'old list' => {
  const { bare: desk, settings, now } = file;
  const { language } = settings;
  const words = mailWords(language);
  const found = linesOfToday(file);
  if (found === null) return 'old list';
  const at = presentInstant(desk);
  const day = isoDate(now.on);
  return staffIn(file.desk, file.desk.tabs(), settings.tabs).flatMap((person) => {
    const { name, role } = person;
    const lines = found.lines.filter(({ owner }) => squash(owner) === squash(name));
    const forLead = role === 'lead' ? found.forLead : 0;
    if (!worksOn(person, now.on) || lines.length + forLead === 0) return [];
    return [
      {
        ...{ key: JSON.stringify(['digest', name, day]), caseNo: '', since: at, told: [name] },
        why: words.digestSubject(day, lines.length),
        text: digestText({ name, day, lines, forLead }, language),
        ...{ raisedAt: at, file: desk.spreadsheetId() },
        mails: [{ name, state: 'waiting', at: notBefore(desk, now, at) }],
      } as const,
    ];
  });
};

/** Under the lock, as everything that goes into that tab; nobody has two of one day. */
const queue = (file: CareFile, lines: readonly AlertLine[]): number | null => {
  const { bare: desk, settings, settingsTab } = file;
  const zone = desk.wallClock();
  let queued = 0;
  const done = desk.locked(() => {
    const alerts = readAlertTab(desk, { tabs: desk.tabs(), known: settings.tabs }, zone);
    const known = new Set(alerts.lines.map(({ key }) => key));
    const news = lines.filter(({ key }) => !known.has(key));
    queued = news.length;
    if (queued === 0) return;
    const tab = addAlertLines(desk, alerts, news, { language: settings.language, zone });
    if (settings.tabs.get('alerts') !== tab.id) noteTab({ bare: desk, settingsTab }, 'alerts', tab);
  });
  return done ? queued : null;
};

/**
 * Puts the mails of the morning among those that wait; the job of the mails sends them.
 *
 * Rule: 3-product §4. On a rest day, the team's or one's own, nobody gets a list; complaints come all
 * the same.
 */
export const morningList = (desk: Desk, { settings }: JobHow): JobOutcome => {
  const words = mailWords(settings.language);
  const nothing = (sentence: string): JobOutcome => ({ ok: true, sentence, counts: null });
  const { file, trouble } = findFile(desk);
  if (file === null || trouble !== null) {
    return { ok: false, sentence: trouble?.sentence ?? '' };
  }
  const { on, minutes } = file.now;
  if (minutes >= NIGHT.from) return nothing(words.tooLate);
  if (!booksOf(file).calendar.isWorkingDay(on)) return nothing(words.restDay);
  const lines = digests(file);
  // Before the morning the list of the day may still be to come.
  if (lines === 'old list' && minutes < NIGHT.to) return nothing(words.tooLate);
  if (lines === 'old list') return { ok: false, sentence: words.oldList };
  const queued = queue(file, lines);
  if (queued === null) return { ok: false, sentence: words.busy };
  if (queued === 0) return nothing(words.digests(0));
  const counts = { customers: null, changed: queued, issues: null };
  return { ok: true, sentence: words.digests(queued), counts };
};
