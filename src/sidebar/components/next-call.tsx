// The next call: the date that the rules give, or what was agreed with the customer (rule M1.2).

import { laterDay, nextMonday } from '../days';
import type { Draft } from '../draft';
import { cardOf, faceOf } from '../subject';
import type { Props } from './props';
import { dayWords, ProblemOf, todayOf, wrong } from './text';

export const NextCall = (props: Props & { readonly draft: Draft }) => {
  const { state, words, send, draft } = props;
  const today = todayOf(state);
  const suggested = cardOf(state, faceOf(state)?.no ?? '')?.suggestedNext ?? null;
  const agreed = draft.nextOn !== '' || draft.nextTime !== '' || draft.outcome === 'another time';
  const set = (nextOn: string): void => send({ type: 'edit', change: { nextOn } });
  if (!agreed) {
    const talked = draft.outcome === null || draft.outcome === 'reached';
    return (
      <p class="next-call">
        <span class="label">{words.nextCall}</span>{' '}
        {talked && suggested !== null
          ? words.byRules(dayWords(state.language, suggested, today))
          : words.rulesDecide}{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            set(suggested ?? laterDay(today, 1));
            send({ type: 'focus', place: 'nextOn' });
          }}
        >
          {words.bookOther}
        </button>
      </p>
    );
  }
  const quick: readonly (readonly [string, string])[] = [
    [words.tomorrow, laterDay(today, 1)],
    [words.inTwoDays, laterDay(today, 2)],
    [words.nextMonday, nextMonday(today)],
  ];
  return (
    <fieldset class="booking">
      <legend>{draft.outcome === 'another time' ? words.newTime : words.nextCall}</legend>
      <div class="pair">
        <input
          type="date"
          name="nextOn"
          data-place="nextOn"
          aria-label={words.day}
          value={draft.nextOn}
          onInput={({ currentTarget: { value } }) => set(value)}
          {...wrong(state, 'nextOn')}
        />
        <input
          type="time"
          name="nextTime"
          aria-label={words.timeIfAgreed}
          value={draft.nextTime}
          onInput={({ currentTarget: { value } }) =>
            send({ type: 'edit', change: { nextTime: value } })
          }
        />
      </div>
      <ProblemOf state={state} field="nextOn" />
      <p class="quick">
        {quick.map(([word, day]) => (
          <button key={word} type="button" class="small" onClick={() => set(day)}>
            {word}
          </button>
        ))}
        {draft.outcome !== 'another time' && (
          <button
            type="button"
            class="small"
            onClick={() => {
              send({ type: 'edit', change: { nextOn: '', nextTime: '' } });
              send({ type: 'focus', place: 'outcome' });
            }}
          >
            {words.backToRules}
          </button>
        )}
      </p>
    </fieldset>
  );
};
