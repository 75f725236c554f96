// Holds the state, gives each event to the update and its commands to the outside.
import type { Around, Command } from './command';
import type { Event } from './event';
import type { State } from './state';
import { update } from './update';

export interface Store {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  readonly subscribe: (listener: () => void) => void;
}

export interface StoreParts {
  readonly first: State;
  readonly clock: () => number;
  readonly key: Around['key'];
  readonly perform: (command: Command, send: (event: Event) => void) => void;
}

export const createStore = ({ first, clock, key, perform }: StoreParts): Store => {
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
