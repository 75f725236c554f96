// Opening hours of the seven weekdays, each with a tick for open; the usual weeks with one press.
import { weekdayText } from '../../../i18n/time-text';
import { ProblemOf, wrong } from '../../components/text';
import { DAYS, isOpen, QUICK_WEEKS, quickWeekOf } from '../week';
import type { Props } from './props';

const Day = ({ state, words, send, day }: Props & { readonly day: (typeof DAYS)[number] }) => {
  const { week } = state.form.team;
  const name = weekdayText(state.language, day + 1);
  const field = `week ${day}`;
  // While the hours are being typed anew they may be blank for a moment: `closed` is the tick.
  const open = isOpen(week, day);
  return (
    <div class="day">
      <label class="day-open">
        <input
          type="checkbox"
          aria-label={words.open(name)}
          checked={open}
          onChange={({ currentTarget: { checked } }) =>
            send({ type: 'open day', day, open: checked })
          }
        />
        <span>{name}</span>
      </label>
      {open ? (
        <input
          type="text"
          autocomplete="off"
          aria-label={words.hoursOf(name)}
          data-place={field}
          value={week[day]}
          onInput={({ currentTarget: { value } }) => send({ type: 'hours', day, text: value })}
          {...wrong(state, field)}
        />
      ) : (
        <span class="quiet">{words.closed}</span>
      )}
      <ProblemOf state={state} field={field} />
    </div>
  );
};

export const Week = (props: Props) => {
  const { state, words, send } = props;
  const chosen = quickWeekOf(state.form.team.week);
  return (
    <fieldset class="week" data-place="week" tabIndex={-1}>
      <legend>{words.week}</legend>
      <div class="quick">
        {QUICK_WEEKS.map((week) => (
          <button
            key={week}
            type="button"
            class="small"
            aria-pressed={week === chosen}
            onClick={() => send({ type: 'quick week', week })}
          >
            {words.quick[week]}
          </button>
        ))}
      </div>
      {DAYS.map((day) => (
        <Day key={day} {...props} day={day} />
      ))}
      <ProblemOf state={state} field="week" />
      <p class="hint">{words.weekHint}</p>
    </fieldset>
  );
};
