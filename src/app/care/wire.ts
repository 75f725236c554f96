// What crosses between the sidebar and the script: JSON only. Days are yyyy-mm-dd, moments yyyy-mm-ddThh:mm, in the sheet's zone.
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import type { Language } from '../../domain/language';
import type { Outcome } from '../../tables/contact-words';

export type Day = string;
export type Moment = string;

/** What is wrong, as a sentence in the sheet's language; `field` is the request's own field, or null. */
export interface WireIssue {
  readonly code: string;
  readonly field: string | null;
  readonly sentence: string;
}

/** The answer of every call: nothing is thrown for anything a person can do. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly WireIssue[] };

/** What the form offers; `unlisted` is only ever read. */
export type LoggedOutcome = Exclude<Outcome, 'unlisted'>;
export type LoggedChannel = 'call' | 'visit' | 'wechat voice' | 'in person' | 'class' | 'message';
export type Direction = 'out' | 'in';

export interface Me {
  /** Blank when the platform does not say. */
  readonly email: string;
  /** Blank until it is known or chosen; then shown beside every save. */
  readonly name: string;
  readonly role: 'staff' | 'lead' | 'messaging admin' | 'manager';
}

/** Why a line stands in the list, in the order of 2-rules §7. */
export type WorkKind =
  | 'case late'
  | 'case at risk'
  | 'birthday'
  | 'gift'
  | 'promise'
  | 'visit'
  | 'appointment'
  | 'overdue'
  | 'due'
  | 'retry'
  | 'soon'
  | 'data missing'
  | 'case untimed';

/** One line of the day's work. */
export interface WorkLine {
  /** The customer's number; blank when there is none yet. */
  readonly no: string;
  readonly name: string;
  readonly phone: string;
  readonly owner: string;
  readonly tier: string;
  readonly kind: WorkKind;
  /** For a line that a case made, its number; else blank. */
  readonly caseNo: string;
  /** Of a birthday, a gift, a promise or a visit: as the line of Today has it; none for a call. */
  readonly ref?: string;
  /** How far a birthday, a gift or a promise is; null while nothing has been done. */
  readonly step?: TaskStep | null;
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly due: Day | null;
  readonly why: string;
  /** Ticked or logged since the list was made. */
  readonly done: boolean;
}

/** A sentence above everything, and what to press. */
export interface Banner {
  readonly code: 'stale' | 'zones differ' | 'copy' | 'needs set-up' | 'rule book' | 'alerts';
  readonly sentence: string;
}

export interface Opened {
  readonly language: Language;
  readonly today: Day;
  readonly now: Moment;
  readonly me: Me;
  /** Names to choose from when mine is not known, and owners whose list can be shown. */
  readonly people: readonly string[];
  /** Every line of today, all owners, in order: the panel shows mine first. */
  readonly lines: readonly WorkLine[];
  readonly banners: readonly Banner[];
  /** For a lead: what waits for a decision; nothing for others. */
  readonly requests: readonly TierRequestLine[];
  /** Opened for the selected row, not for the list. */
  readonly start?: 'row';
}

export interface TrailLine {
  readonly at: Moment;
  readonly by: string;
  readonly outcome: string;
  readonly channel: string;
  readonly summary: string;
}

export interface CaseLine {
  readonly caseNo: string;
  readonly kind: string;
  readonly state: 'new' | 'answered' | 'waiting' | 'resolved' | 'closed' | 'reopened';
  readonly text: string;
  readonly promise: Moment | null;
  readonly actBy: Moment | null;
  /** While somebody is owed to arrive: until when. Null where no rule asks for it, and once done. */
  readonly arriveBy: Moment | null;
  /** The status word, and how late; or what is wrong with its times. */
  readonly status: string;
  readonly late: boolean;
}

/** A request for another tier, and what became of it. */
export interface TierRequestLine {
  readonly no: string;
  readonly customer: string;
  readonly name: string;
  readonly by: string;
  readonly at: Moment | null;
  readonly tierThen: string;
  readonly tier: string;
  readonly until: Day | null;
  readonly reason: string;
  readonly state: 'open' | 'approved' | 'refused';
  readonly decidedBy: string;
  readonly word: string;
}

/** Asked from the card. */
export interface TierAsk {
  readonly key: string;
  readonly customer: string;
  readonly tier: string;
  /** The last day; null = for good. */
  readonly until: Day | null;
  readonly reason: string;
  readonly by: string;
}

/** A lead's word. */
export interface TierDecision {
  readonly key: string;
  /** Of the request. */
  readonly no: string;
  readonly approve: boolean;
  /** It counts also where the computed tier is higher. */
  readonly alsoLower: boolean;
  readonly word: string;
}

