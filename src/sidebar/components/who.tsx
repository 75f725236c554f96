// Who is at the keyboard, asked once where the platform does not say (3-product §7).
import { useState } from 'preact/hooks';
import type { Props } from './props';
import { ProblemOf, Typed, wrong } from './text';

export const Who = ({ state, words, send }: Props) => {
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (name !== '') send({ type: 'name', name });
  };
  return (
    <form class="state plain" onSubmit={submit} data-keys="button">
      <h2 tabIndex={-1} data-place="title">
        {words.whoAreYou}
      </h2>
      <p>{words.whyWho}</p>
      <fieldset data-place="who" {...wrong(state, 'name')}>
        <legend class="unseen">{words.whoAreYou}</legend>
        {(state.opened?.people ?? []).map((person) => (
          <label key={person} class="person">
            <input
              type="radio"
              name="who"
              checked={name === person}
              onChange={() => setName(person)}
            />
            <Typed text={person} />
          </label>
        ))}
      </fieldset>
      <ProblemOf state={state} field="name" />
      <button type="submit" class="main" disabled={name === ''}>
        {words.thatIsMe}
      </button>
    </form>
  );
};
