// The Staff tab, made by set-up with the people whom it was told; never touched again.
import type { Cell } from '../../domain/cell';
import type { CheckWords } from '../../i18n/check-words';
import type { Colleague } from '../care/colleagues';
import type { Desk, Tab } from '../desk';
import { makeOwnTab, ownTabNames } from './own-tabs';

/** One of the team, as set-up knows people: without an address, that person chooses a name in the panel. */
export type Newcomer = Pick<Colleague, 'name' | 'email' | 'role'>;

const PIXELS = [110, 200, 110, 110, 160, 110, 120, 90];

/** A tab of that name, the team's own too, is the list of staff already. */
const isThere = (tabs: readonly Tab[], known: ReadonlyMap<string, number>): boolean =>
  tabs.some(({ id, name }) => id === known.get('staff') || ownTabNames('staff').includes(name));

/**
 * Makes the Staff tab with these people; the id of the tab, or null when there is nothing to make.
 *
 * Rule: 3-product §7. Columns: name, e-mail, role, substitute, skills, mentor, rest days, capacity.
 */
export const makeStaffTab = (
  desk: Desk,
  staff: readonly Newcomer[],
  place: { readonly tabs: readonly Tab[]; readonly known: ReadonlyMap<string, number> },
  words: CheckWords,
): number | null => {
  if (staff.length === 0 || isThere(place.tabs, place.known)) return null;
  const { id } = makeOwnTab(desk, 'staff', words, false);
  const blanks = new Array<Cell>(words.staffHeader.length - 3).fill('');
  desk.write(
    id,
    1,
    0,
    staff.map(({ name, email, role }): Cell[] => [name, email, words.staffRoles[role], ...blanks]),
  );
  PIXELS.forEach((pixels, column) => {
    desk.widen(id, column, pixels);
  });
  return id;
};
