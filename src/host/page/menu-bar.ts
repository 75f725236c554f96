// The menu bar: ours (file, edit) and those that the script has built; mouse, or arrow keys alone.
import { button, el } from './dom';

export interface MenuItem {
  readonly text: string;
  /** Undefined: it can't be chosen now. */
  readonly choose: (() => void) | undefined;
  readonly keys?: string;
}
export interface Menu {
  readonly caption: string;
  /** As they are when the menu is opened; null is a line between. */
  readonly items: () => readonly (MenuItem | null)[];
}

const focusNext = (items: readonly HTMLElement[], by: number): HTMLElement | undefined => {
  const at = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[(at + by + items.length) % items.length];
  next?.focus();
  return next;
};

const listElement = ({ caption, items }: Menu, choose: (item: MenuItem) => void): HTMLElement =>
  el(
    'div',
    { role: 'menu', class: 'menu', 'aria-label': caption },
    ...items().map((item) => {
      if (item === null) return el('div', { role: 'separator' });
      const element = button(item.text, () => choose(item), {
        role: 'menuitem',
        tabindex: -1,
        'aria-disabled': item.choose === undefined ? 'true' : 'false',
      });
      if (item.keys !== undefined) element.append(el('kbd', {}, item.keys));
      return element;
    }),
  );

/** Draws menus into the bar; `done` is called when something was chosen. */
export const menuBarIn = (
  bar: HTMLElement,
  done: () => void,
): ((menus: readonly Menu[]) => void) => {
  let tops: readonly HTMLElement[] = [];

  const closeAll = (): void => {
    for (const top of tops) {
      const list = top.nextElementSibling;
      top.setAttribute('aria-expanded', 'false');
      // What is removed while it has the focus tells so, and would be removed a second time.
      if (list?.contains(document.activeElement)) top.focus();
      list?.remove();
    }
  };
  const open = (top: HTMLElement, menu: Menu): void => {
    closeAll();
    const list = listElement(menu, (item) => {
      if (item.choose === undefined) return;
      closeAll();
      done();
      item.choose();
    });
    top.setAttribute('aria-expanded', 'true');
    top.after(list);
    const choices = [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
    choices[0]?.focus();
    list.addEventListener('keydown', (event) => {
      const { key } = event;
      if (key === 'ArrowDown' || key === 'ArrowUp')
        focusNext(choices, key === 'ArrowDown' ? 1 : -1);
      else if (key === 'Escape' || key === 'Tab') {
        closeAll();
        top.focus();
      } else if (key === 'ArrowLeft' || key === 'ArrowRight') {
        top.focus();
        focusNext(tops, key === 'ArrowRight' ? 1 : -1)?.click();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
  };

  bar.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowLeft') focusNext(tops, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'ArrowDown' && event.target instanceof HTMLElement) event.target.click();
    else return;
    event.preventDefault();
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !bar.contains(relatedTarget)) closeAll();
  });

  return (menus) => {
    tops = menus.map((menu, at) => {
      const top = button(
        menu.caption,
        () => {
          if (top.getAttribute('aria-expanded') === 'true') closeAll();
          else open(top, menu);
        },
        {
          role: 'menuitem',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
          tabindex: at === 0 ? 0 : -1,
        },
      );
      return top;
    });
    bar.replaceChildren(...tops.map((top) => el('div', { role: 'none', class: 'menu-top' }, top)));
  };
};