/** Everything about one customer that the panel shows. */
export interface Card {
  readonly no: string;
  readonly name: string;
  readonly phone: string;
  readonly organisation: string;
  readonly owner: string;
  readonly tier: string;
  readonly tierWhy: string;
  /** Tiers that can be asked for. */
  readonly tiers: readonly string[];
  /** The latest request for another tier; null without one. */
  readonly request: TierRequestLine | null;
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly lastContact: Day | null;
  readonly nextCall: Day | null;
  readonly why: string;
  readonly birthday: { readonly text: string; readonly next: Day | null } | null;
  readonly services: string;
  /** The team's own columns that say what the customer likes (M4.3). */
  readonly preferences: readonly { readonly name: string; readonly text: string }[];
  /** Household or group (M4.8): as it is typed, whom it names, who else belongs to it. */
  readonly linked: {
    readonly belongsTo: string;
    readonly head: IndexLine | null;
    readonly others: readonly IndexLine[];
    /** How many more there are. */
    readonly more: number;
  };
  readonly trail: readonly TrailLine[];
  readonly promises: readonly { readonly what: string; readonly until: Day | null }[];
  readonly cases: readonly CaseLine[];
  /** What the form is filled with: the date that the rules give after a talk today. */
  readonly suggestedNext: Day | null;
}

/** One contact for one customer or, after a class meeting, for many. */
export interface ContactDraft {
  /** Made by the panel, once for each form: the same key saves once. */
  readonly key: string;
  readonly customers: readonly string[];
  readonly outcome: LoggedOutcome;
  readonly channel: LoggedChannel;
  readonly direction: Direction;
  /** Null = now. */
  readonly happenedAt: Moment | null;
  readonly summary: string;
  readonly satisfaction: 1 | 2 | 3 | 4 | 5 | null;
  readonly promised: string;
  readonly promisedUntil: Day | null;
  /** Booked with the customer; null = the rules decide. */
  readonly nextAppointment: Moment | null;
  /** Who logs, when the platform does not say. */
  readonly by: string;
}

/** How a customer stands after a save. */
export interface SavedRow {
  readonly no: string;
  readonly name: string;
  readonly lastContact: Day | null;
  readonly nextCall: Day | null;
  readonly status: FollowUpStatus;
  readonly statusWord: string;
  readonly why: string;
}

export interface Saved {
  readonly key: string;
  readonly rows: readonly SavedRow[];
  /** Until when it can be taken back. */
  readonly undoUntil: Moment;
  /** The key had been saved before: nothing was written this time. */
  readonly again: boolean;
}

export interface Undone {
  readonly key: string;
  readonly rows: readonly SavedRow[];
}

/** What can be done about a birthday, a gift and a promise. */
export type TaskStep = 'sent' | 'chosen' | 'ordered' | 'delivered' | 'kept' | 'not kept';

/** A line of Today that is no call, dealt with in the panel. */
export interface TaskDraft {
  readonly key: string;
  /** Of the line: its kind, day and customer, or the record that holds the promise. */
  readonly ref: string;
  readonly step: TaskStep;
  /** Null = now. */
  readonly at: Moment | null;
  readonly by: string;
}

/** How such a line stands after a save, or after it was taken back. */
export interface TaskDone {
  readonly key: string;
  readonly ref: string;
  readonly step: TaskStep | null;
  /** Nothing is left to be done about it today. */
  readonly done: boolean;
  /** Until when it can be taken back under this key; null where it was somebody else's doing. */
  readonly undoUntil: Moment | null;
  /** It stood so before: nothing was written this time. */
  readonly again: boolean;
}

/** One customer of the search index; the panel searches by itself. */
export interface IndexLine {
  readonly no: string;
  readonly name: string;
  readonly phone: string;
  readonly owner: string;
}

/** The row that the grid's selection is in. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  /** Blank when the row is no customer's. */
  readonly no: string;
}

export interface NewCustomerDraft {
  readonly key: string;
  readonly name: string;
  readonly phone: string;
  readonly organisation: string;
  readonly position: string;
  readonly owner: string;
  /** The person has seen the customers that look alike. */
  readonly despiteAlike: boolean;
}

export type NewCustomer =
  | { readonly kind: 'added'; readonly no: string; readonly row: number }
  /** The column of numbers did not take ours: what has to be done is in the sentence. */
  | { readonly kind: 'added without number'; readonly row: number; readonly sentence: string }
  | { readonly kind: 'alike'; readonly customers: readonly IndexLine[] };

/** A complaint or an opinion. */
export interface CaseDraft {
  readonly key: string;
  readonly customer: string;
  readonly kind: string;
  readonly severity: string;
  readonly text: string;
  readonly receivedAt: Moment | null;
  readonly owner: string;
  readonly by: string;
}

/** What the rules promise for a case, before it is saved. */
export interface PromisedTimes {
  readonly promise: Moment | null;
  readonly actBy: Moment | null;
  readonly sentence: string;
  readonly owner: string;
}

export interface CaseStep {
  readonly key: string;
  readonly caseNo: string;
  readonly step:
    | 'reply'
    | 'arrive'
    | 'wait'
    | 'resume'
    | 'hand over'
    | 'resolve'
    | 'close'
    | 'reopen';
  readonly at: Moment | null;
  /** The reply, the resolution, what was found there, or to whom it is handed over. */
  readonly text: string;
  readonly by: string;
}
