// The next customer number: ours, or the one that goes on as the team numbers.
import type { Cell } from '../../domain/cell';
import { nameText } from '../../tables/customers';
import type { Desk } from '../desk';
import { freshNumber } from '../fresh-number';

const COUNTED = /^(.*?)(\d{1,12})$/;

/**
 * The number after the highest of the team's own, written alike; ours where they follow no count.
 *
 * @param cells the numbers as they stand, from top to bottom
 * @example nextNumber(desk, ['S001', 'S014', 'S009'], false)   // S015
 */
export const nextNumber = (
  desk: Pick<Desk, 'random'>,
  cells: readonly Cell[],
  isOurs: boolean,
): Cell => {
  const known = new Set(cells.map(nameText));
  const given = [...cells].reverse().find((cell) => nameText(cell) !== '') ?? '';
  const [, prefix = '', digits = ''] = COUNTED.exec(nameText(given)) ?? [];
  if (isOurs || digits === '') return freshNumber(desk, 'C-', known);
  let highest = 0;
  for (const number of known) {
    const [, before, count] = COUNTED.exec(number) ?? [];
    if (before === prefix) highest = Math.max(highest, Number(count));
  }
  const next = `${prefix}${`${highest + 1}`.padStart(digits.length, '0')}`;
  return typeof given === 'number' ? Number(next) : next;
};
