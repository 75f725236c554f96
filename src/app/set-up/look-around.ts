// The tabs of a file as set-up sees them: which reads most like customers, and where its header stands.
import type { Settings } from '../../config/settings';
import { isBlank } from '../../domain/cell';
import { type Mapping, type Rows, recogniseCustomers } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import { allOwnTabNames } from '../check/own-tabs';
import type { Desk, Tab } from '../desk';

/** Enough to see what a tab is. */
const LOOK_ROWS = 120;
const LOOK_TABS = 40;

export interface Looked {
  readonly tab: Tab;
  readonly rows: Rows;
  readonly mapping: Mapping<Role> | null;
}

export const looksEmpty = (rows: Rows): boolean => rows.every((row) => row.every(isBlank));

/** Visible tabs that are not ours, with what each reads like. */
export const lookAround = (desk: Desk, settings: Settings | undefined): readonly Looked[] => {
  const ours = new Set(settings?.tabs.values() ?? []);
  const names = allOwnTabNames();
  return desk
    .tabs()
    .slice(0, LOOK_TABS)
    .filter(({ id, name }) => !ours.has(id) && !names.has(name) && !desk.isHidden(id))
    .map((tab) => {
      const rows = desk.peek(tab.id, LOOK_ROWS);
      return { tab, rows, mapping: recogniseCustomers(rows) };
    });
};

export const fits = ({ mapping }: Looked): boolean => mapping !== null && mapping.columns.size >= 2;

/** The first of the wanted ones that is there, else the tab that reads most like customers. */
export const chosenTab = (
  desk: Desk,
  looked: readonly Looked[],
  [asked, inForce]: readonly [asked: number | null, inForce: number | undefined],
): Looked | undefined => {
  const byId = (id: number | null | undefined) => looked.find(({ tab }) => tab.id === id);
  const wanted = byId(asked) ?? byId(inForce);
  if (wanted !== undefined) return wanted;
  const active = desk.activeTab();
  const score = (one: Looked): number =>
    (one.mapping?.score ?? 0) + (one.tab.id === active ? 0.5 : 0);
  const best = [...looked].filter(fits).sort((a, b) => score(b) - score(a))[0];
  return best ?? byId(active) ?? looked[0];
};

/** The roles that a header row suggests; null when the row reads like none. */
export const mappingAt = (rows: Rows, headerRow: number): Mapping<Role> | null => {
  const found = recogniseCustomers(rows);
  if (found?.headerRow === headerRow) return found;
  const mapping = recogniseCustomers(rows.slice(headerRow));
  return mapping?.headerRow === 0 ? { ...mapping, headerRow } : null;
};
