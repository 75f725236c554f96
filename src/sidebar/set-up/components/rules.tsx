// The rules to begin with, and what becomes of customers whose course is over; or that theirs stay.
import { AFTER_COURSE } from '../../../domain/rule-book/presets/with-past';
import { ProblemOf, Typed, wrong } from '../../components/text';
import { asksAfterCourse } from '../choices';
import type { AfterCourse } from '../wire';
import type { Props } from './props';

interface ChoiceProps {
  readonly state: Props['state'];
  readonly place: 'preset' | 'afterCourse';
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly options: readonly { readonly name: string; readonly label: string }[];
  readonly choose: (name: string) => void;
}

const Choice = ({ state, place, label, hint, value, options, choose }: ChoiceProps) => (
  <label class="field">
    <span>{label}</span>
    <select
      data-place={place}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      {...wrong(state, place)}
    >
      {options.map((one) => (
        <option key={one.name} value={one.name}>
          {one.label}
        </option>
      ))}
    </select>
    <span class="hint">{hint}</span>
    <ProblemOf state={state} field={place} />
  </label>
);

const Preset = ({ state, words, send }: Props) => {
  const { presets = [] } = state.proposal ?? {};
  const { preset } = state.form.team;
  const found = (text: string) => presets.find(({ name }) => name === text);
  return (
    <Choice
      {...{ state, place: 'preset', label: words.preset, value: preset, options: presets }}
      hint={found(preset)?.use}
      choose={(text) => send({ type: 'team', change: { preset: found(text)?.name ?? preset } })}
    />
  );
};

const AfterTheCourse = ({ state, words, send }: Props) => {
  if (!asksAfterCourse(state)) return null;
  const { afterCourse } = state.form.team;
  const named = (text: string): AfterCourse =>
    AFTER_COURSE.find((choice) => choice === text) ?? afterCourse;
  return (
    <Choice
      {...{ state, place: 'afterCourse', label: words.afterCourse, value: afterCourse }}
      options={AFTER_COURSE.map((name) => ({ name, label: words.afterCourseOption[name] }))}
      hint={words.afterCourseHint}
      choose={(text) => send({ type: 'team', change: { afterCourse: named(text) } })}
    />
  );
};

export const Rules = (props: Props) => {
  const { state, words } = props;
  const rulesTab = state.proposal?.rulesTab ?? '';
  if (rulesTab !== '') {
    return (
      <section>
        <h3>{words.preset}</h3>
        <p>
          <Typed text={words.rulesStay(rulesTab)} />
        </p>
      </section>
    );
  }
  return (
    <>
      <Preset {...props} />
      <AfterTheCourse {...props} />
    </>
  );
};
