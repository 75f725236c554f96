// Promises that were ticked in Today where no trigger saw it: their records are marked as kept.
import { isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { careWords } from '../../i18n/care-words';
import { saysNotKept, taskWords } from '../../i18n/task-words';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import { readContactsTab } from '../care/contacts-tab';
import { isToday } from '../care/ticks';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import { promisedIn } from '../check/today-task';
import type { Desk, Tab } from '../desk';
import type { OpenPromise } from './open-promises';

/** Records whose promise is ticked in this list, and what their state is to say. */
const tickedIn = (today: Rows | null, language: Language): ReadonlyMap<string, string> =>
  new Map(
    today === null || !isToday(today)
      ? []
      : today.slice(TODAY_HEAD).flatMap((row): [string, string][] => {
          const record = promisedIn(nameText(row[TODAY_COLUMNS.ref])) ?? '';
          if (record === '' || row[TODAY_COLUMNS.done] !== true) return [];
          const isNotKept = saysNotKept(nameText(row[TODAY_COLUMNS.outcome]));
          return [[record, isNotKept ? taskWords(language).notKept : careWords(language).kept]];
        }),
  );

/**
 * Writes what is missing, under the lock, after another look; no call where nothing is.
 *
 * Rule: M1.10, 3-product §3: a tick that no trigger saw is not lost.
 * @returns the records that are kept by a tick of this list
 */
export const keepPromises = (
  desk: Desk,
  promises: readonly OpenPromise[],
  today: Rows | null,
  {
    contacts,
    language,
    isAlone,
  }: {
    readonly contacts: Tab | undefined;
    readonly language: Language;
    /** The lock is held already. */
    readonly isAlone: boolean;
  },
): ReadonlySet<string> => {
  const words = tickedIn(today, language);
  const ticked = new Set(words.keys());
  const open = new Set(promises.map(({ record }) => record));
  const missing = new Set([...ticked].filter((record) => open.has(record)));
  if (missing.size === 0 || contacts === undefined) return ticked;
  const alone = isAlone ? (work: () => void) => work() : desk.locked;
  alone(() => {
    const { rows, columns, first } = readContactsTab(desk, contacts);
    const [id, state] = [columns.get('id') ?? -1, columns.get('state') ?? -1];
    if (id < 0 || state < 0) return;
    const isKept = (row: Rows[number]): boolean =>
      missing.has(nameText(row[id])) && isBlank(row[state] ?? '');
    const found = rows.flatMap((row, r) => (isKept(row) ? [r] : []));
    const [from, to] = [found[0], found[found.length - 1]];
    if (from === undefined || to === undefined) return;
    const cells = rows
      .slice(from, to + 1)
      .map((row) => [isKept(row) ? (words.get(nameText(row[id])) ?? '') : (row[state] ?? '')]);
    desk.write(contacts.id, first + from, state, cells);
  });
  return ticked;
};
