// The set-up panel's beginning: the script's line, the store, the network, the first render.
import { render } from 'preact';
import { focusOnEntering } from '../components/focus';
import { browserLanguage, pageOf } from '../page';
import { scriptLine } from '../server';
import { createStore } from '../store';
import { Panel } from './components/panel';
import { firstState } from './first-state';
import { performWith } from './perform';
import { setUpServerOn } from './server';
import { update } from './update';

const root = document.getElementById('panel');
const page = pageOf(window);
const store = createStore({
  first: firstState(browserLanguage()),
  update,
  clock: page.clock,
  key: page.key,
  perform: performWith(setUpServerOn(scriptLine(page)), page),
});

const show = (): void => {
  const state = store.state();
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  if (root !== null) render(<Panel state={state} send={store.send} />, root);
};

store.subscribe(show);
show();
window.addEventListener('focus', focusOnEntering);
document.addEventListener('click', focusOnEntering);
window.addEventListener('online', () => store.send({ type: 'connection', online: true }));
window.addEventListener('offline', () => store.send({ type: 'connection', online: false }));
store.send({ type: 'start' });
