// Measures in the panel how soon after Enter the form is ready for the next customer.
import type { Frame } from 'playwright-core';

/** From each Enter that leads to another customer, until the empty form has the focus, and until it is painted. */
export const watchForms = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const ready: number[] = [];
    const painted: number[] = [];
    Object.assign(globalThis, { ready, painted });
    let started: number | null = null;
    const nameNow = () => document.querySelector('article')?.getAttribute('aria-label');
    let before = nameNow();
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Enter') return;
        started = performance.now();
        before = nameNow();
      },
      true,
    );
    document.addEventListener('focusin', ({ target }) => {
      const isRadio = target instanceof HTMLInputElement && target.name === 'outcome';
      const empty = document.querySelector('input[name=outcome]:checked') === null;
      if (started === null || !isRadio || !empty || nameNow() === before) return;
      const at = started;
      started = null;
      ready.push(performance.now() - at);
      requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - at)));
    });
  });

export interface FormTimes {
  readonly ready: readonly number[];
  readonly painted: readonly number[];
}

export const formTimes = (frame: Frame): Promise<FormTimes> =>
  frame.evaluate(() => ({
    ready: Reflect.get(globalThis, 'ready'),
    painted: Reflect.get(globalThis, 'painted'),
  }));
