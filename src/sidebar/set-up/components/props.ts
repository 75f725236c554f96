// What every part of the set-up panel is given: the state, and the way to send an event.
import type { SetUpWords } from '../../../i18n/set-up-words';
import type { Event } from '../event';
import type { State } from '../state';

export interface Props {
  readonly state: State;
  readonly words: SetUpWords;
  readonly send: (event: Event) => void;
}
