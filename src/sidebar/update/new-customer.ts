// A new customer: those that look alike are shown before anything is written.
import type { WireIssue } from '../../app/care/wire';
import { type Around, andThen, type Next, next } from '../command';
import type { EventOf } from '../event';
import type { Failure } from '../failure';
import { EMPTY_NEW } from '../first-state';
import type { State } from '../state';
import { failureText, focusOn, say, wordsOf } from './effects';
import { withProblems } from './form';

import { pick } from './search';

export const newEdit = (state: State, { change }: EventOf<'new edit'>): Next =>
  next({
    ...state,
    problems: [],
    newForm: {
      ...state.newForm,
      draft: { ...state.newForm.draft, ...change },
      // Who changes the name or the phone asks anew who looks alike.
      state: 'typing',
      failure: null,
    },
  });

export const newSave = (
  state: State,
  { despiteAlike }: EventOf<'new save'>,
  { key }: Around,
): Next => {
  const { newForm } = state;
  if (newForm.state === 'asking') return next(state);
  if (newForm.draft.name.trim() === '') {
    const sentence = wordsOf(state).problem['name is missing'];
    return next(withProblems(state, [{ field: 'new name', sentence }]));
  }
  // One key for one form: a second press adds nobody twice.
  const draft = { ...newForm.draft, key: newForm.draft.key || key(), despiteAlike };
  const asking = { ...newForm, draft, state: 'asking' as const, failure: null };
  return next({ ...state, newForm: asking }, { do: 'add customer', draft });
};

/** What is wrong with a field is said beside it; anything else stands above the button. */
const refused = (state: State, failure: Failure): Next => {
  const { newForm } = state;
  const isField = ({ field }: WireIssue): boolean => field !== null && field in newForm.draft;
  const problems = failure.issues
    .filter(isField)
    .map(({ field, sentence }) => ({ field: `new ${field}`, sentence }));
  const issues = failure.issues.filter((issue) => !isField(issue));
  const isAllBeside = problems.length > 0 && issues.length === 0;
  const back = {
    ...state,
    newForm: {
      ...newForm,
      state: 'typing' as const,
      failure: isAllBeside ? null : { ...failure, issues },
    },
  };
  if (problems.length > 0) return next(withProblems(back, problems));
  return next(focusOn(say(back, failureText(state, failure), true), 'new save'));
};

export const newAnswered = (state: State, { reply }: EventOf<'new answered'>): Next => {
  const { newForm } = state;
  if (!reply.ok) return refused(state, reply.failure);
  const words = wordsOf(state);
  if (reply.value.kind === 'alike') {
    const { customers } = reply.value;
    const alike = { ...newForm, state: 'alike' as const, alike: customers };
    return next(
      focusOn(say({ ...state, newForm: alike }, words.alike(customers.length), true), 'rows'),
    );
  }
  if (reply.value.kind === 'added without number') {
    const { sentence } = reply.value;
    const failure = {
      kind: 'refused' as const,
      issues: [{ code: 'number not taken', field: null, sentence }],
    };
    // An empty form below what is still to do: a second press would add them twice.
    const added = { ...state, newForm: { ...EMPTY_NEW, failure } };
    return next(focusOn(say(added, sentence, true), 'new save'));
  }
  const { name, phone, owner } = newForm.draft;
  const customer = { no: reply.value.no, name, phone, owner };
  const index = state.search.index === null ? null : [...state.search.index, customer];
  const added: State = {
    ...say(state, words.added(name)),
    newForm: EMPTY_NEW,
    search: { ...state.search, index, text: '' },
  };
  return andThen(next(added), (known) => pick(known, { type: 'pick', customer }));
};
