// Small pieces of text: what people typed, days, and problems beside fields.
import type { Day, Moment } from '../../app/care/wire';
import type { Language } from '../../domain/language';
import { nearDayText } from '../../i18n/near-day-text';
import { civilOf, dayOf, timeOf } from '../days';
import type { State } from '../state';

/** What people typed: always text, and its direction stays its own. */
export const Typed = ({ text }: { readonly text: string }) => <bdi>{text}</bdi>;

/** The key that does the same: for the eye, those who listen hear aria-keyshortcuts. */
export const Key = ({ name }: { readonly name: string }) => (
  <span class="key" aria-hidden="true">
    {name}
  </span>
);

/** A day as people say it, seen from today. */
export const dayWords = (language: Language, day: Day, today: Day): string => {
  const civil = civilOf(day);
  const from = civilOf(today);
  return civil === undefined || from === undefined ? day : nearDayText(language, civil, from);
};

export const momentWords = (language: Language, moment: Moment, today: Day): string =>
  `${dayWords(language, dayOf(moment), today)} ${timeOf(moment)}`.trim();

export const todayOf = (state: State): Day => state.opened?.today ?? '';

/** The sentence that belongs to a field; the field names it by this id. */
export const problemId = (field: string): string => `problem-${field.replace(/\W/g, '-')}`;

type Problems = Pick<State, 'problems'>;

export const problemOf = (state: Problems, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.sentence;

/** For the field itself: that it is wrong, and where it is said why. */
export const wrong = (state: Problems, field: string) =>
  problemOf(state, field) === undefined
    ? {}
    : { 'aria-invalid': true, 'aria-describedby': problemId(field) };

export const ProblemOf = ({
  state,
  field,
}: {
  readonly state: Problems;
  readonly field: string;
}) => {
  const sentence = problemOf(state, field);
  return sentence === undefined ? null : (
    <p class="problem" id={problemId(field)}>
      <span aria-hidden="true">▲ </span>
      {sentence}
    </p>
  );
};
