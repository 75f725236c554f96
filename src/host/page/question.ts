// The dialog of a script: it waits until somebody answers.

import type { Answer } from '../services/session-state';
import type { PageState } from '../session/page-state';
import { button, el } from './dom';
import type { Words } from './words';

/** Shows the question of a state, or takes it away. */
export const questionIn = (
  dialog: HTMLDialogElement,
  answer: (answer: Answer) => void,
): ((question: PageState['question'], words: Words) => void) => {
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    answer('CLOSE');
  });
  return (question, words) => {
    if (question === null) {
      if (dialog.open) dialog.close();
      return;
    }
    const { title, prompt, buttons } = question;
    const answers = buttons.filter((name) => name !== 'CLOSE');
    dialog.replaceChildren(
      el(
        'header',
        {},
        el('h2', { id: 'question-title' }, title),
        button('✕', () => answer('CLOSE'), { 'aria-label': words.close, class: 'plain' }),
      ),
      // A long text scrolls, so it must be reachable by keyboard.
      el('p', { id: 'question-text', tabindex: 0 }, prompt),
      el(
        'footer',
        {},
        ...answers.map((name, at) =>
          button(words.buttons[name], () => answer(name), { class: at === 0 ? 'primary' : '' }),
        ),
      ),
    );
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>('footer button')?.focus();
  };
};
