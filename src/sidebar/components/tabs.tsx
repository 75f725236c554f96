// The ways to a customer: my list, the selected row, a search.
import type { View } from '../state';
import type { Props } from './props';

const VIEWS: readonly Exclude<View, 'new'>[] = ['list', 'row', 'search'];

export const Tabs = ({ state, words, send }: Props) => (
  <nav class="tabs" aria-label={words.views}>
    {VIEWS.map((view) => (
      <button
        key={view}
        type="button"
        class="tab"
        aria-current={
          state.view === view || (view === 'search' && state.view === 'new') ? 'page' : undefined
        }
        onClick={() => send({ type: 'view', view })}
      >
        {words.view[view]}
      </button>
    ))}
  </nav>
);
