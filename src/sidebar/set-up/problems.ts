// What keeps a step from being left, beside the field where it is put right.

import type { WireIssue } from '../../app/care/wire';
import { parseWindows } from '../../domain/calendar/windows-text';
import { isEmail } from '../../domain/email';
import type { SetUpStep, SetUpWords } from '../../i18n/set-up-words';
import { civilOf } from '../days';
import { isRead } from './choices';
import { columnsFor, doubledRoles, missingRoles } from './roles';
import type { State } from './state';
import { DAYS, isOpen } from './week';
import type { Proposal } from './wire';

type Problem = State['problems'][number];

const MOST_DAYS = 60;

export const columnField = (column: number): string => `column ${column}`;

const sheetProblems = (state: State, { problem }: SetUpWords): readonly Problem[] => {
  if (!isRead(state)) return [{ field: 'tab', sentence: problem.notRead }];
  const columns = state.proposal?.columns ?? [];
  return columns.length === 0 ? [{ field: 'tab', sentence: problem.noTab }] : [];
};

/** Said at once, without waiting for Next: each of the columns names the others. */
export const doubledProblems = (state: State, { problem }: SetUpWords): readonly Problem[] =>
  doubledRoles(state).flatMap(({ role, label }) => {
    const columns = columnsFor(state, role);
    const letters = columns.map(({ letter }) => letter);
    const sentence = problem.doubled(label, letters);
    return columns.map(({ column }) => ({ field: columnField(column), sentence }));
  });

const columnProblems = (state: State, words: SetUpWords): readonly Problem[] => [
  ...missingRoles(state).map(({ label }) => ({
    field: 'roles',
    sentence: words.problem.missing(label),
  })),
  ...doubledProblems(state, words),
];

const staffProblems = ({ form }: State, { problem }: SetUpWords): readonly Problem[] => {
  const names = form.team.staff.map(({ name }) => name.trim());
  return form.team.staff.flatMap(({ email }, at) => {
    const name = names[at] ?? '';
    const found: Problem[] = [];
    const say = (field: 'name' | 'email', sentence: string): void => {
      found.push({ field: `staff ${at} ${field}`, sentence });
    };
    if (name === '') say('name', problem.nameMissing);
    else if (names.indexOf(name) < at) say('name', problem.nameTwice);
    const address = email.trim();
    if (address !== '' && !isEmail(address)) say('email', problem.email);
    return found;
  });
};

const teamProblems = (state: State, words: SetUpWords): readonly Problem[] => {
  const { problem } = words;
  const { week, goLive, firstRoundDays } = state.form.team;
  const found: Problem[] = [];
  if (DAYS.every((day) => !isOpen(week, day))) {
    found.push({ field: 'week', sentence: problem.noDay });
  }
  for (const day of DAYS) {
    const hours = week[day];
    if (hours.trim() !== '' && parseWindows(hours) === undefined) {
      found.push({ field: `week ${day}`, sentence: problem.hours });
    }
  }
  if (goLive !== '' && civilOf(goLive) === undefined) {
    found.push({ field: 'goLive', sentence: problem.date });
  }
  const days = Number(firstRoundDays);
  const counts = /^\s*\d+\s*$/.test(firstRoundDays) && days >= 1 && days <= MOST_DAYS;
  // Without a first day there is no first round, and nobody is asked how long it shall be.
  if (goLive !== '' && !counts) found.push({ field: 'firstRoundDays', sentence: problem.days });
  return [...found, ...staffProblems(state, words)];
};

/** In the order of the fields: the first gets the focus. */
export const problemsOf = (
  state: State,
  step: SetUpStep,
  words: SetUpWords,
): readonly Problem[] => {
  switch (step) {
    case 'sheet':
      return [
        ...sheetProblems(state, words),
        ...(state.merged ? columnProblems(state, words) : []),
      ];
    case 'columns':
      return columnProblems(state, words);
    case 'team':
      return teamProblems(state, words);
    default:
      return [];
  }
};

const TEAM_FIELDS = [
  'language',
  'preset',
  'afterCourse',
  'week',
  'goLive',
  'firstRoundDays',
  'staff',
];

/** The step that holds a field of the request (`roles.phone`, `week.2`, `staff.0.email`); null: none. */
export const stepOfField = (field: string | null): SetUpStep | null => {
  const first = (field ?? '').split('.')[0] ?? '';
  if (first === 'tab' || first === 'headerRow') return 'sheet';
  if (first === 'roles') return 'columns';
  return TEAM_FIELDS.includes(first) ? 'team' : null;
};

/** The field of the panel for a field of the request. */
const fieldOf = (state: State, proposal: Proposal | null, field: string): string => {
  const [first = '', second, third] = field.split('.');
  // Of a line of the staff only the address can be wrong.
  if (first === 'staff' && second !== undefined) return `staff ${second} ${third ?? 'email'}`;
  if (first !== 'roles' || second === undefined) return field.replace(/\./g, ' ');
  const role = proposal?.roles.find((one) => one.role === second)?.role;
  const column = role === undefined ? undefined : columnsFor(state, role)[0];
  return column === undefined ? 'roles' : columnField(column.column);
};

/** What the script refuses, beside the fields. */
export const problemsFrom = (state: State, issues: readonly WireIssue[]): readonly Problem[] =>
  issues.map(({ field, sentence }) => ({
    field: field === null ? '' : fieldOf(state, state.proposal, field),
    sentence,
  }));
