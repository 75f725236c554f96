// One step of a case: the reply, the solution, the next person.
import { ownersOf } from '../lines';
import { FormEnd } from './form-end';
import { onSubmit } from './keyboard';
import type { Props } from './props';
import { ProblemOf, wrong } from './text';

export const StepForm = (props: Props) => {
  const { state, words, send } = props;
  if (state.doing.kind !== 'step') return null;
  const { step, caseNo } = state.doing;
  const edit = (text: string): void => send({ type: 'step edit', text });
  const field = {
    id: 'step-text',
    'data-place': 'stepText',
    value: state.stepText,
    ...wrong(state, 'stepText'),
  };
  return (
    <form class="doing" noValidate={true} onSubmit={onSubmit(props)} aria-label={words.step[step]}>
      <h3>
        {words.step[step]} · {caseNo}
      </h3>
      <div class="field">
        <label for="step-text">{words.stepText[step]}</label>
        {step === 'hand over' ? (
          <input
            type="text"
            autocomplete="off"
            list="words-hand-over"
            {...field}
            onInput={({ currentTarget: { value } }) => edit(value)}
          />
        ) : (
          <textarea rows={3} {...field} onInput={({ currentTarget: { value } }) => edit(value)} />
        )}
        <datalist id="words-hand-over">
          {ownersOf(state).map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
      </div>
      <ProblemOf state={state} field="stepText" />
      <FormEnd {...props} main={words.step[step]} />
    </form>
  );
};
