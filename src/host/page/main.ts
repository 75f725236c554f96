// The page of the local host: draws what the server tells, sends what the person does.
import type { Language } from '../../domain/language';
import type { Action, PageState } from '../session/page-state';
import { createCellEditor } from './cell-editor';
import { connect, Refused } from './connection';
import { part } from './dom';
import { formulaBarIn } from './formula-bar';
import { createGrid } from './grid';
import { listenToClipboard } from './grid-clipboard';
import { listenToKeys, stepAfter } from './grid-keys';
import { listenToMouse } from './grid-mouse';
import { handsOn } from './hands';
import { menuBarIn } from './menu-bar';
import { noticesIn } from './notices';
import { pageMenus } from './page-menus';
import { questionIn } from './question';
import { rangeOf } from './selection';
import { sidebarIn } from './sidebar-frame';
import { drawTabBar } from './tab-bar';
import { drawCosts, drawTools } from './tool-bar';
import { type Words, wordsOf } from './words';

/** A run that takes longer than this is said to be on its way. */
const PATIENCE_MS = 300;

let language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';
const words = (): Words => wordsOf(language);

const connection = connect(location.hash.slice(1));
const notify = noticesIn(part('notices'));
const complain = (message: string): void =>
  notify({ kind: 'error', title: 'SheetCare', message, seconds: 0 }, words().close);

let waiting = 0;
const showWorking = (): void => {
  part('working').textContent = waiting > 0 ? words().working : '';
};
/** Does something at the server; what is refused is shown. */
const attempt = async (what: () => Promise<void>): Promise<void> => {
  waiting += 1;
  const timer = setTimeout(showWorking, PATIENCE_MS);
  try {
    await what();
  } catch (error) {
    complain(error instanceof Refused ? error.in(language) : String(error));
  } finally {
    clearTimeout(timer);
    waiting -= 1;
    showWorking();
  }
};
const act = (action: Action): void => {
  void attempt(() => connection.act(action));
};

let state: PageState | undefined;
let sidebarAddress = '';
let active = -1;
let turned = -1;
let jumped: number | undefined;
let withHidden = false;

const grid = createGrid(connection.look, () => editor.follow());
part('grid').append(grid.frame);
const selected = (): void => {
  formulaBar.draw(words());
  const tab = grid.tab();
  if (tab === undefined) return;
  act({ kind: 'select', tab: tab.id, range: rangeOf(grid.selection()) });
};
const hands = handsOn(grid, act, selected);
const editor = createCellEditor(grid, words, (place, text, after) => {
  if (text !== undefined) hands.type(place, text);
  stepAfter(grid, hands, place, after);
});
const formulaBar = formulaBarIn(part('formula'), grid, (text) =>
  hands.type(grid.selection(), text),
);
listenToKeys(grid, editor, hands);
listenToMouse(grid, editor, hands);
listenToClipboard(grid, editor, hands, () => complain(words().tooMuchToCopy));

const file = part('file') as HTMLInputElement;
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen !== undefined) void attempt(() => connection.open(chosen));
  file.value = '';
});
const save = (): void => {
  const link = document.createElement('a');
  link.href = connection.saveAddress;
  link.download = '';
  link.click();
};

const drawSidebar = sidebarIn(part('sidebar'), {
  call: connection.call,
  close: () => act({ kind: 'close sidebar' }),
  focusGrid: () => grid.focus(),
});
const drawQuestion = questionIn(part('question') as HTMLDialogElement, (answer) =>
  act({ kind: 'answer', answer }),
);

const drawMenus = menuBarIn(part('menus'), () => grid.focus());

/** What was drawn last: a part is left alone while nothing in it is different, with its focus. */
const drawn = new Map<string, string>();
const ifNew = (name: string, key: unknown, draw: () => void): void => {
  const text = JSON.stringify([language, key]);
  if (drawn.get(name) === text) return;
  drawn.set(name, text);
  draw();
};

const drawTabs = (): void => {
  if (state === undefined) return;
  const tab = state.tabs.find(({ id }) => id === active);
  if (tab !== undefined) grid.show(tab, state.opened, words());
  drawTabBar(
    part('tabs'),
    { tabs: state.tabs, active, withHidden },
    {
      turn: (id) => {
        active = id;
        draw();
        selected();
      },
      showHidden: (show) => {
        withHidden = show;
        draw();
      },
      toCells: grid.focus,
    },
    words(),
  );
};

const draw = (): void => {
  if (state === undefined) return;
  const at = words();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = `${state.title} – SheetCare`;
  part('title').textContent = state.title;
  part('language').textContent = at.otherLanguage;
  part('notices').setAttribute('aria-label', at.notices);
  part('menus').setAttribute('aria-label', at.menuBar);
  const kinds = state.notCarried.map(([kind, count]) => `${count} × ${kind}`).join(', ');
  part('not-carried').textContent = at.notCarried(kinds);
  part('not-carried').hidden = kinds === '';
  const actions = { act, open: () => file.click(), save, clear: hands.clear };
  const { menus, triggers, clock, runs, canUndo, canRedo, serviceCalls, formulaCalls } = state;
  const now = state;
  ifNew('menus', menus, () => drawMenus(pageMenus(() => state ?? now, grid, actions, at)));
  const tools = [triggers, clock, canUndo, canRedo];
  ifNew('tools', tools, () => drawTools(part('tools'), now, act, at));
  const costs = [runs, serviceCalls, formulaCalls];
  ifNew('costs', costs, () => drawCosts(part('costs'), now, at));
  ifNew('tabs', [state.opened, state.tabs, active, withHidden], drawTabs);
  formulaBar.draw(at);
  drawSidebar(state.sidebar, sidebarAddress, at);
  drawQuestion(state.question, at);
};

part('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  draw();
});
connection.on('boot', ({ sidebar }) => {
  sidebarAddress = sidebar;
});
connection.on('state', (next) => {
  state = next;
  // A script, an undo or a file has turned to another tab; else the person's own choice stands.
  const gone = !next.tabs.some(({ id }) => id === active);
  const isJump = jumped !== undefined && next.jumped !== jumped;
  if (next.turned !== turned || gone || isJump) active = next.active;
  turned = next.turned;
  jumped = next.jumped;
  draw();
  if (isJump) {
    const { row, column, rows, columns } = next.selected;
    const across = { toRow: row + rows - 1, toColumn: column + columns - 1 };
    grid.select({ row, column, ...across }, { row, column });
  }
});
connection.on('rows', (told) => {
  grid.tell(told);
  formulaBar.draw(words());
});
connection.on('notice', (notice) => notify(notice, words().close));
connection.onLost(() => complain(words().lost));
