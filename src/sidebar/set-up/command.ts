// What an update of the set-up panel asks the outside to do; perform.ts does it.
import type { Language } from '../../domain/language';
import type { Event } from './event';
import type { State } from './state';
import type { Choices, SetUpCalls } from './wire';

export type Command =
  | {
      readonly do: 'open';
      readonly turn: number;
      readonly request: Parameters<SetUpCalls['setUpOpen']>[0];
    }
  | { readonly do: 'try'; readonly turn: number; readonly request: Choices }
  | { readonly do: 'apply'; readonly turn: number; readonly request: Choices }
  | {
      readonly do: 'remove';
      readonly turn: number;
      readonly keepRecords: boolean;
      readonly language: Language;
    }
  | { readonly do: 'health'; readonly turn: number; readonly language: Language }
  | { readonly do: 'trigger'; readonly turn: number; readonly language: Language }
  | { readonly do: 'open list' }
  | { readonly do: 'wait'; readonly milliseconds: number; readonly event: Event };

export interface Next {
  readonly state: State;
  readonly commands: readonly Command[];
}

export const next = (state: State, ...commands: readonly Command[]): Next => ({ state, commands });
