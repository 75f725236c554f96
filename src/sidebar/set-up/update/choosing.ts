// What a person chooses: tab and header row, what a column holds, how the team works.
import { type Next, next } from '../command';
import type { EventOf } from '../event';
import { columnField, doubledProblems } from '../problems';
import type { State, Team } from '../state';
import { quickWeek, weekOf, withDay } from '../week';
import { askHealth, askRead, focusOn, say, wordsOf } from './effects';

export const language = (state: State, event: EventOf<'language'>): Next => {
  const said: State = { ...state, language: event.language };
  if (state.screen === 'health') return askHealth(said);
  const onSteps = state.proposal !== null;
  // Labels and reasons come from the script, in the language that it is asked for.
  return onSteps ? askRead(said) : next(said);
};

/** Arrow keys pass by rows that nobody means: only where they stop is read. */
const STOPPED_MS = 300;

const readSoon = (state: State, form: Partial<State['form']>): Next => {
  const turn = state.turn + 1;
  return next(
    {
      ...{ ...state, turn, work: null, failed: null, problems: [] },
      form: { ...state.form, ...form },
    },
    { do: 'wait', milliseconds: STOPPED_MS, event: { type: 'read due', turn } },
  );
};

export const readDue = (state: State, { turn }: EventOf<'read due'>): Next =>
  state.turn === turn ? askRead(state) : next(state);

export const tab = (state: State, { id }: EventOf<'tab'>): Next => readSoon(state, { tab: id });

export const headerRow = (state: State, { row }: EventOf<'header row'>): Next =>
  readSoon(state, { headerRow: row });

export const role = (state: State, { column, role: chosen }: EventOf<'role'>): Next => {
  const picked = { ...state.form.picked, [column]: chosen };
  const changed: State = { ...state, form: { ...state.form, picked } };
  const doubled = doubledProblems(changed, wordsOf(changed));
  const problems = [
    ...state.problems.filter(({ field }) => !/^(column|role)/.test(field)),
    ...doubled,
  ];
  const here = doubled.find(({ field }) => field === columnField(column));
  const known = { ...changed, problems };
  return next(here === undefined ? known : say(known, here.sentence, true));
};

/** A field that is changed is no longer complained of. */
const without = ({ problems }: State, fields: RegExp): State['problems'] =>
  problems.filter(({ field }) => !fields.test(field));

const changeTeam = (state: State, change: Partial<Team>, complained: RegExp): State => {
  const { form } = state;
  const changed = (Object.keys(change) as (keyof Team)[]).filter(
    (field) => !form.touched.includes(field),
  );
  return {
    ...state,
    problems: without(state, complained),
    form: {
      ...form,
      team: { ...form.team, ...change },
      touched: [...form.touched, ...changed],
    },
  };
};

export const team = (state: State, { change }: EventOf<'team'>): Next =>
  next(changeTeam(state, change, new RegExp(`^(${Object.keys(change).join('|')})$`)));

export const hours = (state: State, { day, text }: EventOf<'hours'>): Next => {
  const { week } = state.form.team;
  const changed = weekOf((one) => (one === day ? text : (week[one] ?? '')));
  return next(changeTeam(state, { week: changed }, new RegExp(`^week( ${day})?$`)));
};

/** What a day had before it was closed, for the day that it opens again. */
const remembering = (state: State): State => {
  const {
    hoursBefore,
    team: { week },
  } = state.form;
  const kept = weekOf((day) =>
    (week[day] ?? '').trim() === '' ? (hoursBefore[day] ?? '') : (week[day] ?? ''),
  );
  return { ...state, form: { ...state.form, hoursBefore: kept } };
};

export const openDay = (state: State, { day, open }: EventOf<'open day'>): Next => {
  const known = remembering(state);
  const {
    hoursBefore,
    team: { week },
  } = known.form;
  const changed = withDay(week, hoursBefore, day, open);
  return next(changeTeam(known, { week: changed }, new RegExp(`^week( ${day})?$`)));
};

export const quick = (state: State, { week: wanted }: EventOf<'quick week'>): Next => {
  const known = remembering(state);
  const {
    hoursBefore,
    team: { week },
  } = known.form;
  return next(changeTeam(known, { week: quickWeek(week, hoursBefore, wanted) }, /^week/));
};

export const staff = (state: State, { at, change }: EventOf<'staff'>): Next => {
  const lines = state.form.team.staff.map((line, i) => (i === at ? { ...line, ...change } : line));
  const field = new RegExp(`^staff ${at} (${Object.keys(change).join('|')})$`);
  return next(changeTeam(state, { staff: lines }, field));
};

export const addPerson = (state: State): Next => {
  const lines = [...state.form.team.staff, { name: '', email: '', role: 'staff' as const }];
  const added = changeTeam(state, { staff: lines }, /^$/);
  return next(focusOn(added, `staff ${lines.length - 1} name`));
};

export const removePerson = (state: State, { at }: EventOf<'remove person'>): Next => {
  const lines = state.form.team.staff.filter((_, i) => i !== at);
  // The lines below move up: whatever was said of a line would stand beside another one.
  return next(focusOn(changeTeam(state, { staff: lines }, /^staff/), 'add person'));
};
