// The second mode: the customer of the row that is selected in the grid.

import type { Event } from '../event';
import { type Failure, failureOf } from '../failure';
import { cardOf } from '../subject';
import { CustomerView } from './customer-view';
import { Reason } from './failed';
import type { Props } from './props';
import { Typed } from './text';

const Waiting = ({ words, send, state }: Props) =>
  state.row.waiting === null ? null : (
    <p class="note" role="status">
      {words.otherRow(state.row.waiting.row)}{' '}
      <button type="button" class="link" onClick={() => send({ type: 'follow' })}>
        {words.showIt}
      </button>
    </p>
  );

const Trouble = (props: Props & { readonly failure: Failure; readonly again: Event }) => {
  const { words, send, again } = props;
  return (
    <section class="state">
      <Reason {...props} />
      <button type="button" class="main" data-place="again" onClick={() => send(again)}>
        {words.tryAgain}
      </button>
    </section>
  );
};

const Empty = ({ words }: Props) => (
  <section class="state">
    <p class="state-sign" aria-hidden="true">
      ↖
    </p>
    <h2 tabIndex={-1} data-place="title">
      {words.selectRow}
    </h2>
    <p>{words.selectRowWhy}</p>
  </section>
);

export const RowView = (props: Props) => {
  const { state, words } = props;
  const { selection, checking, failure } = state.row;
  const no = selection?.no ?? '';
  const card = cardOf(state, no);
  const slot = state.cards[no];
  if (failure !== null && card === null) {
    return <Trouble {...props} failure={failure} again={{ type: 'follow' }} />;
  }
  if (!checking && card === null && slot?.state === 'failed') {
    const why = slot.failure ?? failureOf('broken');
    return <Trouble {...props} failure={why} again={{ type: 'card again', no }} />;
  }
  if (checking || (no !== '' && card === null)) {
    return (
      <section class="loading" aria-busy="true">
        <h2 tabIndex={-1} data-place="title" class="slowly">
          {words.readingRow}
        </h2>
        {card !== null && (
          <p class="quiet slowly">
            <Typed text={card.name} />
          </p>
        )}
        <div class="bones slowly" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      </section>
    );
  }
  if (card === null || selection === null) return <Empty {...props} />;
  return (
    <>
      <p class="quiet row-of">{words.rowNumber(selection.row)}</p>
      <Waiting {...props} />
      <CustomerView {...props} face={card} key={no} />
    </>
  );
};
