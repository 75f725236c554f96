// The facts that a call needs: last contact, next call and why, birthday, promises.
import type { Day } from '../../app/care/wire';
import { daysBetween } from '../days';
import { isCase, isTask } from '../lines';
import type { Person } from './person';
import type { Props } from './props';
import { dayWords, Typed, todayOf } from './text';

/** A birthday is told this many days ahead. */
const BIRTHDAY_DAYS = 7;

const Promises = ({ state, words, person }: Props & { readonly person: Person }) => {
  const today = todayOf(state);
  return (
    <>
      {(person.card?.promises ?? []).map(({ what, until }) => {
        const days = daysBetween(today, until);
        const late = days !== null && days < 0;
        return (
          <p class={late ? 'note bad' : 'note'} key={`${what} ${until}`}>
            <strong>{late ? words.promiseLate : words.promised}</strong> <Typed text={what} />
            {until !== null && (
              <span class="quiet">
                {' · '}
                {words.until(dayWords(state.language, until, today), late)}
              </span>
            )}
          </p>
        );
      })}
    </>
  );
};

/** The day, and how long till then where the day's word does not say it. */
export const birthdayWords = (
  { state, words }: Pick<Props, 'state' | 'words'>,
  next: Day,
): string => {
  const day = dayWords(state.language, next, todayOf(state));
  const days = daysBetween(todayOf(state), next);
  return days === null || days <= 1 ? day : `${day}${words.inDays(days)}`;
};

const Birthday = ({ state, words, person }: Props & { readonly person: Person }) => {
  const birthday = person.card?.birthday ?? null;
  const days = daysBetween(todayOf(state), birthday?.next ?? null);
  if (birthday === null || birthday.next === null || days === null || days > BIRTHDAY_DAYS) {
    return null;
  }
  return (
    <p class="note good">
      <strong>{words.birthday}</strong> {birthdayWords({ state, words }, birthday.next)}
      <span class="quiet">
        {' · '}
        <Typed text={birthday.text} />
      </span>
    </p>
  );
};

export const CustomerFacts = (props: Props & { readonly person: Person }) => {
  const { state, words, person } = props;
  const { card, line } = person;
  const today = todayOf(state);
  // The date of a case is its promise, no call.
  const isCall = line !== null && !isCase(line) && !isTask(line);
  const nextCall = card === null ? (line?.due ?? null) : card.nextCall;
  const why = card?.why ?? (isCall ? line.why : '');
  const when = (day: Day | null): string =>
    day === null ? words.none : dayWords(state.language, day, today);
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{words.nextCall}</dt>
          <dd>{card === null && !isCall ? '…' : when(nextCall)}</dd>
        </div>
        <div>
          <dt>{words.lastContact}</dt>
          <dd>{card === null ? '…' : when(card.lastContact)}</dd>
        </div>
      </dl>
      {why !== '' && (
        <p class="why">
          <Typed text={why} />
        </p>
      )}
      <Birthday {...props} />
      <Promises {...props} />
    </>
  );
};
