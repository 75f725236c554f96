// The people of the team: names found beside customers, with a role and an address; all optional.
import type { StaffRole } from '../../../i18n/set-up-words';
import { ProblemOf, Typed, wrong } from '../../components/text';
import type { StaffLine } from '../wire';
import type { Props } from './props';

const ROLES: readonly StaffRole[] = ['staff', 'lead', 'messaging admin', 'manager'];

interface LineProps extends Props {
  readonly line: StaffLine;
  readonly at: number;
}

/** Who was found beside customers keeps the name that stands there. */
const isFound = ({ state }: Props, { name }: StaffLine): boolean =>
  state.proposal?.choices.staff.some((one) => one.name === name) ?? false;

const Line = ({ line, at, ...props }: LineProps) => {
  const { state, words, send } = props;
  const { name, email, role } = line;
  const whom = name.trim() === '' ? words.someone : name;
  const change = (changed: Partial<StaffLine>): void =>
    send({ type: 'staff', at, change: changed });
  const found = isFound(props, line);
  return (
    <li class="staff-line">
      <div class="staff-head">
        {found ? (
          <strong>
            <Typed text={name} />
          </strong>
        ) : (
          <input
            type="text"
            autocomplete="off"
            aria-label={words.staffName}
            placeholder={words.staffName}
            data-place={`staff ${at} name`}
            value={name}
            onInput={({ currentTarget: { value } }) => change({ name: value })}
            {...wrong(state, `staff ${at} name`)}
          />
        )}
        <select
          aria-label={words.roleOf(whom)}
          data-place={`staff ${at} role`}
          value={role}
          onChange={({ currentTarget: { value } }) =>
            change({ role: ROLES.find((one) => one === value) ?? role })
          }
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {words.role[one]}
            </option>
          ))}
        </select>
      </div>
      <ProblemOf state={state} field={`staff ${at} name`} />
      <div class="staff-mail">
        <input
          type="email"
          autocomplete="off"
          aria-label={words.emailOf(whom)}
          placeholder={words.email}
          data-place={`staff ${at} email`}
          value={email}
          onInput={({ currentTarget: { value } }) => change({ email: value })}
          {...wrong(state, `staff ${at} email`)}
        />
        <button
          type="button"
          class="link"
          aria-label={words.removePerson(whom)}
          onClick={() => send({ type: 'remove person', at })}
        >
          {words.remove}
        </button>
      </div>
      <ProblemOf state={state} field={`staff ${at} email`} />
    </li>
  );
};

export const Staff = (props: Props) => {
  const { state, words, send } = props;
  const { staff } = state.form.team;
  const wrongInside = state.problems.some(({ field }) => field.startsWith('staff'));
  return (
    <details class="fold staff" open={wrongInside || undefined}>
      <summary>{words.staff(staff.length)}</summary>
      <p class="hint">{words.staffHint}</p>
      <ul>
        {staff.map((line, at) => (
          // By place: a name that is being typed must not lose its field.
          <Line key={at} {...props} line={line} at={at} />
        ))}
      </ul>
      <ProblemOf state={state} field="staff" />
      <button
        type="button"
        class="small"
        data-place="add person"
        onClick={() => send({ type: 'add person' })}
      >
        {words.addPerson}
      </button>
    </details>
  );
};
