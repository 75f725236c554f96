// The seven outcomes with their digits.
import { type Draft, OUTCOMES } from '../draft';
import type { Props } from './props';
import { Key, ProblemOf, problemId, problemOf, Typed } from './text';

export const OutcomeChoice = (
  props: Props & { readonly draft: Draft; readonly names: readonly string[] },
) => {
  const { state, words, send, draft, names } = props;
  const [name = ''] = names;
  const wrong = problemOf(state, 'outcome') !== undefined;
  return (
    <>
      <fieldset
        class="outcomes"
        data-place="outcome"
        aria-describedby={wrong ? problemId('outcome') : undefined}
        disabled={state.row.checking && state.view === 'row'}
      >
        <legend>
          {names.length > 1 ? (
            words.howWasItForMany(names.length)
          ) : (
            <>
              {words.howWasIt}{' '}
              <span class="unseen">
                <Typed text={name} />
              </span>
            </>
          )}
        </legend>
        {OUTCOMES.map((outcome, i) => (
          <label key={outcome} class="outcome">
            <input
              type="radio"
              name="outcome"
              checked={draft.outcome === outcome}
              aria-keyshortcuts={`${i + 1}`}
              onChange={() => send({ type: 'edit', change: { outcome } })}
            />
            <Key name={`${i + 1}`} />
            <span>{words.outcome[outcome]}</span>
          </label>
        ))}
      </fieldset>
      <ProblemOf state={state} field="outcome" />
    </>
  );
};
