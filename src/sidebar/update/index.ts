// What follows from each event: the next state and what is to be done. Pure; main.ts carries it out.
import { type Around, andThen, type Next, next } from '../command';
import type { Event, EventOf } from '../event';
import { isSame, memoryOf, whose } from '../memory';
import type { State } from '../state';
import { taskOf } from '../subject';
import * as cards from './cards';
import * as cases from './cases';
import * as form from './form';
import * as list from './list';
import * as newCustomer from './new-customer';
import * as opening from './opening';
import * as outbox from './outbox';
import * as search from './search';
import * as selection from './selection';
import * as tasks from './tasks';
import * as tiers from './tiers';
import * as taking from './undo';
import * as windows from './window';

const save = (state: State, around: Around): Next => {
  switch (state.doing.kind) {
    case 'case':
      return cases.saveCase(state, around);
    case 'step':
      return cases.saveStep(state, around);
    case 'tier':
      return tiers.saveAsk(state, around);
    default:
      return taskOf(state) === null
        ? form.saveContact(state, around)
        : tasks.saveTask(state, around);
  }
};

type Handlers = {
  readonly [Type in Event['type']]: (state: State, event: EventOf<Type>, around: Around) => Next;
};

/** One for each event: a forgotten one does not compile. */
const HANDLERS: Handlers = {
  start: opening.start,
  opened: opening.opened,
  'opening is late': opening.openingIsLate,
  language: opening.language,
  name: opening.name,
  named: opening.named,
  remembered: opening.remembered,
  refresh: opening.refresh,
  window: windows.windowChanged,
  connection: windows.connection,
  second: (state) => next(state),
  view: list.view,
  owner: list.owner,
  go: list.go,
  line: list.line,
  'whole list': list.wholeList,
  card: cards.card,
  'card again': cards.cardAgain,
  pick: search.pick,
  unpick: search.unpick,
  tick: search.tick,
  'untick all': search.untickAll,
  together: search.together,
  search: search.search,
  index: search.index,
  'index again': search.readIndex,
  selection: selection.selection,
  poll: selection.poll,
  follow: selection.follow,
  show: cards.show,
  shown: cards.shown,
  edit: form.edit,
  outcome: form.outcome,
  save: (state, _event, around) => save(state, around),
  unreadable: form.unreadable,
  more: form.more,
  keys: form.keys,
  focus: form.focus,
  'copy phone': form.copyPhone,
  copied: form.copied,
  'job answered': outbox.answered,
  'job again': outbox.jobAgain,
  'retry due': outbox.retryDue,
  'job dropped': outbox.dropped,
  'job corrected': taking.corrected,
  undo: taking.undo,
  'undo answered': taking.undoAnswered,
  'task step': tasks.taskStep,
  doing: cases.doing,
  'case edit': cases.caseEdit,
  'promise due': cases.promiseDue,
  promise: cases.promise,
  step: cases.step,
  'step edit': cases.stepEdit,
  'ask edit': tiers.askEdit,
  'decision edit': tiers.decisionEdit,
  decide: tiers.decide,
  'new edit': newCustomer.newEdit,
  'new save': newCustomer.newSave,
  'new answered': newCustomer.newAnswered,
};

type Handler = (state: State, event: Event, around: Around) => Next;

/** Nothing typed is lost: every change of it is kept before anything else is done. */
const keep = (before: State, after: State): Next => {
  const memory = memoryOf(after);
  const who = whose(after);
  const changed = who !== '' && !isSame(memory, memoryOf(before));
  return changed ? next(after, { do: 'keep', who, memory }) : next(after);
};

/** The next state, and what is to be done. */
export const update = (state: State, event: Event, around: Around): Next => {
  // The table fits each event to its handler; the compiler can't follow that through a union.
  const handle = HANDLERS[event.type] as Handler;
  const after = andThen(handle({ ...state, at: around.at }, event, around), outbox.pump);
  return andThen(after, (now) => keep(state, now));
};
