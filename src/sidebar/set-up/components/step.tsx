// The frame of every step: where one is, the way back, the heading, and Next at the foot.
import type { ComponentChildren } from 'preact';
import type { State } from '../state';
import { stepsOf } from '../update/effects';
import { LanguageLink } from './language-link';
import type { Props } from './props';

const Steps = ({ state, words, send }: Props) => {
  const steps = stepsOf(state);
  const here = (steps as readonly State['screen'][]).indexOf(state.screen);
  return (
    <nav aria-label={words.steps}>
      <ol class="step-marks">
        {steps.map((step, i) => (
          <li key={step} class={i < here ? 'past' : undefined}>
            {i < here ? (
              <button type="button" class="step-mark" onClick={() => send({ type: 'step', step })}>
                <span aria-hidden="true">✓</span> {words.step[step]}
              </button>
            ) : (
              <span class="step-mark" aria-current={i === here ? 'step' : undefined}>
                {words.step[step]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** What was said of the whole step, when the script refused it. */
const Notes = ({ state, words }: Props) => {
  const notes = state.problems.filter(({ field }) => field === '');
  return notes.length === 0 ? null : (
    <section class="note bad">
      <h3>{words.refusedTitle}</h3>
      {notes.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
};

interface StepProps extends Props {
  readonly title: string;
  readonly forth: string;
  /** Nothing to go on to yet. */
  readonly waits?: boolean;
  readonly children: ComponentChildren;
}

/** Half a date reads as none at all: the browser knows better. */
const unreadableIn = (form: EventTarget | null): string | null => {
  if (!(form instanceof HTMLFormElement)) return null;
  const dates = [...form.querySelectorAll<HTMLInputElement>('input[type="date"]')];
  return dates.find(({ validity }) => validity.badInput)?.name ?? null;
};

export const Step = ({ title, forth, waits = false, children, ...props }: StepProps) => {
  const { state, words, send } = props;
  const steps = stepsOf(state);
  const here = (steps as readonly State['screen'][]).indexOf(state.screen);
  const canBack = here > 0 || state.proposal?.isSetUp === true;
  const applying = state.work?.name === 'apply';
  return (
    <form
      class="step"
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        const field = unreadableIn(event.currentTarget);
        send(field === null ? { type: 'next' } : { type: 'unreadable', field });
      }}
    >
      <div class="step-top">
        <span class="quiet">{words.stepOf(here + 1, steps.length)}</span>
        {state.screen !== 'trial' && <LanguageLink {...props} />}
      </div>
      <Steps {...props} />
      <div class="step-body">
        <h2 tabIndex={-1} data-place="title">
          {title}
        </h2>
        <Notes {...props} />
        {children}
      </div>
      <div class="step-foot">
        {canBack && (
          <button
            type="button"
            class="link"
            disabled={applying}
            onClick={() => send({ type: 'back' })}
          >
            {words.back}
          </button>
        )}
        {!waits && (
          <button
            type="submit"
            class="main"
            data-place="next"
            aria-disabled={applying || undefined}
          >
            {forth}
          </button>
        )}
      </div>
    </form>
  );
};
