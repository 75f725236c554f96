// What waits for a lead: each request with its reason, a word to it, and two buttons.
import type { TierRequestLine } from '../../app/care/wire';
import { tierAskWords } from '../../i18n/tier-ask-words';
import { isUnsent } from '../job';
import type { State } from '../state';
import { NO_DECISION } from '../update/tiers';
import type { Props } from './props';
import { dayWords, ProblemOf, Typed, todayOf, wrong } from './text';

/** On its way, or just refused by the script: decided no second time. */
const isSent = ({ jobs }: State, no: string): boolean =>
  jobs.some(
    (job) => job.errand.kind === 'decision' && job.errand.request.no === no && isUnsent(job),
  );

const One = ({ state, send, line }: Props & { readonly line: TierRequestLine }) => {
  const words = tierAskWords(state.language);
  const { no, name, until } = line;
  const { word, alsoLower } = state.decisions[no] ?? NO_DECISION;
  const field = `word ${no}`;
  const decide = (approve: boolean): void => send({ type: 'decide', no, approve });
  return (
    <li class="request">
      <p class="case-head">
        <strong>
          <Typed text={name} />
        </strong>
        <span>
          <Typed text={words.asks(line.tierThen, line.tier)} />
        </span>
        <span class="quiet">
          {until === null
            ? words.forGood
            : words.untilDay(dayWords(state.language, until, todayOf(state)))}
        </span>
      </p>
      <p class="case-text">
        <Typed text={line.by} />: <Typed text={line.reason} />
      </p>
      <label class="field">
        <span>{words.word}</span>
        <input
          type="text"
          autocomplete="off"
          data-place={field}
          value={word}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'decision edit', no, change: { word: value } })
          }
          {...wrong(state, field)}
        />
      </label>
      <ProblemOf state={state} field={field} />
      <label class="check">
        <input
          type="checkbox"
          checked={alsoLower}
          onChange={({ currentTarget: { checked } }) =>
            send({ type: 'decision edit', no, change: { alsoLower: checked } })
          }
        />
        <span>{words.alsoLower}</span>
      </label>
      {isSent(state, no) ? (
        <p class="quiet">{words.sending}</p>
      ) : (
        <p class="case-steps">
          <button
            type="button"
            class="small"
            aria-label={words.forWhom(words.approve, name)}
            onClick={() => decide(true)}
          >
            {words.approve}
          </button>
          <button
            type="button"
            class="small"
            aria-label={words.forWhom(words.refuse, name)}
            onClick={() => decide(false)}
          >
            {words.refuse}
          </button>
        </p>
      )}
    </li>
  );
};

/** Keys typed here are no outcomes, and Enter saves nobody's contact. */
const stayHere = (pressed: KeyboardEvent): void => pressed.stopPropagation();

export const Requests = (props: Props) => {
  const { state } = props;
  const requests = state.opened?.requests ?? [];
  if (requests.length === 0) return null;
  const words = tierAskWords(state.language);
  return (
    <details class="fold requests" onKeyDown={stayHere}>
      <summary data-place="requests">{words.waiting(requests.length)}</summary>
      <ul class="cases">
        {requests.map((line) => (
          <One {...props} line={line} key={line.no} />
        ))}
      </ul>
      <p class="quiet">{words.nextCheck}</p>
    </details>
  );
};
