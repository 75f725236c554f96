// What stands above everything: the check is stale, the zones differ, this is a copy, set-up is missing.
import type { Banner } from '../../app/care/wire';
import type { State } from '../state';
import type { Props } from './props';

/** With these no dated work is done (3-product §5, §8): there is no list, or its days are wrong. */
const STOPS: readonly Banner['code'][] = ['needs set-up', 'zones differ'];

export const blocking = ({ opened }: State): readonly Banner[] =>
  (opened?.banners ?? []).filter(({ code }) => STOPS.includes(code));

export const Banners = ({ state, words, send }: Props) => {
  const stops = blocking(state);
  if (stops.length > 0) {
    return (
      <section class="state">
        <p class="state-sign" aria-hidden="true">
          ⚠
        </p>
        {stops.map(({ code, sentence }) => (
          <div key={code}>
            <h2 tabIndex={-1} data-place="title">
              {words.banner[code]}
            </h2>
            <p>{sentence}</p>
          </div>
        ))}
        <button
          type="button"
          class="main"
          data-place="again"
          onClick={() => send({ type: 'refresh' })}
        >
          {words.lookAgain}
        </button>
      </section>
    );
  }
  const notes = state.opened?.banners ?? [];
  return notes.length === 0 ? null : (
    <ul class="banners" aria-label={words.notes}>
      {notes.map(({ code, sentence }) => (
        <li key={code}>
          <strong>{words.banner[code]}</strong> {sentence}
        </li>
      ))}
    </ul>
  );
};
