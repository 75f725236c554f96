// The panel's beginning: the script's line, the store, the window's events, the first render.
import { render } from 'preact';
import { focusOnEntering } from './components/focus';
import { Panel } from './components/panel';
import { firstState } from './first-state';
import { browserLanguage, pageOf } from './page';
import { performWith } from './perform';
import { scriptLine, serverOn } from './server';
import { createStore } from './store';
import { update } from './update';

/** How often undo links and the clock are looked at. */
const TICK_MS = 15_000;

const root = document.getElementById('panel');
const page = pageOf(window);
const store = createStore({
  first: firstState(browserLanguage(), page.clock()),
  update,
  clock: page.clock,
  key: page.key,
  perform: performWith(serverOn(scriptLine(page)), page),
});

const show = (): void => {
  const state = store.state();
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  if (root !== null) render(<Panel state={state} send={store.send} />, root);
};

const tellWindow = (): void =>
  store.send({
    type: 'window',
    focused: document.hasFocus(),
    visible: document.visibilityState === 'visible',
  });

store.subscribe(show);
show();
window.addEventListener('focus', () => {
  tellWindow();
  focusOnEntering();
});
window.addEventListener('blur', tellWindow);
document.addEventListener('visibilitychange', tellWindow);
document.addEventListener('click', focusOnEntering);
window.addEventListener('online', () => store.send({ type: 'connection', online: true }));
window.addEventListener('offline', () => store.send({ type: 'connection', online: false }));
window.setInterval(() => {
  if (document.visibilityState === 'visible') store.send({ type: 'second' });
}, TICK_MS);
tellWindow();
store.send({ type: 'start' });
