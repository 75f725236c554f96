// Counts what a person does: the keys, clicks and wheel turns that the page and its frames receive.
import type { BrowserContext, Page } from 'playwright-core';

type Act = 'key' | 'click' | 'wheel';

declare global {
  /** In each document: every act with its moment, in milliseconds since 1970. */
  var acts: [Act, number][];
}

/** Only what comes from outside counts: no event that a script made, no repetition of a held key. */
const listen = (): void => {
  globalThis.acts = [];
  const note = (act: Act, event: Event): void => {
    if (event.isTrusted) globalThis.acts.push([act, performance.timeOrigin + event.timeStamp]);
  };
  addEventListener('keydown', (event) => event.repeat || note('key', event), true);
  addEventListener('pointerdown', (event) => note('click', event), true);
  addEventListener('wheel', (event) => note('wheel', event), { capture: true, passive: true });
};

/** Before the first page is opened. */
export const countActs = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(listen);

export interface Effort {
  readonly keys: number;
  readonly clicks: number;
  /** Wheel turns without anything between them are one scrolling. */
  readonly scrollings: number;
  /** How often the hand goes from the keyboard to the mouse or back. */
  readonly moves: number;
  /** From the first act to the last. */
  readonly seconds: number;
}

const actsOf = async (page: Page): Promise<readonly (readonly [Act, number])[]> => {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(() => acts)));
  return all.flat().sort(([, a], [, b]) => a - b);
};

const effortOf = (acts: readonly (readonly [Act, number])[]): Effort => {
  const count = (wanted: Act): number => acts.filter(([act]) => act === wanted).length;
  const changes = (same: (a: Act, b: Act) => boolean): number =>
    acts.filter(([act], i) => !same(act, acts[i - 1]?.[0] ?? act)).length;
  const begins = acts.filter(([act], i) => act === 'wheel' && acts[i - 1]?.[0] !== 'wheel');
  return {
    keys: count('key'),
    clicks: count('click'),
    scrollings: begins.length,
    moves: changes((a, b) => (a === 'key') === (b === 'key')),
    seconds: ((acts[acts.length - 1]?.[1] ?? 0) - (acts[0]?.[1] ?? 0)) / 1000,
  };
};

/** What somebody does while something is being done. */
export const effortIn = async (page: Page, what: () => Promise<void>): Promise<Effort> => {
  const before = new Set((await actsOf(page)).map(([, at]) => at));
  await what();
  return effortOf((await actsOf(page)).filter(([, at]) => !before.has(at)));
};

const NONE: Effort = { keys: 0, clicks: 0, scrollings: 0, moves: 0, seconds: 0 };

export const sumOf = (efforts: readonly Effort[]): Effort =>
  efforts.reduce(
    (all, one) => ({
      keys: all.keys + one.keys,
      clicks: all.clicks + one.clicks,
      scrollings: all.scrollings + one.scrollings,
      moves: all.moves + one.moves,
      seconds: all.seconds + one.seconds,
    }),
    NONE,
  );

/**
 * Seconds of hand movement by the keystroke-level model (Card, Moran, Newell 1980): a key of an
 * average typist, pointing and clicking, the way between keyboard and mouse. No reading, no thinking.
 * A scrolling is taken for one pointing, which is little.
 */
export const modelSeconds = ({ keys, clicks, scrollings, moves }: Effort): number =>
  keys * 0.28 + clicks * 1.3 + scrollings * 1.1 + moves * 0.4;
