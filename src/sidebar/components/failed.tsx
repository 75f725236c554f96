// The panel could not be opened: what has happened, what to do, and the button to try again.
import type { FailureTexts } from '../../i18n/failure-words';
import { type Failure, type FailureKind, failureOf } from '../failure';
import type { Props } from './props';

interface Help {
  readonly words: { readonly failure: FailureTexts };
}

/** The steps that help, as a list. */
export const Advice = ({ words, kind }: Help & { readonly kind: FailureKind }) => (
  <ul class="steps">
    {words.failure[kind].steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ul>
);

/** What the script said itself, else what is known of such a failure and helps. */
export const Reason = ({ words, failure }: Help & { readonly failure: Failure }) => {
  const said = failure.issues.length > 0;
  return (
    <>
      <h2 tabIndex={-1} data-place="title">
        {words.failure[said ? 'refused' : failure.kind].title}
      </h2>
      {failure.issues.map(({ sentence }) => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      {!said && <Advice words={words} kind={failure.kind} />}
    </>
  );
};

export const Failed = (props: Props) => {
  const { state, words, send } = props;
  const failure = state.failure ?? failureOf('broken');
  return (
    <section class="state">
      <p class="state-sign" aria-hidden="true">
        ⚠
      </p>
      <Reason {...props} failure={failure} />
      <button type="button" class="main" data-place="again" onClick={() => send({ type: 'start' })}>
        {words.tryAgain}
      </button>
      <button
        type="button"
        class="link"
        lang={state.language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => send({ type: 'language', language: state.language === 'zh' ? 'en' : 'zh' })}
      >
        {words.otherLanguage}
      </button>
    </section>
  );
};
