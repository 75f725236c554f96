// The form in which staff ask for another tier, and what became of the last request.
import { tierAskWords } from '../../i18n/tier-ask-words';
import { FormEnd } from './form-end';
import { onSubmit } from './keyboard';
import type { Person } from './person';
import type { Props } from './props';
import { ProblemOf, Typed, todayOf, wrong } from './text';

export const TierFormView = (props: Props & { readonly person: Person }) => {
  const { state, send, person } = props;
  const words = tierAskWords(state.language);
  const { tierForm } = state;
  const others = (person.card?.tiers ?? []).filter((tier) => tier !== person.card?.tier);
  return (
    <form class="doing" noValidate={true} onSubmit={onSubmit(props)} aria-label={words.title}>
      <h3>{words.title}</h3>
      <label class="field">
        <span>{words.tier}</span>
        <select
          data-place="tier"
          value={tierForm.tier}
          onChange={({ currentTarget: { value } }) =>
            send({ type: 'ask edit', change: { tier: value } })
          }
          {...wrong(state, 'tier')}
        >
          <option value="">{words.choose}</option>
          {others.map((tier) => (
            <option key={tier} value={tier}>
              {tier}
            </option>
          ))}
        </select>
      </label>
      <ProblemOf state={state} field="tier" />
      <label class="field">
        <span>{words.reason}</span>
        <textarea
          rows={3}
          data-place="reason"
          value={tierForm.reason}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'ask edit', change: { reason: value } })
          }
          {...wrong(state, 'reason')}
        />
      </label>
      <ProblemOf state={state} field="reason" />
      <label class="field">
        <span>{words.until}</span>
        <input
          type="date"
          name="until"
          data-place="until"
          min={todayOf(state)}
          value={tierForm.until}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'ask edit', change: { until: value } })
          }
          {...wrong(state, 'until')}
        />
      </label>
      <p class="quiet">{words.untilHint}</p>
      <ProblemOf state={state} field="until" />
      <FormEnd {...props} main={words.send} />
    </form>
  );
};

/** The last request, and the way to a new one while none waits. */
export const TierAsked = ({ state, send, person }: Props & { readonly person: Person }) => {
  const words = tierAskWords(state.language);
  const { card, face } = person;
  if (card === null || face.no === '') return null;
  const { request } = card;
  const said =
    request === null
      ? ''
      : request.state === 'open'
        ? words.asked(request.by, request.tier)
        : words[request.state](request.decidedBy, request.tier, request.word);
  return (
    <div class="asked">
      {said !== '' && (
        <p class="note">
          <Typed text={said} />
        </p>
      )}
      {request?.state !== 'open' && card.tiers.length > 1 && state.doing.kind !== 'tier' && (
        <button
          type="button"
          class="link"
          onClick={() => send({ type: 'doing', doing: { kind: 'tier' } })}
        >
          {words.open}
        </button>
      )}
    </div>
  );
};
