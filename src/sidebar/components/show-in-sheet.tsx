// The way from a card to the customer's row in the grid.
import type { Person } from './person';
import type { Props } from './props';
import { ProblemOf } from './text';

export const ShowInSheet = ({ state, words, send, person }: Props & { readonly person: Person }) =>
  person.face.no === '' ? null : (
    <div class="in-sheet">
      <button type="button" class="link" onClick={() => send({ type: 'show', no: person.face.no })}>
        {words.showInSheet}
      </button>
      <ProblemOf state={state} field="show" />
    </div>
  );
