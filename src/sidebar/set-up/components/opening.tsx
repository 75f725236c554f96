// The first moments: the sheet is read, or why that was not possible.
import { Advice, Reason } from '../../components/failed';
import { LanguageLink } from './language-link';
import type { Props } from './props';

const Failed = (props: Props) => {
  const { state, words, send } = props;
  return (
    <section class="state">
      <p class="state-sign" aria-hidden="true">
        ⚠
      </p>
      {state.failed !== null && <Reason words={words} failure={state.failed.failure} />}
      <button type="button" class="main" data-place="again" onClick={() => send({ type: 'again' })}>
        {words.tryAgain}
      </button>
      <LanguageLink {...props} />
    </section>
  );
};

export const Opening = (props: Props) => {
  const { state, words } = props;
  if (state.failed !== null) return <Failed {...props} />;
  return (
    <section class="loading" aria-busy="true">
      <h2 tabIndex={-1} data-place="title" class="slowly">
        {words.working.open}
      </h2>
      <div class="bones slowly" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
      {state.work?.late === true && (
        <div class="advice">
          <p>
            {words.stillWorking.open} <strong>{words.failure['several accounts'].title}</strong>
          </p>
          <Advice words={words} kind="several accounts" />
        </div>
      )}
    </section>
  );
};
