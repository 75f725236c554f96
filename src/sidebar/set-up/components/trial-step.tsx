// Step 4: what would result, while nothing has been written; from here it is done.
import { Typed } from '../../components/text';
import type { Trial } from '../wire';
import { CallFailed } from './call-failed';
import { CallsAWeek, FirstRound, Statuses, Tiers } from './figures';
import type { Props } from './props';
import { Step } from './step';
import { Working } from './working';

type TrialProps = Props & { readonly trial: Trial };

const ToLookAt = ({ words, trial: { figures, remarks } }: TrialProps) => {
  const { unreadable, duplicates } = figures;
  if (unreadable + duplicates + remarks.length === 0) {
    return (
      <p class="good-line">
        <span aria-hidden="true">✓</span> {words.nothingToLookAt}
      </p>
    );
  }
  return (
    <section>
      <h3>{words.toLookAt}</h3>
      <ul class="plain-list">
        {unreadable > 0 && <li>{words.unreadable(unreadable)}</li>}
        {duplicates > 0 && <li>{words.duplicates(duplicates)}</li>}
      </ul>
      {remarks.length > 0 && (
        <details class="fold">
          <summary>{words.firstRemarks(remarks.length)}</summary>
          <ul class="remarks">
            {remarks.map(({ cell, sentence }) => (
              <li key={`${cell} ${sentence}`}>
                {cell !== '' && <strong class="cell-name">{cell}</strong>} <Typed text={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const Names = ({
  caption,
  names,
}: {
  readonly caption: string;
  readonly names: readonly string[];
}) =>
  names.length === 0 ? null : (
    <div class="added">
      <dt>{caption}</dt>
      <dd>
        {names.map((name) => (
          <span key={name} class="chip">
            <Typed text={name} />
          </span>
        ))}
      </dd>
    </div>
  );

const WouldAdd = ({ words, trial }: TrialProps) => {
  const { addedColumns, filledColumns, addedTabs } = trial;
  const none = addedColumns.length + filledColumns.length + addedTabs.length === 0;
  return (
    <section>
      <h3>{words.wouldAdd}</h3>
      {none ? (
        <p>{words.addsNothing}</p>
      ) : (
        <dl>
          <Names caption={words.addedColumns(addedColumns.length)} names={addedColumns} />
          <Names caption={words.filledColumns(filledColumns.length)} names={filledColumns} />
          <Names caption={words.addedTabs(addedTabs.length)} names={addedTabs} />
        </dl>
      )}
    </section>
  );
};

const Result = (props: TrialProps) => {
  const { words, trial } = props;
  const { figures } = trial;
  return (
    <>
      <p class="headline">
        <strong>{words.customers(figures.customers)}</strong>
      </p>
      <p class="note">{words.nothingWritten}</p>
      <Tiers {...props} figures={figures} />
      <Statuses {...props} figures={figures} />
      <CallsAWeek {...props} figures={figures} />
      <FirstRound {...props} figures={figures} />
      <ToLookAt {...props} />
      <WouldAdd {...props} />
      <p class="quiet">{words.canUndo}</p>
    </>
  );
};

export const TrialStep = (props: Props) => {
  const { state, words } = props;
  const { trial, work } = state;
  const applying = work?.name === 'apply';
  return (
    <Step
      {...props}
      title={applying ? words.applyTitle : trial === null ? words.tryTitle : words.trialTitle}
      forth={state.proposal?.isSetUp === true ? words.applyChanges : words.apply}
      waits={trial === null}
    >
      <CallFailed {...props} />
      <Working {...props} />
      {trial !== null && !applying && <Result {...props} trial={trial} />}
    </Step>
  );
};
