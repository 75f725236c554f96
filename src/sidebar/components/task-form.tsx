// The form of a birthday, a gift or a promise: what is to be done, digits for what was done, Save.
import { taskFormWords } from '../../i18n/task-form-words';
import type { Task } from '../subject';
import { onSubmit } from './keyboard';
import type { Props } from './props';
import { Key, ProblemOf, problemId, problemOf, Typed } from './text';

export const TaskForm = (props: Props & { readonly task: Task }) => {
  const { state, words, send, task } = props;
  const { line, steps, chosen } = task;
  const own = taskFormWords(state.language);
  const kind = line.kind === 'birthday' || line.kind === 'gift' ? line.kind : 'promise';
  const wrong = problemOf(state, 'task') !== undefined;
  return (
    <form class="doing" noValidate={true} onSubmit={onSubmit(props)} aria-label={own.form[kind]}>
      {line.step != null && <p class="note">{own.standsAt(own.step[line.step])}</p>}
      <fieldset
        class="outcomes in-rows"
        data-place="task"
        aria-describedby={wrong ? problemId('task') : undefined}
      >
        <legend>
          {own.toDo[kind]}{' '}
          <span class="unseen">
            <Typed text={line.name} />
          </span>
        </legend>
        {steps.map((step, i) => (
          <label key={step} class="outcome">
            <input
              type="radio"
              name="task"
              checked={chosen === step}
              aria-keyshortcuts={`${i + 1}`}
              onChange={() => send({ type: 'task step', digit: i + 1 })}
            />
            <Key name={`${i + 1}`} />
            <span>{own.step[step]}</span>
          </label>
        ))}
      </fieldset>
      <ProblemOf state={state} field="task" />
      <div class="actions">
        <button type="submit" class="main">
          {words.save} <Key name="↵" />
        </button>
      </div>
    </form>
  );
};
