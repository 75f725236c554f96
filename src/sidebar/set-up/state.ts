// Everything that the set-up panel knows: one value, changed by update/, shown by components/.
import type { Language } from '../../domain/language';
import type { SetUpStep, SetUpWork } from '../../i18n/set-up-words';
import type { Failure } from '../failure';
import type { State as SidebarState } from '../state';
import type {
  AfterCourse,
  Applied,
  HealthLine,
  PresetName,
  Proposal,
  Removed,
  Role,
  StaffLine,
  Trial,
  WeekHours,
} from './wire';

export type Screen = 'opening' | 'health' | SetUpStep | 'done' | 'remove' | 'removed';

/** What the script is busy with; only the answer to the latest question counts. */
export interface Work {
  readonly name: SetUpWork;
  readonly turn: number;
  /** It takes longer than people like to wait: then it is said why. */
  readonly late: boolean;
}

/** What a person decides about the team. */
export interface Team {
  readonly preset: PresetName;
  readonly afterCourse: AfterCourse;
  readonly week: WeekHours;
  readonly goLive: string;
  /** As it is typed. */
  readonly firstRoundDays: string;
  readonly staff: readonly StaffLine[];
}

export interface Form {
  readonly tab: number;
  readonly headerRow: number;
  /** Roles that the person chose, by column; blank: leave it alone. */
  readonly picked: Readonly<Record<number, Role | ''>>;
  readonly team: Team;
  /** What the person has changed: it outlives a new proposal. */
  readonly touched: readonly (keyof Team)[];
  /** Hours of days that were closed, should they open again. */
  readonly hoursBefore: WeekHours;
}

export interface State {
  readonly language: Language;
  readonly screen: Screen;
  readonly online: boolean;
  readonly turn: number;
  readonly work: Work | null;
  /** The last call failed: shown where it was asked for, with the way to ask again. */
  readonly failed: { readonly name: SetUpWork; readonly failure: Failure } | null;
  readonly proposal: Proposal | null;
  /** Everything was clear: tab and columns are one step. */
  readonly merged: boolean;
  readonly form: Form;
  readonly trial: Trial | null;
  readonly applied: Applied | null;
  readonly health: readonly HealthLine[] | null;
  /** What the button for the hourly run came to. */
  readonly trigger: Applied['trigger'] | null;
  readonly keepRecords: boolean;
  readonly removed: Removed | null;
  /** Where somebody came from who was asked whether to take everything back. */
  readonly before: Screen;
  readonly problems: SidebarState['problems'];
  readonly said: SidebarState['said'];
  readonly focus: SidebarState['focus'];
}
