// The rarer fields of a contact: channel, direction, when, satisfaction, what was promised.
import type { LoggedChannel } from '../../app/care/wire';
import { CHANNELS, type Draft } from '../draft';
import type { Props } from './props';
import { ProblemOf, wrong } from './text';

type Fields = Props & { readonly draft: Draft };

const SCORES = [1, 2, 3, 4, 5] as const;

const channelOf = (value: string): LoggedChannel =>
  CHANNELS.find((channel) => channel === value) ?? 'call';

const How = ({ words, send, draft }: Fields) => (
  <div class="pair">
    <label class="field">
      <span>{words.channelLabel}</span>
      <select
        data-place="channel"
        value={draft.channel}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'edit', change: { channel: channelOf(value) } })
        }
      >
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {words.channel[channel]}
          </option>
        ))}
      </select>
    </label>
    <label class="field">
      <span>{words.directionLabel}</span>
      <select
        value={draft.direction}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'edit', change: { direction: value === 'in' ? 'in' : 'out' } })
        }
      >
        <option value="out">{words.direction.out}</option>
        <option value="in">{words.direction.in}</option>
      </select>
    </label>
  </div>
);

const Satisfaction = ({ words, send, draft }: Fields) => (
  <fieldset class="scores" data-keys="score">
    <legend>{words.satisfaction}</legend>
    {SCORES.map((score) => (
      <label key={score} class="score">
        <input
          type="radio"
          name="satisfaction"
          checked={draft.satisfaction === score}
          onChange={() => send({ type: 'edit', change: { satisfaction: score } })}
        />
        <span>{score}</span>
      </label>
    ))}
    {draft.satisfaction !== null && (
      <button
        type="button"
        class="link"
        data-keys="button"
        onClick={() => send({ type: 'edit', change: { satisfaction: null } })}
      >
        {words.noScore}
      </button>
    )}
  </fieldset>
);

const Promised = ({ state, words, send, draft }: Fields) => (
  <>
    <label class="field">
      <span>{words.promisedWhat}</span>
      <input
        type="text"
        autocomplete="off"
        data-place="promised"
        value={draft.promised}
        onInput={({ currentTarget: { value } }) =>
          send({ type: 'edit', change: { promised: value } })
        }
        {...wrong(state, 'promised')}
      />
    </label>
    <ProblemOf state={state} field="promised" />
    {(draft.promised !== '' || draft.promisedUntil !== '') && (
      <label class="field">
        <span>{words.promisedBy}</span>
        <input
          type="date"
          name="promisedUntil"
          data-place="promisedUntil"
          value={draft.promisedUntil}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'edit', change: { promisedUntil: value } })
          }
          {...wrong(state, 'promisedUntil')}
        />
      </label>
    )}
    <ProblemOf state={state} field="promisedUntil" />
  </>
);

export const MoreFields = (props: Fields) => {
  const { state, words, send, draft } = props;
  return (
    <div class="more-fields">
      <How {...props} />
      <label class="field">
        <span>{words.happenedAt}</span>
        <input
          type="datetime-local"
          name="happenedAt"
          data-place="happenedAt"
          value={draft.happenedAt}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'edit', change: { happenedAt: value } })
          }
          {...wrong(state, 'happenedAt')}
        />
      </label>
      <ProblemOf state={state} field="happenedAt" />
      <Satisfaction {...props} />
      <Promised {...props} />
    </div>
  );
};
