// Taking everything back: asked first, with what goes and what stays; then what has stayed.
import { Typed } from '../../components/text';
import { CallFailed } from './call-failed';
import type { Props } from './props';
import { Working } from './working';

export const Remove = (props: Props) => {
  const { state, words, send } = props;
  const uninstalls = state.before === 'health';
  const removing = state.work !== null;
  return (
    <form
      class="step-body after"
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'remove' });
      }}
    >
      <h2 tabIndex={-1} data-place="title">
        {uninstalls ? words.uninstallTitle : words.removeTitle}
      </h2>
      <ul class="steps">
        {words.removeStays.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <fieldset class="choices" disabled={removing}>
        <legend>{words.records}</legend>
        {[true, false].map((keep) => (
          <label key={String(keep)} class="person">
            <input
              type="radio"
              name="records"
              checked={state.keepRecords === keep}
              onChange={() => send({ type: 'keep records', keep })}
            />
            <span>{keep ? words.keepRecords : words.dropRecords}</span>
          </label>
        ))}
      </fieldset>
      <CallFailed {...props} />
      <Working {...props} />
      <div class="actions">
        <button type="submit" class="danger" aria-disabled={removing || undefined}>
          {uninstalls ? words.uninstallNow : words.removeNow}
        </button>
        <button type="button" disabled={removing} onClick={() => send({ type: 'cancel' })}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};

export const Removed = ({ state, words, send }: Props) => (
  <section class="step-body after">
    <p class="state-sign good" aria-hidden="true">
      ✓
    </p>
    <h2 tabIndex={-1} data-place="title">
      {words.removedTitle}
    </h2>
    <p>{state.removed?.sentence}</p>
    {(state.removed?.left.length ?? 0) > 0 && (
      <section>
        <h3>{words.stays}</h3>
        <ul class="steps">
          {state.removed?.left.map((one) => (
            <li key={one}>
              <Typed text={one} />
            </li>
          ))}
        </ul>
      </section>
    )}
    <button type="button" onClick={() => send({ type: 'start' })}>
      {words.setUpAgain}
    </button>
  </section>
);
