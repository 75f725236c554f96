// What the set-up panel calls: the names are global, the work is in a script that no formula has to load.
import type { Answer } from '../app/care/wire';
import type { Applied, HealthLine, Proposal, Removed, SetUpCalls, Trial } from '../app/set-up/wire';
import { laterScript } from '../google/later-script';
import type * as later from './later/set-up';
import { services } from './services';

type Request<Name extends keyof SetUpCalls> = Parameters<SetUpCalls[Name]>[0];

const setUp = () => (laterScript(HtmlService, 'SetUp') as typeof later).setUpCalls(services());

/** What was found in this file. */
export function setUpOpen(request: Request<'setUpOpen'>): Answer<Proposal> {
  return setUp().setUpOpen(request);
}

/** What would happen by these choices; writes nothing. */
export function setUpTry(request: Request<'setUpTry'>): Answer<Trial> {
  return setUp().setUpTry(request);
}

/** Sets up by these choices. */
export function setUpApply(request: Request<'setUpApply'>): Answer<Applied> {
  return setUp().setUpApply(request);
}

/** Takes everything back. */
export function setUpRemove(request: Request<'setUpRemove'>): Answer<Removed> {
  return setUp().setUpRemove(request);
}

/** How everything stands; writes nothing. */
export function setUpHealth(request: Request<'setUpHealth'>): Answer<readonly HealthLine[]> {
  return setUp().setUpHealth(request);
}

/** Switches the hourly run on, or takes it over after a long silence. */
export function setUpTrigger(request: Request<'setUpTrigger'>): Answer<Applied['trigger']> {
  return setUp().setUpTrigger(request);
}

/** Each is one of the calls that the panel knows; a call that differs from them does not compile. */
type Fits<Declared extends Partial<SetUpCalls>> = Declared;
export type Declared = Fits<typeof import('./set-up-rpc')>;
