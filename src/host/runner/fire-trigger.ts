// What time does at Google: an installed trigger fires, as whoever made it.
import { refuse } from '../services/service-error';
import { installedTriggers, isAuthorised } from '../services/triggers';
import { clockEvent } from './clock-event';
import type { Host, RunResult } from './host';

/** Fires a trigger now; refused when it is gone, or when its owner has taken the permission back. */
export const fireTrigger = (host: Host, id: string): RunResult => {
  const { state } = host;
  const trigger =
    installedTriggers(state).find((one) => one.id === id) ?? refuse(`No trigger has the id ${id}.`);
  if (!isAuthorised(state, trigger.user)) {
    refuse('Authorization is required to perform that action.');
  }
  const { handler, user } = trigger;
  return host.run(handler, [clockEvent(state.now, id)], { context: 'trigger', user });
};
