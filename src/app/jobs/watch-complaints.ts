// Job: promise, act by and status of the open cases of our register, every hour.
import { parseSettings } from '../../config/settings';
import { jobWords } from '../../i18n/job-words';
import { caseBench } from '../cases/case-bench';
import { knownCases } from '../cases/cases-tab';
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
  const tab = settings === undefined ? undefined : knownCases(desk.tabs(), settings.tabs);
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
  const changed = writeStandings(desk, tab, {
    bench: caseBench(desk, facts.books, begun),
    faceOf: faceFinder(list.map(caseFace)),
  });
  if (changed === null) return { ok: false, sentence: words.registerBusy };
  const counts = changed === 0 ? null : { customers: null, changed, issues: null };
  return { ok: true, sentence: words.standings(changed), counts };
};
