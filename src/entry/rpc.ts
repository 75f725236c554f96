// What the sidebar calls: the names are global, the work is in a script that no formula has to load.
import type { CareCalls } from '../app/care/calls';
import type { Answer, Saved } from '../app/care/wire';
import { laterScript } from '../google/later-script';
import type * as later from './later/care';
import { services } from './services';

const care = () => (laterScript(HtmlService, 'Care') as typeof later).careCalls(services());

/** Logs a contact for one customer or many; the same key saves once. */
export function careLogContact(request: Parameters<CareCalls['careLogContact']>[0]): Answer<Saved> {
  return care().careLogContact(request);
}

/** Each is one of the calls that the panel knows; a call that differs from them does not compile. */
type Fits<Declared extends Partial<CareCalls>> = Declared;
export type Declared = Fits<typeof import('./rpc')>;
