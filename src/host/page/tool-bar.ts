// The host's own strip: undo and redo, the clock, trigger buttons, and what the last run cost.
import type { Action, PageState, RunLine } from '../session/page-state';
import { button, el, redraw } from './dom';
import type { Words } from './words';

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const DAY_MS = 86_400_000;
const dayAfter = (wall: string): string =>
  `${new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + DAY_MS).toISOString().slice(0, 10)}${wall.slice(10)}`;

const runList = (runs: readonly RunLine[], words: Words): HTMLElement =>
  el(
    'ul',
    {},
    ...runs.map(({ name, serviceCalls, modelMilliseconds, milliseconds, failed }) =>
      el(
        'li',
        {},
        el('code', {}, name),
        ` ${words.runLine(serviceCalls, seconds(modelMilliseconds), seconds(milliseconds))}`,
        failed ? el('em', {}, ` ${words.failed}`) : null,
      ),
    ),
  );

const costs = ({ runs, serviceCalls, formulaCalls }: PageState, words: Words): HTMLElement => {
  const [last] = runs;
  if (last === undefined) return el('span', { class: 'costs' }, words.noRun);
  const text = words.lastRun(last.name, last.serviceCalls, seconds(last.modelMilliseconds));
  return el(
    'details',
    { class: 'costs' },
    el('summary', {}, text),
    el('div', {}, runList(runs, words), el('p', {}, words.calls(serviceCalls, formulaCalls))),
  );
};

const clockParts = (
  { wall, running, zone }: PageState['clock'],
  act: (action: Action) => void,
  words: Words,
): HTMLElement => {
  const time = el('input', { type: 'datetime-local', value: wall });
  const runs = el('input', { type: 'checkbox' });
  runs.checked = running;
  const set = (next: string): void => {
    if (next !== '') act({ kind: 'clock', wall: next, running: runs.checked });
  };
  time.addEventListener('change', () => set(time.value));
  runs.addEventListener('change', () => set(time.value));
  return el(
    'div',
    { class: 'clock', title: zone },
    el('label', {}, words.clock, ' ', time),
    el('label', {}, runs, ' ', words.running),
    button(words.nextDay, () => set(dayAfter(wall))),
  );
};

/** Undo, redo, the clock and the triggers, drawn anew unless the clock is just being set. */
export const drawTools = (
  bar: HTMLElement,
  { clock, triggers, canUndo, canRedo }: PageState,
  act: (action: Action) => void,
  words: Words,
): void => {
  const time = bar.querySelector<HTMLInputElement>('input[type=datetime-local]');
  if (time !== null && time === document.activeElement && time.value !== clock.wall) return;
  const step = (sign: string, kind: 'undo' | 'redo', can: boolean): HTMLButtonElement =>
    button(sign, () => can && act({ kind }), {
      'aria-label': words[kind],
      'aria-disabled': can ? 'false' : 'true',
      title: words[kind],
    });
  redraw(
    bar,
    step('↶', 'undo', canUndo),
    step('↷', 'redo', canRedo),
    clockParts(clock, act, words),
    ...triggers.map((name) => button(words.run(name), () => act({ kind: 'trigger', name }))),
  );
};

/** What runs have cost; the list stays open when it was. */
export const drawCosts = (bar: HTMLElement, state: PageState, words: Words): void => {
  const isOpen = bar.querySelector('details')?.open === true;
  const element = costs(state, words);
  if (element instanceof HTMLDetailsElement) element.open = isOpen;
  redraw(bar, element);
};
