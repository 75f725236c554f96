// Undo the last change: what I saved last within ten minutes, else a set-up that is less than a day old.
import { parseSettings } from '../../config/settings';
import type { Language } from '../../domain/language';
import { taskWords } from '../../i18n/task-words';
import { uninstallWords } from '../../i18n/uninstall-words';
import { nameText } from '../../tables/customers';
import { answering, Refusal } from '../care/answer';
import type { CareFile } from '../care/care-file';
import { findFile } from '../care/care-file';
import { findContacts, readContactsTab } from '../care/contacts-tab';
import { UNDO_MINUTES } from '../care/log-contact';
import { clockOf } from '../care/moments';
import { type Recorded, recordsIn } from '../care/record';
import { undoContact } from '../care/undo-contact';
import { whoLogs } from '../care/who';
import { SETTINGS_NAME } from '../check/own-tabs';
import type { Desk } from '../desk';
import { type KeptTask, keptTasks } from '../tasks/kept-tasks';
import { taskKindOf } from '../tasks/task-step';
import { undoTask } from '../tasks/undo-task';
import { BEFORE, parseBefore } from './before-tab';
import { type Uninstalled, undoSetUp } from './undo-set-up';

const DAY_MINUTES = 1440;

export interface UndoneLast {
  readonly kind: 'contact' | 'task' | 'set-up' | 'nothing' | 'declined' | 'refused';
  readonly sentence: string;
}

interface Mine {
  readonly key: string;
  readonly names: readonly string[];
  /** On one clock, for comparing. */
  readonly savedAt: number;
}

const myName = (file: CareFile): string => {
  try {
    return whoLogs(file, '');
  } catch (error) {
    // Who has no name yet has logged nothing.
    if (error instanceof Refusal) return '';
    throw error;
  }
};

/** What I saved last, in the last ten minutes, and have not taken back. */
const myLast = (file: CareFile): Mine | null => {
  const tab = findContacts(file.desk, file);
  const me = tab === undefined ? '' : myName(file);
  if (tab === undefined || me === '') return null;
  const contacts = readContactsTab(file.bare, tab);
  const { rows, columns, first } = contacts;
  const text = (row: number, name: 'logged by' | 'name'): string =>
    nameText(rows[row - first]?.[columns.get(name) ?? -1]);
  const age = ({ loggedAt }: Recorded): number =>
    loggedAt === null ? Number.POSITIVE_INFINITY : clockOf(file.now) - clockOf(loggedAt);
  const all = recordsIn(contacts);
  const last = all
    .filter((one) => !one.isUndone && age(one) <= UNDO_MINUTES && text(one.row, 'logged by') === me)
    .reduce<Recorded | null>(
      (best, one) => (best === null || age(one) <= age(best) ? one : best),
      null,
    );
  if (last === null) return null;
  // Many at once have one key, and a number behind it from the second on.
  const begun = last.id.replace(/-\d{1,3}$/, '');
  const key = all.some(({ id }) => id === begun) ? begun : last.id;
  const names = all
    .filter(({ id }) => id === key || id.startsWith(`${key}-`))
    .map(({ row, no }) => text(row, 'name') || no);
  return { key, names, savedAt: last.loggedAt === null ? 0 : clockOf(last.loggedAt) };
};

/** The birthday, gift or promise of Today that I marked last in the panel, likewise. */
const myLastTask = ({ bare, now }: CareFile): KeptTask | null => {
  const mine = keptTasks(bare).filter(
    ({ undone, savedAt }) => !undone && clockOf(now) - clockOf(savedAt) <= UNDO_MINUTES,
  );
  return mine[mine.length - 1] ?? null;
};

const isFresh = (desk: Desk): { readonly fresh: boolean; readonly language: Language | null } => {
  const stored = desk.readNamed(SETTINGS_NAME);
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  if (settings === undefined) return { fresh: false, language: null };
  const tab = desk.tabs().find(({ id }) => id === settings.tabs.get(BEFORE));
  const before = tab === undefined ? null : parseBefore(desk.readAll(tab.id));
  const age =
    before === null ? Number.POSITIVE_INFINITY : clockOf(desk.now()) - clockOf(before.setUpAt);
  return { fresh: age < DAY_MINUTES, language: settings.language };
};

const ofSetUp = (done: Uninstalled): UndoneLast => ({
  kind: done.ok ? 'set-up' : 'refused',
  sentence: done.sentence,
});

const takenBack = (desk: Desk, done: UndoneLast, work: () => unknown): UndoneLast => {
  const answer = answering(desk, 'undoLast', work);
  return answer.ok
    ? done
    : { kind: 'refused', sentence: answer.issues.map(({ sentence }) => sentence).join('\n') };
};

/**
 * The menu's "Undo the last change".
 *
 * Rule: 3-product §3. A contact, or a mark of the panel, is taken back at once, as in the sidebar; before
 * the set-up goes, the person is asked.
 */
export const undoLast = (desk: Desk): UndoneLast => {
  const { file: found, trouble } = findFile(desk);
  const file = trouble === null ? found : null;
  const mine = file === null ? null : myLast(file);
  const task = file === null ? null : myLastTask(file);
  if (file !== null && task !== null && clockOf(task.savedAt) >= (mine?.savedAt ?? 0)) {
    const { undone } = taskWords(file.settings.language);
    const done = { kind: 'task', sentence: undone[taskKindOf(task.ref) ?? 'promise'] } as const;
    return takenBack(desk, done, () => undoTask(desk, { key: task.key }));
  }
  if (mine !== null && file !== null) {
    const words = uninstallWords(file.settings.language);
    const done = { kind: 'contact', sentence: words.contactUndone(mine.names) } as const;
    return takenBack(desk, done, () => undoContact(desk, { key: mine.key }));
  }
  const { fresh, language } = isFresh(desk);
  if (!fresh || language === null) {
    const languages: readonly Language[] = language === null ? ['zh', 'en'] : [language];
    const sentence = languages.map((one) => uninstallWords(one).nothingToUndo).join('\n');
    return { kind: 'nothing', sentence };
  }
  const words = uninstallWords(language);
  return desk.ask(words.askTitle, words.askSetUp)
    ? ofSetUp(undoSetUp(desk, { keepRecords: true }))
    : { kind: 'declined', sentence: words.declined };
};
