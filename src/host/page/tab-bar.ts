// The tabs below the grid; hidden ones are shown when somebody asks.
import type { TabView } from '../session/page-state';
import { button, el } from './dom';
import type { Words } from './words';

/** Draws the tabs anew; `turn` is called for the one that is chosen. */
export const drawTabBar = (
  bar: HTMLElement,
  {
    tabs,
    active,
    withHidden,
  }: {
    readonly tabs: readonly TabView[];
    readonly active: number;
    readonly withHidden: boolean;
  },
  on: {
    readonly turn: (id: number) => void;
    readonly showHidden: (show: boolean) => void;
    /** The keys go to the cells again. */
    readonly toCells: () => void;
  },
  words: Words,
): void => {
  const hidden = tabs.filter((tab) => tab.hidden);
  const shown = tabs.filter((tab) => withHidden || !tab.hidden || tab.id === active);
  const list = el('div', { role: 'tablist', 'aria-label': words.tabs });
  const buttons = shown.map((tab) =>
    button(tab.hidden ? `${tab.name} (${words.hidden})` : tab.name, () => on.turn(tab.id), {
      role: 'tab',
      id: `tab-${tab.id}`,
      'aria-selected': tab.id === active ? 'true' : 'false',
      'aria-controls': 'grid',
      tabindex: tab.id === active ? 0 : -1,
      class: tab.hidden ? 'hidden-tab' : '',
    }),
  );
  list.append(...buttons);
  list.addEventListener('keydown', ({ key }) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const at = buttons.findIndex((one) => one.contains(document.activeElement));
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  });
  // As in Sheets: after a click the keys go to the cells; who came by the keyboard stays.
  list.addEventListener('click', ({ detail }) => {
    if (detail > 0) on.toCells();
  });
  const focused = bar.contains(document.activeElement);
  bar.replaceChildren(
    list,
    ...(hidden.length === 0
      ? []
      : [
          button(words.hiddenTabs(hidden.length), () => on.showHidden(!withHidden), {
            'aria-pressed': withHidden ? 'true' : 'false',
            class: 'plain',
          }),
        ]),
  );
  if (focused) document.getElementById(`tab-${active}`)?.focus();
};
