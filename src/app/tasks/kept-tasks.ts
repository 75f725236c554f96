// What this person has marked lately, kept for them: by it a key saves once, and a mark is taken back.
import type { CivilDate } from '../../domain/time/civil-date';
import type { Desk, Now } from '../desk';

/** The first three cells of a line, as they cross into a text and back. */
export interface KeptCells {
  readonly isTicked: boolean;
  readonly outcome: string;
  readonly at: Now | null;
}

export interface KeptTask {
  readonly key: string;
  readonly ref: string;
  readonly before: KeptCells;
  readonly after: KeptCells;
  /** When it was saved. */
  readonly savedAt: Now;
  readonly undone: boolean;
}

const KEPT = 'tasks';
/** A property holds nine kilobytes; nobody takes back more within ten minutes. */
const MOST = 30;
const LONGEST = 7_000;

const readNow = (value: unknown): Now | null => {
  const on: unknown = Reflect.get(Object(value), 'on');
  const minutes: unknown = Reflect.get(Object(value), 'minutes');
  return typeof on === 'number' && typeof minutes === 'number'
    ? { on: on as CivilDate, minutes }
    : null;
};

const readCells = (value: unknown): KeptCells => ({
  isTicked: Reflect.get(Object(value), 'isTicked') === true,
  outcome: String(Reflect.get(Object(value), 'outcome') ?? ''),
  at: readNow(Reflect.get(Object(value), 'at')),
});

const readOne = (value: unknown): readonly KeptTask[] => {
  const part = (name: keyof KeptTask): unknown => Reflect.get(Object(value), name);
  const [key, ref, savedAt] = [part('key'), part('ref'), readNow(part('savedAt'))];
  if (typeof key !== 'string' || typeof ref !== 'string' || savedAt === null) return [];
  const [before, after] = [readCells(part('before')), readCells(part('after'))];
  return [{ key, ref, before, after, savedAt, undone: part('undone') === true }];
};

/** The latest last; nothing where it was lost, which it may be at any time. One call. */
export const keptTasks = (desk: Pick<Desk, 'kept'>): readonly KeptTask[] => {
  try {
    const kept: unknown = JSON.parse(desk.kept(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readOne) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
};

/** Keeps one, in the place of what was kept under its key. One call. */
export const keepTask = (
  desk: Pick<Desk, 'keep'>,
  before: readonly KeptTask[],
  one: KeptTask,
): void => {
  let list = [...before.filter(({ key }) => key !== one.key), one].slice(-MOST);
  while (list.length > 1 && JSON.stringify(list).length > LONGEST) list = list.slice(1);
  desk.keep(KEPT, JSON.stringify(list));
};
