// Tabs with a name of ours, asked for one by one: a handle costs no call, the list of all tabs does.
import type { Desk, Tab } from '../desk';

export interface NamedLike {
  /** Those with this name or this name and a number, in order. */
  readonly tabs: readonly Tab[];
  /** The next such name, which nobody has. */
  readonly free: string;
}

/** `Cases`, `Cases 2`, … as far as they follow each other. */
export const namedLike = (desk: Pick<Desk, 'tabNamed'>, name: string): NamedLike => {
  const tabs: Tab[] = [];
  for (let nth = 1; ; nth += 1) {
    const free = nth === 1 ? name : `${name} ${nth}`;
    const tab = desk.tabNamed(free);
    if (tab === null) return { tabs, free };
    tabs.push(tab);
  }
};

/**
 * Makes a tab of ours that holds its rows already.
 *
 * A name that differs from a team's in capital letters only is taken as well: then all tabs are listed.
 */
export const makeFilled = (
  desk: Desk,
  name: string,
  rows: Parameters<Desk['addFilled']>[0]['rows'],
  behind: number,
): Tab => {
  const { free } = namedLike(desk, name);
  try {
    return desk.addFilled({ name: free, rows, behind });
  } catch (error) {
    const taken = new Set(desk.tabs().map((tab) => tab.name.toLowerCase()));
    if (!taken.has(free.toLowerCase()) || desk.tabNamed(free) !== null) throw error;
    let other = name;
    for (let nth = 2; taken.has(other.toLowerCase()); nth += 1) other = `${name} ${nth}`;
    return desk.addFilled({ name: other, rows, behind });
  }
};
