// What is said aloud, for those who listen.
import type { State } from '../state';

/** Two regions, so that a failure is heard at once and a save when there is time. */
export const Said = ({ said }: Pick<State, 'said'>) => (
  <div class="unseen">
    <div role="status">{!said.urgent && <span key={said.turn}>{said.text}</span>}</div>
    <div role="alert">{said.urgent && <span key={said.turn}>{said.text}</span>}</div>
  </div>
);
