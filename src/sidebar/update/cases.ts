// Complaints and opinions: entering one with its promise shown first, and each step of its life.
import type { CaseStep } from '../../app/care/wire';
import { isAnswered, stepNeedsText } from '../case-steps';
import { type Around, type Command, type Next, next } from '../command';
import type { EventOf } from '../event';
import { EMPTY_CASE } from '../first-state';
import { type Errand, newJob } from '../job';
import { caseLinesOf } from '../lines';
import type { Problem, State } from '../state';
import { type Face, faceOf } from '../subject';
import { focusOn, nowOf, wordsOf } from './effects';
import { withProblems } from './form';
import { advance } from './list';

/** The rules are asked when the typing rests. */
const REST_MS = 400;

const askSoon = (state: State): Next => {
  const turn = state.promise.turn + 1;
  const wait: Command = { do: 'wait', milliseconds: REST_MS, event: { type: 'promise due', turn } };
  return next({ ...state, promise: { ...state.promise, turn } }, wait);
};

export const doing = (state: State, event: EventOf<'doing'>): Next => {
  const at = { ...state, doing: event.doing, problems: [], stepText: '' };
  switch (event.doing.kind) {
    case 'case':
      return askSoon(focusOn(at, 'kind'));
    case 'step':
      return next(focusOn(at, 'stepText'));
    case 'tier':
      return next(focusOn(at, 'tier'));
    default:
      return next(focusOn(at, 'outcome'));
  }
};

export const caseEdit = (state: State, { change }: EventOf<'case edit'>): Next => {
  const problems = state.problems.filter(({ field }) => !(field in change));
  const edited = { ...state, problems, caseForm: { ...state.caseForm, ...change } };
  // The text decides nothing about the deadline.
  return 'text' in change ? next(edited) : askSoon(edited);
};

export const promiseDue = (state: State, { turn }: EventOf<'promise due'>): Next => {
  const face = faceOf(state);
  const here = turn === state.promise.turn && state.doing.kind === 'case';
  if (!here || face === null || face.no === '') return next(state);
  const { kind, severity, receivedAt, owner } = state.caseForm;
  const request = {
    customer: face.no,
    kind: kind.trim(),
    severity: severity.trim(),
    receivedAt: receivedAt === '' ? null : receivedAt,
    owner: owner.trim(),
  };
  return next(state, { do: 'ask promise', turn, request });
};

export const promise = (state: State, { turn, reply }: EventOf<'promise'>): Next => {
  if (turn !== state.promise.turn) return next(state);
  return next({
    ...state,
    promise: reply.ok
      ? { turn, times: reply.value, failure: null }
      : { turn, times: null, failure: reply.failure },
  });
};

const add = (state: State, face: Face, errand: Errand, lines: readonly string[]): State => {
  const { key } = errand.request;
  const who = { names: [face.name], customers: [face.no] };
  const job = newJob({ key, errand, ...who, lines, madeAt: nowOf(state) }, state.at);
  const handled = Object.fromEntries(lines.map((id) => [id, key]));
  return {
    ...state,
    jobs: [...state.jobs, job],
    handled: { ...state.handled, ...handled },
    doing: { kind: 'contact' },
    problems: [],
  };
};

const caseProblems = (state: State): readonly Problem[] => {
  const { problem } = wordsOf(state);
  const { kind, text, receivedAt } = state.caseForm;
  return [
    ...(kind.trim() === '' ? [{ field: 'kind', sentence: problem['what kind'] }] : []),
    ...(text.trim() === '' ? [{ field: 'text', sentence: problem['what was said'] }] : []),
    ...(receivedAt > nowOf(state)
      ? [{ field: 'receivedAt', sentence: problem['received in the future'] }]
      : []),
  ];
};

export const saveCase = (state: State, { key }: Around): Next => {
  const face = faceOf(state);
  if (face === null || face.no === '') return next(state);
  const problems = caseProblems(state);
  if (problems.length > 0) return next(withProblems(state, problems));
  const { kind, severity, text, receivedAt, owner } = state.caseForm;
  const request = {
    key: key(),
    customer: face.no,
    kind: kind.trim(),
    severity: severity.trim(),
    text: text.trim(),
    receivedAt: receivedAt === '' ? null : receivedAt,
    owner: owner.trim(),
    by: state.opened?.me.name ?? '',
  };
  const added = add(state, face, { kind: 'case', request }, []);
  return next(focusOn({ ...added, caseForm: EMPTY_CASE }, 'outcome'));
};

export const step = (state: State, event: EventOf<'step'>): Next =>
  doing(state, {
    type: 'doing',
    doing: { kind: 'step', caseNo: event.caseNo, step: event.step },
  });

export const stepEdit = (state: State, { text }: EventOf<'step edit'>): Next =>
  next({ ...state, stepText: text, problems: [] });

/** Steps after which the case is off today's list. */
const SETTLES: readonly CaseStep['step'][] = ['reply', 'wait', 'resolve', 'close'];

/** Who has arrived where the reply is given already leaves nothing for today's list. */
const settles = (state: State, { no }: Face, caseNo: string, name: CaseStep['step']): boolean => {
  if (name !== 'arrive') return SETTLES.includes(name);
  const cases = state.cards[no]?.card?.cases ?? [];
  return cases.some((line) => line.caseNo === caseNo && isAnswered(line.state));
};

export const saveStep = (state: State, { key }: Around): Next => {
  const face = faceOf(state);
  if (face === null || state.doing.kind !== 'step') return next(state);
  const { caseNo, step: name } = state.doing;
  if (stepNeedsText(name) && state.stepText.trim() === '') {
    const sentence = wordsOf(state).problem[name === 'hand over' ? 'to whom' : 'what was said'];
    return next(withProblems(state, [{ field: 'stepText', sentence }]));
  }
  const request = {
    key: key(),
    caseNo,
    step: name,
    at: null,
    text: state.stepText.trim(),
    by: state.opened?.me.name ?? '',
  };
  const lines = settles(state, face, caseNo, name) ? caseLinesOf(state, caseNo) : [];
  const added = { ...add(state, face, { kind: 'step', request }, lines), stepText: '' };
  const settled = state.view === 'list' && lines.includes(state.current ?? '');
  return settled ? advance(added) : next(focusOn(added, 'outcome'));
};
