// Everything that the sidebar says, by name; a language that lacks one does not compile.
import type { Language } from '../domain/language';
import type { FailureTexts } from './failure-words';
import { SIDEBAR_EN } from './sidebar-en';
import { SIDEBAR_ZH } from './sidebar-zh-cn';

/** What is missing or cannot be in a form. */
export type FormProblem =
  | 'choose an outcome'
  | 'a new time is needed'
  | 'which day'
  | 'next is in the past'
  | 'happened in the future'
  | 'received in the future'
  | 'what was promised'
  | 'nobody chosen'
  | 'what kind'
  | 'what was said'
  | 'to whom'
  | 'name is missing'
  | 'unreadable';

type Step = 'reply' | 'arrive' | 'wait' | 'resume' | 'hand over' | 'resolve' | 'close' | 'reopen';
type Names = readonly string[];

export interface SidebarWords {
  // Opening, and what stands in the way
  readonly loading: string;
  readonly stillLoading: string;
  readonly tryAgain: string;
  readonly lookAgain: string;
  /** In the other language: for whoever cannot read this one. */
  readonly otherLanguage: string;
  readonly failure: FailureTexts;
  readonly banner: Readonly<
    Record<'stale' | 'zones differ' | 'copy' | 'needs set-up' | 'rule book' | 'alerts', string>
  >;
  readonly notes: string;
  readonly backOnline: string;
  readonly whoAreYou: string;
  readonly whyWho: string;
  readonly thatIsMe: string;
  readonly savingAs: (name: string) => string;

  // The ways to a customer
  readonly views: string;
  readonly view: Readonly<Record<'list' | 'row' | 'search', string>>;
  readonly whoseList: string;
  readonly mine: (name: string) => string;
  readonly everybody: string;
  readonly progress: (done: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly wholeList: string;
  readonly oneByOne: string;
  readonly done: string;
  readonly firstLine: string;
  readonly lastLine: string;
  readonly allDone: string;
  readonly allDoneWhy: (count: number) => string;
  readonly nothingToDo: string;
  readonly nothingToDoWhy: string;
  readonly othersHave: (count: number) => string;
  readonly selectRow: string;
  readonly selectRowWhy: string;
  readonly readingRow: string;
  readonly rowNumber: (row: number) => string;
  readonly otherRow: (row: number) => string;
  readonly showIt: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly moreFound: (count: number) => string;
  readonly backToSearch: string;
  readonly tick: (name: string) => string;
  readonly logForChosen: (count: number) => string;
  readonly untickAll: string;
  readonly customers: (count: number) => string;
  readonly andMore: (count: number) => string;
  readonly changeChoice: string;

  // The card
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly noPhone: string;
  readonly none: string;
  readonly nextCall: string;
  readonly lastContact: string;
  readonly birthday: string;
  /** After a day: how far away it is. */
  readonly inDays: (days: number) => string;
  readonly preferences: string;
  readonly belongsTo: string;
  /** Others of the same household or group. */
  readonly linked: string;
  readonly promised: string;
  readonly promiseLate: string;
  readonly until: (day: string, late: boolean) => string;
  readonly trail: string;
  readonly showInSheet: string;
  readonly shownInSheet: (row: number) => string;
  readonly notShown: (reason: string) => string;
  readonly moreAbout: string;
  readonly whyTier: string;
  readonly services: string;
  readonly organisation: string;
  readonly position: string;
  readonly owner: string;
  readonly number: string;
  readonly noNumberYet: string;

  // The contact form
  readonly logContact: string;
  readonly howWasIt: string;
  readonly howWasItForMany: (count: number) => string;
  readonly outcome: Readonly<
    Record<
      | 'reached'
      | 'no answer'
      | 'busy'
      | 'left a message'
      | 'another time'
      | 'refused'
      | 'wrong number',
      string
    >
  >;
  readonly summary: string;
  readonly byRules: (day: string) => string;
  readonly rulesDecide: string;
  readonly bookOther: string;
  readonly backToRules: string;
  readonly newTime: string;
  readonly day: string;
  readonly timeIfAgreed: string;
  readonly tomorrow: string;
  readonly inTwoDays: string;
  readonly nextMonday: string;
  readonly more: string;
  readonly less: string;
  readonly channelLabel: string;
  readonly channel: Readonly<
    Record<'call' | 'visit' | 'wechat voice' | 'in person' | 'class' | 'message', string>
  >;
  readonly directionLabel: string;
  readonly direction: Readonly<Record<'out' | 'in', string>>;
  readonly happenedAt: string;
  readonly satisfaction: string;
  readonly noScore: string;
  readonly promisedWhat: string;
  readonly promisedBy: string;
  readonly save: string;
  readonly saveFor: (count: number) => string;
  readonly cancel: string;
  readonly problem: Readonly<Record<FormProblem, string>>;

  // Cases
  readonly cases: string;
  readonly logCase: string;
  readonly kind: string;
  readonly kinds: readonly string[];
  readonly severity: string;
  readonly severities: readonly string[];
  readonly whatWasSaid: string;
  readonly receivedAt: string;
  readonly caseOwner: string;
  readonly reckoning: string;
  readonly answerInYourTab: string;
  /** Above the form on the line of a visit. */
  readonly loggedAsVisit: string;
  readonly replyBy: (moment: string) => string;
  readonly actBy: (moment: string) => string;
  readonly arriveBy: (moment: string) => string;
  readonly saveCase: string;
  readonly caseState: Readonly<
    Record<'new' | 'answered' | 'waiting' | 'resolved' | 'closed' | 'reopened', string>
  >;
  readonly step: Readonly<Record<Step, string>>;
  readonly stepText: Readonly<Record<Step, string>>;

  // A new customer
  readonly newCustomer: string;
  readonly name: string;
  readonly phone: string;
  readonly addCustomer: string;
  readonly checking: string;
  readonly alike: (count: number) => string;
  readonly addAllTheSame: string;
  readonly added: (name: string) => string;

  // The outbox
  readonly outbox: string;
  readonly names: (names: Names) => string;
  readonly job: Readonly<
    Record<
      'waiting' | 'saving' | 'retrying' | 'saved' | 'failed' | 'refused' | 'undoing' | 'undone',
      string
    >
  >;
  readonly earlier: (count: number) => string;
  readonly saved: (names: Names) => string;
  readonly notSaved: (names: Names, reason: string) => string;
  readonly undo: string;
  readonly undoFor: (names: Names) => string;
  readonly undone: (names: Names) => string;
  readonly notUndone: (names: Names, reason: string) => string;
  readonly nothingToUndo: string;
  readonly correct: string;
  readonly discard: string;
  readonly keysGoToSheet: string;

  // The keys
  readonly keys: string;
  readonly keyList: readonly (readonly [string, string])[];
}

export const sidebarWords = (language: Language): SidebarWords =>
  language === 'zh' ? SIDEBAR_ZH : SIDEBAR_EN;
