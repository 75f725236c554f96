// One greeting or gift into the tab Messages, by a save: in few calls, wherever its row has moved.
import { isBlank } from '../../domain/cell';
import { greetingWords } from '../../i18n/greeting-words';
import { nameText } from '../../tables/name-text';
import type { CareFile } from '../care/care-file';
import { noteBareTab } from '../care/note-tab';
import { makeFilled, namedLike } from '../care/tabs-by-name';
import { sameCells, writeBeside } from '../care/write-beside';
import { ownTabNames } from '../check/own-tabs';
import { MESSAGE_COLUMNS, type MessageState, messageChange } from './message-rows';
import { columnsOf, inTheirOrder, type MessagesTab, runs } from './messages-tab';

/** Kind of the tab in Settings. */
export const MESSAGES = 'messages';

type Read = MessagesTab | { readonly id: number; readonly columns: null };

/** The tab, whether Settings know it or not; without columns where a save has left it blank. */
export const messagesOf = ({ bare, settings }: CareFile): Read | null => {
  const id = settings.tabs.get(MESSAGES);
  const known = id === undefined ? null : bare.tab(id);
  const tabs =
    known === null ? ownTabNames(MESSAGES).flatMap((name) => namedLike(bare, name).tabs) : [known];
  for (const tab of tabs) {
    const all = bare.readAll(tab.id);
    const columns = columnsOf(all[0] ?? []);
    if (columns !== null) {
      const rows = all.map((row) => columns.map((at) => row[at] ?? ''));
      return { id: tab.id, rows, columns };
    }
    if (all.every((row) => row.every(isBlank))) return { id: tab.id, columns };
  }
  return null;
};

const change = (
  { bare }: CareFile,
  { id, rows, columns }: MessagesTab,
  message: string,
  cells: ReturnType<typeof messageChange>['added'][number],
): void => {
  const ofId = columns[MESSAGE_COLUMNS.id] ?? 0;
  const outcome = columns.slice(MESSAGE_COLUMNS.sentAt, MESSAGE_COLUMNS.inTime + 1);
  const last = Math.max(...columns) + 1;
  // As the tab itself has them: these rows are in our order of columns.
  let seen = { rows: rows.map((row) => inTheirOrder(columns, row).slice(0, last)), first: 0 };
  for (const { first, count } of runs(outcome)) {
    const written = writeBeside(
      bare,
      {
        ...{ tab: id, column: outcome[first] ?? 0 },
        isIt: (row) => nameText(row[ofId]) === message,
        keyOf: (row) => nameText(row[ofId]),
        look: () => ({ rows: bare.readAll(id), first: 0 }),
      },
      seen,
      cells.slice(first, first + count),
    );
    // Gone, or not standing still: the night's look at Today writes it.
    if (written === null) return;
    seen = { rows: written.rows.map((row) => [...row]), first: 0 };
  }
};

/**
 * Makes the row of a greeting or gift say what its line of Today says; makes the tab with its first row.
 *
 * Rule: M0.5, M0.7. Under the lock. How a new tab looks is for later: a save has no call left for it.
 */
export const saveMessage = (file: CareFile, state: MessageState): void => {
  const { bare, settings, settingsTab, words, now } = file;
  const { language } = settings;
  const found = messagesOf(file);
  const rows = found === null || found.columns === null ? [] : found.rows;
  const { added, changed } = messageChange([state], rows, now, language);
  const [cells] = changed?.cells ?? [];
  if (cells !== undefined && found !== null && found.columns !== null) {
    if (!sameCells((rows[changed?.row ?? 0] ?? []).slice(MESSAGE_COLUMNS.sentAt), cells)) {
      change(file, found, state.id, cells);
    }
    return;
  }
  const [row] = added;
  if (row === undefined) return;
  const first = [greetingWords(language).messagesHeader, row];
  if (found === null) {
    const tab = makeFilled(bare, words.tabs.messages, first, settingsTab);
    noteBareTab(file, MESSAGES, tab);
  } else if (found.columns === null) bare.write(found.id, 0, 0, first);
  else bare.appendRow(found.id, inTheirOrder(found.columns, row));
};
