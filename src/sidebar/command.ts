// What an update asks the outside to do; perform.ts does it.
import type { NewCustomerDraft } from '../app/care/wire';
import type { Event } from './event';
import type { Errand } from './job';
import type { Memory } from './memory';
import type { Request } from './server';
import type { State } from './state';

export type Command =
  | { readonly do: 'open' }
  | { readonly do: 'choose name'; readonly name: string }
  | { readonly do: 'read card'; readonly no: string }
  | { readonly do: 'read index' }
  | { readonly do: 'read selection'; readonly turn: number }
  | { readonly do: 'send'; readonly key: string; readonly errand: Errand }
  | { readonly do: 'take back'; readonly key: string; readonly kind: Errand['kind'] }
  | {
      readonly do: 'ask promise';
      readonly turn: number;
      readonly request: Request<'carePromise'>;
    }
  | { readonly do: 'add customer'; readonly draft: NewCustomerDraft }
  | { readonly do: 'wait'; readonly milliseconds: number; readonly event: Event }
  | { readonly do: 'show'; readonly no: string }
  | { readonly do: 'copy'; readonly text: string }
  /** Kept for this tab of the browser, under the name of the person. */
  | { readonly do: 'keep'; readonly who: string; readonly memory: Memory }
  | { readonly do: 'recall'; readonly who: string };

/** What every update gives: the next state, and what is to be done. */
export interface Next {
  readonly state: State;
  readonly commands: readonly Command[];
}

export const next = (state: State, ...commands: readonly Command[]): Next => ({ state, commands });

/** One update after another, as one. */
export const andThen = (first: Next, second: (state: State) => Next): Next => {
  const last = second(first.state);
  return { state: last.state, commands: [...first.commands, ...last.commands] };
};

/** What an update may know of the outside. */
export interface Around {
  /** Milliseconds on the clock of the page; only differences are used. */
  readonly at: number;
  /** A key that nobody else has. */
  readonly key: () => string;
}
