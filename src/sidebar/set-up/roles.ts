// Which column stands for what: the guess of the script, and over it what the person has chosen.
import type { State } from './state';
import type { Choices, ColumnChoice, Proposal, Role, RoleChoice, Sureness } from './wire';

type Chosen = Pick<State, 'form' | 'proposal'>;

const columnsOf = ({ proposal }: Chosen): readonly ColumnChoice[] => proposal?.columns ?? [];

export const roleOf = ({ form }: Pick<State, 'form'>, { column, role }: ColumnChoice): Role | '' =>
  form.picked[column] ?? role;

export const surenessOf = ({ form }: Pick<State, 'form'>, choice: ColumnChoice): Sureness =>
  form.picked[choice.column] === undefined ? choice.sureness : 'chosen';

export const columnsFor = (state: Chosen, role: Role): readonly ColumnChoice[] =>
  columnsOf(state).filter((choice) => roleOf(state, choice) === role);

/** Roles that stand for more than one column. */
export const doubledRoles = (state: Chosen): readonly RoleChoice[] =>
  (state.proposal?.roles ?? []).filter(({ role }) => columnsFor(state, role).length > 1);

export const missingRoles = (state: Chosen): readonly RoleChoice[] =>
  (state.proposal?.roles ?? []).filter(
    ({ role, required }) => required && columnsFor(state, role).length === 0,
  );

/** What is shown together; by the guess, so that a column stays in its place while it is changed. */
export const grouped = (
  proposal: Proposal,
): Readonly<Record<'unsure' | 'sure' | 'alone', readonly ColumnChoice[]>> => {
  const of = (...wanted: readonly Sureness[]): readonly ColumnChoice[] =>
    wanted.flatMap((one) => proposal.columns.filter(({ sureness }) => sureness === one));
  return { unsure: of('unsure', 'likely'), sure: of('sure', 'chosen'), alone: of('none') };
};

/** What must be there and was not found: then the columns left alone are what somebody looks for. */
export const neededAtFirst = ({ roles, columns }: Proposal): readonly RoleChoice[] =>
  roles.filter(({ role, required }) => required && columns.every((one) => one.role !== role));

/** Nothing to ask about the columns: one step less. */
export const allClear = (state: Chosen): boolean =>
  state.proposal !== null &&
  state.proposal.columns.length > 0 &&
  grouped(state.proposal).unsure.length === 0 &&
  doubledRoles(state).length === 0 &&
  missingRoles(state).length === 0;

/** As the script is told; of a role that stands twice, which no step lets pass, the first. */
export const chosenRoles = (state: Chosen): Choices['roles'] => {
  const roles: { [role in Role]?: number } = {};
  for (const choice of [...columnsOf(state)].reverse()) {
    const role = roleOf(state, choice);
    if (role !== '') roles[role] = choice.column;
  }
  return roles;
};
