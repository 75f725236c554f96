// The built dist/Code.js as tests see it: its text, its syntax tree, and hosts that run it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBundle } from '../../src/host/commands/built-bundle';
import type { Bundle } from '../../src/host/runner/load-bundle';

export const ROOT = join(__dirname, '..', '..');

/** The zone of this process, in which a script's Dates are: the suite runs under any. */
export const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A file of the repository as text. */
export const fileText = (path: string): string => {
  const file = join(ROOT, path);
  if (!existsSync(file)) throw new Error(`${path} is missing: build first, with npm run build`);
  return readFileSync(file, 'utf8');
};

/** What would be pushed. */
export const bundleText = (): string => fileText('dist/Code.js');

let loaded: Bundle | undefined;

/** Compiled once for all tests of a file; each run gets a fresh world from it. */
export const theBundle = (): Bundle => {
  loaded = loaded ?? builtBundle();
  return loaded;
};
