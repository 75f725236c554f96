// The contact form: outcome, note, next call, Save; everything else is folded.
import { draftOf } from '../subject';
import { MoreFields } from './contact-more';
import { onSubmit } from './keyboard';
import { NextCall } from './next-call';
import { OutcomeChoice } from './outcome-choice';
import type { Props } from './props';
import { Key, ProblemOf, wrong } from './text';

export const ContactForm = (props: Props & { readonly names: readonly string[] }) => {
  const { state, words, send, names } = props;
  const draft = draftOf(state);
  return (
    <form class="doing" noValidate={true} onSubmit={onSubmit(props)} aria-label={words.logContact}>
      <OutcomeChoice {...props} draft={draft} names={names} />
      <label class="field">
        <span>
          {words.summary} <Key name="N" />
        </span>
        <textarea
          rows={2}
          data-place="summary"
          value={draft.summary}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'edit', change: { summary: value } })
          }
          {...wrong(state, 'summary')}
        />
      </label>
      <ProblemOf state={state} field="summary" />
      <NextCall {...props} draft={draft} />
      {state.more && <MoreFields {...props} draft={draft} />}
      <div class="actions">
        <button type="submit" class="main">
          {names.length > 1 ? words.saveFor(names.length) : words.save} <Key name="↵" />
        </button>
        <button
          type="button"
          class="link"
          data-place="more"
          aria-expanded={state.more}
          aria-keyshortcuts="M"
          onClick={() => send({ type: 'more' })}
        >
          {state.more ? words.less : words.more}
        </button>
        {names.length === 1 && (
          <button
            type="button"
            class="link"
            aria-keyshortcuts="K"
            onClick={() => send({ type: 'doing', doing: { kind: 'case' } })}
          >
            {words.logCase}
          </button>
        )}
      </div>
    </form>
  );
};
