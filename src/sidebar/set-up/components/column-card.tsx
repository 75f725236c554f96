// One column of the team's: header, samples, what it is taken for, how sure and why.
import { ProblemOf, Typed, wrong } from '../../components/text';
import { columnField } from '../problems';
import { roleOf, surenessOf } from '../roles';
import type { ColumnChoice, Role, Sureness } from '../wire';
import type { Props } from './props';

/** A sign and a word: colour is never the only sign. */
const SIGNS: Readonly<Record<Sureness, string>> = {
  sure: '✓',
  likely: '◔',
  unsure: '?',
  none: '–',
  chosen: '●',
};

const asRole = (roles: readonly { readonly role: Role }[], text: string): Role | '' =>
  roles.find(({ role }) => role === text)?.role ?? '';

export const ColumnCard = ({
  state,
  words,
  send,
  choice,
}: Props & { readonly choice: ColumnChoice }) => {
  const roles = state.proposal?.roles ?? [];
  const { column, letter, header, samples, reason } = choice;
  const role = roleOf(state, choice);
  const sureness = surenessOf(state, choice);
  const use = roles.find((one) => one.role === role)?.use ?? '';
  const field = columnField(column);
  return (
    <li class={`column-card ${sureness}`}>
      <p class="column-head">
        <strong>{header === '' ? words.noHeader : <Typed text={header} />}</strong>
        <span class="quiet">{words.column(letter)}</span>
      </p>
      <p class="samples">
        {samples.length === 0 ? words.noSamples : <Typed text={samples.join(' · ')} />}
      </p>
      <select
        aria-label={words.means(header === '' ? words.column(letter) : header)}
        data-place={field}
        value={role}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'role', column, role: asRole(roles, value) })
        }
        {...wrong(state, field)}
      >
        <option value="">{words.leaveAlone}</option>
        {roles.map((one) => (
          <option key={one.role} value={one.role}>
            {one.required ? words.needed(one.label) : one.label}
          </option>
        ))}
      </select>
      <ProblemOf state={state} field={field} />
      <p class="sureness">
        <span class="sure-word">
          <span aria-hidden="true">{SIGNS[sureness]}</span> {words.sureness[sureness]}
        </span>
        {sureness !== 'chosen' && reason !== '' && <span> {reason}</span>}
      </p>
      {sureness !== 'sure' && use !== '' && <p class="quiet">{use}</p>}
    </li>
  );
};
