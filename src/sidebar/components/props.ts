// What every part of the panel is given: the state, and the way to send an event.
import type { SidebarWords } from '../../i18n/sidebar-words';
import type { Event } from '../event';
import type { State } from '../state';

export interface Props {
  readonly state: State;
  readonly words: SidebarWords;
  readonly send: (event: Event) => void;
}
