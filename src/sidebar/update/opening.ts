// Opening the panel: the list and who I am arrive, or the reason why not.
import type { Opened } from '../../app/care/wire';
import { type Around, andThen, type Next, next } from '../command';
import { isTouched } from '../draft';
import type { EventOf } from '../event';
import { dated, isUnsent, type Job } from '../job';
import { currentLine, isDone, lineId, openAfter, shownLines } from '../lines';
import { whose } from '../memory';
import type { State } from '../state';
import { draftOf } from '../subject';
import { focusOn, readAhead, say, wordsOf } from './effects';
import { checkSelection } from './selection';

/** After so long the help for several Google accounts is offered (platform-facts §7). */
export const LATE_MS = 8_000;

export const start = (state: State): Next =>
  next(
    { ...state, phase: 'loading', late: false, failure: null },
    { do: 'open' },
    { do: 'wait', milliseconds: LATE_MS, event: { type: 'opening is late' } },
  );

export const openingIsLate = (state: State): Next =>
  next(
    state.phase === 'loading' ? say({ ...state, late: true }, wordsOf(state).stillLoading) : state,
  );

/** The first line that is open; null when all is done. */
export const firstOpen = (state: State): string | null => {
  const line = shownLines(state).find((one) => !isDone(state, one));
  return line === undefined ? null : lineId(line);
};

/** Mine first; somebody who has no lines and only looks on sees everybody's. */
const ownerAtFirst = ({ me, lines }: Opened): string | null => {
  const mine = lines.some(({ owner }) => owner === me.name);
  return me.name === '' || (!mine && me.role !== 'staff') ? null : me.name;
};

/** A line dealt with here is forgotten when the list that came says so itself. */
const stillHandled = (state: State, { lines, today }: Opened): State['handled'] => {
  const open = new Set(lines.filter(({ done }) => !done).map(lineId));
  // A gift that was ordered yesterday is to be looked after today.
  const isNewDay = state.opened !== null && state.opened.today !== today;
  const unsent = new Set(state.jobs.filter(isUnsent).map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(state.handled).filter(
      ([id, key]) => open.has(id) && (!isNewDay || unsent.has(key)),
    ),
  );
};

/** Who was dealt with in the sheet meanwhile makes way, unless something is typed for them here. */
const stillCurrent = (before: State, now: State): boolean => {
  const line = currentLine(now);
  if (line === null) return false;
  const was = currentLine(before);
  const isNews = isDone(now, line) && was !== null && !isDone(before, was);
  const isBegun = isTouched(draftOf(now)) || now.choices[lineId(line)] !== undefined;
  return !isNews || isBegun || now.doing.kind !== 'contact';
};

const take = (state: State, opened: Opened, at: number): State => {
  const first = state.opened === null;
  const taken: State = {
    ...state,
    phase: 'ready',
    late: false,
    failure: null,
    language: opened.language,
    opened,
    openedAt: at,
    lines: opened.lines,
    owner: first ? ownerAtFirst(opened) : state.owner,
    handled: stillHandled(state, opened),
    // What is shown stays until it is read anew.
    cards: Object.fromEntries(
      Object.entries(state.cards).map(([no, slot]) => [no, { ...slot, stale: true }]),
    ),
  };
  if (stillCurrent(state, taken)) return taken;
  const [following] = currentLine(taken) === null ? [] : openAfter(taken, taken.current);
  return { ...taken, current: following === undefined ? firstOpen(taken) : lineId(following) };
};

export const opened = (state: State, event: EventOf<'opened'>, around: Around): Next => {
  const { reply } = event;
  if (!reply.ok && state.phase === 'ready') {
    return next(say(state, wordsOf(state).failure[reply.failure.kind].title, true));
  }
  if (!reply.ok) {
    const failed: State = { ...state, phase: 'failed', failure: reply.failure };
    const title = wordsOf(state).failure[reply.failure.kind].title;
    return next(focusOn(say(failed, title, true), 'again'));
  }
  const first = state.phase !== 'ready';
  const taken = take(state, reply.value, around.at);
  const recall =
    whose(taken) === '' || !first ? [] : [{ do: 'recall', who: whose(taken) } as const];
  // The menu item for the selected row: that row is read first, the list stands behind it.
  const forRow = first && reply.value.start === 'row';
  return andThen(next(first ? focusOn(taken, 'start') : taken, ...recall), (ready) =>
    forRow ? checkSelection({ ...ready, view: 'row' }) : readAhead(ready),
  );
};

export const language = (state: State, event: EventOf<'language'>): Next =>
  next({ ...state, language: event.language });

export const name = (state: State, event: EventOf<'name'>): Next =>
  next(state, { do: 'choose name', name: event.name });

export const named = (state: State, { reply }: EventOf<'named'>): Next => {
  if (state.opened === null) return next(state);
  if (!reply.ok) {
    const [issue] = reply.failure.issues;
    const text = issue?.sentence ?? wordsOf(state).failure[reply.failure.kind].title;
    return next({ ...say(state, text, true), problems: [{ field: 'name', sentence: text }] });
  }
  const known = { ...state, problems: [], opened: { ...state.opened, me: reply.value } };
  const owner = ownerAtFirst(known.opened);
  const mine: State = { ...known, owner };
  const ready = focusOn({ ...mine, current: firstOpen(mine) }, 'start');
  return andThen(next(ready, { do: 'recall', who: whose(ready) }), readAhead);
};

/** Is it of this list? In another workbook the same number may be somebody else's. */
const fits = (state: State, { customers, names }: Job): boolean =>
  customers.every(
    (no, i) => no === '' || state.lines.every((line) => line.no !== no || line.name === names[i]),
  );

/** What was on its way when the panel was closed goes on with its key, and the time of its making. */
const goOn = (state: State, job: Job): Job => ({
  ...job,
  errand: dated(job),
  state: job.state === 'refused' ? 'refused' : 'waiting',
  tries: 0,
  sentAt: state.at,
});

/** What was typed stands in its form again; what was not saved is sent. */
export const remembered = (state: State, { memory }: EventOf<'remembered'>): Next => {
  const known = new Set(state.jobs.map(({ key }) => key));
  const back = memory.jobs
    .filter((job) => !known.has(job.key) && fits(state, job))
    .map((job) => goOn(state, job));
  const handled = back
    .filter((job) => job.state !== 'refused')
    .flatMap(({ lines, key }) => lines.map((line) => [line, key] as const));
  const all: State = {
    ...state,
    drafts: { ...memory.drafts, ...state.drafts },
    jobs: [...state.jobs, ...back],
    handled: { ...state.handled, ...Object.fromEntries(handled) },
  };
  const current = back.length === 0 ? state.current : firstOpen(all);
  return readAhead({ ...all, current });
};

export const refresh = (state: State): Next => next(state, { do: 'open' });
