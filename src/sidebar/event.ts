// Everything that can happen to the panel: what a person does, what the script answers, what time does.
import type {
  Card,
  CaseLine,
  IndexLine,
  Me,
  NewCustomer,
  NewCustomerDraft,
  Opened,
  PromisedTimes,
  Saved,
  Selection,
  TaskDone,
  TierRequestLine,
  Undone,
} from '../app/care/wire';
import type { Language } from '../domain/language';
import type { StepName } from './case-steps';
import type { Draft } from './draft';
import type { Memory } from './memory';
import type { Reply } from './server';
import type { CaseForm, Decision, Doing, TierForm, View } from './state';

export type Event =
  // Opening
  | { readonly type: 'start' }
  | { readonly type: 'opened'; readonly reply: Reply<Opened> }
  | { readonly type: 'opening is late' }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'named'; readonly reply: Reply<Me> }
  | { readonly type: 'remembered'; readonly memory: Memory }
  // The window
  | { readonly type: 'window'; readonly focused: boolean; readonly visible: boolean }
  | { readonly type: 'connection'; readonly online: boolean }
  | { readonly type: 'second' }
  // The list
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'owner'; readonly owner: string | null }
  | { readonly type: 'go'; readonly by: 1 | -1 }
  | { readonly type: 'line'; readonly id: string }
  | { readonly type: 'whole list' }
  | { readonly type: 'refresh' }
  // Customers
  | { readonly type: 'card'; readonly no: string; readonly reply: Reply<Card> }
  | { readonly type: 'card again'; readonly no: string }
  | { readonly type: 'pick'; readonly customer: IndexLine }
  | { readonly type: 'unpick' }
  | { readonly type: 'tick'; readonly customer: IndexLine }
  | { readonly type: 'untick all' }
  | { readonly type: 'together'; readonly on: boolean }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'index'; readonly reply: Reply<readonly IndexLine[]> }
  | { readonly type: 'index again' }
  // The grid's selection
  | { readonly type: 'selection'; readonly turn: number; readonly reply: Reply<Selection> }
  | { readonly type: 'poll'; readonly turn: number }
  | { readonly type: 'follow' }
  | { readonly type: 'show'; readonly no: string }
  | { readonly type: 'shown'; readonly reply: Reply<Selection> }
  // The contact form
  | { readonly type: 'edit'; readonly change: Partial<Omit<Draft, 'key'>> }
  | { readonly type: 'outcome'; readonly digit: number }
  | { readonly type: 'save' }
  | { readonly type: 'unreadable'; readonly field: string }
  | { readonly type: 'more' }
  | { readonly type: 'keys' }
  | { readonly type: 'focus'; readonly place: string }
  | { readonly type: 'copy phone' }
  | { readonly type: 'copied'; readonly good: boolean }
  // The outbox
  | {
      readonly type: 'job answered';
      readonly key: string;
      readonly reply: Reply<Saved | CaseLine | TierRequestLine | TaskDone>;
    }
  | { readonly type: 'job again'; readonly key: string }
  | { readonly type: 'retry due'; readonly key: string }
  | { readonly type: 'job dropped'; readonly key: string }
  | { readonly type: 'job corrected'; readonly key: string }
  | { readonly type: 'undo'; readonly key: string | null }
  | {
      readonly type: 'undo answered';
      readonly key: string;
      readonly reply: Reply<Undone | TaskDone>;
    }
  // Birthdays, gifts, promises
  | { readonly type: 'task step'; readonly digit: number }
  // Cases
  | { readonly type: 'doing'; readonly doing: Doing }
  | { readonly type: 'case edit'; readonly change: Partial<CaseForm> }
  | { readonly type: 'promise due'; readonly turn: number }
  | { readonly type: 'promise'; readonly turn: number; readonly reply: Reply<PromisedTimes> }
  | { readonly type: 'step'; readonly caseNo: string; readonly step: StepName }
  | { readonly type: 'step edit'; readonly text: string }
  // Requests for another tier
  | { readonly type: 'ask edit'; readonly change: Partial<TierForm> }
  | { readonly type: 'decision edit'; readonly no: string; readonly change: Partial<Decision> }
  | { readonly type: 'decide'; readonly no: string; readonly approve: boolean }
  // A new customer
  | { readonly type: 'new edit'; readonly change: Partial<Omit<NewCustomerDraft, 'key'>> }
  | { readonly type: 'new save'; readonly despiteAlike: boolean }
  | { readonly type: 'new answered'; readonly reply: Reply<NewCustomer> };

export type EventOf<Type extends Event['type']> = Extract<Event, { readonly type: Type }>;
