// A new customer, with those that look alike shown before anything is written (rule M3.6).
import type { NewCustomerDraft } from '../../app/care/wire';
import { ownersOf } from '../lines';
import type { Props } from './props';
import { Rows } from './rows';
import { ProblemOf, wrong } from './text';

type TextField = 'name' | 'phone' | 'organisation' | 'position' | 'owner';
const FIELDS: readonly TextField[] = ['name', 'phone', 'organisation', 'position', 'owner'];

const Alike = (props: Props) => {
  const { state, words, send } = props;
  const { alike } = state.newForm;
  return (
    <section class="note">
      <p>
        <strong>{words.alike(alike.length)}</strong>
      </p>
      <Rows
        {...props}
        unticked={true}
        rows={alike.map((customer) => ({
          id: customer.no,
          customer,
          side: [customer.phone, customer.owner].filter((text) => text !== '').join(' · '),
          status: null,
          done: false,
          open: () => send({ type: 'pick', customer }),
        }))}
      />
      <button
        type="button"
        class="small"
        onClick={() => send({ type: 'new save', despiteAlike: true })}
      >
        {words.addAllTheSame}
      </button>
    </section>
  );
};

export const NewView = (props: Props) => {
  const { state, words, send } = props;
  const { draft, state: stage, failure } = state.newForm;
  const labels: Readonly<Record<TextField, string>> = {
    name: words.name,
    phone: words.phone,
    organisation: words.organisation,
    position: words.position,
    owner: words.owner,
  };
  const change = (field: keyof NewCustomerDraft, value: string): void =>
    send({ type: 'new edit', change: { [field]: value } });
  return (
    <form
      class="doing"
      noValidate={true}
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: 'new save', despiteAlike: false });
      }}
    >
      <h2 tabIndex={-1} data-place="title">
        {words.newCustomer}
      </h2>
      {FIELDS.map((field) => (
        <label class="field" key={field}>
          <span>{labels[field]}</span>
          <input
            type={field === 'phone' ? 'tel' : 'text'}
            autocomplete="off"
            data-place={`new ${field}`}
            list={field === 'owner' ? 'words-new-owner' : undefined}
            value={draft[field]}
            onInput={({ currentTarget: { value } }) => change(field, value)}
            {...wrong(state, `new ${field}`)}
          />
          <ProblemOf state={state} field={`new ${field}`} />
        </label>
      ))}
      <datalist id="words-new-owner">
        {ownersOf(state).map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      {failure !== null && (
        <p class="note bad">
          {failure.issues.map(({ sentence }) => sentence).join(' ') ||
            words.failure[failure.kind].title}
        </p>
      )}
      {stage === 'alike' ? (
        <Alike {...props} />
      ) : (
        <div class="actions">
          <button type="submit" class="main" data-place="new save" aria-busy={stage === 'asking'}>
            {stage === 'asking' ? words.checking : words.addCustomer}
          </button>
          <button type="button" class="link" onClick={() => send({ type: 'view', view: 'search' })}>
            {words.cancel}
          </button>
        </div>
      )}
    </form>
  );
};
