// What each key means where it is pressed (3-product §3: a digit = outcome, Enter = save).
import { keyAction, type Situation, type Stroke } from '../../src/sidebar/keys';

const stroke = (key: string, changed: Partial<Stroke> = {}): Stroke => ({
  ...{ key, ctrl: false, alt: false, meta: false, shift: false, composing: false },
  ...{ place: 'choice', ...changed },
});
const AT: Situation = { form: true, task: false, anyForm: true, list: true, phone: true };

describe('3-product §3: keys of the working mode', () => {
  test.each([
    ['1', { type: 'outcome', digit: 1 }],
    ['7', { type: 'outcome', digit: 7 }],
    ['8', null],
    ['0', null],
    ['Enter', { type: 'save' }],
    ['ArrowRight', { type: 'go', by: 1 }],
    ['ArrowLeft', { type: 'go', by: -1 }],
    ['ArrowDown', null],
    ['n', { type: 'focus', place: 'summary' }],
    ['m', { type: 'more' }],
    ['k', { type: 'doing', doing: { kind: 'case' } }],
    ['c', { type: 'copy phone' }],
    ['u', { type: 'undo', key: null }],
    ['U', { type: 'undo', key: null }],
    ['/', { type: 'view', view: 'search' }],
    ['?', { type: 'keys' }],
    ['Escape', { type: 'focus', place: 'start' }],
    ['Tab', null],
    [' ', null],
  ])('%s', (key, action) => {
    expect(keyAction(stroke(key), AT)).toEqual(action);
  });

  test.each(['1', '7', 'n', 'm', 'k', 'c', 'u', '/', '?', 'ArrowRight'])(
    '%s in a text is typed',
    (key) => {
      expect(keyAction(stroke(key, { place: 'text' }), AT)).toBeNull();
    },
  );

  test.each([
    ['Enter in the note saves', stroke('Enter', { place: 'text' }), { type: 'save' }],
    ['Shift+Enter is a new line', stroke('Enter', { place: 'text', shift: true }), null],
    ['Enter that ends a Chinese word', stroke('Enter', { place: 'text', composing: true }), null],
    ['a digit that chooses a Chinese word', stroke('1', { composing: true }), null],
    ['Enter on a button presses it', stroke('Enter', { place: 'button' }), null],
    ['Enter on a row opens it', stroke('Enter', { place: 'list' }), null],
    ['the arrows of a row are its own', stroke('ArrowRight', { place: 'list' }), null],
    ['Ctrl+Z', stroke('z', { ctrl: true }), { type: 'undo', key: null }],
    ['Ctrl+Z in a text is the text’s', stroke('z', { ctrl: true, place: 'text' }), null],
    ['Ctrl+C copies what is marked', stroke('c', { ctrl: true }), null],
    ['Ctrl+1 is the browser’s', stroke('1', { ctrl: true }), null],
    ['Alt+1 is the browser’s', stroke('1', { alt: true }), null],
    ['Cmd+1 is the browser’s', stroke('1', { meta: true }), null],
    [
      'a digit among the marks is a mark',
      stroke('4', { place: 'score' }),
      { type: 'edit', change: { satisfaction: 4 } },
    ],
    ['6 among the marks is none', stroke('6', { place: 'score' }), null],
  ])('%s', (_title, pressed, action) => {
    expect(keyAction(pressed, AT)).toEqual(action);
  });

  test('without anybody to log for, no key logs', () => {
    const nobody = { form: false, task: false, anyForm: false, list: true, phone: false };
    for (const key of ['1', '7', 'Enter', 'n', 'm', 'k', 'c']) {
      expect(keyAction(stroke(key), nobody)).toBeNull();
    }
  });

  test('in the form of a case a digit is no outcome, and Escape goes back to the contact', () => {
    const inCase = { ...AT, form: false };
    expect(keyAction(stroke('1', { place: 'elsewhere' }), inCase)).toBeNull();
    expect(keyAction(stroke('Enter', { place: 'text' }), inCase)).toEqual({ type: 'save' });
    expect(keyAction(stroke('Escape', { place: 'text' }), inCase)).toEqual({
      type: 'doing',
      doing: { kind: 'contact' },
    });
  });

  test('outside the list the arrows go nowhere', () => {
    expect(keyAction(stroke('ArrowRight'), { ...AT, list: false })).toBeNull();
  });
});
