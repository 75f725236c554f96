// A data file that is generated and committed: UPDATE_DATA=1 rewrites it, else it must be the same.
import { readFileSync, writeFileSync } from 'node:fs';

/** Rewrites the file when UPDATE_DATA=1, then gives its text to compare with what was generated. */
export const committed = (path: string, generated: string): string => {
  if (process.env.UPDATE_DATA === '1') writeFileSync(path, generated);
  return readFileSync(path, 'utf8');
};
