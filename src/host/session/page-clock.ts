// The clock that scripts and formulas see: it runs with the machine's, or from another moment, or stands.

export interface PageClock {
  readonly now: () => number;
  readonly isRunning: () => boolean;
  readonly set: (now: number, running: boolean) => void;
}

/** A clock that begins at a moment; `real` gives the machine's time in epoch milliseconds. */
export const pageClock = (begin: number, running: boolean, real: () => number): PageClock => {
  let at = { now: begin, real: real(), running };
  return {
    now: () => (at.running ? at.now + real() - at.real : at.now),
    isRunning: () => at.running,
    set: (now, isRunning) => {
      at = { now, real: real(), running: isRunning };
    },
  };
};
