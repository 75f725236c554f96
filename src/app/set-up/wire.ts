// What crosses between the set-up panel and the script: JSON only. Days are yyyy-mm-dd; rows count from 1, columns from 0.
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import type { Language } from '../../domain/language';
import type { PresetName } from '../../domain/rule-book/presets/presets';
import type { AfterCourse } from '../../domain/rule-book/presets/with-past';
import type { Role } from '../../tables/roles';
import type { Answer, Day, Me } from '../care/wire';

/** How sure a guess is; `chosen` is what the person has said. */
export type Sureness = 'sure' | 'likely' | 'unsure' | 'none' | 'chosen';

/** A tab that may hold the customers. */
export interface TabChoice {
  readonly id: number;
  readonly name: string;
  /** Reads like customers. */
  readonly fits: boolean;
}

/** One column of the tab, and what it is taken for. */
export interface ColumnChoice {
  readonly column: number;
  /** As the sheet names it: A, B, …, AA. */
  readonly letter: string;
  readonly header: string;
  /** A few filled cells, as text, shortened. */
  readonly samples: readonly string[];
  /** Blank: left alone. */
  readonly role: Role | '';
  readonly sureness: Sureness;
  /** Why it is taken for that, as a sentence; blank where nothing is guessed. */
  readonly reason: string;
}

export interface RoleChoice {
  readonly role: Role;
  readonly label: string;
  /** What the role is good for, in few words. */
  readonly use: string;
  /** What must be there for anything to work. */
  readonly required: boolean;
}

/** Opening hours of one weekday as people type them; blank: closed. */
export type WeekHours = readonly [string, string, string, string, string, string, string];

export interface StaffLine {
  readonly name: string;
  readonly email: string;
  readonly role: Me['role'];
}

export interface PresetChoice {
  readonly name: PresetName;
  readonly label: string;
  readonly use: string;
}

/** What a person can decide. Everything has a default, so that Next is enough. */
export interface Choices {
  readonly language: Language;
  readonly tab: number;
  /** From 1. */
  readonly headerRow: number;
  /** Column of each role that is used. */
  readonly roles: { readonly [role in Role]?: number };
  readonly preset: PresetName;
  /** For customers whose course has been over for three months: a row of the rules, or none. */
  readonly afterCourse: AfterCourse;
  readonly week: WeekHours;
  /** Blank: every date counts from the first day. */
  readonly goLive: Day | '';
  /** Working days over which the first round is spread; 1 to 60. */
  readonly firstRoundDays: number;
  readonly staff: readonly StaffLine[];
}

/** What was found; writes nothing. */
export interface Proposal {
  readonly choices: Choices;
  readonly tabs: readonly TabChoice[];
  /** The first rows of the tab as text, to point at the header row. */
  readonly firstRows: readonly (readonly string[])[];
  readonly columns: readonly ColumnChoice[];
  readonly roles: readonly RoleChoice[];
  readonly presets: readonly PresetChoice[];
  /** Spreadsheet and script; dated work is refused while they differ. */
  readonly zones: { readonly sheet: string; readonly script: string; readonly sentence: string };
  /** The rules tab that is there already, so that no preset is written; blank while there is none. */
  readonly rulesTab: string;
  /** What a role that has no column means; to be shown while it has none. */
  readonly missing: readonly { readonly role: Role; readonly sentence: string }[];
  /** Whatever else should be known before going on; a sentence each. */
  readonly remarks: readonly string[];
  /** Set up before: what is shown is what is in force. */
  readonly isSetUp: boolean;
}

/** A cell that cannot be read, or a pair of customers that look alike. */
export interface TrialRemark {
  /** As A1 text, to find it; blank for the whole tab. */
  readonly cell: string;
  readonly sentence: string;
}

/** What would result, or what has resulted: the same figures before and after. */
export interface Figures {
  readonly customers: number;
  readonly tiers: readonly { readonly name: string; readonly customers: number }[];
  readonly statuses: readonly {
    readonly status: FollowUpStatus;
    readonly label: string;
    readonly customers: number;
  }[];
  /** On average, by the cadence; rounded to a tenth. */
  readonly callsAWeek: readonly { readonly owner: string; readonly calls: number }[];
  /** Calls of the first round by day; empty without go-live. */
  readonly firstRound: readonly { readonly on: Day; readonly calls: number }[];
  readonly unreadable: number;
  readonly duplicates: number;
}

export interface Trial {
  readonly figures: Figures;
  /** The first few of each kind. */
  readonly remarks: readonly TrialRemark[];
  /** Headers of the columns that would be added at the right end. */
  readonly addedColumns: readonly string[];
  /** Headers of empty columns of the team's that would be filled. */
  readonly filledColumns: readonly string[];
  readonly addedTabs: readonly string[];
}

export interface Applied {
  readonly figures: Figures;
  readonly sentence: string;
  /** What became of the hourly run: a sentence, and whether it will come. */
  readonly trigger: { readonly installed: boolean; readonly sentence: string };
}

export interface Removed {
  readonly sentence: string;
  /** What stays, and why. */
  readonly left: readonly string[];
}

export interface HealthLine {
  readonly code: string;
  readonly level: 'ok' | 'warn' | 'bad';
  readonly sentence: string;
  /** What to press or do; blank when all is well. */
  readonly press: string;
}

/** The whole public surface of the set-up panel. Answers are in the asked language, else in the sheet's. */
export interface SetUpCalls {
  /** What was found; with a tab or a header row chosen by the person when they are not null. */
  setUpOpen(request: {
    readonly language: Language | null;
    readonly tab: number | null;
    readonly headerRow: number | null;
  }): Answer<Proposal>;
  /** What would happen; writes nothing. */
  setUpTry(request: Choices): Answer<Trial>;
  /** Does it. */
  setUpApply(request: Choices): Answer<Applied>;
  /** Takes everything back; records of people stay where they are to be kept. */
  setUpRemove(request: {
    readonly keepRecords: boolean;
    readonly language: Language | null;
  }): Answer<Removed>;
  /** How everything stands; writes nothing. */
  setUpHealth(request: { readonly language: Language | null }): Answer<readonly HealthLine[]>;
  /** Installs or takes over the hourly run. */
  setUpTrigger(request: { readonly language: Language | null }): Answer<Applied['trigger']>;
}
