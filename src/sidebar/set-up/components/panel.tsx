// The whole set-up panel: which screen is shown, and what is said aloud.
import { setUpWords } from '../../../i18n/set-up-words';
import { useFocus } from '../../components/focus';
import { Said } from '../../components/said';
import type { Event } from '../event';
import type { State } from '../state';
import { ColumnsStep } from './columns-step';
import { Done } from './done';
import { Health } from './health';
import { Opening } from './opening';
import type { Props } from './props';
import { Remove, Removed } from './remove';
import { SheetStep } from './sheet-step';
import { TeamStep } from './team-step';
import { TrialStep } from './trial-step';

const Screen = (props: Props) => {
  switch (props.state.screen) {
    case 'opening':
      return <Opening {...props} />;
    case 'health':
      return <Health {...props} />;
    case 'sheet':
      return <SheetStep {...props} />;
    case 'columns':
      return <ColumnsStep {...props} />;
    case 'team':
      return <TeamStep {...props} />;
    case 'trial':
      return <TrialStep {...props} />;
    case 'done':
      return <Done {...props} />;
    case 'remove':
      return <Remove {...props} />;
    default:
      return <Removed {...props} />;
  }
};

export const Panel = ({
  state,
  send,
}: {
  readonly state: State;
  readonly send: (event: Event) => void;
}) => {
  const props: Props = { state, send, words: setUpWords(state.language) };
  useFocus(state);
  return (
    <div class="panel set-up">
      <Said said={state.said} />
      <main>
        {!state.online && <p class="offline">{props.words.offlineNow}</p>}
        <Screen {...props} />
      </main>
    </div>
  );
};
