// Step 5: what has happened, the hourly run, three things to know, and where to go from here.
import type { FollowUpStatus } from '../../../domain/follow-up/follow-up-status';
import { Status } from '../../components/status';
import { ProblemOf } from '../../components/text';
import type { Applied } from '../wire';
import { CallFailed } from './call-failed';
import { Statuses } from './figures';
import type { Props } from './props';
import { Working } from './working';

/** Those that have a colour in the sheet. */
const COLOURED: readonly FollowUpStatus[] = ['overdue', 'today', 'soon', 'needsData'];

const Trigger = ({ state, words, send, trigger }: Props & Pick<Applied, 'trigger'>) => {
  const now = state.trigger ?? trigger;
  return (
    <section class={`note ${now.installed ? 'good' : 'bad'}`} data-place="trigger" tabIndex={-1}>
      <h3>
        <span aria-hidden="true">{now.installed ? '✓' : '▲'} </span>
        {words.trigger}
      </h3>
      <p>{now.sentence}</p>
      {!now.installed && (
        <button type="button" onClick={() => send({ type: 'install trigger' })}>
          {words.installTrigger}
        </button>
      )}
    </section>
  );
};

const Tour = ({ words, applied }: Props & { readonly applied: Applied }) => {
  const last = words.tourSteps.length - 1;
  const coloured = applied.figures.statuses.filter(({ status }) => COLOURED.includes(status));
  return (
    <section>
      <h3>{words.tour}</h3>
      <ol class="tour">
        {words.tourSteps.map(([title, text], i) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{text}</p>
            {i === last && (
              <p class="legend">
                {coloured.map(({ status, label }) => (
                  <Status key={status} status={status} word={label} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

export const Done = (props: Props) => {
  const { state, words, send } = props;
  const { applied } = state;
  if (applied === null) return null;
  return (
    <section class="step-body after">
      <p class="state-sign good" aria-hidden="true">
        ✓
      </p>
      <h2 tabIndex={-1} data-place="title">
        {words.doneTitle}
      </h2>
      <p>{applied.sentence}</p>
      <div class="actions">
        <button
          type="button"
          class="main"
          data-place="open list"
          onClick={() => send({ type: 'open list' })}
        >
          {words.openList}
        </button>
      </div>
      <ProblemOf state={state} field="open list" />
      <CallFailed {...props} />
      <Working {...props} />
      <Trigger {...props} trigger={applied.trigger} />
      <Tour {...props} applied={applied} />
      <Statuses {...props} figures={applied.figures} />
      <button
        type="button"
        class="link"
        data-place="undo all"
        onClick={() => send({ type: 'ask remove' })}
      >
        {words.undoAll}
      </button>
    </section>
  );
};
