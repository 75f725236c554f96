// Keeps the record of what stood before us: made before the first write, brought up to date before each.

import type { Cell } from '../../domain/cell';
import { type CheckWords, checkWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import type { ManagedRole } from '../../tables/roles';
import { again } from '../check/again';
import type { Assessment } from '../check/assess';
import type { Layout } from '../check/layout';
import { makeOwnTab, ownTabNames } from '../check/own-tabs';
import type { ManagedCells } from '../check/pieces';
import { OUR_CONTACTS } from '../check/read-log';
import type { Desk, Now, Tab } from '../desk';
import type { Before } from './before';
import { BEFORE, linesIn, padded, parseBefore, renderBefore } from './before-tab';
import { lookAt } from './look-before';
import { withMarks } from './marks';
import { savedSince } from './traces';

export interface BeforeKeeper {
  /** Null where the file has none: set up by an earlier version, or the tab was removed. */
  readonly tab: number | null;
  /** To be called before managed cells are written, again whenever they are planned anew. */
  readonly note: (
    rows: Rows,
    judged: {
      readonly cells: ManagedCells;
      readonly list: readonly Assessment[];
      readonly headerRow: number;
    },
  ) => void;
}

export interface KeeperPlace {
  readonly tabs: readonly Tab[];
  readonly known: ReadonlyMap<string, number>;
  readonly words: CheckWords;
  readonly now: Now;
  readonly layout: Layout;
  readonly rows: Rows;
  readonly added: readonly ManagedRole[];
  /** Nothing of ours has been written into this file yet. */
  readonly isFirst: boolean;
  /** Stamp of the rules that the Rules tab will be made with; blank where there is one. */
  readonly rulesStamp: string;
}

/** A record that a first run left behind, which was cut short before it wrote anything else. */
const isLeft = (desk: Desk, { id, name }: Tab, { beforeHeader }: CheckWords): boolean =>
  ownTabNames(BEFORE).includes(name) &&
  (desk.peek(id, 1)[0] ?? []).every((cell, i) => cell === '' || cell === beforeHeader[i]);

/** The Settings tab of a first run that was cut short: it is made anew, perhaps with the same id. */
const isLeftSettings = (desk: Desk, { id, name }: Tab): boolean =>
  ownTabNames('settings').includes(name) &&
  (['en', 'zh'] as const).some((language) => {
    const [first = []] = desk.peek(id, 1);
    return checkWords(language).settingsHeader.every((text, i) => first[i] === text);
  });

const firstRecord = (desk: Desk, place: KeeperPlace): { tab: number; before: Before } => {
  const { words, now, layout, rows, added } = place;
  for (const tab of place.tabs) if (isLeft(desk, tab, words)) desk.removeTab(tab.id);
  const stood = place.tabs.filter(
    (tab) => !ownTabNames(BEFORE).includes(tab.name) && !isLeftSettings(desk, tab),
  );
  const looked = lookAt(desk, layout, rows, [...layout.writable], added);
  const before: Before = {
    ...{ setUpAt: now, writtenAt: now, rulesStamp: place.rulesStamp },
    tabs: stood.map(({ id }) => id),
    names: [...desk.namedBlocks().keys()].filter(
      (name) => name.startsWith('CARE_') && name !== 'CARE_SETTINGS',
    ),
    columns: new Map(looked.columns.map((column) => [column.role, column])),
    ...{ odd: looked.odd, overwritten: [], marks: new Map(), override: null },
  };
  const { id } = makeOwnTab(desk, BEFORE, words, true);
  desk.write(id, 1, 0, renderBefore(before));
  desk.flush();
  return { tab: id, before };
};

/** Columns that came since: added again after people had removed them, or decided in the panel. */
const withNewColumns = (desk: Desk, before: Before, place: KeeperPlace): Before => {
  const { layout, rows, added } = place;
  const roles = [...layout.writable].filter(
    (role) => added.includes(role) || !before.columns.has(role),
  );
  const fresh = roles.filter((role) => before.columns.get(role)?.added !== true);
  if (fresh.length === 0) return before;
  const looked = lookAt(desk, layout, rows, fresh, added);
  const columns = new Map(before.columns);
  for (const column of looked.columns) columns.set(column.role, column);
  return { ...before, columns, odd: [...before.odd, ...looked.odd] };
};

/**
 * The keeper of a run.
 *
 * Rule: 3-product §5. One read and, when something is to be written, one write for any number of
 * customers.
 */
export const beforeKeeper = (desk: Desk, place: KeeperPlace): BeforeKeeper => {
  const known = place.tabs.find(({ id }) => id === place.known.get(BEFORE));
  if (!place.isFirst && known === undefined) return { tab: null, note: () => undefined };
  const stored = place.isFirst || known === undefined ? null : desk.readAll(known.id);
  const first = stored === null ? firstRecord(desk, place) : null;
  const parsed = first?.before ?? parseBefore(stored ?? []);
  const tab = first?.tab ?? known?.id ?? null;
  if (parsed === null || tab === null) return { tab, note: () => undefined };
  const base = first === null ? withNewColumns(desk, parsed, place) : parsed;
  let height = stored === null ? 0 : linesIn(stored);
  let last = JSON.stringify(renderBefore(parsed));
  const write = (next: Before): void => {
    const lines = renderBefore(next);
    const text = JSON.stringify(lines);
    if (text === last) return;
    desk.write(tab, 1, 0, padded(lines, height));
    [last, height] = [text, lines.length];
  };
  if (base !== parsed) {
    write(base);
    desk.flush();
  }
  const contacts = place.tabs.find(({ id }) => id === place.known.get(OUR_CONTACTS));
  const touched =
    first === null && contacts !== undefined
      ? again(() => savedSince(desk, contacts, base))
      : new Map<string, Cell>();
  return {
    tab,
    note: (rows, { cells, list, headerRow }) => {
      const customers = list.map(({ customer: { row, id }, lastContact, lastIsTyped }) => ({
        ...{ row, id, loggedOn: lastIsTyped ? null : lastContact },
      }));
      const next = withMarks(
        base,
        { ...place.layout, headerRow },
        { ...{ rows, headerRow, cells, customers, touched, now: place.now } },
      );
      // The moment alone is nothing new.
      if (JSON.stringify(renderBefore({ ...next, writtenAt: base.writtenAt })) === last) return;
      write(next);
    },
  };
};
