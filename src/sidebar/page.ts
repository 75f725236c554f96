// The browser as the panel uses it: time, keys, clipboard, and a memory that ends with the tab.
import type { Language } from '../domain/language';
import { type Memory, memoryText, NOTHING, readMemory } from './memory';
import type { Page } from './perform';

/** The language before the sheet has told its own. */
export const browserLanguage = (): Language => (/^zh/i.test(navigator.language) ? 'zh' : 'en');

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The old way, which the frame of another site may always use. */
const copyByHand = (text: string): boolean => {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const good = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return good;
};

const copy = (text: string): Promise<boolean> => {
  // First by hand: asking for the clipboard where the frame may not have it is logged as an error.
  if (copyByHand(text)) return Promise.resolve(true);
  const { clipboard } = navigator;
  // Old browsers and plain http pages have none, whatever the types say.
  if (clipboard === undefined) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
};

const slot = (who: string): string => `sheetcare ${who}`;

/** Session, not local: the next person at a shared computer shall not find the last one's notes. */
const storage = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch (error) {
    // Blocked for frames of other sites: then only the open panel remembers.
    console.info(String(error));
    return null;
  }
};

const keep = (who: string, memory: Memory): void => {
  try {
    storage()?.setItem(slot(who), memoryText(memory));
  } catch (error) {
    // Full: the panel itself still holds everything.
    console.info(String(error));
  }
};

const recall = (who: string): Memory => {
  const text = storage()?.getItem(slot(who)) ?? null;
  return text === null ? NOTHING : readMemory(text);
};

export interface BrowserPage extends Page {
  readonly clock: () => number;
  readonly key: () => string;
  readonly online: () => boolean;
}

export const pageOf = (page: Window): BrowserPage => ({
  // Not performance.now(), which may stand still while the computer sleeps.
  clock: () => Date.now(),
  key: newKey,
  online: () => navigator.onLine,
  after: (milliseconds, then) => {
    page.setTimeout(then, milliseconds);
  },
  copy,
  keep,
  recall,
});
