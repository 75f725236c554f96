// The whole public surface of the sidebar: the name of each call, what it takes and what it answers.
import type {
  Answer,
  Card,
  CaseDraft,
  CaseLine,
  CaseStep,
  ContactDraft,
  IndexLine,
  Me,
  NewCustomer,
  NewCustomerDraft,
  Opened,
  PromisedTimes,
  Saved,
  Selection,
  TaskDone,
  TaskDraft,
  TierAsk,
  TierDecision,
  TierRequestLine,
  Undone,
} from './wire';

/** One argument each, JSON in and JSON out; entry/rpc.ts declares exactly these functions. */
export interface CareCalls {
  careOpen(request: Record<string, never>): Answer<Opened>;
  /** For a person whose address the platform does not tell: staff, no more. */
  careChooseName(request: { readonly name: string }): Answer<Me>;
  careCard(request: { readonly no: string }): Answer<Card>;
  careSelection(request: Record<string, never>): Answer<Selection>;
  /** Turns my view to a customer's row. */
  careShow(request: { readonly no: string }): Answer<Selection>;
  careIndex(request: Record<string, never>): Answer<readonly IndexLine[]>;
  careLogContact(request: ContactDraft): Answer<Saved>;
  careUndo(request: { readonly key: string }): Answer<Undone>;
  /** Marks a birthday, a gift or a promise of Today; the same key does it once. */
  careTask(request: TaskDraft): Answer<TaskDone>;
  careUndoTask(request: { readonly key: string }): Answer<TaskDone>;
  careNewCustomer(request: NewCustomerDraft): Answer<NewCustomer>;
  carePromise(request: Omit<CaseDraft, 'key' | 'text' | 'by'>): Answer<PromisedTimes>;
  careLogCase(request: CaseDraft): Answer<CaseLine>;
  careCaseStep(request: CaseStep): Answer<CaseLine>;
  careAskTier(request: TierAsk): Answer<TierRequestLine>;
  /** Leads only. */
  careDecideTier(request: TierDecision): Answer<TierRequestLine>;
}
