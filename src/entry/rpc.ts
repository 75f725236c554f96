// What the sidebar calls: the names are global, the work is in a script that no formula has to load.
import type { CareCalls } from '../app/care/calls';
import type {
  Answer,
  Card,
  CaseLine,
  IndexLine,
  Me,
  NewCustomer,
  Opened,
  PromisedTimes,
  Saved,
  Selection,
  TaskDone,
  TierRequestLine,
  Undone,
} from '../app/care/wire';
import { laterScript } from '../google/later-script';
import type * as later from './later/care';
import { services } from './services';

type Request<Name extends keyof CareCalls> = Parameters<CareCalls[Name]>[0];

const care = () => (laterScript(HtmlService, 'Care') as typeof later).careCalls(services());

/** Who I am, today's list and what stands above it. */
export function careOpen(request: Request<'careOpen'>): Answer<Opened> {
  return care().careOpen(request);
}

/** Keeps the name under which I log. */
export function careChooseName(request: Request<'careChooseName'>): Answer<Me> {
  return care().careChooseName(request);
}

/** One customer's card. */
export function careCard(request: Request<'careCard'>): Answer<Card> {
  return care().careCard(request);
}

/** The customer of the selected row. */
export function careSelection(request: Request<'careSelection'>): Answer<Selection> {
  return care().careSelection(request);
}

/** Turns my view to a customer's row. */
export function careShow(request: Request<'careShow'>): Answer<Selection> {
  return care().careShow(request);
}

/** Everybody who can be found. */
export function careIndex(request: Request<'careIndex'>): Answer<readonly IndexLine[]> {
  return care().careIndex(request);
}

/** Logs a contact for one customer or many; the same key saves once. */
export function careLogContact(request: Request<'careLogContact'>): Answer<Saved> {
  return care().careLogContact(request);
}

/** Takes a contact back within ten minutes. */
export function careUndo(request: Request<'careUndo'>): Answer<Undone> {
  return care().careUndo(request);
}

/** Marks a birthday, a gift or a promise of Today; the same key does it once. */
export function careTask(request: Request<'careTask'>): Answer<TaskDone> {
  return care().careTask(request);
}

/** Takes that back within ten minutes. */
export function careUndoTask(request: Request<'careUndoTask'>): Answer<TaskDone> {
  return care().careUndoTask(request);
}

/** Adds a customer, or shows who looks alike. */
export function careNewCustomer(request: Request<'careNewCustomer'>): Answer<NewCustomer> {
  return care().careNewCustomer(request);
}

/** What the rules promise for a case, before it is saved. */
export function carePromise(request: Request<'carePromise'>): Answer<PromisedTimes> {
  return care().carePromise(request);
}

/** Logs a complaint or an opinion; the same key saves once. */
export function careLogCase(request: Request<'careLogCase'>): Answer<CaseLine> {
  return care().careLogCase(request);
}

/** Takes one step of a case; the same key takes it once. */
export function careCaseStep(request: Request<'careCaseStep'>): Answer<CaseLine> {
  return care().careCaseStep(request);
}

/** Asks for another tier of a customer; the same key asks once. */
export function careAskTier(request: Request<'careAskTier'>): Answer<TierRequestLine> {
  return care().careAskTier(request);
}

/** A lead approves or refuses a request. */
export function careDecideTier(request: Request<'careDecideTier'>): Answer<TierRequestLine> {
  return care().careDecideTier(request);
}

/** Each is one of the calls that the panel knows; a call that differs from them does not compile. */
type Fits<Declared extends Partial<CareCalls>> = Declared;
export type Declared = Fits<typeof import('./rpc')>;
