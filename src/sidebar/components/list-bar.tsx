// Above the list: whose lines, how far, back and forth, and the whole list at once.
import { isDone, ownersOf, shownLines } from '../lines';
import type { Props } from './props';

const EVERYBODY = '';

export const ListBar = ({ state, words, send }: Props) => {
  const shown = shownLines(state);
  const done = shown.filter((line) => isDone(state, line)).length;
  const mine = state.opened?.me.name ?? '';
  return (
    <div class="list-bar">
      <div class="list-row">
        <select
          aria-label={words.whoseList}
          data-keys="list"
          value={state.owner ?? EVERYBODY}
          onChange={({ currentTarget: { value } }) =>
            send({ type: 'owner', owner: value === EVERYBODY ? null : value })
          }
        >
          {ownersOf(state).map((owner) => (
            <option key={owner} value={owner}>
              {owner === mine ? words.mine(owner) : owner}
            </option>
          ))}
          <option value={EVERYBODY}>{words.everybody}</option>
        </select>
        <span class="steps-nav">
          <button
            type="button"
            class="icon"
            aria-label={words.previous}
            title={`${words.previous} (←)`}
            disabled={state.wholeList}
            onClick={() => send({ type: 'go', by: -1 })}
          >
            ‹
          </button>
          <button
            type="button"
            class="icon"
            aria-label={words.next}
            title={`${words.next} (→)`}
            disabled={state.wholeList}
            onClick={() => send({ type: 'go', by: 1 })}
          >
            ›
          </button>
        </span>
      </div>
      <div class="list-row">
        <span class="quiet">{words.progress(done, shown.length)}</span>
        <button
          type="button"
          class="link"
          aria-expanded={state.wholeList}
          onClick={() => send({ type: 'whole list' })}
        >
          {state.wholeList ? words.oneByOne : words.wholeList}
        </button>
      </div>
      <progress
        class="progress"
        max={Math.max(1, shown.length)}
        value={done}
        aria-label={words.progress(done, shown.length)}
      />
    </div>
  );
};
