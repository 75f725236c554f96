// A complaint or an opinion: with the promise and the last working moment shown before it is saved.
import { ownersOf } from '../lines';
import { FormEnd } from './form-end';
import { onSubmit } from './keyboard';
import type { Props } from './props';
import { momentWords, ProblemOf, Typed, todayOf, wrong } from './text';

const PromiseShown = ({ state, words }: Props) => {
  const { times, failure } = state.promise;
  if (failure !== null) {
    const said = failure.issues.map(({ sentence }) => sentence).join(' ');
    return <p class="note bad">{said === '' ? words.failure[failure.kind].title : said}</p>;
  }
  if (times === null) return <p class="note quiet">{words.reckoning}</p>;
  const today = todayOf(state);
  return (
    <div class="note" role="status">
      {times.promise !== null && (
        <p>
          <strong>{words.replyBy(momentWords(state.language, times.promise, today))}</strong>
        </p>
      )}
      {times.actBy !== null && times.actBy !== times.promise && (
        <p>{words.actBy(momentWords(state.language, times.actBy, today))}</p>
      )}
      {times.sentence !== '' && (
        <p>
          <Typed text={times.sentence} />
        </p>
      )}
      {times.owner !== '' && (
        <p class="quiet">
          {words.owner}: <Typed text={times.owner} />
        </p>
      )}
    </div>
  );
};

/** Offered, and people type their own (5-decisions "Cases"). */
const Suggestions = ({ id, words }: { readonly id: string; readonly words: readonly string[] }) => (
  <datalist id={id}>
    {words.map((word) => (
      <option key={word} value={word} />
    ))}
  </datalist>
);

export const CaseFormView = (props: Props) => {
  const { state, words, send } = props;
  const { caseForm } = state;
  const text = (field: 'kind' | 'severity' | 'owner', label: string, list: readonly string[]) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        list={`words-${field}`}
        data-place={field}
        value={caseForm[field]}
        onInput={({ currentTarget: { value } }) =>
          send({ type: 'case edit', change: { [field]: value } })
        }
        {...wrong(state, field)}
      />
      <Suggestions id={`words-${field}`} words={list} />
    </label>
  );
  return (
    <form class="doing" noValidate={true} onSubmit={onSubmit(props)} aria-label={words.logCase}>
      <h3>{words.logCase}</h3>
      <div class="pair">
        {text('kind', words.kind, words.kinds)}
        {text('severity', words.severity, words.severities)}
      </div>
      <ProblemOf state={state} field="kind" />
      <ProblemOf state={state} field="severity" />
      <label class="field">
        <span>{words.whatWasSaid}</span>
        <textarea
          rows={3}
          data-place="text"
          value={caseForm.text}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'case edit', change: { text: value } })
          }
          {...wrong(state, 'text')}
        />
      </label>
      <ProblemOf state={state} field="text" />
      <PromiseShown {...props} />
      <label class="field">
        <span>{words.receivedAt}</span>
        <input
          type="datetime-local"
          name="receivedAt"
          data-place="receivedAt"
          value={caseForm.receivedAt}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'case edit', change: { receivedAt: value } })
          }
          {...wrong(state, 'receivedAt')}
        />
      </label>
      <ProblemOf state={state} field="receivedAt" />
      {text('owner', words.caseOwner, ownersOf(state))}
      <ProblemOf state={state} field="owner" />
      <FormEnd {...props} main={words.saveCase} />
    </form>
  );
};
