// The team's columns and what each of them holds: those to look at open, the clear ones folded.
import { ProblemOf } from '../../components/text';
import { columnField } from '../problems';
import { columnsFor, grouped, neededAtFirst } from '../roles';
import type { ColumnChoice } from '../wire';
import { ColumnCard } from './column-card';
import type { Props } from './props';

interface FoldProps extends Props {
  /** Stands open from the beginning. */
  readonly opened?: boolean;
  readonly caption: string;
  readonly columns: readonly ColumnChoice[];
}

const Fold = ({ opened = false, caption, columns, ...props }: FoldProps) => {
  if (columns.length === 0) return null;
  const fields = columns.map(({ column }) => columnField(column));
  // What is wrong must be seen, and a folded field can't have the focus.
  const wrong = props.state.problems.some(({ field }) => fields.includes(field));
  return (
    <details class="fold" open={opened || wrong || undefined}>
      <summary>{caption}</summary>
      <ul class="column-cards">
        {columns.map((choice) => (
          <ColumnCard key={choice.column} {...props} choice={choice} />
        ))}
      </ul>
    </details>
  );
};

export const Columns = (props: Props) => {
  const { state, words } = props;
  const { proposal } = state;
  if (proposal === null) return null;
  const { unsure, sure, alone } = grouped(proposal);
  const needed = neededAtFirst(proposal);
  const said = state.problems.some(({ field }) => field === 'roles');
  const notes = [
    ...proposal.missing
      .filter(({ role }) => columnsFor(state, role).length === 0)
      .map(({ sentence }) => sentence),
    ...proposal.remarks,
  ];
  return (
    <>
      <div data-place="roles" tabIndex={-1} class="roles-problem">
        <ProblemOf state={state} field="roles" />
      </div>
      {!said &&
        needed.map(({ role, label }) => (
          <p key={role} class="note">
            {words.problem.missing(label)}
          </p>
        ))}
      {unsure.length === 0 && needed.length === 0 && (
        <p class="good-line">
          <span aria-hidden="true">✓</span> {words.allRecognised}
        </p>
      )}
      {unsure.length > 0 && (
        <section aria-label={words.lookAtThese(unsure.length)}>
          <h3>{words.lookAtThese(unsure.length)}</h3>
          <ul class="column-cards">
            {unsure.map((choice) => (
              <ColumnCard key={choice.column} {...props} choice={choice} />
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section class="note">
          <h3>{words.asFound}</h3>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <Fold {...props} caption={words.recognised(sure.length)} columns={sure} />
      <Fold
        {...props}
        opened={needed.length > 0}
        caption={words.leftAlone(alone.length)}
        columns={alone}
      />
    </>
  );
};
