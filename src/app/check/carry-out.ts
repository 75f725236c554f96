// Carries out what was decided, stage by stage: customers, complaints, Today, Data quality, protection.
import type { SheetIssue } from '../../domain/issue';
import type { CheckStage } from '../../i18n/check-words';
import { sizeWords } from '../../i18n/size-words';
import { staffIn } from '../care/colleagues';
import type { Desk } from '../desk';
import { deletableIn } from '../file-room';
import { guardLeadTabs } from '../guards/guard-lead-tabs';
import type { Agreed } from './agree';
import { weekMask } from './books';
import { type CaseNight, caseNight } from './case-night';
import type { Gathered } from './gather';
import type { Judged } from './judge';
import type { Opened } from './open-sheet';
import { type CheckRefused, refused } from './report';
import { forceSentence } from './rule-issues';
import { runNotes } from './run-notes';
import type { StageClock } from './stages';
import type { TakenTicks } from './take-ticks';
import { writeCustomers } from './write-customers';
import { writeDay } from './write-day';
import { writeQuality } from './write-quality';

export interface CarriedOut {
  readonly ok: true;
  /** As judged last: rows may have moved while it wrote. */
  readonly judged: Judged;
  readonly issues: readonly SheetIssue[];
  /** Managed cells that were written. */
  readonly changed: number;
  /** Headers of columns that did not take what was written. */
  readonly notTaken: readonly string[];
  readonly cases: CaseNight;
  /** Which rules were in force, when it is not those of the tab. */
  readonly rulesSentence: string | null;
  /** Which tabs were shortened or left out for want of room; blank when none was. */
  readonly leftOut: () => string;
  /** The last steps, which say how the run went. */
  readonly close: (sentence: string, milliseconds: number) => void;
}

/** Everything that is written, so that the next run finishes what is cut short (3-product §8). */
export const carryOut = (
  desk: Desk,
  opened: Opened,
  gathered: Gathered,
  agreed: Agreed & { readonly ticks: TakenTicks; readonly clock: StageClock },
): CarriedOut | CheckRefused => {
  const { settings, begun } = opened;
  const { facts, words, tabs } = gathered;
  const { layout, ticks, clock } = agreed;
  const { books, now } = facts;
  const { language } = words;
  const notes = runNotes(desk, opened, gathered, layout);
  const { own } = notes;
  const look = {
    soon: words.statuses.soon,
    needsData: words.needsData,
    week: weekMask(books.book),
  };
  /** The next run does not end itself at this stage again. */
  const outOfTime = (stage: CheckStage): CheckRefused => {
    notes.note({ unfinished: stage });
    notes.keepChanged();
    return refused('out of time', words.trouble.outOfTime(stage));
  };

  // A first run has nowhere to note it: it writes all the same.
  if (settings !== undefined && clock.isOver('customers')) return outOfTime('customers');
  const written = writeCustomers(desk, opened, gathered, notes, { ...agreed, look });
  if (!written.ok) return written;
  const { judged } = written;

  if (clock.isOver('cases')) return outOfTime('cases');
  const people = staffIn(desk, written.tabs, own.ids);
  const taken = [layout.tab, begun.logTab];
  const cases = caseNight(desk, gathered, {
    ...{ list: judged.list, language, taken },
    ...{ staff: () => people, mails: settings?.mails ?? false },
  });
  if (cases.alertTab !== null) own.remember('alerts', cases.alertTab.id);

  if (clock.isOver('today')) return outOfTime('today');
  // What was ticked goes into its tab first: without room for it the list stays as it is.
  own.ifRoom('today', () => {
    const { contacts } = written;
    writeDay(desk, gathered, notes, { judged, people, cases, ticks, contacts, look });
  });

  if (clock.isOver('quality')) return outOfTime('quality');
  const issues = writeQuality(desk, opened, gathered, notes, {
    ...{ layout, written, people, ofCases: cases.issues },
  });

  if (clock.isOver('protection')) return outOfTime('protection');
  const protection = guardLeadTabs(desk, {
    ...{ tabs, people, language, taken, noted: notes.noted().protection },
    ranges: [written.rules.range, books.days.range],
    ids: own.ids,
    settingsTab: notes.tab(),
    note: (text) => {
      notes.note({ protection: text });
      const isNoted = notes.keep();
      desk.flush();
      return isNoted;
    },
  });
  notes.note({ protection, unfinished: '' });
  return {
    ok: true,
    ...{ judged, issues, changed: written.changed, cases },
    notTaken: written.notTaken.map((role) => layout.headers.get(role) ?? ''),
    rulesSentence: forceSentence(books, written.rules.range.tab.name, language),
    leftOut: () => {
      const names = own.leftOut();
      const size = settings?.size ?? null;
      return names.length === 0 ? '' : sizeWords(language).leftOut(names, deletableIn(desk, size));
    },
    close: (sentence, milliseconds) => {
      const when = { kind: 'date', on: now.on, minutes: now.minutes } as const;
      const counts = [judged.list.length, written.changed, issues.length, milliseconds];
      own.append('log', [[when, words.job, sentence, ...counts]]);
      notes.keepChanged();
    },
  };
};
