// Between the proposal of the script and what the person has chosen.
import { chosenRoles } from './roles';
import type { Form, State, Team } from './state';
import type { Choices, Proposal, StaffLine } from './wire';

type Known = Pick<State, 'form' | 'proposal'>;

const teamOf = ({ choices }: Proposal): Team => ({
  preset: choices.preset,
  afterCourse: choices.afterCourse,
  week: choices.week,
  goLive: choices.goLive,
  firstRoundDays: String(choices.firstRoundDays),
  staff: choices.staff,
});

/** New names join the lines that somebody has filled in; who was removed does not come back. */
const joined = (
  mine: readonly StaffLine[],
  before: readonly StaffLine[],
  found: readonly StaffLine[],
): readonly StaffLine[] => {
  const known = new Set([...mine, ...before].map(({ name }) => name));
  return [...mine, ...found.filter(({ name }) => !known.has(name))];
};

/**
 * The form with a new proposal.
 *
 * What the person has changed stays; roles of columns only while it is the same tab.
 */
export const formWith = ({ form, proposal: before }: Known, proposal: Proposal): Form => {
  const found = teamOf(proposal);
  const kept = Object.fromEntries(form.touched.map((field) => [field, form.team[field]]));
  const staff = form.touched.includes('staff')
    ? joined(form.team.staff, before?.choices.staff ?? [], found.staff)
    : found.staff;
  const { tab, headerRow } = proposal.choices;
  return {
    ...form,
    tab,
    headerRow,
    picked: tab === before?.choices.tab ? form.picked : {},
    team: { ...found, ...kept, staff },
    hoursBefore: form.touched.includes('week') ? form.hoursBefore : found.week,
  };
};

/** Has the tab that is chosen been read, from its header row that is chosen? */
export const isRead = ({ form, proposal }: Known): boolean =>
  proposal !== null &&
  proposal.choices.tab === form.tab &&
  proposal.choices.headerRow === form.headerRow;

/** Where rules are there already they say it; without the end of a course nobody is past it. */
export const asksAfterCourse = (state: Known): boolean =>
  state.proposal?.rulesTab === '' && chosenRoles(state)['course ends on'] !== undefined;

/** What is sent to try and to apply. */
export const choicesOf = (state: State): Choices => {
  const { team, tab, headerRow } = state.form;
  const days = Number(team.firstRoundDays);
  return {
    language: state.language,
    tab,
    headerRow,
    roles: chosenRoles(state),
    preset: team.preset,
    // What can no longer be seen in the panel is not meant.
    afterCourse: asksAfterCourse(state) ? team.afterCourse : 'as before',
    week: team.week,
    goLive: team.goLive,
    // Without a first day it is not looked at, and may be anything.
    firstRoundDays: Number.isInteger(days) ? days : 1,
    staff: team.staff.map(({ name, email, role }) => ({
      name: name.trim(),
      email: email.trim(),
      role,
    })),
  };
};
