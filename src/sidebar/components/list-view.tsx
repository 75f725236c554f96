// The working mode: one line of the list after another, or all of them to choose from.
import { currentLine, isDone, lineId, shownLines } from '../lines';
import { CustomerView } from './customer-view';
import { ListBar } from './list-bar';
import type { Props } from './props';
import { Requests } from './requests';
import { Rows } from './rows';

const NothingLeft = ({ state, words, send }: Props) => {
  const shown = shownLines(state);
  const others = state.lines.filter(({ done }) => !done).length;
  return (
    <section class="state">
      <p class="state-sign good" aria-hidden="true">
        ✓
      </p>
      <h2 tabIndex={-1} data-place="title">
        {shown.length === 0 ? words.nothingToDo : words.allDone}
      </h2>
      <p>{shown.length === 0 ? words.nothingToDoWhy : words.allDoneWhy(shown.length)}</p>
      {state.owner !== null && others > 0 && (
        <button type="button" class="link" onClick={() => send({ type: 'owner', owner: null })}>
          {words.othersHave(others)}
        </button>
      )}
      <button type="button" class="link" onClick={() => send({ type: 'refresh' })}>
        {words.lookAgain}
      </button>
    </section>
  );
};

const WholeList = (props: Props) => {
  const { state, words, send } = props;
  return (
    <section>
      <h2 tabIndex={-1} data-place="title" class="unseen">
        {words.wholeList}
      </h2>
      <Rows
        {...props}
        rows={shownLines(state).map((line) => ({
          id: lineId(line),
          customer: line,
          side: line.statusWord,
          status: line.status,
          done: isDone(state, line),
          open: () => send({ type: 'line', id: lineId(line) }),
        }))}
      />
    </section>
  );
};

export const ListView = (props: Props) => {
  const { state } = props;
  const line = currentLine(state);
  return (
    <>
      <Requests {...props} />
      <ListBar {...props} />
      {state.wholeList ? (
        <WholeList {...props} />
      ) : line === null ? (
        <NothingLeft {...props} />
      ) : (
        <CustomerView {...props} line={line} key={lineId(line)} />
      )}
    </>
  );
};
