// The host's own strip: undo and redo, the clock, trigger buttons, and what the last run cost.
import type { Action, PageState, RunLine } from '../session/page-state';
import { button, el, setAttributes } from './dom';
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
    runList(runs, words),
    el('p', {}, words.calls(serviceCalls, formulaCalls)),
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

/** Draws the strip anew, unless the clock in it is being set. */
export const drawToolBar = (
  bar: HTMLElement,
  state: PageState,
  act: (action: Action) => void,
  words: Words,
): void => {
  if (bar.querySelector('.clock')?.contains(document.activeElement)) {
    const stays = bar.querySelector<HTMLInputElement>('input[type=datetime-local]');
    if (stays === document.activeElement && stays?.value !== state.clock.wall) return;
  }
  const open = bar.querySelector('details')?.open === true;
  const undo = button('↶', () => act({ kind: 'undo' }), { 'aria-label': words.undo });
  const redo = button('↷', () => act({ kind: 'redo' }), { 'aria-label': words.redo });
  setAttributes(undo, { title: words.undo, disabled: !state.canUndo });
  setAttributes(redo, { title: words.redo, disabled: !state.canRedo });
  const costing = costs(state, words);
  if (costing instanceof HTMLDetailsElement) costing.open = open;
  bar.replaceChildren(
    undo,
    redo,
    clockParts(state.clock, act, words),
    ...state.triggers.map((name) =>
      button(words.run(name), () => act({ kind: 'trigger', name }), { class: 'trigger' }),
    ),
    costing,
  );
};
