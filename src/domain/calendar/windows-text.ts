// Opening windows as people type them: 09:00–12:00, 13:30–18:00 (2-rules §4).
import { fold } from '../text';
import type { Window } from '../time/window';

const LAST_MINUTE = 1440;
const LONGEST = 200;
const SEPARATOR = /[,;、/\n]+/;
const DASHES = /\s*(?:[-\u2010-\u2015\u2212~\u301c至到]+|\bto\b)\s*/;
const CLOCK = /^(\d{1,2})(?::(\d{2}))?$/;

const minuteOf = (text: string): number | undefined => {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2] ?? 0);
  return Number(match[2] ?? 0) > 59 || minutes > LAST_MINUTE ? undefined : minutes;
};

const windowOf = (text: string): Window | undefined => {
  const ends = text.split(DASHES);
  if (ends.length !== 2) return undefined;
  const start = minuteOf(ends[0] ?? '');
  const end = minuteOf(ends[1] ?? '');
  if (start === undefined || end === undefined || start === end || start === LAST_MINUTE) {
    return undefined;
  }
  // A window that ends before it starts runs past midnight.
  return { start, end: end < start ? end + LAST_MINUTE : end };
};

/** Sorted, windows that touch or overlap joined: total time counts no minute twice. */
export const joinWindows = (windows: readonly Window[]): readonly Window[] => {
  const result: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last !== undefined && window.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    } else {
      result.push(window);
    }
  }
  return result;
};

/**
 * The windows that a text names: any dash, full-width forms, `9-12`, 24:00 as an end.
 *
 * @returns undefined if any part is unreadable, also a window without length; never a part of it
 * @example parseWindows('22:00–06:00')   // one window, 1320 to 1800: past midnight
 */
export const parseWindows = (text: string): readonly Window[] | undefined => {
  if (text.length > LONGEST) return undefined;
  const parts = fold(text)
    .toLowerCase()
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const windows: Window[] = [];
  for (const part of parts) {
    const window = windowOf(part);
    if (window === undefined) return undefined;
    windows.push(window);
  }
  return windows.length === 0 ? undefined : joinWindows(windows);
};
