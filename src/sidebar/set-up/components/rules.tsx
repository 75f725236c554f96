// The rules to begin with, and what becomes of customers whose course is over; or that theirs stay.
import { AFTER_COURSE } from '../../../domain/rule-book/presets/with-past';
import { ProblemOf, Typed, wrong } from '../../components/text';
import { asksAfterCourse } from '../choices';
import type { AfterCourse, PresetName } from '../wire';
import type { Props } from './props';

const Preset = ({ state, words, send }: Props) => {
  const { presets = [] } = state.proposal ?? {};
  const { preset } = state.form.team;
  const named = (text: string): PresetName =>
    presets.find(({ name }) => name === text)?.name ?? preset;
  return (
    <label class="field">
      <span>{words.preset}</span>
      <select
        data-place="preset"
        value={preset}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'team', change: { preset: named(value) } })
        }
        {...wrong(state, 'preset')}
      >
        {presets.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <span class="hint">{presets.find(({ name }) => name === preset)?.use}</span>
      <ProblemOf state={state} field="preset" />
    </label>
  );
};

const AfterTheCourse = ({ state, words, send }: Props) => {
  if (!asksAfterCourse(state)) return null;
  const { afterCourse } = state.form.team;
  const named = (text: string): AfterCourse =>
    AFTER_COURSE.find((choice) => choice === text) ?? afterCourse;
  return (
    <label class="field">
      <span>{words.afterCourse}</span>
      <select
        data-place="afterCourse"
        value={afterCourse}
        onChange={({ currentTarget: { value } }) =>
          send({ type: 'team', change: { afterCourse: named(value) } })
        }
        {...wrong(state, 'afterCourse')}
      >
        {AFTER_COURSE.map((choice) => (
          <option key={choice} value={choice}>
            {words.afterCourseOption[choice]}
          </option>
        ))}
      </select>
      <span class="hint">{words.afterCourseHint}</span>
      <ProblemOf state={state} field="afterCourse" />
    </label>
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
