// The whole panel: which screen is shown, who may use the keys, and what is said aloud.
import { sidebarWords } from '../../i18n/sidebar-words';
import type { Event } from '../event';
import type { State } from '../state';
import { Banners, blocking } from './banners';
import { Failed } from './failed';
import { useFocus } from './focus';
import { onKey } from './keyboard';
import { KeysHelp } from './keys-help';
import { ListView } from './list-view';
import { Loading } from './loading';
import { NewView } from './new-view';
import { Outbox } from './outbox';
import type { Props } from './props';
import { RowView } from './row-view';
import { Said } from './said';
import { SearchView } from './search-view';
import { Tabs } from './tabs';
import { Who } from './who';

const View = (props: Props) => {
  switch (props.state.view) {
    case 'row':
      return <RowView {...props} />;
    case 'search':
      return <SearchView {...props} />;
    case 'new':
      return <NewView {...props} />;
    default:
      return <ListView {...props} />;
  }
};

const Screen = (props: Props) => {
  const { state } = props;
  if (state.phase === 'loading') return <Loading {...props} />;
  if (state.phase === 'failed') return <Failed {...props} />;
  if (blocking(state).length > 0) return <Banners {...props} />;
  if (state.opened?.me.name === '' && state.opened.people.length > 0) return <Who {...props} />;
  return (
    <>
      <Tabs {...props} />
      <Banners {...props} />
      <View {...props} />
      <KeysHelp {...props} />
    </>
  );
};

export const Panel = ({
  state,
  send,
}: {
  readonly state: State;
  readonly send: (event: Event) => void;
}) => {
  const props: Props = { state, send, words: sidebarWords(state.language) };
  useFocus(state);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of everything inside come by here
    <div class={state.focused ? 'panel' : 'panel away'} onKeyDown={onKey(props)}>
      <Said said={state.said} />
      <main>
        <Screen {...props} />
      </main>
      <Outbox {...props} />
    </div>
  );
};
