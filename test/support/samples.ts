// Samples of long tables: a part of them at every run, all of them with EVERY=1.

/** Were all cases asked for? */
export const EVERY = process.env.EVERY === '1';

/** One in so many, from a place of its own; all of them with EVERY=1. */
export const oneIn = <Case>(stride: number, cases: readonly Case[], from = 0): readonly Case[] =>
  EVERY ? cases : cases.filter((_, at) => at % stride === from % stride);
