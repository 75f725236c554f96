// Half-open windows [start, end) of a day, in minutes since midnight.

/** `end` may exceed 1440: a window that runs past midnight; 24:00 is 1440. */
export interface Window {
  readonly start: number;
  readonly end: number;
}
