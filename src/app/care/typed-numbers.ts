// The customer's number that a record means, however it is typed: as the check joins them, among all of the tab.
import { isBlank } from '../../domain/cell';
import { numberFinder } from '../../domain/whom';
import { type Customer, nameText } from '../../tables/customers';
import type { Place } from './place';

/** As the customers have it; what nobody has, or several may mean, stays as it is typed. */
export type NumberOf = (typed: string) => string;

/** All numbers of the tab: of a large one only some customers were read, but every number and mostly every name. */
const allNumbers = (
  { begun, isWhole, numbers, names }: Omit<Place, 'found' | 'rowInTab'>,
  customers: readonly Customer[],
): readonly string[] =>
  isWhole
    ? customers.map(({ id }) => id)
    : numbers.map((cell, row) => {
        const isNobody = names !== null && isBlank(names[row] ?? '');
        return row <= begun.layout.headerRow || isNobody ? '' : nameText(cell);
      });

/** Rule: 3-product §1 "Records join by number". */
export const numberIn = (all: readonly string[]): NumberOf => {
  const placeIn = numberFinder(all);
  return (typed) => all[placeIn(typed) ?? -1] ?? typed;
};

/**
 * The numbers of a tab of which some customers were read.
 *
 * @param customers of the rows that were read
 */
export const typedNumbers = (
  place: Omit<Place, 'found' | 'rowInTab'>,
  customers: readonly Customer[],
): NumberOf => numberIn(allNumbers(place, customers));
