// The window: who has the keys, whether anybody looks, the network, and the time that passes.
import { andThen, type Next, next } from '../command';
import type { EventOf } from '../event';
import type { State } from '../state';
import { say, wordsOf } from './effects';
import { backOnline } from './outbox';
import { checkSelection } from './selection';

/**
 * A list older than this is read again when somebody comes back to it: in the sheet they may have
 * ticked a line, or typed a date. Who only looks up a cell does not start the script each time.
 */
const FRESH_MS = 15_000;

export const windowChanged = (state: State, event: EventOf<'window'>): Next => {
  const came = event.visible && (!state.visible || (event.focused && !state.focused));
  const now: State = { ...state, focused: event.focused, visible: event.visible };
  if (!came || now.phase !== 'ready') return next(now);
  const old = now.at - now.openedAt > FRESH_MS;
  const first = old ? next(now, { do: 'open' }) : next(now);
  return now.view === 'row' ? andThen(first, checkSelection) : first;
};

export const connection = (state: State, { online }: EventOf<'connection'>): Next => {
  const words = wordsOf(state);
  if (online === state.online) return next(state);
  const now: State = { ...state, online };
  return next(
    online ? say(backOnline(now), words.backOnline) : say(now, words.failure.offline.title, true),
  );
};
