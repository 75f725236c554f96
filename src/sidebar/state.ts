// Everything that the panel knows: one value, changed by update/, shown by components/.
import type {
  Card,
  IndexLine,
  NewCustomerDraft,
  Opened,
  PromisedTimes,
  Selection,
  TaskStep,
  WorkLine,
} from '../app/care/wire';
import type { Language } from '../domain/language';
import type { StepName } from './case-steps';
import type { Draft } from './draft';
import type { Failure } from './failure';
import type { Job } from './job';

/** list: my lines of Today. row: what is selected in the grid. search: any customer, and many at once. */
export type View = 'list' | 'row' | 'search' | 'new';

/** What stands in the lower half: the contact, a new case, or a step of one. */
export type Doing =
  | { readonly kind: 'contact' }
  | { readonly kind: 'case' }
  | { readonly kind: 'tier' }
  | { readonly kind: 'step'; readonly caseNo: string; readonly step: StepName };

/** A card by customer number. `stale`: it is shown, and read again when it is next needed. */
export interface CardSlot {
  readonly state: 'loading' | 'here' | 'failed';
  readonly card: Card | null;
  readonly stale: boolean;
  readonly failure: Failure | null;
}

export interface SearchState {
  readonly text: string;
  readonly index: readonly IndexLine[] | null;
  readonly state: 'none' | 'loading' | 'here' | 'failed';
  readonly failure: Failure | null;
}

export interface RowState {
  readonly selection: Selection | null;
  /** The grid was in use: nothing may be logged before the answer says which row is selected now. */
  readonly checking: boolean;
  /** Another row than the one that something has been typed for. */
  readonly waiting: Selection | null;
  readonly failures: number;
  readonly failure: Failure | null;
  /** Only the answer to the latest question counts. */
  readonly turn: number;
}

export interface CaseForm {
  readonly kind: string;
  readonly severity: string;
  readonly text: string;
  readonly receivedAt: string;
  readonly owner: string;
}

/** Asking for another tier. */
export interface TierForm {
  readonly tier: string;
  readonly until: string;
  readonly reason: string;
}

export interface Decision {
  readonly word: string;
  readonly alsoLower: boolean;
}

export interface PromiseState {
  readonly turn: number;
  readonly times: PromisedTimes | null;
  readonly failure: Failure | null;
}

export interface NewForm {
  readonly draft: NewCustomerDraft;
  readonly state: 'typing' | 'asking' | 'alike';
  readonly alike: readonly IndexLine[];
  readonly failure: Failure | null;
}

/** One problem beside its field. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

export interface State {
  readonly language: Language;
  readonly phase: 'loading' | 'failed' | 'ready';
  /** No answer for eight seconds: help is offered while the panel goes on waiting. */
  readonly late: boolean;
  readonly failure: Failure | null;
  readonly opened: Opened | null;
  /** When it was opened, and now, on the clock of the page. */
  readonly openedAt: number;
  readonly at: number;
  readonly online: boolean;
  /** The keys come here and not into the grid. */
  readonly focused: boolean;
  readonly visible: boolean;

  readonly view: View;
  /** Whose lines: a name, or null for everybody's. */
  readonly owner: string | null;
  readonly lines: readonly WorkLine[];
  /** The line that is worked on; null = none left. */
  readonly current: string | null;
  readonly wholeList: boolean;
  /** Lines dealt with in this panel, and the save that did it. */
  readonly handled: Readonly<Record<string, string>>;
  /** A customer chosen by search. */
  readonly picked: IndexLine | null;
  readonly ticked: readonly IndexLine[];
  /** One form for all that are ticked. */
  readonly together: boolean;

  readonly cards: Readonly<Record<string, CardSlot>>;
  readonly search: SearchState;
  readonly row: RowState;
  readonly doing: Doing;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly caseForm: CaseForm;
  readonly promise: PromiseState;
  readonly stepText: string;
  /** By line of the list: what was chosen for a birthday, a gift or a promise. */
  readonly choices: Readonly<Record<string, TaskStep>>;
  readonly tierForm: TierForm;
  /** By request: what a lead has typed about it. */
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly newForm: NewForm;
  readonly problems: readonly Problem[];
  readonly more: boolean;
  readonly keys: boolean;
  readonly jobs: readonly Job[];

  readonly said: { readonly text: string; readonly urgent: boolean; readonly turn: number };
  readonly focus: { readonly place: string; readonly turn: number };
}
