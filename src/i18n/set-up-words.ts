// Everything that the set-up panel says, by name; a language that lacks one does not compile.
import type { Language } from '../domain/language';
import type { AfterCourse } from '../domain/rule-book/presets/with-past';
import type { FailureTexts } from './failure-words';
import { SET_UP_EN } from './set-up-en';
import { SET_UP_ZH } from './set-up-zh-cn';

export type SetUpStep = 'sheet' | 'columns' | 'team' | 'trial';
/** What the script can be busy with. */
export type SetUpWork = 'open' | 'read' | 'try' | 'apply' | 'remove' | 'health' | 'trigger';
export type StaffRole = 'staff' | 'lead' | 'messaging admin' | 'manager';
/** Quick choices for the days on which the team works. */
export type QuickWeek = 'Mon–Fri' | 'Tue–Sun' | 'every day';

export interface SetUpWords {
  // Everywhere
  readonly otherLanguage: string;
  readonly tryAgain: string;
  readonly lookAgain: string;
  readonly back: string;
  readonly next: string;
  readonly steps: string;
  readonly step: Readonly<Record<SetUpStep, string>>;
  readonly stepOf: (at: number, all: number) => string;
  readonly working: Readonly<Record<SetUpWork, string>>;
  readonly stillWorking: Readonly<Record<SetUpWork, string>>;
  readonly failure: FailureTexts;
  readonly keptChoices: string;
  readonly backOnline: string;
  readonly offlineNow: string;

  // 1 Tab and header row
  readonly sheetTitle: string;
  readonly sheetIntro: string;
  readonly tab: string;
  readonly tabFits: (name: string) => string;
  readonly noTabTitle: string;
  readonly noTabSteps: readonly string[];
  readonly headerRow: string;
  readonly rowNumber: (row: number) => string;
  readonly emptyRow: string;
  readonly moreRows: (count: number) => string;

  // 2 Columns
  readonly columnsTitle: string;
  readonly columnsIntro: string;
  readonly column: (letter: string) => string;
  readonly noHeader: string;
  readonly noSamples: string;
  readonly means: (header: string) => string;
  readonly leaveAlone: string;
  readonly needed: (label: string) => string;
  readonly sureness: Readonly<Record<'sure' | 'likely' | 'unsure' | 'none' | 'chosen', string>>;
  readonly lookAtThese: (count: number) => string;
  readonly recognised: (count: number) => string;
  /** What the step of the columns will ask. */
  readonly toCome: (sure: number, unsure: number) => string;
  readonly leftAlone: (count: number) => string;
  readonly allRecognised: string;
  readonly asFound: string;

  // 3 Team
  readonly teamTitle: string;
  readonly language: string;
  readonly zones: string;
  readonly zonesAgree: (zone: string) => string;
  readonly zonesDiffer: (sheet: string, script: string) => string;
  readonly preset: string;
  readonly rulesStay: (tab: string) => string;
  readonly afterCourse: string;
  readonly afterCourseHint: string;
  readonly afterCourseOption: Readonly<Record<AfterCourse, string>>;
  readonly week: string;
  readonly weekHint: string;
  readonly quick: Readonly<Record<QuickWeek, string>>;
  readonly open: (day: string) => string;
  readonly hoursOf: (day: string) => string;
  readonly closed: string;
  readonly goLive: string;
  readonly goLiveHint: string;
  readonly firstRoundDays: string;
  readonly firstRoundHint: string;
  readonly staff: (count: number) => string;
  readonly staffHint: string;
  readonly staffName: string;
  readonly roleOf: (name: string) => string;
  readonly emailOf: (name: string) => string;
  readonly email: string;
  readonly role: Readonly<Record<StaffRole, string>>;
  readonly addPerson: string;
  readonly someone: string;
  readonly removePerson: (name: string) => string;
  readonly remove: string;
  readonly goTry: string;

  // What cannot be
  readonly problem: {
    readonly notRead: string;
    readonly noTab: string;
    readonly doubled: (label: string, letters: readonly string[]) => string;
    readonly missing: (label: string) => string;
    readonly hours: string;
    readonly noDay: string;
    readonly date: string;
    readonly days: string;
    readonly email: string;
    readonly nameMissing: string;
    readonly nameTwice: string;
  };
  readonly problems: (count: number) => string;

  // 4 Trial
  /** While it is tried, when that is known, and while it is done. */
  readonly tryTitle: string;
  readonly trialTitle: string;
  readonly applyTitle: string;
  readonly nothingWritten: string;
  readonly customers: (count: number) => string;
  readonly tiers: string;
  readonly statuses: string;
  readonly callsAWeek: string;
  readonly calls: (count: number) => string;
  readonly total: string;
  readonly firstRound: string;
  readonly moreDays: (count: number) => string;
  readonly toLookAt: string;
  readonly unreadable: (count: number) => string;
  readonly duplicates: (count: number) => string;
  readonly firstRemarks: (count: number) => string;
  readonly nothingToLookAt: string;
  readonly cell: (cell: string) => string;
  readonly wouldAdd: string;
  readonly addedColumns: (count: number) => string;
  readonly filledColumns: (count: number) => string;
  readonly addedTabs: (count: number) => string;
  readonly addsNothing: string;
  readonly canUndo: string;
  readonly apply: string;
  readonly applyChanges: string;
  readonly refusedTitle: string;

  // 5 Done
  readonly doneTitle: string;
  readonly figuresNow: string;
  readonly trigger: string;
  readonly installTrigger: string;
  readonly tour: string;
  readonly tourSteps: readonly (readonly [title: string, text: string])[];
  readonly openList: string;
  readonly undoAll: string;

  // Taking it back
  readonly removeTitle: string;
  readonly uninstallTitle: string;
  readonly removeStays: readonly string[];
  readonly records: string;
  readonly keepRecords: string;
  readonly dropRecords: string;
  readonly removeNow: string;
  readonly uninstallNow: string;
  readonly cancel: string;
  readonly removedTitle: string;
  readonly stays: string;
  readonly setUpAgain: string;

  // Health
  readonly healthTitle: string;
  readonly healthGood: string;
  readonly healthBad: (count: number) => string;
  readonly level: Readonly<Record<'ok' | 'warn' | 'bad', string>>;
  readonly fine: (count: number) => string;
  readonly whatToDo: string;
  readonly changeSetUp: string;
  readonly takeOver: string;
  readonly uninstall: string;
}

export const setUpWords = (language: Language): SetUpWords =>
  language === 'zh' ? SET_UP_ZH : SET_UP_EN;
