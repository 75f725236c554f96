// Requests for another tier: asked from the card, decided by a lead; both go out by the outbox.
import type { TierRequestLine } from '../../app/care/wire';
import { tierAskWords } from '../../i18n/tier-ask-words';
import { type Around, type Next, next } from '../command';
import type { EventOf } from '../event';
import { EMPTY_ASK } from '../first-state';
import { type Errand, newJob } from '../job';
import type { Decision, Problem, State } from '../state';
import { faceOf } from '../subject';
import { focusOn, nowOf } from './effects';
import { withProblems } from './form';

export const askEdit = (state: State, { change }: EventOf<'ask edit'>): Next =>
  next({
    ...state,
    problems: state.problems.filter(({ field }) => !(field in change)),
    tierForm: { ...state.tierForm, ...change },
  });

const problemsOf = (state: State): readonly Problem[] => {
  const { problem } = tierAskWords(state.language);
  const { tier, until, reason } = state.tierForm;
  return [
    ...(tier === '' ? [{ field: 'tier', sentence: problem.tier }] : []),
    ...(until !== '' && until < (state.opened?.today ?? '')
      ? [{ field: 'until', sentence: problem.until }]
      : []),
    ...(reason.trim() === '' ? [{ field: 'reason', sentence: problem.reason }] : []),
  ];
};

const sent = (
  state: State,
  errand: Errand,
  who: { readonly no: string; readonly name: string },
): State => {
  const { key } = errand.request;
  const about = { names: [who.name], customers: [who.no], lines: [] };
  const job = newJob({ key, errand, ...about, madeAt: nowOf(state) }, state.at);
  return { ...state, jobs: [...state.jobs, job], problems: [] };
};

export const saveAsk = (state: State, { key }: Around): Next => {
  const face = faceOf(state);
  if (face === null || face.no === '') return next(state);
  const problems = problemsOf(state);
  if (problems.length > 0) return next(withProblems(state, problems));
  const { tier, until, reason } = state.tierForm;
  const request = {
    ...{ key: key(), customer: face.no, tier, reason: reason.trim() },
    until: until === '' ? null : until,
    by: state.opened?.me.name ?? '',
  };
  const added = sent(state, { kind: 'tier', request }, face);
  return next(focusOn({ ...added, tierForm: EMPTY_ASK, doing: { kind: 'contact' } }, 'outcome'));
};

/** What a lead has typed about a request; nothing yet for most. */
export const NO_DECISION: Decision = { word: '', alsoLower: false };

export const decisionEdit = (state: State, { no, change }: EventOf<'decision edit'>): Next => {
  const typed = { ...(state.decisions[no] ?? NO_DECISION), ...change };
  return next({
    ...state,
    problems: state.problems.filter(({ field }) => field !== `word ${no}`),
    decisions: { ...state.decisions, [no]: typed },
  });
};

export const decide = (state: State, { no, approve }: EventOf<'decide'>, { key }: Around): Next => {
  const asked = state.opened?.requests.find((one) => one.no === no);
  if (asked === undefined) return next(state);
  const { word, alsoLower } = state.decisions[no] ?? NO_DECISION;
  if (!approve && word.trim() === '') {
    const { problem } = tierAskWords(state.language);
    return next(withProblems(state, [{ field: `word ${no}`, sentence: problem.word }]));
  }
  const request = { key: key(), no, approve, alsoLower: approve && alsoLower, word: word.trim() };
  const customer = { no: asked.customer, name: asked.name };
  return next(focusOn(sent(state, { kind: 'decision', request }, customer), 'requests'));
};

/** A request that was filed stands on the card; one that was decided is off the lead's list. */
export const withRequest = (state: State, line: TierRequestLine): State => {
  const { opened } = state;
  const slot = state.cards[line.customer];
  const cards =
    slot === undefined
      ? state.cards
      : {
          ...state.cards,
          [line.customer]: {
            ...slot,
            stale: true,
            card: slot.card === null ? null : { ...slot.card, request: line },
          },
        };
  const isDecided = line.state !== 'open';
  const waiting = (opened?.requests ?? []).filter(({ no }) => no !== line.no);
  const requests = isDecided || opened?.me.role !== 'lead' ? waiting : [...waiting, line];
  return { ...state, cards, opened: opened === null ? null : { ...opened, requests } };
};
