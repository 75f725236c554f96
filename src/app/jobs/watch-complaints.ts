// Job: promise, act by and status of the open cases of our register, every hour.

import { parseSettings } from '../../config/settings';
import { remember } from '../../domain/remember';
import { joined } from '../../domain/text';
import { alertWords } from '../../i18n/alert-words';
import { jobWords } from '../../i18n/job-words';
import { alertBook } from '../alerts/alert-book';
import { staffIn } from '../care/colleagues';
import { noteTab } from '../care/note-tab';
import { caseBench } from '../cases/case-bench';
import { knownCases } from '../cases/cases-tab';
import { findUnnotedCases } from '../cases/make-cases';
import { faceFinder } from '../cases/watch-cases';
import { writeStandings } from '../cases/write-standings';
import { steady } from '../check/again';
import { caseFace } from '../check/case-night';
import { gather } from '../check/gather';
import { judge } from '../check/judge';
import { openSheet } from '../check/open-sheet';
import { SETTINGS_NAME } from '../check/own-tabs';
import type { Desk } from '../desk';
import type { JobOutcome } from './job';

/** Rule: M0.11, 3-product §4. Nothing is read but a list of tabs where there is no register of ours. */
export const watchComplaints = (bare: Desk): JobOutcome => {
  const desk = steady(bare);
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  // Whoever saved the first case of the file may not have been one who may write Settings.
  const tab =
    settings === undefined
      ? undefined
      : (knownCases(desk.tabs(), settings.tabs) ?? findUnnotedCases(desk, settings));
  if (settings !== undefined && tab === undefined) {
    const { checkedNothing } = jobWords(settings.language);
    return { ok: true, sentence: checkedNothing, counts: null };
  }
  const opened = openSheet(desk, { asked: false });
  if (!opened.ok) return { ok: false, sentence: opened.sentence };
  const { begun } = opened;
  const words = jobWords(begun.language);
  if (tab === undefined) return { ok: true, sentence: words.checkedNothing, counts: null };
  const gathered = gather(desk, opened);
  if (!gathered.ok) return { ok: false, sentence: gathered.sentence };
  const { facts } = gathered;
  const { list } = judge(begun.rows, facts.layout.headerRow, facts);
  const bench = caseBench(desk, facts.books, begun);
  const { tabs, known } = gathered;
  // Read once, and only when something has arisen.
  const staff = remember((_: 'all') => staffIn(desk, tabs, known));
  const alerts = alertBook(bench, {
    ...{ desk, tabs, known, mails: settings?.mails ?? false },
    staff: () => staff('all'),
  });
  const faceOf = faceFinder(list.map(caseFace));
  const done = writeStandings(desk, tab, { bench, faceOf, alerts });
  if (done === null) return { ok: false, sentence: words.registerBusy };
  const { changed, raised, alertTab } = done;
  if (alertTab !== null && known.get('alerts') !== alertTab.id && stored !== null) {
    noteTab({ bare: desk, settingsTab: stored.tab }, 'alerts', alertTab);
  }
  const said = raised === 0 ? '' : alertWords(begun.language).raised(raised);
  const sentence = joined([words.standings(changed), said], ' ');
  if (changed === 0 && raised === 0) return { ok: true, sentence, counts: null };
  return { ok: true, sentence, counts: { customers: null, changed, issues: null } };
};
