// A small seeded generator of numbers, so that the sample workbooks are the same on every machine.

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  /** One draw, whatever the length of the list: two languages then make the same school. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Each item once before any comes again, so that a rare kind is never missing. No draw. */
  readonly inTurn: <T>(key: string, items: readonly T[]) => T;
  /** Picks by weight; the weights need not add up to anything. */
  readonly weighted: <T>(items: readonly (readonly [weight: number, item: T])[]) => T;
}

/** mulberry32: 32 bits of state, a full period, even enough for made-up people. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const itemAt = <T>(items: readonly T[], at: number): T => {
    for (const item of items.slice(at, at + 1)) return item;
    throw new Error('nothing to pick from');
  };
  const pick = <T>(items: readonly T[]): T => itemAt(items, Math.floor(next() * items.length));
  const turns = new Map<string, number>();
  const inTurn = <T>(key: string, items: readonly T[]): T => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return itemAt(items, turn % items.length);
  };
  const weighted = <T>(items: readonly (readonly [weight: number, item: T])[]): T => {
    const total = items.reduce((sum, [weight]) => sum + weight, 0);
    let left = next() * total;
    for (const [weight, item] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new Error('nothing to pick from');
  };
  return { next, whole, chance: (share) => next() < share, pick, inTurn, weighted };
};
