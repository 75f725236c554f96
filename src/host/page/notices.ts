// Toasts and errors at the corner; an error stays until somebody closes it.
import type { Notice } from '../session/page-state';
import { button, el } from './dom';

const DEFAULT_SECONDS = 5;
const MOST = 4;

export const noticesIn = (corner: HTMLElement): ((notice: Notice, closeText: string) => void) => {
  return ({ kind, title, message, seconds }, closeText) => {
    const note = el(
      'div',
      { class: `notice ${kind}`, role: kind === 'error' ? 'alert' : 'status' },
      el('strong', {}, title),
      el('p', {}, message),
      button('✕', () => note.remove(), { 'aria-label': closeText, class: 'plain' }),
    );
    corner.append(note);
    while (corner.children.length > MOST) corner.firstElementChild?.remove();
    if (kind === 'error' || seconds < 0) return;
    setTimeout(() => note.remove(), (seconds === 0 ? DEFAULT_SECONDS : seconds) * 1000);
  };
};
