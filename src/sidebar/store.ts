// Holds the state, gives each event to the update and its commands to the outside.
import type { Around } from './command';

/** A panel is its state, what can happen to it, and what it asks of the outside. */
export type Update<State, Event, Command> = (
  state: State,
  event: Event,
  around: Around,
) => { readonly state: State; readonly commands: readonly Command[] };

export interface Store<State, Event> {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  readonly subscribe: (listener: () => void) => void;
}

export interface StoreParts<State, Event, Command> {
  readonly first: State;
  readonly update: Update<State, Event, Command>;
  readonly clock: () => number;
  readonly key: Around['key'];
  readonly perform: (command: Command, send: (event: Event) => void) => void;
}

export const createStore = <State, Event, Command>({
  first,
  update,
  clock,
  key,
  perform,
}: StoreParts<State, Event, Command>): Store<State, Event> => {
  let state = first;
  const listeners: (() => void)[] = [];
  const send = (event: Event): void => {
    const { state: changed, commands } = update(state, event, { at: clock(), key });
    state = changed;
    for (const listener of listeners) listener();
    for (const command of commands) perform(command, send);
  };
  return {
    state: () => state,
    send,
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
};
