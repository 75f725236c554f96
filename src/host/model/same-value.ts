// Whether two cells show the same, whatever objects their values are.
import type { ModelValue } from './workbook';

/** Same text, number, date or error; what an error says on hovering does not count. */
export const showsSame = (a: ModelValue | undefined, b: ModelValue | undefined): boolean => {
  const [x, y] = [a ?? null, b ?? null];
  if (x === y) return true;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
  if (x.kind === 'date') return y.kind === 'date' && x.serial === y.serial;
  return y.kind === 'error' && x.text === y.text;
};
