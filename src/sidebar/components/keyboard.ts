// From a key that is pressed in the panel to what it means there (keys.ts).
import { keyAction, type Place } from '../keys';
import type { State } from '../state';
import { faceOf, subjectOf, taskOf } from '../subject';
import type { Props } from './props';

const PLACES: readonly Place[] = ['text', 'choice', 'score', 'button', 'list', 'elsewhere'];

const placeOf = (target: EventTarget | null): Place => {
  if (!(target instanceof Element)) return 'elsewhere';
  const told = target.closest<HTMLElement>('[data-keys]')?.dataset.keys;
  const place = PLACES.find((one) => one === told);
  if (place !== undefined) return place;
  if (target instanceof HTMLInputElement) {
    return target.type === 'radio' || target.type === 'checkbox' ? 'choice' : 'text';
  }
  if (target.closest('textarea, select') !== null) return 'text';
  return target.closest('button, a, summary') === null ? 'elsewhere' : 'button';
};

const hasForm = (state: State): boolean =>
  state.phase === 'ready' && !state.wholeList && (subjectOf(state) ?? taskOf(state)) !== null;

/** Some input methods report the Enter that ends a word only by this code. */
const STILL_COMPOSING = 229;

export const onKey =
  ({ state, send }: Props) =>
  (pressed: KeyboardEvent): void => {
    const anyForm = hasForm(state);
    const action = keyAction(
      {
        key: pressed.key,
        ctrl: pressed.ctrlKey,
        alt: pressed.altKey,
        meta: pressed.metaKey,
        shift: pressed.shiftKey,
        composing: pressed.isComposing || pressed.keyCode === STILL_COMPOSING,
        place: placeOf(pressed.target),
      },
      {
        form: anyForm && state.doing.kind === 'contact' && taskOf(state) === null,
        task: anyForm && state.doing.kind === 'contact' && taskOf(state) !== null,
        anyForm,
        list: state.phase === 'ready' && state.view === 'list' && !state.wholeList,
        phone: (faceOf(state)?.phone ?? '') !== '',
      },
    );
    if (action === null) return;
    pressed.preventDefault();
    // One way to save, whether by key or by button: the form looks for dates that can't be read.
    if (action.type === 'save')
      document.querySelector<HTMLFormElement>('form.doing')?.requestSubmit();
    else send(action);
  };

/** Reads the dates' own trouble before anything is sent. */
export const onSubmit =
  ({ send }: Props) =>
  (submitted: SubmitEvent): void => {
    submitted.preventDefault();
    const form = submitted.currentTarget;
    const bad = form instanceof HTMLFormElement ? form.querySelector('input:invalid') : null;
    const field = bad?.getAttribute('name') ?? null;
    send(field === null ? { type: 'save' } : { type: 'unreadable', field });
  };
