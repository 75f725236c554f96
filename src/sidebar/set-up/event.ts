// Everything that can happen to the set-up panel: what a person does, what the script answers.
import type { Language } from '../../domain/language';
import type { QuickWeek, SetUpStep } from '../../i18n/set-up-words';
import type { Reply } from '../server';
import type { Team } from './state';
import type { Applied, HealthLine, Proposal, Removed, Role, StaffLine, Trial } from './wire';

/** An answer, and to which question. */
interface Answered<Value> {
  readonly turn: number;
  readonly reply: Reply<Value>;
}

export type Event =
  | { readonly type: 'start' }
  | ({ readonly type: 'opened' } & Answered<Proposal>)
  | ({ readonly type: 'health came' } & Answered<readonly HealthLine[]>)
  | ({ readonly type: 'tried' } & Answered<Trial>)
  | ({ readonly type: 'applied' } & Answered<Applied>)
  | ({ readonly type: 'removed' } & Answered<Removed>)
  | ({ readonly type: 'trigger came' } & Answered<Applied['trigger']>)
  | { readonly type: 'late'; readonly turn: number }
  /** Nothing else has been pointed at for a moment: it is read. */
  | { readonly type: 'read due'; readonly turn: number }
  | { readonly type: 'connection'; readonly online: boolean }
  /** Asks again for what failed, as it was. */
  | { readonly type: 'again' }
  | { readonly type: 'look again' }
  | { readonly type: 'language'; readonly language: Language }
  // Going through the steps
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'step'; readonly step: SetUpStep }
  | { readonly type: 'unreadable'; readonly field: string }
  // Choosing
  | { readonly type: 'tab'; readonly id: number }
  | { readonly type: 'header row'; readonly row: number }
  | { readonly type: 'role'; readonly column: number; readonly role: Role | '' }
  | { readonly type: 'team'; readonly change: Partial<Omit<Team, 'week' | 'staff'>> }
  | { readonly type: 'hours'; readonly day: number; readonly text: string }
  | { readonly type: 'open day'; readonly day: number; readonly open: boolean }
  | { readonly type: 'quick week'; readonly week: QuickWeek }
  | { readonly type: 'staff'; readonly at: number; readonly change: Partial<StaffLine> }
  | { readonly type: 'add person' }
  | { readonly type: 'remove person'; readonly at: number }
  // Doing
  | { readonly type: 'apply' }
  | { readonly type: 'install trigger' }
  | { readonly type: 'open list' }
  | { readonly type: 'list not opened'; readonly reply: Reply<null> }
  | { readonly type: 'change set-up' }
  | { readonly type: 'ask remove' }
  | { readonly type: 'keep records'; readonly keep: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'remove' };

export type EventOf<Type extends Event['type']> = Extract<Event, { readonly type: Type }>;
