// What follows from each event of the set-up panel: the next state and what is to be done. Pure.
import { type Next, next } from '../command';
import type { Event, EventOf } from '../event';
import type { State } from '../state';
import * as answers from './answers';
import * as choosing from './choosing';
import * as steps from './steps';

type Handlers = {
  readonly [Type in Event['type']]: (state: State, event: EventOf<Type>) => Next;
};

/** One for each event: a forgotten one does not compile. */
const HANDLERS: Handlers = {
  start: steps.start,
  opened: answers.opened,
  'health came': answers.healthCame,
  tried: answers.tried,
  applied: answers.applied,
  removed: answers.removed,
  'trigger came': answers.triggerCame,
  late: answers.late,
  'read due': choosing.readDue,
  connection: steps.connection,
  again: steps.again,
  'look again': steps.lookAgain,
  language: choosing.language,
  next: steps.forth,
  back: steps.back,
  step: steps.toStep,
  unreadable: steps.unreadable,
  tab: choosing.tab,
  'header row': choosing.headerRow,
  role: choosing.role,
  team: choosing.team,
  hours: choosing.hours,
  'open day': choosing.openDay,
  'quick week': choosing.quick,
  staff: choosing.staff,
  'add person': choosing.addPerson,
  'remove person': choosing.removePerson,
  apply: steps.apply,
  'install trigger': steps.installTrigger,
  'open list': (state) => next({ ...state, problems: [] }, { do: 'open list' }),
  'list not opened': answers.listNotOpened,
  'change set-up': steps.changeSetUp,
  'ask remove': steps.askWhetherRemove,
  'keep records': steps.keepRecords,
  cancel: steps.cancel,
  remove: steps.remove,
};

type Handler = (state: State, event: Event) => Next;

/** The next state, and what is to be done. */
export const update = (state: State, event: Event): Next => {
  // The table fits each event to its handler; the compiler can't follow that through a union.
  const handle = HANDLERS[event.type] as Handler;
  return handle(state, event);
};
