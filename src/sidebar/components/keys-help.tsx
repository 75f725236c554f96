// The keys, for whoever wants to know them; nobody has to.
import type { Props } from './props';

export const KeysHelp = ({ state, words, send }: Props) => (
  <section class="keys">
    <button
      type="button"
      class="link"
      data-place="keys"
      aria-expanded={state.keys}
      onClick={() => send({ type: 'keys' })}
    >
      {words.keys}
    </button>
    {state.opened !== null && state.opened.me.name !== '' && (
      <span class="quiet me">{words.savingAs(state.opened.me.name)}</span>
    )}
    {state.keys && (
      <dl class="key-list">
        {words.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);
